import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../src/bots/kit/texts.ts'
import { type BotName, botNames } from '../src/domain/bot.ts'
import { type Language, languages } from '../src/domain/language.ts'

type Entry = FluentResource['body'][number]
type Pattern = NonNullable<Entry['value']>
type Texts = ReadonlyMap<string, Entry>
type Expression = Exclude<Pattern, string>[number]

/** Telegram's limits in characters, for keys that begin so; any other text may fill a message. */
const limits: readonly (readonly [string, number])[] = [
  ['command-', 256],
  ['bot-description', 512],
  ['bot-short-description', 120],
  ['', 4096],
]

const code = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith('store/generated'))
    .map(path => [path, readFileSync(`src/${path}`, 'utf8')]),
)

describe.each(botNames)('the texts of %s', bot => {
  const english = entriesOf(bot, 'en')

  it.each(languages)('are readable throughout in %s, each key once', language => {
    const written = sourcesOf(bot, language).flatMap(keysWritten)
    const read = sourcesOf(bot, language).flatMap(source => bodyOf(source).map(({ id }) => id))
    expect(read.toSorted()).toEqual(written.toSorted())
    expect(written.filter((key, at) => written.indexOf(key) !== at)).toEqual([])
  })

  it.each(languages)('are all there in %s, with the same variables', language => {
    const others = entriesOf(bot, language)
    const missing = [...english.keys()].filter(key => !others.has(key))
    const foreign = [...others.keys()].filter(key => !english.has(key))
    const differing = [...english].filter(([key, entry]) => {
      const other = others.get(key)
      return other && variablesOf(other, others).join() !== variablesOf(entry, english).join()
    })
    expect({ missing, foreign, differing: differing.map(([key]) => key) }).toEqual({
      missing: [],
      foreign: [],
      differing: [],
    })
  })

  it.each(languages)('render in %s within Telegram’s limits', language => {
    const bundle = bundleOf(bot, language)
    const wrong: string[] = []
    const entries = entriesOf(bot, language)
    for (const entry of entries.values()) {
      for (const facts of samplesFor(entry, entries)) {
        const errors: Error[] = []
        const text = bundle.formatPattern(entry.value ?? '', facts, errors)
        if (errors.length > 0) wrong.push(`${entry.id}: ${errors[0]?.message}`)
        if (text.trim() === '' || text.length > limitOf(entry.id)) {
          wrong.push(`${entry.id}: ${text.length} characters`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('hold every key the code asks for', () => {
    const asked = [...code]
      .filter(([path]) => path.startsWith('bots/kit/') || path.startsWith(`bots/${bot}/`))
      .flatMap(([path, text]) =>
        [...text.matchAll(/\bt\(\s*'([a-z][\w-]*)'/g)].map(([, key = '']) => ({ path, key })),
      )
    expect(asked.filter(({ key }) => !english.has(key))).toEqual([])
  })
})

describe('keys of texts', () => {
  const keys = new Set(botNames.flatMap(bot => [...entriesOf(bot, 'en').keys()]))
  const all = [...code.values()].join('\n')

  it('are all used', () => {
    const literals = new Set([...all.matchAll(/'([a-z][\w-]*)'/g)].map(([, key]) => key))
    const prefixes = [...all.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map(([, prefix = '']) => prefix)
    const isUsed = (key: string) =>
      literals.has(key) || prefixes.some(prefix => key.startsWith(prefix))
    expect([...keys].filter(key => !isUsed(key))).toEqual([])
  })

  it('have a sentence for every refusal', () => {
    const refusals = [...all.matchAll(/\brefused\(\s*'([a-z-]+)'/g)].map(([, rule]) => rule)
    const silent = [...new Set(refusals)].filter(rule => !keys.has(`refused-${rule}`))
    expect(silent.toSorted()).toEqual([])
  })
})

function bodyOf(source: string): Entry[] {
  return new FluentResource(source).body
}

/** What looks like the beginning of a message; Fluent skips in silence what it cannot read. */
function keysWritten(source: string): string[] {
  return [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, key = '']) => key)
}

function entriesOf(bot: BotName, language: Language): Map<string, Entry> {
  const entries = sourcesOf(bot, language).flatMap(bodyOf)
  return new Map(entries.map(entry => [entry.id, entry]))
}

function bundleOf(bot: BotName, language: Language): FluentBundle {
  const locale = language === 'sr' ? 'sr-Latn' : language
  const bundle = new FluentBundle(locale, { useIsolating: false })
  for (const source of sourcesOf(bot, language)) {
    bundle.addResource(new FluentResource(source), { allowOverrides: true })
  }
  return bundle
}

function limitOf(key: string): number {
  return limits.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 0
}

/** Every expression of a text, those inside variants and inside the texts it quotes too. */
function expressionsOf(pattern: Pattern | null, all: Texts): Exclude<Expression, string>[] {
  if (pattern === null || typeof pattern === 'string') return []
  return pattern.flatMap(part => {
    if (typeof part === 'string') return []
    if (part.type === 'mesg') return expressionsOf(all.get(part.name)?.value ?? null, all)
    if (part.type !== 'select') return [part]
    const inside = part.variants.flatMap(({ value }) => expressionsOf(value, all))
    return [part, part.selector, ...inside]
  })
}

function variablesOf(entry: Entry, all: Texts): string[] {
  const names = expressionsOf(entry.value, all).flatMap(part =>
    part.type === 'var' ? [part.name] : [],
  )
  return [...new Set(names)].toSorted()
}

/** Facts that reach every variant: numbers where a plural is chosen, the variant's own word else. */
function samplesFor(entry: Entry, all: Texts): Record<string, FluentVariable>[] {
  const words = Object.fromEntries(variablesOf(entry, all).map(name => [name, 'Žđ']))
  const selects = expressionsOf(entry.value, all).filter(part => part.type === 'select')
  const reaching = selects.flatMap(({ selector, variants }) => {
    if (selector.type !== 'var') return []
    const keys = variants.map(({ key }) => (key.type === 'num' ? key.value : String(key.value)))
    const numbers = keys.some(key => typeof key === 'string' && plurals.has(key))
    const values = numbers || keys.every(key => typeof key === 'number') ? [0, 1, 2, 5, 21] : keys
    return values.map(value => ({ ...words, ...chosen(selects), [selector.name]: value }))
  })
  return reaching.length > 0 ? reaching : [words]
}

const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** A number for everything that is chosen by, so that no plural is asked of a word. */
function chosen(selects: readonly { selector: Expression }[]): Record<string, FluentVariable> {
  const names = selects.flatMap(({ selector }) =>
    typeof selector !== 'string' && selector.type === 'var' ? [selector.name] : [],
  )
  return Object.fromEntries(names.map(name => [name, 3]))
}
