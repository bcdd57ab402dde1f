import type { Member } from '../../../app.ts'
import type { Cycle } from '../../../domain/cycle.ts'
import type { Reputation } from '../../../domain/pledge/reputation.ts'
import { bold, mention } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { monthAndYear } from '../../../words/wording.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import type { Filter } from './screens.ts'
import { peopleTap, personTap, withdrawFromTap, withdrawYesTap } from './taps.ts'

/** How many names of common contacts a card holds. */
const MOST_COMMON = 10

/** A member as seen from me. */
export type CardView = Readonly<{
  member: Member
  /** The name as I may read it, with Telegram's beside it for who may see that. */
  name: string
  isNamed: boolean
  degree: number
  /** The names from me to the member, in a line. */
  chain: string
  common: readonly string[]
  reputation: Reputation | null
  /** The month in which they came. */
  since: Cycle
  /** The page of the list to go back to, as it was narrowed. */
  filter: Filter
  page: number
  commitUrl: string
  /** What they offer and need, and where it is read; null where nothing is open to me. */
  listings: Readonly<{ text: string; url: string }> | null
}>

/** A member card: the chain, the deeds, who we both know, and what I may do. */
export function cardScreen(t: Translate, view: CardView): Screen {
  const { member, name, isNamed, degree, chain, common, reputation, filter, page } = view
  const named = common.slice(0, MOST_COMMON)
  const more = common.length - named.length
  const isLinked = isNamed && !member.username
  const lines = [
    isLinked ? mention(name, member.telegramId) : bold(name),
    `${chain} · ${t('degree-of', { degree })}`,
    reputation ? deeds(t, reputation) : '',
    reputation ? t('list-since', { since: monthAndYear(t.language, view.since) }) : '',
    named.length > 0 ? t('list-common', { names: named.join(', '), more }) : '',
    isNamed ? '' : t('list-unnamed'),
  ]
  const write: Button[] =
    isNamed && member.username ? [{ text: t('write'), url: `https://t.me/${member.username}` }] : []
  return {
    text: lines.filter(Boolean).join('\n'),
    buttons: [
      [...write, { text: t('list-in-commit'), url: view.commitUrl }],
      view.listings ? [view.listings] : [],
      [
        {
          text: t('list-withdraw'),
          style: 'danger',
          tap: withdrawFromTap({ member: member.id, filter, page }),
        },
      ],
      [{ text: t('back'), tap: peopleTap({ filter, page }) }],
    ],
  }
}

/** Facts of the ledger in one line; never a score. */
function deeds(t: Translate, reputation: Reputation): string {
  const { deeds: done, inTime, overdue, people } = reputation
  const helped = [
    done > 0 ? t('list-deeds', { deeds: done, inTime }) : '',
    done > 0 ? t('list-people-helped', { people }) : '',
    overdue > 0 ? t('list-overdue', { count: overdue }) : '',
  ]
  return helped.filter(Boolean).join(' · ')
}

/** Asked before readiness ends: what it does, what it does not, and how many others hear of it. */
export function withdrawScreen(
  t: Translate,
  {
    member,
    name,
    others,
    filter,
    page,
  }: Readonly<{ member: number; name: string; others: number; filter: Filter; page: number }>,
): Screen {
  return {
    text: t('list-withdraw-question', { name, others }),
    buttons: [
      [{ text: t('list-withdraw-yes'), style: 'danger', tap: withdrawYesTap({ member }) }],
      [{ text: t('back'), tap: personTap({ member, filter, page }) }],
    ],
  }
}
