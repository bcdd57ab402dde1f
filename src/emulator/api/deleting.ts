import { type Bot, type Chat, type Stored, store } from '../world/chat.ts'
import { unsuitable } from '../world/problem.ts'
import { announce, type World } from '../world/world.ts'
import { method } from './call.ts'
import { chatOf, hasRight, messageIn, writableChat } from './chats.ts'

type Target = Readonly<{ chat_id: number | string; message_id: number }>

const deletable = 48 * 60 * 60 * 1000

/** deleteMessage: its own and a private chat's within 48 hours; others' in a group with the right. */
export const deleteMessage = method(({ world, bot }, params: Target) => {
  const chat = chatOf(world, bot, params.chat_id)
  const message = messageIn(chat, params.message_id, 'message to delete not found')
  if (!mayDelete(world, bot, message)) throw unsuitable("message can't be deleted for everyone")
  remove(world, chat, params.message_id)
  return true
})

/** deleteMessages: those which cannot be found are skipped. */
export const deleteMessages = method(
  ({ world, bot }, params: { chat_id: number | string; message_ids: readonly number[] }) => {
    const chat = chatOf(world, bot, params.chat_id)
    const found = params.message_ids.flatMap(id => chat.messages.get(id) ?? [])
    if (found.some(message => !mayDelete(world, bot, message)))
      throw unsuitable("message can't be deleted for everyone")
    for (const { api } of found) remove(world, chat, api.message_id)
    return true
  },
)

function mayDelete(world: World, bot: Bot, { chat, authorId, sentAt }: Stored): boolean {
  if (hasRight(bot, chat, 'can_delete_messages')) return true
  const isYoung = world.now().getTime() - sentAt < deletable
  return isYoung && (authorId === bot.id || chat.bot !== null)
}

function remove(world: World, chat: Chat, messageId: number): void {
  chat.messages.delete(messageId)
  chat.pinned.delete(messageId)
  announce(world, { kind: 'delete', chat, messageId })
}

const mayPin = (bot: Bot, chat: Chat) => {
  if (!chat.bot && !hasRight(bot, chat, 'can_pin_messages'))
    throw unsuitable('not enough rights to manage pinned messages in the chat')
}

/** pinChatMessage, with its service message. */
export const pinChatMessage = method(({ world, bot }, params: Target) => {
  const chat = writableChat(world, bot, params.chat_id)
  mayPin(bot, chat)
  const { api } = messageIn(chat, params.message_id, 'message to pin not found')
  chat.pinned.add(api.message_id)
  const notice = store(chat, bot.id, world.now(), { from: bot.api, pinned_message: api })
  announce(world, { kind: 'message', chat, messageId: notice.api.message_id })
  return true
})

/** unpinChatMessage: the named message, else the newest. */
export const unpinChatMessage = method(
  ({ world, bot }, params: Partial<Target> & { chat_id: number | string }) => {
    const chat = writableChat(world, bot, params.chat_id)
    mayPin(bot, chat)
    const id = params.message_id ?? [...chat.pinned].at(-1)
    if (id === undefined || !chat.pinned.delete(id)) throw unsuitable('message to unpin not found')
    announce(world, { kind: 'chat', chat })
    return true
  },
)
