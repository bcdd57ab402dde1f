import { inviteIntoPool } from '../../../src/actions/pool/inviting.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Pool } from '../../../src/domain/pool/pool.ts'
import { must } from '../../kit/helping.ts'
import { asksToEnter, founds } from '../../kit/pooling.ts'
import type { Story, World } from '../../kit/stories.ts'

/** Rules that were shown before founding: their answers are kept, then asked for anew. */
const preview =
  (...more: readonly string[]): Story =>
  async world => {
    const { Anna } = await world.people('Anna')
    const says = (name: string) => [`says ${name}`, 'says We share it.', 'poolset:trouble']
    const asked = (name: string) => world.walks(Anna, 'commit', 'poolnew', ...says(name), ...more)
    return { who: Anna.neighbour, older: await asked('One'), newer: await asked('Another') }
  }

const isIn = async ({ app }: World, pool: Pool, id: MemberId) =>
  app.store.pools.isMember(pool.id, id)

/** Buttons of pools that do something which is to be about one pool alone. */
export const poolStories: Record<string, Story> = {
  poolfound: preview('pooltier'),
  pooldrop: preview(),

  async poolleaveyes(world) {
    const { Anna } = await world.people('Anna')
    const one = await founds(world.app, Anna.id)
    const other = await founds(world.app, Anna.id)
    const left = async (pool: Pool) => !(await isIn(world, pool, Anna.id))
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, 'commit', `poolleave:${one.id}`),
      newer: await world.walks(Anna, 'commit', `poolleave:${other.id}`),
      done: async () => [await left(one), await left(other)],
    }
  },

  async poolask(world) {
    const { app } = world
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    const pools = [await founds(app, Anna.id), await founds(app, Anna.id)] as const
    const opens = async ({ id }: Pool) => {
      const { token } = must(await inviteIntoPool(app, { poolId: id, by: Anna.id }))
      return world.walks(Boris, 'commit', `pooldoor:${token}`)
    }
    const asks = async ({ id }: Pool) => (await app.store.pools.asking(id)).length > 0
    return {
      who: Boris.neighbour,
      older: await opens(pools[0]),
      newer: await opens(pools[1]),
      done: async () => [await asks(pools[0]), await asks(pools[1])],
    }
  },

  async poolunask(world) {
    const { app } = world
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    const pools = [await founds(app, Anna.id), await founds(app, Anna.id)] as const
    const opens = async (pool: Pool) => {
      const { token } = must(await inviteIntoPool(app, { poolId: pool.id, by: Anna.id }))
      await asksToEnter(app, pool, { by: Boris.id, invitedBy: Anna.id })
      return world.walks(Boris, 'commit', `pooldoor:${token}`)
    }
    const isOver = async ({ id }: Pool) => (await app.store.pools.asking(id)).length === 0
    return {
      who: Boris.neighbour,
      older: await opens(pools[0]),
      newer: await opens(pools[1]),
      done: async () => [await isOver(pools[0]), await isOver(pools[1])],
    }
  },
}
