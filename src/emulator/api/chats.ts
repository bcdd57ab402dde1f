import type { Bot, Chat, Stored } from '../world/chat.ts'
import { forbidden, unsuitable } from '../world/problem.ts'
import type { World } from '../world/world.ts'

/** The chat a bot names, as far as the bot may know it. */
export function chatOf(world: World, bot: Bot, chatId: number | string): Chat {
  const id = Number(chatId)
  if (Number.isNaN(id)) throw unsuitable('chat not found')
  const chat = id > 0 ? bot.dialogs.get(id) : world.groups.get(id)
  if (chat?.movedTo)
    throw unsuitable('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo.id,
    })
  if (!chat || (!chat.bot && !chat.members.has(bot.id))) {
    if (bot.met.has(id)) throw forbidden("bot can't initiate conversation with a user")
    throw unsuitable('chat not found')
  }
  const standing = chat.members.get(bot.id)?.standing
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${chat.api.type} chat`)
  if (standing === 'left') throw forbidden(`bot is not a member of the ${chat.api.type} chat`)
  return chat
}

/** The same, and the bot may write there now. */
export function writableChat(world: World, bot: Bot, chatId: number | string): Chat {
  const chat = chatOf(world, bot, chatId)
  if (chat.user?.deleted) throw forbidden('user is deactivated')
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  return chat
}

/** The message in the chat, or Telegram's complaint in the given words. */
export function messageIn(chat: Chat, messageId: number, complaint: string): Stored {
  const message = chat.messages.get(messageId)
  if (!message) throw unsuitable(complaint)
  return message
}

/** Whether the bot has a right in a group: as its creator or as an admin who was given it. */
export function hasRight(bot: Bot, chat: Chat, right: string): boolean {
  const member = chat.members.get(bot.id)
  return member?.standing === 'administrator' && (member.rights[right] ?? false)
}
