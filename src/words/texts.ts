import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { App } from '../app.ts'
import type { BotName } from '../domain/bot.ts'
import { type Language, languages } from '../domain/language.ts'
import { type Dressed, plain, signsFor } from './dress.ts'
import { numbersIn } from './numbers.ts'

/** Values for a text's variables: numbers choose plurals, strings are bare words, whoever wrote them. */
export type Facts = Readonly<Record<string, string | number | Dressed>>

/** One language of a bot's texts. */
export type Translate = {
  (key: string, facts?: Facts): string
  readonly language: Language
  has(key: string): boolean
}

/** The texts of one bot: its own and those both bots share, for each language. */
export type Texts = (language: Language) => Translate

const cache = new WeakMap<App['settings'], Map<BotName, Texts>>()

/**
 * Reads a bot's texts, once. A text missing in a language stands in for itself in English. Numbers
 * that the settings or the rules decide are known to every text.
 */
export function textsOf(bot: BotName, settings: App['settings']): Texts {
  const known = cache.get(settings) ?? new Map<BotName, Texts>()
  cache.set(settings, known)
  const texts = known.get(bot) ?? read(bot, settings)
  known.set(bot, texts)
  return texts
}

function read(bot: BotName, settings: App['settings']): Texts {
  const bundles = new Map(languages.map(language => [language, readBundle(bot, language)]))
  const english = bundles.get('en')
  const translates = new Map(
    languages.map(language => {
      const own = {
        language,
        bundle: bundles.get(language),
        numbers: numbersIn(language, settings),
      }
      return [language, translator(own, english)]
    }),
  )
  const inEnglish = { language: 'en' as const, bundle: english, numbers: numbersIn('en', settings) }
  return language => translates.get(language) ?? translator(inEnglish, english)
}

/** The Fluent sources of one bot in one language, a file a room: the shared ones first. */
export function sourcesOf(bot: BotName, language: Language): string[] {
  return [`./texts/${language}/`, `../bots/${bot}/texts/${language}/`].flatMap(path => {
    const folder = new URL(path, import.meta.url)
    const files = readdirSync(folder).filter(name => name.endsWith('.ftl'))
    return files.sort().map(name => readFileSync(new URL(name, folder), 'utf8'))
  })
}

function readBundle(bot: BotName, language: Language): FluentBundle {
  const bundle = new FluentBundle(language === 'sr' ? 'sr-Latn' : language, { useIsolating: false })
  for (const source of sourcesOf(bot, language)) {
    bundle.addResource(new FluentResource(signsFor(source)), { allowOverrides: true })
  }
  return bundle
}

/** One language with its sources and the numbers all its texts know. */
type Own = Readonly<{ language: Language; bundle: FluentBundle | undefined; numbers: Facts }>

function translator(
  { language, bundle, numbers }: Own,
  english: FluentBundle | undefined,
): Translate {
  const has = (key: string) => bundle?.hasMessage(key) ?? false
  const unnamed = unnamedIn(bundle)
  function translate(key: string, facts?: Facts): string {
    const home = has(key) ? bundle : english
    const pattern = home?.getMessage(key)?.value
    if (!home || !pattern) throw new Error(`No text is named "${key}"`)
    const errors: Error[] = []
    const text = home.formatPattern(pattern, variablesOf({ ...numbers, ...facts }), errors)
    if (errors[0]) throw new Error(`Text "${key}" (${language}): ${errors[0].message}`)
    return key.startsWith('name-') || !facts ? text : begun(text, facts, unnamed)
  }
  return Object.assign(translate, { language, has })
}

/** Only what was kept on purpose brings its dress along. */
function variablesOf(facts: Facts): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact === 'object') return [name, fact.dressed]
      return [name, typeof fact === 'string' ? plain(fact) : fact]
    }),
  )
}

/** Words that stand for a name; only names begin with a capital by themselves. */
const STAND_INS = ['name-unseen', 'name-none', 'name-of-left', 'name-friend-of']

/** How these words begin in a language, up to the name they may end with. */
function unnamedIn(bundle: FluentBundle | undefined): readonly string[] {
  return STAND_INS.flatMap(key => {
    const pattern = bundle?.getMessage(key)?.value
    const [start] = pattern ? bundle.formatPattern(pattern, { name: '\0' }).split('\0') : []
    return start ? [start] : []
  })
}

/** Where a sentence begins: signs may stand before its first word, but no quotation begins there. */
const beginning = /(?:^|\n|[^\d][.!?] )[^\p{L}\p{N}“„«\ue003\ue004]*$/u

/** A sentence that begins with "somebody" or "a friend of Anna" begins with a capital all the same. */
function begun(text: string, facts: Facts, unnamed: readonly string[]): string {
  let whole = text
  for (const value of Object.values(facts)) {
    if (typeof value === 'number') continue
    const fact = plain(typeof value === 'string' ? value : value.dressed)
    if (!unnamed.some(start => fact.startsWith(start))) continue
    for (let at = whole.indexOf(fact); at >= 0; at = whole.indexOf(fact, at + 1)) {
      if (!beginning.test(whole.slice(0, at))) continue
      whole = `${whole.slice(0, at)}${fact.charAt(0).toLocaleUpperCase()}${whole.slice(at + 1)}`
    }
  }
  return whole
}
