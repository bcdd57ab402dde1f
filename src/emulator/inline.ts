import { method } from './call.ts'
import { unsuitable } from './problem.ts'
import { push } from './updates.ts'
import type { Bot, User, World } from './world.ts'

/** One result of an inline query as the bot gave it. */
export type InlineResult = Readonly<{ type: string; id: string; title?: string }>
export type InlineQuery = Readonly<{
  bot: Bot
  resolve: (results: readonly InlineResult[]) => void
}>

/** A person types `@bot text` somewhere; answers the bot's results, or none after ten seconds. */
export function ask(
  world: World,
  bot: Bot,
  user: User,
  query: string,
): Promise<readonly InlineResult[]> {
  const { promise, resolve } = Promise.withResolvers<readonly InlineResult[]>()
  const id = String(world.nextId++)
  const timer = setTimeout(() => finish([]), 10_000)
  const finish = (results: readonly InlineResult[]) => {
    clearTimeout(timer)
    world.inlineQueries.delete(id)
    resolve(results)
  }
  world.inlineQueries.set(id, { bot, resolve: finish })
  push(bot.inbox, 'inline_query', user.id, {
    id,
    from: user.api,
    query: query.slice(0, 256),
    offset: '',
    chat_type: 'private',
  })
  return promise
}

/** answerInlineQuery. */
export const answerInlineQuery = method(
  ({ world, bot }, params: { inline_query_id: string; results: readonly InlineResult[] }) => {
    const query = world.inlineQueries.get(params.inline_query_id)
    if (query?.bot !== bot)
      throw unsuitable('query is too old and response timeout expired or query ID is invalid')
    query.resolve(params.results)
    return true
  },
)
