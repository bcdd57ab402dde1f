import type { Day } from '../cycle.ts'
import type { InitiativeId, MemberId } from '../ids.ts'
import type { Manners, NoticeGroup } from '../told.ts'

/** What happens to an initiative and is told to those who take part in it, or to its owner. */
export type InitiativeNews =
  | 'rewritten'
  | 'cheaper'
  | 'prolonged'
  | 'ends-soon'
  | 'enough'
  | 'missed'
  | 'taken-back'
  | 'left'
  | 'reached'
  | 'share-waits'
  | 'free'
  | 'left-out'
  | 'nothing-to-give'
  | 'more-time'
  | 'started'
  | 'not-together'
  | 'told'
  | 'done'
  | 'failed'
  | 'unfinished'
  | 'came-about'
  | 'again'

/** What is told of initiatives. Names and titles are looked up at sending. */
export type InitiativeNotice =
  /** Somebody near has published one: told at once. */
  | Readonly<{ kind: 'initiative-near'; initiativeId: InitiativeId; ownerId: MemberId }>
  /** New ones of the week around, in one line each. */
  | Readonly<{ kind: 'initiatives-week'; initiativeIds: readonly InitiativeId[]; more: number }>
  | Readonly<{
      kind: 'initiative-news'
      initiativeId: InitiativeId
      what: InitiativeNews
      isOwner: boolean
      /** The addressee's sum: a share, or what they promised. */
      amount: number | null
      /** What they voted for. */
      voted: number | null
      /** What all promised together. */
      total: number | null
      price: number
      until: Day | null
      /** The owner's word that is told. */
      wordId: number | null
    }>

/** What one may do without; the rest changes what is owed, and is always told. */
const switchOf: Partial<Record<InitiativeNews, NoticeGroup>> = {
  told: 'initiatives',
  enough: 'initiatives',
  free: 'initiatives',
  'share-waits': 'reminders',
}

/** So many lines a week; the rest is counted. */
const LINES = 10

/** How news of initiatives is told. */
export const initiativeManners: Manners<InitiativeNotice> = {
  'initiative-near': { under: 'initiatives' },
  'initiatives-week': {
    under: 'initiatives',
    joins(earlier, later) {
      if (earlier.kind !== 'initiatives-week') return later
      const ids = [...new Set([...earlier.initiativeIds, ...later.initiativeIds])]
      return {
        ...later,
        initiativeIds: ids.slice(0, LINES),
        more: earlier.more + later.more + Math.max(0, ids.length - LINES),
      }
    },
  },
  'initiative-news': { under: ({ what }) => switchOf[what] ?? null },
}
