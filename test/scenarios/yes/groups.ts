import { bindCircle, unbindCircle } from '../../../src/actions/circle/circles.ts'
import { bindInitiative } from '../../../src/actions/circle/initiative-rooms.ts'
import { takePart, tickMate } from '../../../src/actions/trust/rolls.ts'
import type { BotName } from '../../../src/domain/bot.ts'
import type { GroupId, InitiativeId, MemberId } from '../../../src/domain/ids.ts'
import { must } from '../../kit/helping.ts'
import { endUrgentHelp } from '../../kit/looking.ts'
import type { Resident } from '../../kit/neighbours.ts'
import { proposes } from '../../kit/proposing.ts'
import { aSquare } from '../../kit/square.ts'
import type { Story, World } from '../../kit/stories.ts'
import { asksUrgently } from './status.ts'

/** A group that a bot stands in, with these people; the first of them is its creator. */
async function aRoom({ town, app, title }: World, bot: BotName, ...all: Resident[]) {
  const [first, ...others] = all.map(({ neighbour }) => neighbour)
  if (!first) throw new Error('nobody')
  const square = await aSquare(town, title(), [first, ...others])
  await square.adds(first, bot)
  const group = await app.store.groups.ofChat(bot, square.group.id)
  if (!group) throw new Error('the group was not kept')
  return { ...square, id: group.id }
}

/** Two groups of Anna's, and the private message about each. */
const circles =
  (
    payload: (id: GroupId) => readonly string[],
    isDone: (isBound: boolean) => boolean,
    before: (world: World, id: GroupId, me: Resident) => Promise<unknown>,
  ): Story =>
  async world => {
    const { Anna } = await world.people('Anna')
    const rooms = [await aRoom(world, 'commit', Anna), await aRoom(world, 'commit', Anna)] as const
    for (const { id } of rooms) await before(world, id, Anna)
    const done = async (id: GroupId) => isDone((await world.app.store.bindings.of(id)) !== null)
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'commit', ...payload(rooms[0].id)),
      newer: await world.walks(Anna, 'commit', ...payload(rooms[1].id)),
      done: async () => [await done(rooms[0].id), await done(rooms[1].id)],
    }
  }

const binds = ({ app }: World, groupId: GroupId, { id: by }: Resident) =>
  bindCircle(app, { groupId, by, isAdmin: true })

export const circleStories: Record<string, Story> = {
  bindyes: circles(
    id => [`bind:${id}`],
    isBound => isBound,
    async () => {},
  ),
  unbindyes: circles(
    id => [`unbind:${id}`],
    isBound => !isBound,
    binds,
  ),

  /** "Show it, and the emergency too", while another emergency runs by now. */
  async bindall(world) {
    const { Anna } = await world.people('Anna')
    const { id } = await aRoom(world, 'commit', Anna)
    await asksUrgently(world, Anna)
    const older = await world.walks(Anna, 'commit', `bind:${id}`)
    must(await endUrgentHelp(world.app, { memberId: Anna.id, forgiving: false }))
    await asksUrgently(world, Anna, 700_00)
    return { who: Anna.neighbour, older, newer: await world.walks(Anna, 'commit', `bind:${id}`) }
  },

  /** "Yes, unbind Anna", where Vera is bound since. */
  async 'gunbind:yes'(world) {
    const { app, eyes } = world
    const { Olga, Anna, Vera } = await world.people('Olga', 'Anna', 'Vera')
    const { id, says, messages } = await aRoom(world, 'commit', Olga, Anna, Vera)
    const asked = async () => {
      await says(Olga.neighbour, '/settings')
      const settings = messages().at(-1)
      if (!settings) throw new Error('nothing was answered')
      await eyes.press(Olga.neighbour, 'commit', settings, 'gunbind:no')
      const shown = messages().find(each => each.id === settings.id)
      if (!shown) throw new Error('the settings are gone')
      return shown
    }
    must(await binds(world, id, Anna))
    const older = await asked()
    must(await unbindCircle(app, { groupId: id, ownerId: Anna.id, by: Anna.id, isAdmin: false }))
    must(await binds(world, id, Vera))
    return { who: Olga.neighbour, older, newer: await asked() }
  },

  /** "Yes, disconnect the bench", where the tree is shown since. */
  async 'gunbindini:yes'(world) {
    const { app, eyes } = world
    const { Olga, Anna } = await world.people('Olga', 'Anna')
    const { id, says, messages } = await aRoom(world, 'commit', Olga, Anna)
    const asked = async () => {
      await says(Olga.neighbour, '/settings')
      const settings = messages().at(-1)
      if (!settings) throw new Error('nothing was answered')
      await eyes.press(Olga.neighbour, 'commit', settings, 'gunbindini:no')
      const shown = messages().find(each => each.id === settings.id)
      if (!shown) throw new Error('the settings are gone')
      return shown
    }
    const [bench, tree] = [await proposes(app, Anna.id), await proposes(app, Anna.id)]
    const order = { groupId: id, by: Anna.id, isAdmin: true }
    must(await bindInitiative(app, { ...order, initiativeId: bench.id }))
    const older = await asked()
    const shown = { ownerId: Anna.id, initiativeId: bench.id }
    must(await unbindCircle(app, { ...order, ...shown }))
    must(await bindInitiative(app, { ...order, initiativeId: tree.id }))
    return { who: Olga.neighbour, older, newer: await asked() }
  },
  inibindyes: initiativeRooms(
    (group, initiative) => `inibind:${group}:${initiative}`,
    isBound => isBound,
    async () => {},
  ),
  iniunbindyes: initiativeRooms(
    (group, initiative) => `iniunbind:${group}:${initiative}`,
    isBound => !isBound,
    async ({ app }, order) => void must(await bindInitiative(app, order)),
  ),
}

