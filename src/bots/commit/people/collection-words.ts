import { dayOf } from '../../../domain/cycle.ts'
import type { Card } from '../../../views/cards.ts'
import type { VouchesSeen } from '../../../views/vouches.ts'
import { kept, plain } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { shortDay } from '../../../words/wording.ts'
import { type Button, cut } from '../../kit/screen.ts'
import { unvouchTap, vouchTap } from './taps.ts'

const NAMES_SHOWN = 3
const LONGEST_SHOWN = 32

/** For whom a collection is, and in what field; null where nothing is said. */
export function purposeLine(
  t: Translate,
  { words: { purpose } }: Pick<Card, 'words'>,
): string | null {
  if (!purpose) return null
  const { forWhom, field } = purpose
  return [forWhom && t('purpose-for', { forWhom }), field && t(`purpose-field-${field}`)]
    .filter(Boolean)
    .join(' · ')
}

/** Who knows that it is true; null where nobody has said so. */
export function vouchesLine(t: Translate, { words }: Pick<Card, 'words'>): string | null {
  return words.vouches && knownLine(t, words.vouches)
}

/** "3 people know that this is true: Vera (your contact), Goran and one more". */
export function knownLine(t: Translate, { named, others, isMine }: VouchesSeen): string {
  const first = named.slice(0, NAMES_SHOWN)
  const more = others + named.length - first.length
  const names = [
    ...(isMine ? [t('vouches-you')] : []),
    ...first.map(({ name, isContact }) => {
      const called = cut(name, LONGEST_SHOWN)
      return isContact ? t('vouches-contact', { name: called }) : called
    }),
  ]
  const count = named.length + others + Number(isMine)
  if (names.length === 0) return t('vouches-unnamed', { count })
  const list = kept(names.map(plain).join(', '))
  return more > 0 ? t('vouches-and-more', { count, list, more }) : t('vouches', { count, list })
}

/** How things are, as those who help were told. */
export function newsLines(
  t: Translate,
  { words: { news }, moment }: Pick<Card, 'words' | 'moment'>,
): string | null {
  if (news.length === 0) return null
  const lines = news.map(({ text, toldAt }) => {
    const on = shortDay(t.language, dayOf(toldAt, moment.zone))
    return `${t('news-of', { day: on })}\n${t('quoted', { text })}`
  })
  return lines.join('\n')
}

/** "I know this is true", or the way to take it back. */
export function vouchButton(t: Translate, { words, collection }: Card): Button[] {
  if (!collection) return []
  const { vouches, mayVouch } = words
  const about = { collection: collection.id }
  if (vouches?.isMine) return [{ text: t('vouch-back'), tap: unvouchTap(about) }]
  return mayVouch ? [{ text: t('vouch'), tap: vouchTap(about) }] : []
}
