import { formatText } from '../text/entities.ts'
import { knownEntities } from '../text/mentions.ts'
import type { Bot, Chat, Stored, User } from '../world/chat.ts'
import type { InlineResult } from '../world/inline-query.ts'
import { push } from '../world/updates.ts'
import type { World } from '../world/world.ts'
import { put } from './writing.ts'

/** A person types `@bot text` somewhere; answers the bot's results, or none after ten seconds. */
export function ask(
  world: World,
  bot: Bot,
  user: User,
  query: string,
): Promise<readonly InlineResult[]> {
  if (!bot.takesInline) return Promise.resolve([])
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

/** Sends a result into a chat as the person does by a tap on it; the bot hears what was chosen. */
export function choose(
  world: World,
  user: User,
  chosen: Readonly<{ bot: Bot; query: string; result: InlineResult; chat: Chat }>,
): Stored {
  const { bot, query, result, chat } = chosen
  const content = result.input_message_content
  if (result.type !== 'article' || content?.message_text === undefined)
    throw new Error(`not emulated: an inline result of type ${result.type}`)
  const { text, entities } = formatText({
    text: content.message_text,
    parseMode: content.parse_mode,
    entities: content.entities,
  })
  const message = put(world, chat, user, {
    text,
    entities: knownEntities(world, entities),
    link_preview_options: content.link_preview_options,
    reply_markup: result.reply_markup,
    via_bot: bot.api,
  })
  // Without a keyboard nobody learns where the message is.
  const inlineId = result.reply_markup && `inline-${world.nextId++}`
  if (inlineId) world.inlineMessages.set(inlineId, { bot, message })
  push(bot.inbox, 'chosen_inline_result', user.id, {
    result_id: result.id,
    from: user.api,
    query,
    inline_message_id: inlineId,
  })
  return message
}
