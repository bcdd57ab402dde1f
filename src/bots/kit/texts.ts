import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { BotName } from '../../domain/bot.ts'
import { type Language, languages } from '../../domain/language.ts'

/** Values for a text's variables: numbers choose plurals, strings stand as they are. */
export type Facts = Record<string, FluentVariable>

/** One language of a bot's texts. */
export type Translate = {
  (key: string, facts?: Facts): string
  readonly language: Language
  has(key: string): boolean
}

/** The texts of one bot: its own and those both bots share, for each language. */
export type Texts = (language: Language) => Translate

const cache = new Map<BotName, Texts>()

/** Reads a bot's texts, once. A text missing in a language stands in for itself in English. */
export function textsOf(bot: BotName): Texts {
  const known = cache.get(bot)
  if (known) return known
  const bundles = new Map(languages.map(language => [language, readBundle(bot, language)]))
  const english = bundles.get('en')
  const translates = new Map(
    languages.map(language => [language, translator(language, bundles.get(language), english)]),
  )
  const texts: Texts = language => translates.get(language) ?? translator('en', english, english)
  cache.set(bot, texts)
  return texts
}

/** The Fluent sources of one bot in one language, a file a room: the shared ones first. */
export function sourcesOf(bot: BotName, language: Language): string[] {
  return [`./texts/${language}/`, `../${bot}/texts/${language}/`].flatMap(path => {
    const folder = new URL(path, import.meta.url)
    const files = readdirSync(folder).filter(name => name.endsWith('.ftl'))
    return files.sort().map(name => readFileSync(new URL(name, folder), 'utf8'))
  })
}

function readBundle(bot: BotName, language: Language): FluentBundle {
  const bundle = new FluentBundle(language === 'sr' ? 'sr-Latn' : language, { useIsolating: false })
  for (const source of sourcesOf(bot, language)) {
    bundle.addResource(new FluentResource(source), { allowOverrides: true })
  }
  return bundle
}

function translator(
  language: Language,
  bundle: FluentBundle | undefined,
  english: FluentBundle | undefined,
): Translate {
  const has = (key: string) => bundle?.hasMessage(key) ?? false
  function translate(key: string, facts?: Facts): string {
    const home = has(key) ? bundle : english
    const pattern = home?.getMessage(key)?.value
    if (!home || !pattern) throw new Error(`No text is named "${key}"`)
    const errors: Error[] = []
    const text = home.formatPattern(pattern, facts ?? null, errors)
    if (errors[0]) throw new Error(`Text "${key}" (${language}): ${errors[0].message}`)
    return text
  }
  return Object.assign(translate, { language, has })
}
