import type { DegreeCounts, DegreeFilter, Listed, Page } from '../../../domain/graph/listing.ts'
import type { Translate } from '../../../words/texts.ts'
import { count } from '../../../words/wording.ts'
import { isLettersWord, type LettersWord } from '../../kit/finding.ts'
import { PAGE, pager, pagesOf } from '../../kit/list.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import type { Naming } from '../naming.ts'
import { inviteTap, listTap } from '../taps.ts'
import {
  findTap,
  graphTap,
  hingesTap,
  peopleTap,
  personTap,
  restoreTap,
  restoreYesTap,
  withdrawnTap,
} from './taps.ts'

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
  /** My links, and how many of them are younger than a year or were said anew within one. */
  links: Readonly<{ all: number; fresh: number }>
  /** How many people next to me the list hangs on. */
  hinges: number
}>

/** The list in numbers: its size by degree, the pool and how it grew. */
export function poolScreen(t: Translate, view: PoolView): Screen {
  const { size, degrees, pool, growth, before, withdrawn, hinges, links } = view
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
    links.fresh < links.all ? t('list-fresh', links) : '',
    hinges > 0 ? t('list-hangs', { count: hinges }) : '',
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
      hinges > 0 ? [{ text: t('hinges-open'), tap: hingesTap({}) }] : [],
      [
        { text: t('list-withdrawn', { count: withdrawn }), tap: withdrawnTap({ page: 0 }) },
        { text: t('back'), tap: 'menu' },
      ],
    ],
  }
}

/** Degrees that the list can be narrowed to, by the word a button carries. */
const filters = ['all', '1', '2', 'far'] as const
type Degrees = (typeof filters)[number]
/** How the list is narrowed: to some degrees, or to the letters of a name. */
export type Filter = Degrees | LettersWord

/** Filters of an earlier release. */
const earlier = ['3', 'rest']

/** Reads a button's word as a filter; anything else shows everybody. */
export function filterOf(word: string): Filter {
  if (isLettersWord(word)) return word
  return earlier.includes(word) ? 'far' : (filters.find(each => each === word) ?? 'all')
}

/** The filter as the graph knows it; undefined for everybody. */
export function degreeOf(filter: Filter): DegreeFilter | undefined {
  if (filter === 'far') return filter
  return filter === '1' || filter === '2' ? (Number(filter) as 1 | 2) : undefined
}

/** A page of people, the nearest first, each a button to the card. */
export function peopleScreen(
  t: Translate,
  { members }: Pick<Page, 'members'>,
  view: Readonly<{ filter: Filter; page: number; total: number; name: Naming; isLong: boolean }>,
): Screen {
  const { filter, page, total, isLong } = view
  const narrow = filters.map(each => ({
    text: each === filter ? `• ${t(`list-filter-${each}`)}` : t(`list-filter-${each}`),
    tap: peopleTap({ filter: each, page: 0 }),
  }))
  return {
    text: members.length === 0 ? t('list-nobody') : t('list-people-title'),
    buttons: [
      ...personRows(t, members, view),
      pager(page, pagesOf(total), to => peopleTap({ filter, page: to })),
      ...rowsOf(narrow, 2),
      isLong ? [{ text: t('find-button'), tap: findTap({}) }] : [],
      [{ text: t('back'), tap: listTap({}) }],
    ],
  }
}

/** Those of my list whose names have the letters, under the words about the search. */
export function foundScreen(
  t: Translate,
  { title, people }: Readonly<{ title: string; people: readonly Listed[] }>,
  view: Readonly<{ filter: Filter; page: number; total: number; name: Naming }>,
): Screen {
  const { filter, page, total } = view
  return {
    text: title,
    buttons: [
      ...personRows(t, people, view),
      pager(page, pagesOf(total), to => peopleTap({ filter, page: to })),
      [{ text: t('back'), tap: peopleTap({ filter: 'all', page: 0 }) }],
    ],
  }
}

/** A button to the card of each of a page. */
function personRows(
  t: Translate,
  people: readonly Listed[],
  { filter, page, name }: Readonly<{ filter: Filter; page: number; name: Naming }>,
): Button[][] {
  return people.map(({ id: member, degree }, at) => {
    const facts = {
      number: page * PAGE + at + 1,
      name: name(member),
      degree: t('degree-of', { degree }),
    }
    return [{ text: t('list-row', facts), tap: personTap({ member, filter, page }) }]
  })
}

/** The people I have withdrawn from. */
export function withdrawnScreen(
  t: Translate,
  people: readonly Readonly<{ member: number; name: string; since: string }>[],
  { page, total, done }: Readonly<{ page: number; total: number; done: string | null }>,
): Screen {
  const rows = people.map(({ member, ...facts }, at): Button[] => [
    {
      text: t('list-withdrawn-row', { number: page * PAGE + at + 1, ...facts }),
      tap: restoreTap({ member, page }),
    },
  ])
  return {
    text: [done, people.length === 0 ? t('list-withdrawn-none') : t('list-withdrawn-title')]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      ...rows,
      pager(page, pagesOf(total), to => withdrawnTap({ page: to })),
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
      [{ text: t('list-restore-yes'), style: 'primary', tap: restoreYesTap({ member, page }) }],
      [{ text: t('back'), tap: withdrawnTap({ page }) }],
    ],
  }
}
