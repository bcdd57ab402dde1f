import { confirmDelivery, deliver } from '../actions/deliveries.ts'
import { commitIntention, pledge } from '../actions/pledges.ts'
import { askForMonthlySupport } from '../actions/status.ts'
import { cycleOf, firstInstant } from '../domain/cycle.ts'
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

/**
 * What was renewed on the 1st goes on: Goran has committed, Vera's stays an intention, and Boris's
 * waits for Anna's word, which is the first thing that she sees.
 */
export async function thisMonthsHelp(
  town: DemoTown,
  { anna, boris, goran }: Neighbours,
  collectionId: CollectionId,
  present: Date,
): Promise<void> {
  const { app, clock, bots, settled } = town
  const monthBegan = firstInstant(cycleOf(present, app.settings.timeZone), app.settings.timeZone)
  const begin = Math.max(monthBegan.getTime(), present.getTime() - DAY_MS / 4)
  const at = (part: number) => clock.moveTo(new Date(begin + (present.getTime() - begin) * part))

  at(0.2)
  await commitRenewed(town, goran, collectionId)
  const pledgeId = await commitRenewed(town, boris, collectionId)
  await settled()
  at(0.8)
  await anna.person.says(bots.commit, '/menu')
  await settled()
  must(await deliver(app, { pledgeId, by: boris.id }))
  await settled()
  at(1)
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
