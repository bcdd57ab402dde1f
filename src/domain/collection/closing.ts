import type { Day, Zone } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import { sum } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Collection, type Ending, runs } from '../pledge/collection.ts'
import { traitsOf } from '../pledge/kinds.ts'
import { annul, type Cause, due, type Move } from '../pledge/move.ts'
import { isLapsed, isOpen, type Pledge, stageOf } from '../pledge/pledge.ts'
import { forgive } from '../pledge/receiving.ts'
import { annulledByLeaving } from './leaving.ts'

/**
 * What a member of the circle is told of a result: who delivered is thanked, whose commitment was
 * surplus is released, who still owes is told until when; the others only hear of it.
 */
export type Role = 'helper' | 'released' | 'owing' | 'onlooker'

/** Whole cents that stay owed by a day; null while their giver is red. */
export type Owed = Readonly<{ amount: number; dueOn: Day | null }>

/**
 * The result for one member of the circle as it was before the end; `released`: whole cents of
 * theirs that the end annulled or forgave; `owed`: what they have committed all the same.
 */
export type Told = Readonly<{
  memberId: MemberId
  part: Role
  released: number
  owed: readonly Owed[]
}>

/** What the end of a collection writes. Moves name the pledge as it was seen. */
export type Closing = Readonly<{
  seen: Collection
  next: Collection
  moves: readonly Move[]
  told: readonly Told[]
  /** Whole cents that the receiver had confirmed by then. */
  confirmed: number
}>

/** What the end of a collection is decided on: all its pledges, and the circle as it is before. */
export type ClosingFacts = Readonly<{
  collection: Collection
  pledges: readonly Pledge[]
  circle: Iterable<MemberId>
  /** Givers who are red: their commitments are paused and get a last day when they resume. */
  redGivers: ReadonlySet<MemberId>
  now: Date
  zone: Zone
}>

/**
 * Orange → green, by the owner or at a close while dormant: intentions are annulled, commitments and
 * deliveries stay live and due. By hand only while not red: an emergency ends first.
 */
export function closeMonthly(
  facts: ClosingFacts,
  order: Readonly<
    { closedAs: 'hand'; by: MemberId; ownerIsRed: boolean } | { closedAs: 'dormant' }
  >,
): Outcome<
  Closing,
  'only-the-owner-decides' | 'collection-is-closed' | 'collection-is-not-monthly' | 'member-is-red'
> {
  const { collection, pledges, now, zone } = facts
  const isByHand = order.closedAs === 'hand'
  if (isByHand && order.by !== collection.ownerId) return refused('only-the-owner-decides')
  if (!traitsOf(collection).isByMonth) return refused('collection-is-not-monthly')
  if (collection.closedAt) return refused('collection-is-closed')
  if (isByHand && order.ownerIsRed) return refused('member-is-red')
  const intentions = pledges.filter(
    pledge => stageOf(pledge) === 'intention' && !isLapsed(pledge, now, zone),
  )
  return done(closing(facts, order.closedAs, annulled(intentions, 'collection-closed', now)))
}

/** The owner leaves: whatever is open in the collection is annulled and the circle is told. */
export function closeByLeaving(facts: ClosingFacts): Outcome<Closing, 'collection-is-closed'> {
  const { collection, pledges, now } = facts
  if (collection.closedAt) return refused('collection-is-closed')
  return done(closing(facts, 'left', annulledByLeaving(collection.ownerId, pledges, now)))
}

/** How an emergency that nobody has ended yet is over by rule: by success, by deadline, or not. */
export function overAs({
  collection,
  pledges,
  now,
  zone,
}: ClosingFacts): Extract<Ending, 'success' | 'deadline'> | null {
  if (!traitsOf(collection).hasDeadline || collection.closedAt) return null
  if (confirmedOf(pledges) >= collection.target) return 'success'
  return runs(collection, now, zone) ? null : 'deadline'
}

/** The end of an emergency by rule, tested after each confirmation and lowered target and by the clock. */
export function endIfOver(facts: ClosingFacts): Closing | null {
  const closedAs = overAs(facts)
  if (!closedAs) return null
  const moves = closedAs === 'success' ? surplus(facts) : untilDeadline(facts)
  return closing(facts, closedAs, moves)
}

