import type { App } from '../app.ts'
import type { Status } from '../domain/collection/status.ts'
import { daysLeft } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Seen } from '../domain/member/visibility.ts'
import type { Moment } from '../domain/moment.ts'
import { type Bar, type Collection, runs } from '../domain/pledge/collection.ts'
import { traitsOf } from '../domain/pledge/kinds.ts'

/** A collection as far as a viewer sees it: what is not seen is null. */
export type CollectionSeen = Readonly<{
  id: Collection['id']
  unit: string
  target: number | null
  missing: number | null
  bar: Bar | null
  daysLeft: number | null
  deadlineOn: Collection['deadlineOn']
  /** Why it is needed, in its owner's words. */
  reason: string | null
}>

/** A collection that runs, with its bar. */
export type Current = Readonly<{ of: Collection; bar: Bar | null }>
/** A member's colour, and the collection it comes from. */
export type Standpoint = Readonly<{ status: Status; collection: Current | null }>

/** The colour and the collection that runs: an emergency before monthly support. */
export async function standpointsOf(
  { store }: App,
  ids: readonly MemberId[],
  moment: Moment,
): Promise<ReadonlyMap<MemberId, Standpoint>> {
  const { now, zone } = moment
  const open = await store.collections.byOwners(ids)
  const running = new Map(
    ids.map(id => {
      const { monthly = null, emergency = null } = open.get(id) ?? {}
      return [id, emergency && runs(emergency, now, zone) ? emergency : monthly] as const
    }),
  )
  const wanted = [...running.values()].flatMap(each => each?.id ?? [])
  const bars = await store.pledges.progressOf(wanted, moment)
  return new Map(
    ids.map(id => {
      const of = running.get(id) ?? null
      const status: Status = (of && traitsOf(of).colour) ?? 'green'
      const collection = of && { of, bar: bars.get(of.id) ?? null }
      return [id, { status, collection }]
    }),
  )
}

/** As much of a collection as a viewer sees. */
export function collectionSeen(
  { of, bar }: Current,
  seen: Seen,
  moment: Moment,
  reasons: ReadonlyMap<number, string>,
): CollectionSeen {
  const { id, unit, target, deadlineOn } = of
  return {
    id,
    unit,
    target: seen.target ? target : null,
    missing: seen.missing ? (bar?.missing ?? target) : null,
    bar: seen.totals ? bar : null,
    daysLeft: seen.daysLeft && deadlineOn ? daysLeft(deadlineOn, moment.now, moment.zone) : null,
    deadlineOn: seen.daysLeft ? deadlineOn : null,
    reason: (seen.about && reasons.get(id)) || null,
  }
}
