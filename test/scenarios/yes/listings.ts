import { proposeRecord } from '../../../src/actions/listing/recording.ts'
import type { Talk } from '../../../src/domain/listing/talk.ts'
import { must } from '../../kit/helping.ts'
import { asks, offers, talks } from '../../kit/listing.ts'
import type { Resident } from '../../kit/neighbours.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'

/** A preview that was shown: its words are kept, then asked for anew. */
const preview = (): Story => async world => {
  const { Anna } = await world.people('Anna')
  const asked = (title: string) => world.walks(Anna, 'commit', 'listput:offer', `says ${title}`)
  return { who: Anna.neighbour, older: await asked('A ladder'), newer: await asked('A tent') }
}

/** The same button under two of mine, pressed under the older one. */
const mine =
  (isDone: (now: { endedAs: string | null; until: string }) => boolean): Story =>
  async world => {
    const { app } = world
    const { Anna } = await world.people('Anna')
    const [one, other] = [await offers(app, Anna.id), await offers(app, Anna.id)]
    await world.passes(24 * 3_600)
    const done = async ({ id, until }: typeof one) => {
      const now = await app.store.listings.find(id)
      return (
        now !== null && isDone({ endedAs: now.endedAs, until: now.until === until ? '' : 'new' })
      )
    }
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'commit', `listing:${one.id}`),
      newer: await world.walks(Anna, 'commit', `listing:${other.id}`),
      done: async () => [await done(one), await done(other)],
    }
  }

/** Two talks of one owner with one friend, and the same button under both, pressed under the older one. */
const talked =
  (
    by: 'owner' | 'asker',
    isDone: (talk: Talk) => boolean,
    begin: (world: World, asker: Resident, owner: Resident) => Promise<Talk>,
  ): Story =>
  async world => {
    const { app } = world
    const { Anna: owner, Boris: asker } = await world.people('Anna', 'Boris')
    await befriend(app, owner.id, asker.id)
    const [one, other] = [await begin(world, asker, owner), await begin(world, asker, owner)]
    const done = async ({ id }: Talk) => {
      const talk = await app.store.talks.find(id)
      return talk !== null && isDone(talk)
    }
    const who = by === 'owner' ? owner : asker
    return {
      who: who.neighbour,
      older: await world.walks(who, 'commit', `talk:${one.id}`),
      newer: await world.walks(who, 'commit', `talk:${other.id}`),
      done: async () => [await done(one), await done(other)],
    }
  }

const asked = async ({ app }: World, asker: Resident, owner: Resident) =>
  asks(app, asker.id, await offers(app, owner.id))
const open = async ({ app }: World, asker: Resident, owner: Resident) =>
  talks(app, asker.id, await offers(app, owner.id))
const proposed = async (world: World, asker: Resident, owner: Resident) => {
  const { id } = await open(world, asker, owner)
  const order = { talkId: id, by: asker.id, as: 'gift', amount: 1_000 } as const
  return must(await proposeRecord(world.app, order))
}

/** "I'd like it" under two offers. */
const asking = (): Story => async world => {
  const { app } = world
  const { Anna, Boris } = await world.people('Anna', 'Boris')
  await befriend(app, Anna.id, Boris.id)
  const [one, other] = [await offers(app, Anna.id), await offers(app, Anna.id)]
  return {
    who: Boris.neighbour,
    older: await world.walks(Boris, 'commit', `listing:${one.id}`),
    newer: await world.walks(Boris, 'commit', `listing:${other.id}`),
    done: async () => [
      await app.store.talks.isTalking(one.id, Boris.id),
      await app.store.talks.isTalking(other.id, Boris.id),
    ],
  }
}

export const listingStories: Record<string, Story> = {
  listset: preview(),
  listsave: preview(),
  listdrop: preview(),
  listkeep: mine(({ until }) => until === 'new'),
  talkask: asking(),
  talkanswer: talked('owner', talk => talk.answeredAt !== null, asked),
  talkback: talked('asker', talk => talk.endedAs === 'taken-back', asked),
  talknone: talked('owner', talk => talk.proposal?.as === 'nothing', open),
  talkagree: talked('owner', talk => talk.endedAs === 'gift', proposed),
  listover: mine(({ endedAs }) => endedAs === 'hand'),
}
