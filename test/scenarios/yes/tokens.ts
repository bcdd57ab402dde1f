import { makeApiToken } from '../../../src/actions/member/api-tokens.ts'
import type { BotName } from '../../../src/domain/bot.ts'
import { must } from '../../kit/helping.ts'
import type { Story } from '../../kit/stories.ts'

/** Two tokens of one member, under the messages that show them. */
export const tokensOf = (bot: BotName): Record<string, Story> => ({
  async tokoff(world) {
    const { app } = world
    const { Anna } = await world.people('Anna')
    const makes = async (name: string) => {
      must(await makeApiToken(app, { memberId: Anna.id, name }))
      const id = (await app.store.apiTokens.of(Anna.id)).at(-1)?.id ?? 0
      return { id, message: await world.walks(Anna, bot, `tok:${id}`) }
    }
    const [older, newer] = [await makes('Laptop'), await makes('Tables')]
    const isGone = async (id: number) =>
      !(await app.store.apiTokens.of(Anna.id)).some(each => each.id === id)
    return {
      who: Anna.neighbour,
      older: older.message,
      newer: newer.message,
      done: async () => [await isGone(older.id), await isGone(newer.id)],
    }
  },
})
