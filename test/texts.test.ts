import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { type BotName, botNames } from '../src/domain/bot.ts'
import { type Language, languages } from '../src/domain/language.ts'
import { sourcesOf } from '../src/words/texts.ts'

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

/** Numbers in these are examples of what a person may type, or how a pool is counted. */
const examples: ReadonlySet<string> = new Set(['settings-limit-question', 'help-pool-1'])

/** The words by which a language speaks to its reader as to a stranger, or to several people. */
const distant: Partial<Record<Language, string>> = {
  ru: 'вы|вас|вам|вами|ваш\\p{L}*|(?!иврите|счёте)\\p{L}+(?:ите|йте|ьте|ете|ёте)(?:сь)?',
  uk: 'ви|вас|вам|вами|ваш\\p{L}*|(?!стерте|відкрите|навіть)\\p{L}+(?:іть|[йьрвжєеїи]те)(?:ся|сь)?',
  sr: 'vi|vas|vam|vama|vaš\\p{L}*|(?:ni)?ste|(?!sate|invite|poslate|posete|pakete|preuzete)\\p{L}+(?:[aei]|j)te',
}

/** Words that say another thing than is meant: an ambulance, a draft into an army, a till, a telephone number. */
const misleading: Partial<Record<Language, string>> = {
  ru: 'призыв\\p{L}*|касс[аеуы]|погас\\p{L}*|гаснет|срочн\\p{L}*|переда(?:ч\\p{L}*|ть|но)|номер\\p{L}* в Telegram',
  sr: 'hitn\\p{L}+ pomoć\\p{L}*|preda[jt]\\p{L}*|kas[aeiu]|broj\\p{L}* u Telegramu',
}

/** What a language quotes with, the first sign and the last. */
const quotes: Readonly<Record<Language, string>> = { en: '“”', ru: '«»', uk: '«»', sr: '„”' }

/** Texts that speak to two people or more, or list what people may type. */
const toSeveral: ReadonlySet<string> = new Set([
  'card-common',
  'door-already-linked',
  'door-chain',
  'door-linked',
  'door-first-linked',
  'door-no-chain',
  'door-offer',
  'door-offer-open',
  'give-promise',
  'help-privacy-1',
  'invite-let-in-done',
  'list-restore-question',
  'list-withdraw-question',
  'listing-value-question',
  'my-data-column-degree',
  'notice-linked-approval',
  'notice-linked-invitation',
  'notice-talk-yes',
  'refused-beyond-the-exchange-limit',
  'talk-as-exchange-doer',
  'talk-as-exchange-receiver',
  'talk-open',
  'notice-linked-roll',
  'notice-member-left',
  'notice-withdrawn-me',
  'privacy-how-long',
  'refused-contact-declined-lately',
  'refused-members-are-already-linked',
  'roll-linked',
  'roll-linked-already',
  'words-menu',
  'words-need',
  'words-sos',
  'words-thanks',
])

/** What a button shows of its label on a narrow phone when it has a row of its own. */
const LONGEST_LABEL = 36

/** Keys that stand on buttons by name. */
const onButtons = new Set(
  [...code.values()].flatMap(text =>
    [
      ...text.matchAll(
        /\btext: t\(\s*'([a-z][\w-]*)'[^)]*\)(?:,\s*style: '\w+')?,\s*(?:tap|url|copy|answer)/g,
      ),
    ].map(([, key = '']) => key),
  ),
)

/** What the code fills with the kind of a pledge's notice, of which a circle is not told all. */
const ofPledges = /^(circle|day)-\$\{[\w.]+\}$/

