import { sayForWhom } from '../../../src/actions/collection/purposes.ts'
import { sayWhy } from '../../../src/actions/collection/reasons.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { addDetail, editDetail, writeAbout } from '../../../src/actions/member/profile.ts'
import { shareHelpLink } from '../../../src/actions/pledge/help-links.ts'
import { addDays, type Day, dayOf } from '../../../src/domain/cycle.ts'
import { commitIntention } from '../../kit/acting.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import {
  changeCollectionTarget,
  changeEmergencyDeadline,
  endUrgentHelp,
} from '../../kit/looking.ts'
import type { Resident } from '../../kit/neighbours.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'

/** A day so many days ahead of the town's clock, which other stories move. */
export const ahead = ({ app }: World, days: number): Day =>
  addDays(dayOf(app.now(), app.settings.timeZone), days)

export const asksUrgently = async (world: World, { id: memberId }: Resident, target = 500_00) => {
  const order = { memberId, target, deadlineOn: ahead(world, 10), inGroups: false }
  return must(await askForUrgentHelp(world.app, order)).collection
}

/** One person's message, then another of the same kind after something has changed. */
const around =
  (steps: readonly string[], before: Change, since: Change): Story =>
  async world => {
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    await before(world, Anna, Boris)
    const older = await world.walks(Anna, 'commit', ...steps)
    await since(world, Anna, Boris)
    return { who: Anna.neighbour, older, newer: await world.walks(Anna, 'commit', ...steps) }
  }

type Change = (world: World, me: Resident, other: Resident) => Promise<unknown>

const open = async ({ app }: World, { id }: Resident) => {
  const { monthly, emergency } = await app.store.collections.openOf(id)
  const collection = emergency ?? monthly
  if (!collection) throw new Error('nothing is asked for')
  return collection
}
/** Two emergencies, one after the other. */
const anotherEmergency: Change = async (world, me) => {
  must(await endUrgentHelp(world.app, { memberId: me.id, forgiving: false }))
  await asksUrgently(world, me, 700_00)
}
const urgently: Change = (world, me) => asksUrgently(world, me)

/** A summary that was shown: its answers are kept, then asked for with the words of why. */
const summary = (): Story => async world => {
  const { Anna } = await world.people('Anna')
  const asked = (target: string) =>
    world.walks(Anna, 'commit', 'stask:emergency', `says ${target}`, 'says 7')
  return { who: Anna.neighbour, older: await asked('100'), newer: await asked('5000') }
}

export const statusStories: Record<string, Story> = {
  stsave: summary(),
  stdrop: summary(),
  stgroups: summary(),
  stmeet: summary(),

  stseen: around(['status'], urgently, anotherEmergency),
  'stback:due': around(['stend'], urgently, anotherEmergency),
  'stback:forgive': around(
    ['stend'],
    async (world, me, other) => {
      await asksUrgently(world, me)
      await commits(world, other, me, 40_00)
    },
    async (world, me) => {
      const { Vera } = await world.people('Vera')
      await commits(world, Vera, me, 70_00)
    },
  ),
  stgreen: around(
    ['stend'],
    async ({ app }, { id: memberId }) =>
      must(await askForMonthlySupport(app, { memberId, target: 500_00 })),
    async (world, me, other) => {
      const to = await open(world, me)
      await pledgesTo(world.app, { giverId: other.id, to, amount: 25_00 })
    },
  ),
  targset: around(['target', 'says 900'], urgently, async (world, me) => {
    const { id: collectionId } = await open(world, me)
    const order = { memberId: me.id, collectionId, target: 600_00 }
    must(await changeCollectionTarget(world.app, order))
  }),
  prolset: around(['prolong', 'says 14'], urgently, async (world, me) => {
    const { id: collectionId } = await open(world, me)
    const order = { memberId: me.id, collectionId, deadlineOn: ahead(world, 12) }
    must(await changeEmergencyDeadline(world.app, order))
  }),
  purposenobody: async world => {
    const { Anna } = await world.people('Anna')
    const { id: collectionId } = await asksUrgently(world, Anna)
    const says = async (text: string) => {
      must(await sayForWhom(world.app, { memberId: Anna.id, collectionId, text }))
      return world.walks(Anna, 'commit', `purpose:${collectionId}`)
    }
    const older = await says('My mother, 82')
    return { who: Anna.neighbour, older, newer: await says('My father, 84') }
  },

  whyoff: async world => {
    const { Anna } = await world.people('Anna')
    const { id: collectionId } = await asksUrgently(world, Anna)
    const says = async (text: string) => {
      must(await sayWhy(world.app, { memberId: Anna.id, collectionId, text }))
      return world.walks(Anna, 'commit', `why:${collectionId}`)
    }
    const older = await says('The roof fell in')
    return { who: Anna.neighbour, older, newer: await says('And the well is dry') }
  },

  aboutoff: around(
    ['about'],
    ({ app }, { id }) => writeAbout(app, id, 'A carpenter'),
    ({ app }, { id }) => writeAbout(app, id, 'A carpenter with two children'),
  ),
  async detend(world) {
    const { Anna } = await world.people('Anna')
    const { app } = world
    const memberId = Anna.id
    must(await addDetail(app, { memberId, name: 'Card', value: '1111' }))
    const [kept] = await app.store.paymentDetails.of(memberId)
    if (!kept) throw new Error('nothing was kept')
    const asked = () => world.walks(Anna, 'commit', `detask:${kept.id}`)
    const older = await asked()
    must(await editDetail(app, { memberId, detailId: kept.id, name: 'Card', value: '2222' }))
    return { who: Anna.neighbour, older, newer: await asked() }
  },
  async detfirst(world) {
    const { Anna } = await world.people('Anna')
    const { app } = world
    for (const value of ['1111', '2222', '3333'])
      must(await addDetail(app, { memberId: Anna.id, name: `Card ${value}`, value }))
    const all = async () => app.store.paymentDetails.of(Anna.id)
    const [one, other] = (await all()).filter(({ isDefault }) => !isDefault)
    if (!one || !other) throw new Error('nothing was kept')
    const isFirst = async (id: number) =>
      (await all()).some(each => each.id === id && each.isDefault)
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'commit', `detail:${one.id}`),
      newer: await world.walks(Anna, 'commit', `detail:${other.id}`),
      done: async () => [await isFirst(one.id), await isFirst(other.id)],
    }
  },
  hlreset: around(
    ['hlink', 'hlask'],
    async (world, me, other) => {
      await befriend(world.app, me.id, other.id)
      await asksUrgently(world, me)
    },
    async ({ app }, me, other) =>
      must(await shareHelpLink(app, { inviterId: other.id, receiverId: me.id })),
  ),
}

async function commits(world: World, giver: Resident, receiver: Resident, amount: number) {
  const to = await open(world, receiver)
  const made = await pledgesTo(world.app, { giverId: giver.id, to, amount })
  if (!made.committedAt) must(await commitIntention(world.app, { pledgeId: made.id, by: giver.id }))
}
