import type { Entity, Formatted } from '../world/message.ts'
import { malformed } from '../world/problem.ts'
import { linkTo } from './html.ts'

const fail = (text: string) => malformed(`can't parse entities: ${text}`)
const titles: Readonly<Record<string, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
}
const marks: readonly (readonly [string, string])[] = [
  ['```', 'pre'],
  ['`', 'code'],
  ['__', 'underline'],
  ['_', 'italic'],
  ['*', 'bold'],
  ['~', 'strikethrough'],
  ['||', 'spoiler'],
  ['![', 'custom_emoji'],
  ['[', 'text_link'],
]
const reserved = '_*[]()~`>#+-=|{}.!'

type Open = Readonly<{
  type: string
  mark: string
  offset: number
  byte: number
  language?: string
}>

/** Parses MarkdownV2; a reserved character without its backslash is refused. */
export function parseMarkdown(source: string): Formatted {
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  let at = 0
  // Where the text of a line begins whose `>` has been read.
  let quotedAt = -1
  let quote: { offset: number; expandable: boolean } | null = null

  const add = (entity: Entity) => entity.length > 0 && entities.push(entity)
  const endQuote = (to: number) => {
    if (!quote) return
    const type = quote.expandable ? 'expandable_blockquote' : 'blockquote'
    add({ type, offset: quote.offset, length: to - quote.offset })
    quote = null
  }

  while (at < source.length) {
    const char = source[at] ?? ''
    const inner = open.at(-1)
    const isVerbatim = inner?.type === 'code' || inner?.type === 'pre'
    const isLineStart = (text === '' || text.endsWith('\n')) && quotedAt !== text.length
    const nextCode = source.charCodeAt(at + 1)

    if (char === '\\' && nextCode > 0 && nextCode < 127) {
      text += source[at + 1]
      at += 2
      continue
    }
    if (isLineStart && quote && char !== '>') endQuote(Math.max(text.length - 1, 0))
    const isQuoteMark = char === '>' || source.startsWith('**>', at)
    if (isLineStart && !isVerbatim && isQuoteMark) {
      quote ??= { offset: text.length, expandable: false }
      quotedAt = text.length
      at += char === '>' ? 1 : 3
      continue
    }
    if (inner && closes(inner, source, at)) {
      at = finish(inner)
      continue
    }
    if (
      quote &&
      !isVerbatim &&
      source.startsWith('||', at) &&
      /^\|\|(\n|$)/.test(source.slice(at))
    ) {
      quote = { offset: (quote as { offset: number }).offset, expandable: true }
      at += 2
      continue
    }
    const mark = isVerbatim ? undefined : marks.find(([sign]) => source.startsWith(sign, at))
    if (mark) {
      at = begin(mark)
      continue
    }
    if (!isVerbatim && reserved.includes(char))
      throw fail(`Character '${char}' is reserved and must be escaped with the preceding '\\'`)
    text += char
    at += 1
  }
  endQuote(text.length)
  const last = open.at(-1)
  if (last) throw fail(`Can't find end of ${titles[last.type]} entity at byte offset ${last.byte}`)
  return { text, entities }

  function begin([mark, type]: readonly [string, string]): number {
    const byte = Buffer.byteLength(source.slice(0, at))
    const language = type === 'pre' ? /^```([^\s`]+)(?=\n)/.exec(source.slice(at))?.[1] : undefined
    const start = { type, mark, offset: text.length, byte }
    open.push(language ? { ...start, language } : start)
    const after = at + mark.length + (language?.length ?? 0)
    return type === 'pre' && source[after] === '\n' ? after + 1 : after
  }

  function finish(start: Open): number {
    open.pop()
    const { type, offset, language, mark } = start
    const length = text.length - offset
    if (mark !== '[' && mark !== '![') {
      add(language ? { type, offset, length, language } : { type, offset, length })
      return at + mark.length
    }
    const link = /^\]\(((?:\\.|[^)\\])*)\)/s.exec(source.slice(at))
    if (!link && mark === '![') throw fail('Custom emoji entity must contain a tg://emoji URL')
    const url = (link?.[1] ?? '').replace(/\\(.)/gs, '$1')
    const emoji = /^tg:\/\/emoji\?id=(\d+)/.exec(url)?.[1]
    if (mark === '![') add({ type, offset, length, custom_emoji_id: emoji ?? '' })
    else if (url) add({ ...linkTo(url), offset, length })
    return at + (link?.[0].length ?? 1)
  }
}

const closes = ({ mark }: Open, source: string, at: number): boolean => {
  if (mark === '[' || mark === '![') return source[at] === ']'
  // Of `___` the underline comes first.
  if (mark === '_' && source.startsWith('__', at)) return false
  return source.startsWith(mark, at)
}

/** Parses the first Markdown: no nesting, no reserved characters, one sign for each kind. */
export function parseOldMarkdown(source: string): Formatted {
  const entities: Entity[] = []
  const pattern =
    /\\([_*`[])|```(?:([^\s`]+)\n)?([\s\S]*?)```|`([^`]*)`|\*([^*]*)\*|_([^_]*)_|\[([^\]]*)\]\(([^)]*)\)|([_*`[])/g
  let text = ''
  let end = 0
  for (const match of source.matchAll(pattern)) {
    const [whole, escaped, language, pre, code, bold, italic, label, url, stray] = match
    text += source.slice(end, match.index)
    end = match.index + whole.length
    const offset = text.length
    if (stray !== undefined) {
      const byte = Buffer.byteLength(source.slice(0, match.index))
      throw fail(`Can't find end of the entity starting at byte offset ${byte}`)
    }
    const inner = escaped ?? pre ?? code ?? bold ?? italic ?? label ?? ''
    text += inner
    if (escaped !== undefined || inner === '') continue
    if (url !== undefined) entities.push({ ...linkTo(url), offset, length: inner.length })
    else {
      const type =
        pre !== undefined
          ? 'pre'
          : code !== undefined
            ? 'code'
            : bold !== undefined
              ? 'bold'
              : 'italic'
      entities.push({ type, offset, length: inner.length, ...(language ? { language } : {}) })
    }
  }
  return { text: text + source.slice(end), entities }
}
