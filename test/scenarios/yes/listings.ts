import { offers } from '../../kit/listing.ts'
import type { Story } from '../../kit/stories.ts'

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

export const listingStories: Record<string, Story> = {
  listset: preview(),
  listsave: preview(),
  listdrop: preview(),
  listkeep: mine(({ until }) => until === 'new'),
  listover: mine(({ endedAs }) => endedAs === 'hand'),
}
