import { type App, momentOf, type Queries } from '../../app.ts'
import type { Surrounded } from '../../domain/collection/pause.ts'
import type { MemberId, PledgeId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { tellOfMove } from '../../domain/notice/telling.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type Collection, isReached, runs } from '../../domain/pledge/collection.ts'
import { traitsOf } from '../../domain/pledge/kinds.ts'
import type { Move, Seen, Warning } from '../../domain/pledge/move.ts'
import { type Pledge, stageOf } from '../../domain/pledge/pledge.ts'
import { isOvertaken, type RequestKind } from '../../domain/pledge/request.ts'
import { closeIfOver } from '../collection/closings.ts'

/** Who acts on which pledge, and how their screen showed it; a stale tap is refused. */
export type PledgeOrder = Readonly<{
  pledgeId: PledgeId
  by: MemberId
  /** What the actor saw. */
  saw: Seen
}>

/** A pledge under lock with what decides about it. */
export type Held = Surrounded & Readonly<{ collection: Collection; tx: Queries; when: Moment }>

/** What an act left: the pledge that went ahead (the part, where it was split), with its words. */
export type Acted = Readonly<{ pledge: Pledge; rest: Pledge | null; words: readonly Warning[] }>

/** Nobody but the two sides learns whether a pledge exists. */
export type Unknown = 'pledge-is-unknown'
/** Somebody was faster: the screen is shown anew. */
export type Stale = 'pledge-has-changed-meanwhile'

/** The order's part that every rule takes. */
export function orderOf({ when }: Pick<Held, 'when'>, { by, saw }: PledgeOrder) {
  return { by, ...when, saw }
}

/**
 * Does one act on a pledge in one transaction: both sides locked, emergencies that are over ended
 * first, the rule asked, the move saved where the pledge is still as it was seen, the others told.
 */
export async function actOn<Refusal extends string>(
  app: App,
  order: PledgeOrder,
  decide: (held: Held) => Outcome<Move, Refusal> | Promise<Outcome<Move, Refusal>>,
  afterwards: (held: Held, acted: Acted) => Promise<void> = async () => {},
): Promise<Outcome<Acted, Refusal | Unknown | Stale>> {
  const turn = await turnOf(app, order)
  return app.store.transaction(async tx => {
    const held = await hold(app, tx, order)
    if (!held) return refused('pledge-is-unknown')

    const outcome = await decide(held)
    if ('refused' in outcome) return outcome
    const acted = await carryOut(held, outcome.done)
    if (!acted) return refused('pledge-has-changed-meanwhile')
    await afterwards(held, acted)
    return done(acted)
  }, turn)
}

/** Saves a move, ends the requests it has met, and tells the others; null where somebody was faster. */
export async function carryOut(
  { tx, collection, when }: Pick<Held, 'tx' | 'collection' | 'when'>,
  move: Move,
): Promise<Acted | null> {
  const circle = await circleAround(tx, collection, when)
  const moved = await tx.pledges.move(move)
  if (!moved) return null
  await endOvertaken(tx, move, when)
  await tx.notices.add(tellOfMove(move, moved.part?.id ?? null, { ...when, circle }), when.now)
  return {
    pledge: moved.part ?? move.next,
    rest: moved.part && move.next,
    words: move.words,
  }
}

/** The member at whom those who act on a pledge meet: its receiver, who may have a crowd of givers. */
export async function turnOf(
  { store }: App,
  { pledgeId }: Pick<PledgeOrder, 'pledgeId'>,
): Promise<MemberId | undefined> {
  return (await store.pledges.find(pledgeId))?.receiverId
}

/**
 * A pledge of this member's, both sides locked, their emergencies ended where over; null if there is
 * none. The instant is that of the lock: what waited across midnight belongs to the new month.
 */
export async function hold(
  app: App,
  tx: Queries,
  { pledgeId, by }: Pick<PledgeOrder, 'pledgeId' | 'by'>,
): Promise<Held | null> {
  const seen = await tx.pledges.find(pledgeId)
  if (!seen || (by !== seen.giverId && by !== seen.receiverId)) return null
  await tx.members.lock(seen.giverId, seen.receiverId)
  const when = momentOf(app)
  await settle(tx, [seen.giverId, seen.receiverId], when)
  const around = await tx.pledges.findAround(pledgeId, when)
  const collection = await tx.collections.get(seen.collectionId)
  return around && { ...around, collection, tx, when }
}

/**
 * Ends the emergencies of these members that are over by success or deadline: the first act that
 * meets one writes its end. The members are locked by then.
 */
export async function settle(
  tx: Queries,
  ownerIds: readonly MemberId[],
  when: Moment,
): Promise<void> {
  const open = [...(await tx.collections.byOwners(ownerIds)).values()]
  const running = open.flatMap(({ emergency }) => emergency ?? [])
  const bars = await tx.pledges.progressOf(
    running.map(({ id }) => id),
    when,
  )
  for (const emergency of running) {
    const bar = bars.get(emergency.id)
    const isOver = !runs(emergency, when.now, when.zone) || (bar && isReached(bar))
    if (isOver) await closeIfOver(tx, emergency, when)
  }
}

/** Who else hears of what happens in a collection: the owner's circle, or nobody. */
export async function circleAround(
  tx: Queries,
  { kind, ownerId }: Pick<Collection, 'kind' | 'ownerId'>,
  when: Moment,
): Promise<ReadonlySet<MemberId>> {
  return traitsOf({ kind }).makesCircle ? tx.pledges.circleOf(ownerId, when) : new Set()
}

/** Ends the requests that a move has met or made void. */
async function endOvertaken(tx: Queries, move: Move, { now }: Moment): Promise<void> {
  const kinds = (['commit', 'deliver', 'confirm'] as const).filter(
    kind => isMet(kind, move) || isOvertaken({ kind }, move.next),
  )
  const isDone = kinds.some(kind => isMet(kind, move))
  await tx.requests.end([move.seen.id], kinds, { at: now, answer: isDone ? 'done' : null })
}

/** A part delivered answers the request to deliver as well; so does any word the one to confirm. */
function isMet(kind: RequestKind, { seen, next, part }: Move): boolean {
  const ahead = stageOf(part?.pledge ?? next)
  if (kind === 'confirm') return stageOf(seen) === 'delivered'
  if (kind === 'deliver') return ahead === 'delivered'
  return ahead === 'committed' || ahead === 'delivered'
}
