import type { Member } from '../../../app.ts'
import type { DegreeCounts, DegreeFilter, Page } from '../../../domain/listing.ts'
import type { Reputation } from '../../../domain/reputation.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { id, tap, whole, word } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { count } from '../../kit/wording.ts'
import type { Naming } from '../naming.ts'
import { cardTap, inviteTap, listTap } from '../taps.ts'

export const peopleTap = tap('people', { filter: word, page: whole })
export const graphTap = tap('graph')
export const withdrawTap = tap('wdask', { member: id, page: whole })
export const withdrawYesTap = tap('wdyes', { member: id })
export const withdrawnTap = tap('wds', { page: whole })
export const restoreTap = tap('rsask', { member: id, page: whole })
export const restoreYesTap = tap('rsyes', { member: id, page: whole })

/** How many names of common contacts a card holds. */
const MOST_COMMON = 10

/** The pool in words and numbers, ready to show. */
export type PoolView = Readonly<{
  size: number
  degrees: DegreeCounts
  pool: string
  /** Growth since the last visit, with its sign; null when there is none. */
  growth: Readonly<{ sum: string; since: string }> | null
  /** Earlier visits, the latest first. */
  before: readonly Readonly<{ pool: string; on: string }>[]
  withdrawn: number
}>

/** The list in numbers: its size by degree, the pool and how it grew. */
export function poolScreen(t: Translate, view: PoolView): Screen {
  const { size, degrees, pool, growth, before, withdrawn } = view
  const [near, second, third] = degrees.counts
  const far = Math.max(0, size - near - second - third)
  const shown = (people: number) => count(t.language, people)
  const history = before.map(visit => t('list-pool-then', visit)).join(', ')
  const lines = [
    t('list-title', { people: size, shown: shown(size) }),
    degrees.more
      ? t('list-degrees-many', { near: shown(near) })
      : t('list-degrees', { near: shown(near), second: shown(second), third: shown(third) }),
    far > 0 && !degrees.more ? t('list-degrees-rest', { rest: shown(far) }) : '',
    t('list-pool', { pool }) + (history && ` (${history})`),
    growth ? t('menu-growth', growth) : '',
    size === 0 ? `\n${t('menu-empty')}` : '',
  ]
  const people: Button[] = [
    { text: t('list-show'), tap: peopleTap({ filter: 'all', page: 0 }) },
    { text: t('list-picture'), tap: graphTap({}) },
  ]
  return {
    text: lines.filter(Boolean).join('\n'),
    buttons: [
      size > 0 ? people : [{ text: t('menu-invite'), tap: inviteTap({}) }],
      [
        { text: t('list-withdrawn', { count: withdrawn }), tap: withdrawnTap({ page: 0 }) },
        { text: t('back'), tap: 'menu' },
      ],
    ],
  }
}

/** Degrees that the list can be narrowed to, by the word a button carries. */
const filters = ['all', '1', '2', '3', 'rest'] as const
export type Filter = (typeof filters)[number]

/** Reads a button's word as a filter; anything else shows everybody. */
export function filterOf(word: string): Filter {
  return filters.find(each => each === word) ?? 'all'
}

/** The filter as the graph knows it; undefined for everybody. */
export function degreeOf(filter: Filter): DegreeFilter | undefined {
  if (filter === 'all') return undefined
  return filter === 'rest' ? 'rest' : (Number(filter) as 1 | 2 | 3)
}

/** A page of people, the nearest first, each a button to the card. */
export function peopleScreen(
  t: Translate,
  { members, hasMore }: Page,
  { filter, page, name }: Readonly<{ filter: Filter; page: number; name: Naming }>,
): Screen {
  const rows = members.map(({ id: member, degree }, at): Button[] => {
    const facts = {
      number: page * PAGE + at + 1,
      name: name(member),
      degree: t('degree-of', { degree }),
    }
    return [{ text: t('list-row', facts), tap: cardTap({ member, page }) }]
  })
  const narrow = filters.map(each => ({
    text: each === filter ? `• ${t(`list-filter-${each}`)}` : t(`list-filter-${each}`),
    tap: peopleTap({ filter: each, page: 0 }),
  }))
  return {
    text: members.length === 0 ? t('list-nobody') : t('list-people-title'),
    buttons: [
      ...rows,
      openPager(page, hasMore, to => peopleTap({ filter, page: to })),
      narrow,
      [{ text: t('back'), tap: listTap({}) }],
    ],
  }
}

