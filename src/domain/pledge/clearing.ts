import type { ClearingId, MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type CollectionKind, traitsOf } from './kinds.ts'
import { type Move, split, whole } from './move.ts'
import { type Pledge, type PledgeSurroundings, stageOf } from './pledge.ts'

/** A commitment with all that decides whether clearing may fulfil it. */
export type Clearable = Pick<PledgeSurroundings, 'giverIsRed'> &
  Readonly<{
    pledge: Pledge
    kind: CollectionKind
    /** Each has clearing on in the settings, and has not left. */
    giverTakesPart: boolean
    receiverTakesPart: boolean
  }>

/**
 * Whether a pledge is only to this person: one side's wish is enough. Help in kind, which a note tells of,
 * is so from the beginning, unless both sides say otherwise.
 */
export function isOnlyToThisPerson(
  pledge: Pick<Pledge, 'note' | 'onlyByGiver' | 'onlyByReceiver'>,
): boolean {
  const { onlyByGiver, onlyByReceiver } = pledge
  if (pledge.note !== null) return onlyByGiver !== false || onlyByReceiver !== false
  return onlyByGiver === true || onlyByReceiver === true
}

/** What one side's switch shows: their own wish, or what holds while nothing was said. */
export function wishOf(pledge: Pledge, side: 'giver' | 'receiver'): boolean {
  const said = side === 'giver' ? pledge.onlyByGiver : pledge.onlyByReceiver
  return said ?? pledge.note !== null
}

/** Whether clearing may fulfil it: a commitment, not paused, overdue or not. */
export function takesPart({ pledge, kind, ...around }: Clearable): boolean {
  return (
    stageOf(pledge) === 'committed' &&
    traitsOf({ kind }).isCleared &&
    !around.giverIsRed &&
    around.giverTakesPart &&
    around.receiverTakesPart &&
    !isOnlyToThisPerson(pledge)
  )
}

/**
 * Committed → confirmed, as much of it as a loop fulfils, by nobody's hand: its moment is the run's, so
 * that it is in time only if it was not overdue by then.
 */
export function fulfilByClearing(
  pledge: Pledge,
  { amount, by, at }: Readonly<{ amount: number; by: ClearingId; at: Date }>,
): Outcome<Move, 'pledge-is-not-committed' | 'pledge-has-changed-meanwhile'> {
  if (stageOf(pledge) !== 'committed') return refused('pledge-is-not-committed')
  if (amount > pledge.amount) return refused('pledge-has-changed-meanwhile')
  const change = { deliveredAt: at, confirmedAt: at, clearingId: by }
  const account = { byId: null, at, what: 'cleared' } as const
  if (amount === pledge.amount) return done(whole(pledge, change, account))
  return done(split(pledge, { amount, part: change, rest: {} }, account))
}

/** One side of a commitment says whether it is only to this person; the other side is not told. */
export function wishOnly(
  pledge: Pledge,
  { by, kind }: Readonly<{ by: MemberId; kind: CollectionKind }>,
): Outcome<'giver' | 'receiver', 'pledge-is-unknown' | 'pledge-is-not-cleared'> {
  const side = by === pledge.giverId ? 'giver' : by === pledge.receiverId ? 'receiver' : null
  if (!side) return refused('pledge-is-unknown')
  const isCleared = stageOf(pledge) === 'committed' && traitsOf({ kind }).isCleared
  return isCleared ? done(side) : refused('pledge-is-not-cleared')
}
