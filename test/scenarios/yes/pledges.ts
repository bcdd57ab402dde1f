import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { vouchFor } from '../../../src/actions/collection/vouches.ts'
import { type Cycle, cycleOf, previousCycle } from '../../../src/domain/cycle.ts'
import type { CollectionId } from '../../../src/domain/ids.ts'
import { closedDigest } from '../../../src/domain/notice/digest.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { confirmDelivery, deliver } from '../../kit/acting.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import type { Resident } from '../../kit/neighbours.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'
import { ahead } from './status.ts'

const monthly = async ({ app }: World, { id: memberId }: Resident, target = 500_00) =>
  must(await askForMonthlySupport(app, { memberId, target })).collection

/** Help that was delivered and confirmed. */
async function helps({ app }: World, giver: Resident, to: Collection) {
  const { id: pledgeId } = await pledgesTo(app, { giverId: giver.id, to, amount: 25_00 })
  must(await deliver(app, { pledgeId, by: giver.id }))
  must(await confirmDelivery(app, { pledgeId, by: to.ownerId }))
  return pledgeId
}

async function helped(world: World) {
  const people = await world.people('Anna', 'Vera', 'Boris')
  const { Anna, Vera, Boris } = people
  const toAnna = await helps(world, Boris, await monthly(world, Anna))
  return { ...people, deeds: [toAnna, await helps(world, Boris, await monthly(world, Vera))] }
}

export const pledgeStories: Record<string, Story> = {
  async givesum(world) {
    const { app } = world
    const { Anna, Vera, Boris } = await world.people('Anna', 'Vera', 'Boris')
    const both = [await monthly(world, Anna), await monthly(world, Vera)] as const
    for (const { id } of [Anna, Vera]) await befriend(app, Boris.id, id)
    await world.passes(60)
    const openIn = async ({ id }: (typeof both)[number]) =>
      (await app.store.pledges.openOf(Boris.id, id)) !== null
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, 'commit', `card:${Anna.id}`),
      newer: await world.walks(Boris, 'commit', `card:${Vera.id}`),
      done: async () => [await openIn(both[0]), await openIn(both[1])],
    }
  },

  spreadsave: world => spreads(world, 20_00, 30_00),
  spreadyes: world => spreads(world, 20_00, 30_00, 'spreadsave'),

  async commitallyes(world) {
    const { app } = world
    const { Anna, Vera, Boris } = await world.people('Anna', 'Vera', 'Boris')
    await pledgesTo(app, { giverId: Boris.id, to: await monthly(world, Anna), amount: 25_00 })
    const older = await world.walks(Boris, 'commit', 'commitall')
    await pledgesTo(app, { giverId: Boris.id, to: await monthly(world, Vera), amount: 25_00 })
    return { who: Boris.neighbour, older, newer: await world.walks(Boris, 'commit', 'commitall') }
  },

  vouch: world => vouched(world, false),
  unvouch: world => vouched(world, true),

  async thank(world) {
    const { app } = world
    const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
    const to = await monthly(world, Boris)
    const given = [await helps(world, Anna, to), await helps(world, Vera, to)]
    const cycle = cycleOf(app.now(), app.settings.timeZone)
    const isThanked = (giver: Resident) =>
      app.store.thanks.isThanked({ receiverId: Boris.id, giverId: giver.id }, cycle)
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, 'commit', `p:${given[0]}`),
      newer: await world.walks(Boris, 'commit', `p:${given[1]}`),
      done: async () => [await isThanked(Anna), await isThanked(Vera)],
    }
  },

  async renewal(world) {
    const { Anna, Boris, Vera, deeds } = await helped(world)
    const isOff = (receiver: Resident) =>
      world.app.store.renewals.isOff({ giverId: Boris.id, receiverId: receiver.id })
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, 'commit', `p:${deeds[0]}`),
      newer: await world.walks(Boris, 'commit', `p:${deeds[1]}`),
      done: async () => [await isOff(Anna), await isOff(Vera)],
    }
  },

  async thankall(world) {
    const { Anna } = await helped(world)
    return { who: Anna.neighbour, ...(await digests(world, Anna, { people: 1, stillNeeds: null })) }
  },

  async stillneed(world) {
    const { Anna } = await world.people('Anna')
    const { id: stillNeeds } = await monthly(world, Anna)
    return { who: Anna.neighbour, ...(await digests(world, Anna, { people: 0, stillNeeds })) }
  },
}

/** The cards of two who ask for help, whom Boris knows. */
async function vouched(world: World, isSaid: boolean) {
  const { app } = world
  const { Anna, Vera, Boris } = await world.people('Anna', 'Vera', 'Boris')
  const both = [await monthly(world, Anna), await monthly(world, Vera)] as const
  for (const { id } of [Anna, Vera]) await befriend(app, Boris.id, id)
  await world.passes(60)
  const isKnown = async ({ id, ownerId }: Collection) => {
    const who = await app.store.vouches.of({ matter: 'collection', matterId: id }, ownerId, 10)
    return who.includes(Boris.id)
  }
  for (const { id: collectionId } of isSaid ? both : [])
    must(await vouchFor(app, { memberId: Boris.id, collectionId }))
  return {
    who: Boris.neighbour,
    older: await world.walks(Boris, 'commit', `card:${Anna.id}`),
    newer: await world.walks(Boris, 'commit', `card:${Vera.id}`),
    done: async () =>
      [(await isKnown(both[0])) !== isSaid, (await isKnown(both[1])) !== isSaid] as const,
  }
}

/** Two spreads, the later over the earlier one; urgent ones, where one is asked whether one is sure. */
async function spreads(world: World, first: number, next: number, ...more: readonly string[]) {
  const { app } = world
  const { Anna, Boris } = await world.people('Anna', 'Boris')
  if (more.length === 0) await monthly(world, Anna)
  else {
    const need = { target: 500_00, deadlineOn: ahead(world, 10), inGroups: false }
    must(await askForUrgentHelp(app, { memberId: Anna.id, ...need }))
  }
  await befriend(app, Boris.id, Anna.id)
  await world.passes(60)
  const shares = (sum: number) =>
    world.walks(
      Boris,
      'commit',
      'spreadnew',
      `says ${sum / 100}`,
      ...more.map(kind => `under ${kind}`),
    )
  return { who: Boris.neighbour, older: await shares(first), newer: await shares(next) }
}

/** The digests of two months, of which only the newer is about help that came. */
async function digests(
  world: World,
  { id: to, neighbour }: Resident,
  { people, stillNeeds }: Readonly<{ people: number; stillNeeds: CollectionId | null }>,
) {
  const { app } = world
  const running = cycleOf(app.now(), app.settings.timeZone)
  const arrives = async (cycle: Cycle) => {
    const about = { cycle, lost: [], unit: app.settings.unit }
    const received = { amount: 25_00 * people, people }
    const nothing = { lists: {}, cleared: 0, becameDormant: false, supportEnded: false }
    const told = { ...nothing, received, stillNeeds }
    const facts = closedDigest(about, told)
    if (!facts) throw new Error('there is nothing to say')
    await app.store.notices.add([{ to, bot: 'commit', facts }], app.now())
    await world.passes(60)
    return world.eyes.newest(neighbour, 'commit')
  }
  const before = previousCycle(running)
  if (people > 0) return { older: await arrives(before), newer: await arrives(running) }
  return { older: await arrives(previousCycle(before)), newer: await arrives(before) }
}
