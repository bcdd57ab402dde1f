import { confirmDelivery, deliver } from '../actions/deliveries.ts'
import { commitIntention, pledge } from '../actions/pledges.ts'
import { askForMonthlySupport } from '../actions/status.ts'
import { cycleOf } from '../domain/cycle.ts'
import type { CollectionId, PledgeId } from '../domain/ids.ts'
import type { DemoTown } from './demo-town.ts'
import { must, type Neighbour, type Neighbours } from './neighbours.ts'

const DAY_MS = 24 * 3_600_000

/** Anna asks for 500 € a month; three help, and she confirms each of them. */
export async function lastMonthsHelp(
  { app, clock, travelTo, settled }: DemoTown,
  { anna, boris, vera, goran }: Neighbours,
): Promise<CollectionId> {
  const { collection } = must(
    await askForMonthlySupport(app, { memberId: anna.id, target: 500_00 }),
  )
  const given = []
  for (const [giver, amount] of [
    [boris, 50_00],
    [goran, 100_00],
    [vera, 30_00],
  ] as const) {
    const order = { giverId: giver.id, collectionId: collection.id, amount }
    const made = must(await pledge(app, order))
    given.push({ giver, pledgeId: made.pledge.id })
  }
  await settled()
  await travelTo(new Date(clock.now().getTime() + 6 * DAY_MS), () => false)
  for (const { giver, pledgeId } of given) must(await deliver(app, { pledgeId, by: giver.id }))
  await settled()
  await travelTo(new Date(clock.now().getTime() + DAY_MS))
  for (const { pledgeId } of given) must(await confirmDelivery(app, { pledgeId, by: anna.id }))
  await settled()
  return collection.id
}

/** Of what was renewed on the 1st, Goran and Boris commit; Vera's stays an intention. */
export async function thisMonthsWord(
  town: DemoTown,
  { boris, goran }: Neighbours,
  collectionId: CollectionId,
): Promise<PledgeId> {
  await commitRenewed(town, goran, collectionId)
  const pledgeId = await commitRenewed(town, boris, collectionId)
  await town.settled()
  return pledgeId
}

/** Boris's help waits for Anna's word: the first thing that she sees, below her menu. */
export async function thisMonthsDeed(
  { app, bots, settled }: DemoTown,
  { anna, boris }: Neighbours,
  pledgeId: PledgeId,
): Promise<void> {
  await anna.person.says(bots.commit, '/menu')
  await settled()
  must(await deliver(app, { pledgeId, by: boris.id }))
  await settled()
}

async function commitRenewed(
  { app }: DemoTown,
  giver: Neighbour,
  collectionId: CollectionId,
): Promise<PledgeId> {
  const cycle = cycleOf(app.now(), app.settings.timeZone)
  const renewed = await app.store.pledges.openIn(giver.id, collectionId, cycle)
  if (!renewed) throw new Error('what was confirmed last month was not renewed')
  must(await commitIntention(app, { pledgeId: renewed.id, by: giver.id, month: 'this' }))
  return renewed.id
}
