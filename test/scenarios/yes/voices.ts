import { agreeToSpeak, askToSpeak } from '../../../src/actions/voice/naming.ts'
import { sayResting } from '../../../src/actions/voice/speaking.ts'
import { must } from '../../kit/helping.ts'
import type { Resident } from '../../kit/neighbours.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'

const bot = 'commit'

/** Anna trusts Boris and Vera, and they her. */
async function three(world: World) {
  const all = await world.people('Anna', 'Boris', 'Vera')
  for (const { id } of [all.Boris, all.Vera]) await befriend(world.app, all.Anna.id, id)
  await world.app.graph()
  return all
}

const asks = async ({ app }: World, { id: memberId }: Resident, { id: voiceId }: Resident) =>
  must(await askToSpeak(app, { memberId, voiceId }))

/** The one may speak for the other. */
async function speaks(world: World, by: Resident, forWhom: Resident) {
  const voice = await asks(world, forWhom, by)
  return must(await agreeToSpeak(world.app, { voice: voice.id, by: by.id }))
}

/** Boris is asked by Anna and by Vera, or speaks for both; what a tap does is seen in the rows. */
const ofTwo =
  (
    before: (world: World, by: Resident, forWhom: Resident) => Promise<unknown>,
    tap: (forWhom: Resident, voice: number) => string,
    isDone: (world: World, by: Resident, forWhom: Resident) => Promise<boolean>,
  ): Story =>
  async world => {
    const { Anna, Boris, Vera } = await three(world)
    await befriend(world.app, Vera.id, Boris.id)
    for (const each of [Anna, Vera]) await before(world, Boris, each)
    const look = async (forWhom: Resident) => {
      const voice = await world.app.store.voices.between(forWhom.id, Boris.id)
      return world.walks(Boris, bot, tap(forWhom, voice?.id ?? 0))
    }
    return {
      who: Boris.neighbour,
      older: await look(Anna),
      newer: await look(Vera),
      done: async () => [await isDone(world, Boris, Anna), await isDone(world, Boris, Vera)],
    }
  }

const rests = async ({ app }: World, _: Resident, { id }: Resident) =>
  (await app.store.rests.of([id], app.now())).has(id)

export const voiceStories: Record<string, Story> = {
  async voiceask(world) {
    const { Anna, Boris, Vera } = await three(world)
    const isAsked = async ({ id }: Resident) =>
      (await world.app.store.voices.between(Anna.id, id)) !== null
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, bot, `voicename:${Boris.id}`),
      newer: await world.walks(Anna, bot, `voicename:${Vera.id}`),
      done: async () => [await isAsked(Boris), await isAsked(Vera)],
    }
  },
  /** Two questions that arrived one after the other. */
  async voiceyes(world) {
    const { Anna, Boris, Vera } = await three(world)
    await befriend(world.app, Vera.id, Boris.id)
    const isYes = async ({ id }: Resident) =>
      Boolean((await world.app.store.voices.between(id, Boris.id))?.acceptedAt)
    const isAsked = async (by: Resident) => {
      await asks(world, by, Boris)
      await Boris.hears(by === Anna ? /^🗣 Anna/ : /^🗣 Vera/)
      return world.eyes.newest(Boris.neighbour, bot)
    }
    return {
      who: Boris.neighbour,
      older: await isAsked(Anna),
      newer: await isAsked(Vera),
      done: async () => [await isYes(Anna), await isYes(Vera)],
    }
  },
  voiceover: ofTwo(
    speaks,
    (_, voice) => `voiceend:${voice}`,
    async ({ app }, { id }, forWhom) => (await app.store.voices.between(forWhom.id, id)) === null,
  ),
  restsay: ofTwo(speaks, ({ id }) => `restask:${id}`, rests),
  restover: ofTwo(
    async (world, by, forWhom) => {
      await speaks(world, by, forWhom)
      must(await sayResting(world.app, { by: by.id, forId: forWhom.id }))
    },
    ({ id }) => `speak:${id}`,
    async (...all) => !(await rests(...all)),
  ),
}
