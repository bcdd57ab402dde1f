import type { Entity, Formatted } from '../world/message.ts'
import { malformed } from '../world/problem.ts'
import { detect } from './detection.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown, parseOldMarkdown } from './markdown.ts'

type Source = Readonly<{
  text: string
  parseMode?: string | undefined
  entities?: readonly Entity[] | undefined
}>

const parsers: Readonly<Record<string, (text: string) => Formatted>> = {
  HTML: parseHtml,
  MarkdownV2: parseMarkdown,
  Markdown: parseOldMarkdown,
}

/** Parses, trims and searches a text for links, mentions and commands, as Telegram does. */
export function format({ text, parseMode, entities }: Source): Formatted {
  if (entities) checkBounds(text, entities)
  const parsed = (parseMode && parsers[parseMode]?.(text)) || { text, entities: entities ?? [] }
  const trimmed = trim(parsed)
  const found = detect(trimmed.text, trimmed.entities)
  const all = [...trimmed.entities, ...found]
  return {
    text: trimmed.text,
    entities: all.sort((one, other) => one.offset - other.offset || other.length - one.length),
  }
}

/** A message's text: 1–4096 characters once it is parsed. */
export function formatText(source: Source): Formatted {
  const formatted = format(source)
  if (formatted.text === '') throw malformed('message text is empty')
  if (formatted.text.length > 4096) throw malformed('message is too long')
  return formatted
}

/** A caption: at most 1024 characters once it is parsed. */
export function formatCaption(source: Source): Formatted {
  const formatted = format(source)
  if (formatted.text.length > 1024) throw malformed('message caption is too long')
  return formatted
}

function checkBounds(text: string, entities: readonly Entity[]): void {
  for (const { type, offset, length, url } of entities) {
    if (offset < 0 || length <= 0 || offset + length > text.length)
      throw malformed(
        `can't parse entities: entity ${type} at ${offset}+${length} is outside of the text`,
      )
    if (isHalf(text, offset) || isHalf(text, offset + length))
      throw malformed(`can't parse entities: entity ${type} begins or ends in mid-character`)
    if (type === 'text_link' && !url)
      throw malformed('can\'t parse MessageEntity: Can\'t find field "url"')
  }
}

const isHalf = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

function trim({ text, entities }: Formatted): Formatted {
  const start = text.length - text.trimStart().length
  const kept = text.trim()
  if (kept.length === text.length) return { text, entities }
  const shifted = entities.flatMap(entity => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset - start + entity.length, kept.length)
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept, entities: shifted }
}