type InRoom = Readonly<{
  groupId: GroupId
  initiativeId: InitiativeId
  by: MemberId
  isAdmin: boolean
}>

/** Two groups of Anna's and an initiative, and the private message about it in each. */
function initiativeRooms(
  step: (group: GroupId, initiative: InitiativeId) => string,
  isDone: (isBound: boolean) => boolean,
  before: (world: World, order: InRoom) => Promise<unknown>,
): Story {
  return async world => {
    const { Anna } = await world.people('Anna')
    const rooms = [await aRoom(world, 'commit', Anna), await aRoom(world, 'commit', Anna)] as const
    const { id: initiativeId } = await proposes(world.app, Anna.id)
    for (const { id: groupId } of rooms)
      await before(world, { groupId, initiativeId, by: Anna.id, isAdmin: true })
    const done = async (id: GroupId) => isDone((await world.app.store.bindings.of(id)) !== null)
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'commit', step(rooms[0].id, initiativeId)),
      newer: await world.walks(Anna, 'commit', step(rooms[1].id, initiativeId)),
      done: async () => [await done(rooms[0].id), await done(rooms[1].id)],
    }
  }
}

/** Two roll-calls in which Anna may meet Boris. */
const rolls =
  (
    step: (id: GroupId) => string,
    isIn: boolean,
    isDone: (world: World, id: GroupId, me: Resident, other: Resident) => Promise<boolean>,
    isTicked = false,
  ): Story =>
  async world => {
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    const meet = async () => {
      const { id } = await aRoom(world, 'arvut-add', Anna, Boris)
      for (const { id: memberId } of isIn ? [Anna, Boris] : [Boris])
        must(await takePart(world.app, { groupId: id, memberId }))
      const order = { groupId: id, memberId: Anna.id, otherId: Boris.id }
      if (isTicked) must(await tickMate(world.app, order))
      return id
    }
    const [first, second] = [await meet(), await meet()]
    const done = (id: GroupId) => isDone(world, id, Anna, Boris)
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'arvut-add', step(first)),
      newer: await world.walks(Anna, 'arvut-add', step(second)),
      done: async () => [await done(first), await done(second)],
    }
  }

const hasTicked = ({ app }: World, id: GroupId, me: Resident, other: Resident) =>
  app.store.rolls.hasTicked(id, me.id, other.id)

export const rollStories: Record<string, Story> = {
  rolljoin: rolls(
    id => `roll:${id}:0`,
    false,
    ({ app }, id, me) => app.store.rolls.has(id, me.id),
  ),
  rollgone: rolls(
    id => `rollleave:${id}`,
    true,
    async ({ app }, id, me) => !(await app.store.rolls.has(id, me.id)),
  ),
  rolltick: rolls(id => `roll:${id}:0`, true, hasTicked),
  rolluntick: rolls(
    id => `roll:${id}:0`,
    true,
    async (...seen) => !(await hasTicked(...seen)),
    true,
  ),
}
