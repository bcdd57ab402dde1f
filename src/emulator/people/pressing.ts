import type { CallbackAnswer } from '../world/callbacks.ts'
import { type Bot, type Chat, dialogOf, type Stored, type User } from '../world/chat.ts'
import { isPresent } from '../world/member.ts'
import type { ApiButton } from '../world/message.ts'
import { push } from '../world/updates.ts'
import type { World } from '../world/world.ts'
import { put } from './writing.ts'

const patience = 15_000

/** The button with this text or data on the message as it is now. */
export function buttonOf(message: Stored | undefined, wanted: string): ApiButton {
  if (!message) throw new Error('this message has been deleted')
  const buttons = message.api.reply_markup?.inline_keyboard.flat() ?? []
  const button =
    buttons.find(({ text }) => text === wanted) ??
    buttons.find(({ callback_data }) => callback_data === wanted) ??
    buttons.find(({ text }) => text.includes(wanted))
  if (button) return button
  const there = buttons.map(({ text }) => `[${text}]`).join(' ')
  throw new Error(`no button "${wanted}" on message ${message.api.message_id}: ${there || 'none'}`)
}

/** Presses a button: links and copying happen at once, data goes to the bot. */
export function press(
  world: World,
  user: User,
  message: Stored,
  button: ApiButton,
): Promise<CallbackAnswer> {
  const nothing = { text: null, alert: false, url: null, copied: null }
  if (button.url) return Promise.resolve({ ...nothing, url: button.url })
  if (button.copy_text) return Promise.resolve({ ...nothing, copied: button.copy_text.text })
  if (button.callback_data === undefined)
    throw new Error(`the button "${button.text}" is not one to press here`)
  return query(
    world,
    user,
    message.chat,
    message.authorId,
    message.api.message_id,
    button.callback_data,
  )
}

/** Sends a callback query; the promise ends with the bot's answer, or fails after 15 seconds. */
export function query(
  world: World,
  user: User,
  chat: Chat,
  botId: number,
  messageId: number,
  data: string,
): Promise<CallbackAnswer> {
  const bot = world.botsById.get(botId)
  if (!bot) throw new Error('only the buttons of bots can be pressed')
  checkPresence(user, chat)
  const { promise, resolve, reject } = Promise.withResolvers<CallbackAnswer>()
  const id = String(world.nextId++)
  const timer = setTimeout(() => {
    reject(new Error(`@${bot.username} did not answer the press "${data}" within 15 seconds`))
  }, patience)
  timer.unref()
  promise.catch(() => {})
  const entry = push(bot.inbox, 'callback_query', chat.id, {
    id,
    from: user.api,
    message: chat.messages.get(messageId)?.api ?? {
      chat: chat.api,
      message_id: messageId,
      date: 0,
    },
    chat_instance: String(chat.id * 31),
    data,
  })
  world.callbacks.open.set(id, {
    id,
    bot,
    user,
    data,
    pressedAt: world.now().getTime(),
    since: performance.now(),
    resolve: answer => {
      clearTimeout(timer)
      resolve(answer)
    },
    entry,
    isReported: false,
  })
  world.touchedAt = performance.now()
  return promise
}

function checkPresence(user: User, chat: Chat): void {
  if (user.deleted) throw new Error(`${user.api.first_name} has deleted their account`)
  const member = chat.members.get(user.id)
  const isHere = chat.bot ? chat.user === user : member !== undefined && isPresent(member)
  const mayLook = chat.api.username !== undefined && member?.standing !== 'kicked'
  if (!isHere && !mayLook) throw new Error(`${user.api.first_name} is not in this chat`)
}

/** Answers a `request_users` button of the reply keyboard. */
export function share(world: World, user: User, bot: Bot, chosen: readonly User[]): Stored {
  const chat = dialogOf(bot, user)
  const buttons = chat.replyKeyboard?.keyboard?.flat() ?? []
  const request = buttons.find(button => button.request_users)?.request_users
  if (!request) throw new Error(`@${bot.username} did not ask for users`)
  const most = request.max_quantity ?? 1
  if (chosen.length === 0 || chosen.length > most)
    throw new Error(`the button takes 1-${most} users, not ${chosen.length}`)
  if (chat.replyKeyboard?.one_time_keyboard) chat.replyKeyboard = null

  for (const { id } of chosen) bot.met.add(id)
  const users = chosen.map(({ id, api: { first_name, last_name, username } }) => ({
    user_id: id,
    ...(request.request_name ? { first_name, last_name } : {}),
    ...(request.request_username && username ? { username } : {}),
  }))
  return put(world, chat, user, { users_shared: { request_id: request.request_id, users } })
}
