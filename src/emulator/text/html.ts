import type { Entity, Formatted } from '../world/message.ts'
import { malformed } from '../world/problem.ts'

type Open = Readonly<{
  tag: string
  offset: number
  entity: Omit<Entity, 'offset' | 'length'> | null
}>

const plainTags: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  blockquote: 'blockquote',
  code: 'code',
  pre: 'pre',
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const fail = (text: string) => malformed(`can't parse entities: ${text}`)

/** Parses the HTML that Telegram understands; everything else in angle brackets is refused. */
export function parseHtml(source: string): Formatted {
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  let at = 0

  while (at < source.length) {
    const char = source[at]
    if (char === '<') {
      const end = source.indexOf('>', at)
      const byte = Buffer.byteLength(source.slice(0, at))
      if (end < 0) throw fail(`Unclosed start tag at byte offset ${byte}`)
      const inside = source.slice(at + 1, end)
      if (inside.startsWith('/')) close(inside.slice(1).trim().toLowerCase(), byte)
      else open.push(opened(inside, byte, text.length))
      at = end + 1
    } else if (char === '&') {
      const { value, length } = reference(source, at)
      text += value
      at += length
    } else {
      text += char
      at += 1
    }
  }
  const last = open.at(-1)
  if (last) throw fail(`Can't find end tag corresponding to start tag "${last.tag}"`)
  return { text, entities: merged(entities) }

  function close(tag: string, byte: number): void {
    const start = open.pop()
    if (!start) throw fail(`Unexpected end tag at byte offset ${byte}`)
    if (tag !== '' && tag !== start.tag)
      throw fail(
        `Unmatched end tag at byte offset ${byte}, expected "</${start.tag}>", found "</${tag}>"`,
      )
    const length = text.length - start.offset
    if (start.entity && length > 0) entities.push({ ...start.entity, offset: start.offset, length })
  }
}

function reference(source: string, at: number): { value: string; length: number } {
  const match = /^&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));?/i.exec(source.slice(at, at + 12))
  if (!match) return { value: '&', length: 1 }
  const [whole, decimal, hex, name] = match
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
  const value = name ? named[name] : code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
  return value ? { value, length: whole.length } : { value: '&', length: 1 }
}

function opened(inside: string, byte: number, offset: number): Open {
  const [, rawTag = '', rest = ''] = /^([a-z0-9-]*)\s*([\s\S]*)$/i.exec(inside) ?? []
  const tag = rawTag.toLowerCase()
  const attributes = readAttributes(rest)
  const entity = entityOf(tag, attributes)
  if (entity === undefined)
    throw fail(
      tag === 'span'
        ? `Tag "span" must have class "tg-spoiler" at byte offset ${byte}`
        : `Unsupported start tag "${tag}" at byte offset ${byte}`,
    )
  return { tag, offset, entity }
}

function entityOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
): Omit<Entity, 'offset' | 'length'> | null | undefined {
  switch (tag) {
    case 'a': {
      const url = attributes.get('href') ?? ''
      return /^[a-z]+:|\./i.test(url) ? linkTo(url) : null
    }
    case 'span':
      return attributes.get('class') === 'tg-spoiler' ? { type: 'spoiler' } : undefined
    case 'tg-emoji':
      return { type: 'custom_emoji', custom_emoji_id: attributes.get('emoji-id') ?? '' }
    case 'tg-time':
      return { type: 'date_time', unix_time: Number(attributes.get('unix') ?? 0) }
    case 'blockquote':
      return { type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' }
    case 'code': {
      const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
      return language ? { type: 'code', language } : { type: 'code' }
    }
    default:
      return plainTags[tag] ? { type: plainTags[tag] } : undefined
  }
}

/** A link, or the mention of a person by id. */
export const linkTo = (url: string): Omit<Entity, 'offset' | 'length'> => {
  const id = /^tg:\/\/user\?id=(\d+)/.exec(url)?.[1]
  if (!id) return { type: 'text_link', url: /^[a-z]+:/i.test(url) ? url : `http://${url}/` }
  return { type: 'text_mention', user: { id: Number(id), is_bot: false, first_name: '' } }
}

function readAttributes(rest: string): ReadonlyMap<string, string> {
  const pattern = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi
  return new Map(
    [...rest.matchAll(pattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  )
}

// `<pre><code class="language-x">` is one entity with a language.
function merged(entities: readonly Entity[]): readonly Entity[] {
  const isInside = (code: Entity) =>
    code.type === 'code' &&
    entities.some(
      ({ type, offset, length }) =>
        type === 'pre' && offset === code.offset && length === code.length,
    )
  return entities
    .filter(entity => !isInside(entity))
    .map(entity => {
      if (entity.type === 'code')
        return { type: 'code', offset: entity.offset, length: entity.length }
      if (entity.type !== 'pre') return entity
      const inner = entities.find(
        e => e.type === 'code' && e.language && e.offset === entity.offset,
      )
      return inner ? { ...entity, language: inner.language } : entity
    })
}