/** Keys built of words that do not stand in the code as they stand in the key. */
const built: readonly RegExp[] = [
  /^(circle|day)-pledge-(made|changed|withdrawn|declined)$/,
  /^(circle|day)-pledge-(committed|delivered|confirmed|forgiven|annulled)$/,
  /^notice-(asked|reminded)-(commit|deliver|confirm)$/,
  /^notice-(target|deadline)-again$/,
  /^notice-help-link-opened-own$/,
  /^pledge-(change|part|less)-question$/,
  /^my-data-(section|column)-[a-z-]+$/,
]

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

  it.each(languages)('are dressed in %s as in English, each tag closed', language => {
    const others = entriesOf(bot, language)
    const differing: string[] = []
    for (const [key, entry] of english) {
      const words = wordsOf(others.get(key)?.value ?? null)
      const kinds = (text: string) => [...new Set(tagsIn(text))].toSorted().join(' ')
      if (kinds(words) !== kinds(wordsOf(entry.value))) differing.push(key)
      if (!isClosed(tagsIn(words))) differing.push(`${key} is not closed`)
    }
    expect(differing).toEqual([])
  })

  it.each(languages)(
    'write out in %s no number that the settings or the rules decide',
    language => {
      const decided =
        /(?<![\d.:–])(100|150|120|64|92|31|1000|1[\s\u00a0.]000([\s\u00a0.]000)?)(?![\d.:–])/
      const wrong = [...entriesOf(bot, language)].filter(
        ([key, { value }]) => decided.test(wordsOf(value)) && !examples.has(key),
      )
      expect(wrong.map(([key]) => key)).toEqual([])
    },
  )

  const spoken = languages.filter(each => distant[each])
  it.each(spoken)('speak to one friend in %s', language => {
    const word = new RegExp(`(?<!\\p{L})(?:${distant[language]})(?!\\p{L})`, 'iu')
    const wrong = [...entriesOf(bot, language)].flatMap(([key, { value }]) => {
      const said = toSeveral.has(key) ? null : word.exec(wordsOf(value))
      return said ? [`${key}: ${said[0]}`] : []
    })
    expect(wrong).toEqual([])
  })

  const warned = languages.filter(each => misleading[each])
  it.each(warned)('do not mislead by a word in %s', language => {
    const word = new RegExp(`(?<!\\p{L})(?:${misleading[language]})(?!\\p{L})`, 'iu')
    const wrong = [...entriesOf(bot, language)].flatMap(([key, { value }]) => {
      const said = key.startsWith('words-') ? null : word.exec(wordsOf(value))
      return said ? [`${key}: ${said[0]}`] : []
    })
    expect(wrong).toEqual([])
  })

  it.each(languages)('quote in %s by its own signs', language => {
    const [first, last] = quotes[language]
    const quoted = new RegExp(`${first}[^«»„“”]*${last}`, 'g')
    const wrong = [...entriesOf(bot, language)].filter(([, { value }]) =>
      /[«»„“”"]/.test(wordsOf(value).replace(quoted, '')),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  // A white sign is not seen on a white button.
  it.each(languages)('show in %s no white sign', language => {
    const wrong = [...entriesOf(bot, language)].filter(([, { value }]) =>
      /[❔❕]/u.test(wordsOf(value)),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it.each(languages)('fit on their buttons in %s', language => {
    const entries = entriesOf(bot, language)
    const bundle = bundleOf(bot, language)
    const long: string[] = []
    for (const [key, entry] of entries) {
      if (!onButtons.has(key)) continue
      for (const facts of samplesFor(entry, entries)) {
        const label = bundle.formatPattern(entry.value ?? '', facts).replace(/<[^>]*>/g, '')
        if ([...label].length > LONGEST_LABEL) long.push(`${key}: ${label}`)
      }
    }
    expect(long).toEqual([])
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
    const sources = botNames.flatMap(bot => sourcesOf(bot, 'en')).join('\n')
    const quoted = new Set([...sources.matchAll(/\{ ([a-z][\w-]*) \}/g)].map(([, key]) => key))
    const shapes = shapesIn(all)
    const isWord = (word: string): boolean =>
      literals.has(word) || /^\d$/.test(word) || isBuilt(word)
    const isBuilt = (key: string) =>
      shapes.some(shape => shape.exec(key)?.slice(1).every(isWord) ?? false)
    const isUsed = (key: string) =>
      literals.has(key) || quoted.has(key) || isBuilt(key) || built.some(each => each.test(key))
    expect([...keys].filter(key => !isUsed(key))).toEqual([])
  })

  it('have a sentence for every refusal', () => {
    const refusals = [...all.matchAll(/\brefused\(\s*'([a-z-]+)'/g)].map(([, rule]) => rule)
    const silent = [...new Set(refusals)].filter(rule => !keys.has(`refused-${rule}`))
    expect(silent.toSorted()).toEqual([])
  })
})

/** Keys built in the code, `ask-${act}`, as shapes whose holes are to be filled by words of the code. */
function shapesIn(text: string): RegExp[] {
  const templates = [...text.matchAll(/`([a-z][a-z-]*-\$\{[^`\n]*\}[\w-]*)`/g)]
  const kinds = templates.map(([, key = '']) => key).filter(key => !ofPledges.test(key))
  return kinds.map(key => {
    const shape = key.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '([a-z0-9_-]+)')
    return new RegExp(`^${shape}$`)
  })
}

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

/** The words of a text as they are written, those inside variants too. */
function wordsOf(pattern: Pattern | null): string {
  if (pattern === null || typeof pattern === 'string') return pattern ?? ''
  return pattern
    .map(part => {
      if (typeof part === 'string') return part
      return part.type === 'select' ? part.variants.map(({ value }) => wordsOf(value)).join('') : ''
    })
    .join('')
}

const tagsIn = (text: string) => [...text.matchAll(/<\/?[a-z]+>/g)].map(([tag]) => tag)

/** Whether tags of ours are closed in the order they were opened. */
function isClosed(tags: readonly string[]): boolean {
  const open: string[] = []
  for (const tag of tags) {
    if (/^<[biqx]>$/.test(tag)) open.push(tag)
    else if (open.pop() !== tag.replace('/', '')) return false
  }
  return open.length === 0
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
