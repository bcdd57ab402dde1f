import { format } from '../text/entities.ts'
import { type Bot, type Chat, dialogOf, type Stored, store, type User } from '../world/chat.ts'
import { isPresent, senderIn } from '../world/member.ts'
import { block, botsIn } from '../world/membership.ts'
import type { ApiMessage } from '../world/message.ts'
import { push } from '../world/updates.ts'
import { announce, type World } from '../world/world.ts'

/** What a message may have beside its text. */
export type SayOptions = Readonly<{ replyTo?: number; threadId?: number }>

/** A person writes to a bot in private; the chat begins with it. */
export function write(
  world: World,
  user: User,
  bot: Bot,
  text: string,
  options: SayOptions = {},
): Stored {
  const chat = dialogOf(bot, user)
  if (chat.blocked) throw new Error(`${user.api.first_name} has blocked @${bot.username}`)
  return putText(world, chat, user, text, options)
}

/** A person writes into a group. */
export function writeInGroup(
  world: World,
  user: User,
  chat: Chat,
  text: string,
  options: SayOptions = {},
): Stored {
  return putText(world, chat, user, text, options)
}

const longest = 4096

/** Sends what a person typed as their client does: a text that is too long goes out in pieces. */
function putText(world: World, chat: Chat, user: User, text: string, options: SayOptions): Stored {
  const piece = text.slice(0, longest)
  const rest = text.slice(longest)
  const message = put(world, chat, user, { ...textContent(piece), ...optionContent(chat, options) })
  return rest.trim() === '' ? message : putText(world, chat, user, rest, options)
}

/** `/start`, with the payload of a deep link; a blocked bot is released first. */
export function open(world: World, user: User, bot: Bot, payload: string): Stored {
  if (!/^[A-Za-z0-9_-]{0,64}$/.test(payload))
    throw new Error(`a deep link cannot carry "${payload}": at most 64 of A-Z a-z 0-9 _ -`)
  block(world, dialogOf(bot, user), false)
  return write(world, user, bot, payload ? `/start ${payload}` : '/start')
}

/** A person changes a message of theirs. */
export function rewrite(world: World, chat: Chat, user: User, id: number, text: string): void {
  const message = chat.messages.get(id)
  if (message?.authorId !== user.id)
    throw new Error(`message ${id} is not of ${user.api.first_name}`)
  message.api = {
    ...message.api,
    ...textContent(text),
    edit_date: Math.floor(world.now().getTime() / 1000),
  }
  spread(chat, 'edited_message', message.api)
  announce(world, { kind: 'edit', chat, messageId: id })
}

/** Puts a person's message into a chat and hands it to the bots which may read it. */
export function put(world: World, chat: Chat, user: User, content: Partial<ApiMessage>): Stored {
  if (user.deleted) throw new Error(`${user.api.first_name} has deleted their account`)
  const member = chat.members.get(user.id)
  if (!chat.bot && !(member && isPresent(member)))
    throw new Error(`${user.api.first_name} is not in "${chat.api.title}"`)
  world.flood?.write(user.id, chat)

  const message = store(chat, user.id, world.now(), { ...senderIn(chat, user), ...content })
  spread(chat, 'message', message.api)
  announce(world, { kind: 'message', chat, messageId: message.api.message_id })
  return message
}

function spread(chat: Chat, kind: string, api: ApiMessage): void {
  if (chat.bot) push(chat.bot.inbox, kind, chat.id, api)
  else
    for (const bot of botsIn(chat)) if (mayRead(bot, chat, api)) push(bot.inbox, kind, chat.id, api)
}

/** Privacy mode: only commands for it, answers to it; all of it when the bot is an admin. */
function mayRead(bot: Bot, chat: Chat, api: ApiMessage): boolean {
  if (!bot.privacy || chat.members.get(bot.id)?.standing === 'administrator') return true
  if (api.reply_to_message?.from?.id === bot.id || api.via_bot?.id === bot.id) return true
  const command = api.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (!command) return false
  const [, addressee] = (api.text ?? '').slice(0, command.length).split('@')
  if (addressee) return addressee.toLowerCase() === bot.username.toLowerCase()
  return chat.lastBotId === 0 || chat.lastBotId === bot.id
}

function textContent(source: string) {
  const { text, entities } = format({ text: source })
  if (text === '') throw new Error('a message cannot be empty')
  if (text.length > longest) throw new Error('a message cannot be longer than 4096 characters')
  return { text, entities: entities.length > 0 ? entities : undefined }
}

function optionContent(chat: Chat, { replyTo, threadId }: SayOptions): Partial<ApiMessage> {
  const replied = replyTo === undefined ? undefined : chat.messages.get(replyTo)?.api
  if (replyTo !== undefined && !replied) throw new Error(`there is no message ${replyTo}`)
  return {
    ...(replied ? { reply_to_message: { ...replied, reply_to_message: undefined } } : {}),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
  }
}
