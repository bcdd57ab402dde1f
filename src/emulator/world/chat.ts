import type { KeptFile } from './files.ts'
import type { ApiChat, ApiMessage, ApiUser, ReplyKeyboard } from './message.ts'
import type { Inbox } from './updates.ts'

/** A person who has Telegram. */
export type User = {
  readonly id: number
  readonly api: ApiUser
  deleted: boolean
}

/** A bot with its own secrets, dialogs and queue of updates. */
export type Bot = {
  readonly id: number
  readonly token: string
  readonly username: string
  readonly api: ApiUser
  readonly privacy: boolean
  readonly canJoinGroups: boolean
  /** Inline mode is on; then @BotFather's feedback is, too. */
  readonly takesInline: boolean
  /** Its private chats by the person's id. */
  readonly dialogs: Map<number, Chat>
  readonly groups: Set<Chat>
  /** People it has met in a group or was told of. */
  readonly met: Set<number>
  readonly inbox: Inbox
  /** Names, descriptions, commands and other settings by a composed key. */
  readonly settings: Map<string, unknown>
  /** Its profile photo. */
  face: KeptFile | null
  /** When a fault last struck one of its calls, by performance.now(). */
  struckAt: number
}

/** A bot's account: what a bot needs to log in, and people to find it. */
export type BotAccount = Readonly<{ id: number; token: string; username: string }>

export type Standing = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'
export type Rights = Readonly<Record<string, boolean>>
export type Member = { readonly account: User | Bot; standing: Standing; rights: Rights }

export type Chat = {
  readonly id: number
  readonly api: ApiChat
  /** Both are set in a private chat only. */
  readonly bot: Bot | null
  readonly user: User | null
  blocked: boolean
  readonly members: Map<number, Member>
  readonly messages: Map<number, Stored>
  nextMessageId: number
  readonly topics: Map<number, string>
  readonly pinned: Set<number>
  replyKeyboard: ReplyKeyboard | null
  /** Only admins see who is in this group. */
  hidesMembers: boolean
  movedTo: Chat | null
  lastBotId: number
  readonly watchers: Set<(change: Change) => void>
}

/** A message in a chat's memory; `api` is replaced by each edit, never changed. */
export type Stored = {
  readonly chat: Chat
  api: ApiMessage
  /** The account that wrote it: a person's or a bot's id. */
  readonly authorId: number
  readonly sentAt: number
  /** Messages with a reply keyboard cannot be edited. */
  readonly hasReplyKeyboard: boolean
}

/** What the messenger page and waiting people hear of. */
export type Change = Readonly<
  | { kind: 'message' | 'edit' | 'delete'; chat: Chat; messageId: number }
  | { kind: 'chat'; chat: Chat }
  | { kind: 'action'; chat: Chat; botId: number; action: string }
  | { kind: 'person'; userId: number }
  | { kind: 'answer'; userId: number; queryId: string; text: string | null; alert: boolean }
>

/** Whether the account is a bot. */
export const isBot = (account: User | Bot): account is Bot => 'token' in account

/** A bot's private chat with a person, made at the first need. */
export function dialogOf(bot: Bot, user: User): Chat {
  const known = bot.dialogs.get(user.id)
  if (known) return known
  const { first_name, last_name, username } = user.api
  const api = { id: user.id, type: 'private', first_name, last_name, username } as const
  const chat = emptyChat(user.id, api, bot, user)
  bot.dialogs.set(user.id, chat)
  return chat
}

/** A chat without members and messages. */
export function emptyChat(id: number, api: ApiChat, bot: Bot | null, user: User | null): Chat {
  return {
    id,
    api,
    bot,
    user,
    blocked: false,
    members: new Map(),
    messages: new Map(),
    nextMessageId: 1,
    topics: new Map(),
    pinned: new Set(),
    replyKeyboard: null,
    hidesMembers: false,
    movedTo: null,
    lastBotId: 0,
    watchers: new Set(),
  }
}

const kept = 200

/** Puts a message into the chat under its next id, forgetting the oldest beyond 200. */
export function store(
  chat: Chat,
  authorId: number,
  now: Date,
  content: Partial<Omit<ApiMessage, 'message_id' | 'date' | 'chat'>>,
  hasReplyKeyboard = false,
): Stored {
  const id = chat.nextMessageId
  chat.nextMessageId += 1
  const sentAt = now.getTime()
  const api = { message_id: id, date: Math.floor(sentAt / 1000), chat: chat.api, ...content }
  const message = { chat, api, authorId, sentAt, hasReplyKeyboard }
  chat.messages.set(id, message)
  if (chat.messages.size > kept) {
    const oldest = chat.messages.keys().next()
    if (!oldest.done) chat.messages.delete(oldest.value)
  }
  return message
}