/** A member as seen from me. */
export type CardView = Readonly<{
  member: Member
  /** The name as I may read it, with Telegram's beside it at degree 1. */
  name: string
  isNamed: boolean
  degree: number
  /** The names from me to the member. */
  chain: readonly string[]
  common: readonly string[]
  reputation: Reputation | null
  /** The page of the list to go back to. */
  page: number
  commitUrl: string
}>

/** A member card: the chain, the deeds, who we both know, and what I may do. */
export function cardScreen(t: Translate, view: CardView): Screen {
  const { member, name, isNamed, degree, chain, common, reputation, page } = view
  const named = common.slice(0, MOST_COMMON)
  const more = common.length - named.length
  const lines = [
    name,
    `${[t('you'), ...chain].join(' → ')} · ${t('degree-of', { degree })}`,
    reputation ? deeds(t, reputation) : '',
    named.length > 0 ? t('list-common', { names: named.join(', '), more }) : '',
    isNamed ? '' : t('list-unnamed'),
  ]
  const mention = isNamed && member.telegramId && !member.username
  const write: Button[] =
    isNamed && member.username ? [{ text: t('write'), url: `https://t.me/${member.username}` }] : []
  return {
    text: lines.filter(Boolean).join('\n'),
    mentions: mention ? [{ name, telegramId: member.telegramId }] : [],
    buttons: [
      [...write, { text: t('list-in-commit'), url: view.commitUrl }],
      [{ text: t('list-withdraw'), tap: withdrawTap({ member: member.id, page }) }],
      [{ text: t('back'), tap: peopleTap({ filter: 'all', page }) }],
    ],
  }
}

/** Facts of the ledger in a line; never a score. */
function deeds(t: Translate, { deeds: done, inTime, overdue }: Reputation): string {
  const line = done > 0 ? t('list-deeds', { deeds: done, inTime }) : t('list-no-deeds')
  return overdue > 0 ? `${line} · ${t('list-overdue', { count: overdue })}` : line
}

/** Asked before readiness ends: what it does, and what it does not. */
export function withdrawScreen(
  t: Translate,
  { member, name, page }: Readonly<{ member: number; name: string; page: number }>,
): Screen {
  return {
    text: t('list-withdraw-question', { name }),
    buttons: [
      [{ text: t('list-withdraw-yes'), tap: withdrawYesTap({ member }) }],
      [{ text: t('back'), tap: cardTap({ member, page }) }],
    ],
  }
}

/** The people I have withdrawn from. */
export function withdrawnScreen(
  t: Translate,
  people: readonly Readonly<{ member: number; name: string; since: string }>[],
  { page, hasMore }: Readonly<{ page: number; hasMore: boolean }>,
): Screen {
  const rows = people.map(({ member, ...facts }, at): Button[] => [
    {
      text: t('list-withdrawn-row', { number: page * PAGE + at + 1, ...facts }),
      tap: restoreTap({ member, page }),
    },
  ])
  return {
    text: people.length === 0 ? t('list-withdrawn-none') : t('list-withdrawn-title'),
    buttons: [
      ...rows,
      openPager(page, hasMore, to => withdrawnTap({ page: to })),
      [{ text: t('back'), tap: listTap({}) }],
    ],
  }
}

/** Asked before a withdrawal is taken back. */
export function restoreScreen(
  t: Translate,
  { member, name, page }: Readonly<{ member: number; name: string; page: number }>,
): Screen {
  return {
    text: t('list-restore-question', { name }),
    buttons: [
      [{ text: t('list-restore-yes'), tap: restoreYesTap({ member, page }) }],
      [{ text: t('back'), tap: withdrawnTap({ page }) }],
    ],
  }
}
