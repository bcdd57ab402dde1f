import type { Cycle } from '../cycle.ts'
import type { CollectionId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { LeftOut } from '../pledge/renewal.ts'
import type { Preview, RunResult } from './clearing.ts'
import type { Line } from './line.ts'
import type { RenewedLine } from './month.ts'
import type { NoticeFacts } from './notice.ts'

/** So many lines of one list go into a digest; the lists themselves are in the menu. */
export const LINES_A_LIST = 50

/** One line as the store gives it, with all that any list may want to know. */
export type DigestLine = RenewedLine & Readonly<{ because: LeftOut | null }>

/** Lines of one member by the name of their list; a list without lines is absent. */
export type DigestLists<Name extends string> = Readonly<
  Partial<Record<Name, readonly DigestLine[]>>
>

/** The lists of a close, giver and receiver side together. */
export type ClosedList =
  | 'gave'
  | 'renewed'
  | 'leftOut'
  | 'lapsed'
  | 'overdue'
  | 'waiting'
  | 'spared'
  | 'receivedLapsed'
  | 'receivedOverdue'
  | 'receivedSpared'
  | 'toConfirm'
  | 'renewedToMe'

/** What a close has to say to one member. */
export type ClosedLines = Readonly<{
  lists: DigestLists<ClosedList>
  received: Readonly<{ amount: number; people: number }>
  /** What clearing fulfilled of what they were to give: as much as of what they were to get. */
  cleared: number
  stillNeeds: CollectionId | null
  becameDormant: boolean
  /** The close ended the member's monthly collection, since they were dormant. */
  supportEnded: boolean
}>

type Facts<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>

/** The one digest of a close for one member; null when there is nothing to say. */
export function closedDigest(
  about: Readonly<{ cycle: Cycle; lost: readonly Cycle[]; unit: Unit }>,
  { lists, received, cleared, stillNeeds, becameDormant, supportEnded }: ClosedLines,
): Facts<'cycle-closed'> | null {
  const isSilent = Object.keys(lists).length === 0 && received.people === 0 && cleared === 0
  if (isSilent && stillNeeds === null && !becameDormant && !supportEnded) return null
  return {
    kind: 'cycle-closed',
    ...about,
    gave: plain(lists.gave),
    renewed: withPause(lists.renewed),
    leftOut: first(lists.leftOut).flatMap(({ otherId, amount, because }) =>
      because ? [{ receiverId: otherId, amount, because }] : [],
    ),
    lapsed: plain(lists.lapsed),
    overdue: plain(lists.overdue),
    waiting: plain(lists.waiting),
    spared: plain(lists.spared),
    received,
    ...(cleared > 0 && { cleared }),
    receivedLapsed: plain(lists.receivedLapsed),
    receivedOverdue: plain(lists.receivedOverdue),
    receivedSpared: plain(lists.receivedSpared),
    toConfirm: plain(lists.toConfirm),
    renewedToMe: withPause(lists.renewedToMe),
    stillNeeds,
    becameDormant,
    supportEnded,
  }
}

/** What a member has open at a month's end. */
export type OpenList =
  | 'intentions'
  | 'commitments'
  | 'waiting'
  | 'toConfirm'
  | 'receivedIntentions'
  | 'receivedCommitments'

/** The 25th's digest: what is open and what the 1st will do; null when nothing is. */
export function monthEndDigest(
  about: Pick<Facts<'month-ends'>, 'cycle' | 'lastDay' | 'unit'>,
  lists: DigestLists<OpenList>,
  clearing: Preview | null = null,
): Facts<'month-ends'> | null {
  if (Object.keys(lists).length === 0 && clearing === null) return null
  return {
    kind: 'month-ends',
    ...about,
    intentions: plain(lists.intentions),
    commitments: plain(lists.commitments),
    waiting: plain(lists.waiting),
    toConfirm: plain(lists.toConfirm),
    receivedIntentions: plain(lists.receivedIntentions),
    receivedCommitments: plain(lists.receivedCommitments),
    ...(clearing && {
      clearing: { ...clearing, gives: firstOf(clearing.gives), gets: firstOf(clearing.gets) },
    }),
  }
}

/** The reminder of commitments due, and what clearing has fulfilled before it; null when there is neither. */
export function dueReminder(
  about: Pick<Facts<'commitments-due'>, 'cycle' | 'dueOn' | 'unit'>,
  lists: DigestLists<'commitments'>,
  clearing: RunResult | null = null,
): Facts<'commitments-due'> | null {
  const commitments = plain(lists.commitments)
  if (commitments.length === 0 && clearing === null) return null
  const told = clearing && {
    ...clearing,
    gave: firstOf(clearing.gave),
    got: firstOf(clearing.got),
  }
  return { kind: 'commitments-due', ...about, commitments, ...(told && { clearing: told }) }
}

function first(lines: readonly DigestLine[] = []): readonly DigestLine[] {
  return firstOf(lines)
}

function firstOf<T>(lines: readonly T[]): readonly T[] {
  return lines.slice(0, LINES_A_LIST)
}

function withPause(lines?: readonly DigestLine[]): readonly RenewedLine[] {
  return first(lines).map(line => ({ ...lineOf(line), isPaused: line.isPaused }))
}

function plain(lines?: readonly DigestLine[]): readonly Line[] {
  return first(lines).map(lineOf)
}

function lineOf({ pledgeId, otherId, amount }: DigestLine): Line {
  return { pledgeId, otherId, amount }
}