/**
 * Red ends by hand: commitments stay due until the announced deadline, or are forgiven in the same
 * step. Deliveries keep waiting for the word.
 */
export function endByHand(
  facts: ClosingFacts,
  { by, forgiving }: Readonly<{ by: MemberId; forgiving: boolean }>,
): Outcome<
  Closing,
  'only-the-owner-decides' | 'collection-is-closed' | 'collection-is-not-an-emergency'
> {
  const { collection, pledges, now, zone } = facts
  if (by !== collection.ownerId) return refused('only-the-owner-decides')
  if (!traitsOf(collection).hasDeadline) return refused('collection-is-not-an-emergency')
  if (!runs(collection, now, zone)) return refused('collection-is-closed')

  const released = forgiving
    ? pledges.flatMap(pledge => {
        const outcome = forgive(pledge, { by, now })
        return 'done' in outcome ? [outcome.done] : []
      })
    : []
  return done(closing(facts, 'hand', [...released, ...untilDeadline(facts, forgiving)]))
}

/** Commitments that a reached target no longer needs; paused ones too. */
function surplus({ pledges, now }: ClosingFacts): readonly Move[] {
  return annulled(
    pledges.filter(pledge => stageOf(pledge) === 'committed'),
    'surplus',
    now,
  )
}

/** What stays is due on the announced day; a red giver's commitment gets its day when it resumes. */
function untilDeadline(
  { collection, pledges, redGivers, now }: ClosingFacts,
  onlyDeliveries = false,
): readonly Move[] {
  return pledges
    .filter(pledge => isOpen(pledge) && pledge.dueOn === null)
    .filter(
      pledge =>
        stageOf(pledge) === 'delivered' || !(onlyDeliveries || redGivers.has(pledge.giverId)),
    )
    .map(pledge => due(pledge, collection.deadlineOn, now))
}

function annulled(pledges: readonly Pledge[], because: Cause, at: Date): readonly Move[] {
  return pledges.flatMap(pledge => {
    const outcome = annul(pledge, { because, at })
    return 'done' in outcome ? [outcome.done] : []
  })
}

function closing(facts: ClosingFacts, closedAs: Ending, moves: readonly Move[]): Closing {
  const { collection, pledges, now } = facts
  const next = new Map(moves.map(move => [move.seen.id, move.next]))
  const after = pledges.map(pledge => next.get(pledge.id) ?? pledge)
  return {
    seen: collection,
    next: { ...collection, closedAt: now, closedAs },
    moves,
    told: toldOf(facts, after),
    confirmed: confirmedOf(pledges),
  }
}

function toldOf({ circle, pledges }: ClosingFacts, after: readonly Pledge[]): readonly Told[] {
  const told = new Map<MemberId, Told>()
  for (const memberId of circle)
    told.set(memberId, { memberId, part: 'onlooker', released: 0, owed: [] })
  after.forEach((pledge, index) => {
    const before = pledges[index]
    const known = told.get(pledge.giverId)
    if (!before || !known) return
    const part = roleIn(before, pledge)
    const released = known.released + (part === 'released' ? pledge.amount : 0)
    const owed = part === 'owing' ? owedWith(known.owed, pledge) : known.owed
    const isMore = part !== null && rank[part] > rank[known.part]
    told.set(pledge.giverId, { ...known, released, owed, part: isMore ? part : known.part })
  })
  return [...told.values()]
}

function owedWith(owed: readonly Owed[], { amount, dueOn }: Pledge): readonly Owed[] {
  const same = owed.filter(each => each.dueOn === dueOn).map(each => each.amount)
  const others = owed.filter(each => each.dueOn !== dueOn)
  return [...others, { amount: amount + sum(same), dueOn }]
}

/** Who delivered is thanked, and hears beside it what they were released from and what they owe. */
const rank: Readonly<Record<Role, number>> = { onlooker: 0, released: 1, owing: 2, helper: 3 }

function roleIn(before: Pledge, after: Pledge): Role | null {
  const stage = stageOf(after)
  if (stage === 'delivered' || stage === 'confirmed') return 'helper'
  if (stage === 'committed') return 'owing'
  return isOpen(before) ? 'released' : null
}

function confirmedOf(pledges: readonly Pledge[]): number {
  return sum(pledges.filter(pledge => stageOf(pledge) === 'confirmed').map(each => each.amount))
}
