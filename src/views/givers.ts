import type { App } from '../app.ts'
import { asItStands } from '../domain/collection/pause.ts'
import type { MemberId } from '../domain/ids.ts'
import { nameOf } from '../domain/member/member.ts'
import type { Seen } from '../domain/member/visibility.ts'
import type { Moment } from '../domain/moment.ts'
import type { Collection } from '../domain/pledge/collection.ts'
import { alarms } from '../domain/pledge/kinds.ts'
import { isLive, isPaused, type Stage, stageOf } from '../domain/pledge/pledge.ts'

/** Who helps, as far as a viewer sees it: names that may be shown, and how many others. */
export type GiversSeen = Readonly<{
  named: readonly Readonly<{ id: MemberId; name: string }>[]
  others: number
}>

/** What one giver put into the collection; only the circle and the receiver see it. */
export type AmountSeen = Readonly<{
  giverId: MemberId
  name: string
  amount: number
  unit: string
  stage: Stage
  isPaused: boolean
}>

/**
 * Who helps a member, as far as a viewer sees it: everybody counts; who is apart from the member is
 * named to the circle alone, which sees their amount too. Nobody of `hidden` is named.
 */
export async function giversSeen(
  { store }: App,
  { id, seen, hidden }: Readonly<{ id: MemberId; seen: Seen; hidden: ReadonlySet<MemberId> }>,
  moment: Moment,
): Promise<GiversSeen> {
  const givers = await store.pledges.giversOf(id, moment)
  const apart = await store.trust.apartFrom(id)
  const members = await store.members.named(givers)
  const named = givers.flatMap(giverId => {
    const giver = members.get(giverId)
    const name = giver && nameOf(giver)
    const isNamed = giver && (seen.givers === 'all' || (giver.namedAsGiver && !apart.has(giverId)))
    return name && isNamed && !hidden.has(giverId) ? { id: giverId, name } : []
  })
  return { named, others: givers.length - named.length }
}

/** What each giver put into a collection, for those who may know, without those of `hidden`. */
export async function amountsIn(
  { store }: App,
  { collection, hidden }: Readonly<{ collection: Collection; hidden: ReadonlySet<MemberId> }>,
  moment: Moment,
): Promise<readonly AmountSeen[]> {
  const around = await store.pledges.ofCollection(collection.id, moment)
  const emergency = alarms(collection) ? collection : null
  const { now, zone } = moment
  const standing = around.map(each => asItStands(each, moment))
  const live = standing.filter(
    ({ pledge }) => isLive(pledge, emergency, now, zone) && !hidden.has(pledge.giverId),
  )
  const members = await store.members.named(live.map(({ pledge }) => pledge.giverId))
  return live.flatMap(each => {
    const { pledge } = each
    const { giverId, amount, unit } = pledge
    const giver = members.get(giverId)
    const name = giver && nameOf(giver)
    if (!name) return []
    const paused = isPaused(pledge, each, now, zone)
    return { giverId, name, amount, unit, stage: stageOf(pledge), isPaused: paused }
  })
}
