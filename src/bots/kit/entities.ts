import type { MessageEntity } from 'grammy/types'
import { CLOSE, type Dress, open, ZERO } from '../../words/dress.ts'

const dressOf = new Map<string, Dress>(
  Object.entries(open).map(([dress, sign]) => [sign, dress as Dress]),
)

/** The text as Telegram takes it: bare, and its dress beside it, counted in UTF-16 units. */
export function undress(dressed: string): { text: string; entities: MessageEntity[] } {
  const found: Entity[] = []
  const standing: Entity[] = []
  let text = ''
  for (const [, sign = '', number = '', words = ''] of dressed.matchAll(pieces)) {
    const dress = dressOf.get(sign)
    if (dress) {
      const begun = { dress, number: numberOf(number), offset: text.length, end: Infinity }
      found.push(begun)
      standing.push(begun)
    } else if (sign === CLOSE) {
      const ended = standing.pop()
      if (ended) ended.end = text.length
    }
    text += words
  }
  const entities = found
    .map(each => ({ ...each, end: Math.min(each.end, text.length) }))
    .filter(({ offset, end }) => end > offset)
    .map(each => entityOf(each, text))
  return { text, entities }
}

/** Entities of a text that is cut after so many units: none outlives it. */
export function within(length: number, entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.flatMap(entity => {
    const left = Math.min(entity.length, length - entity.offset)
    return left > 0 ? [{ ...entity, length: left }] : []
  })
}

type Entity = { dress: Dress; number: string; offset: number; end: number }

/** A sign with its digits, or the words up to the next sign. */
const pieces = /([\ue000-\ue00f])([\ue010-\ue01f]*)|[\ue010-\ue01f]+|([^\ue000-\ue01f]+)/g

function entityOf({ dress, number, offset, end }: Entity, text: string): MessageEntity {
  const place = { offset, length: end - offset }
  if (dress === 'text_mention') {
    const user = { id: Number(number), is_bot: false, first_name: text.slice(offset, end) }
    return { type: dress, ...place, user }
  }
  return { type: dress, ...place }
}

const numberOf = (signs: string) => [...signs].map(sign => sign.charCodeAt(0) - ZERO).join('')
