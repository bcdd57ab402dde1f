import type { Entity } from '../world/message.ts'

// Commands end at 32 characters, mentions have at least four; a link needs a scheme or a known ending.
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'url',
    /\b(?:https?|tg|tonsite):\/\/[^\s<>"]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|me|io|dev|rs|ru|ua|eu|info|app)\b(?:\/[^\s<>"]*)?/giu,
  ],
  ['email', /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/giu],
  ['bot_command', /(?<![\w/@.])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/])/gu],
  ['mention', /(?<![\w@/.])@[A-Za-z][A-Za-z0-9_]{3,31}\b/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#&])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  ['cashtag', /(?<![\w$])\$[A-Z]{3,8}(?!\w)/gu],
]

const opaque: ReadonlySet<string> = new Set([
  'pre',
  'code',
  'text_link',
  'text_mention',
  'url',
  'email',
])

/** Finds what Telegram marks by itself: links, mails, commands, mentions and tags. */
export function detect(text: string, given: readonly Entity[]): readonly Entity[] {
  if (!/[@#$/.]/.test(text)) return []
  const found: Entity[] = []
  for (const [type, pattern] of kinds) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const length =
        type === 'url' ? match.replace(/[.,:;!?'")\]»›“”’]+$/, '').length : match.length
      const entity = { type, offset: index, length }
      const isFree = ![...given, ...found].some(
        other => (opaque.has(other.type) || found.includes(other)) && overlap(other, entity),
      )
      if (isFree) found.push(entity)
    }
  }
  return found
}

const overlap = (one: Entity, other: Entity) =>
  one.offset < other.offset + other.length && other.offset < one.offset + one.length
