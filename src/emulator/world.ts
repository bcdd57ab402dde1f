import type { Callbacks } from './callbacks.ts'
import type { Faults } from './faults.ts'
import type { Files } from './files.ts'
import type { Flood } from './flood.ts'
import type { InlineQuery } from './inline.ts'
import type { ApiChat, ApiUser, ReplyKeyboard, Stored } from './message.ts'
import type { Params } from './method-check.ts'
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
  /** Its private chats by the person's id. */
  readonly dialogs: Map<number, Chat>
  readonly groups: Set<Chat>
  /** People it has met in a group or was told of. */
  readonly met: Set<number>
  readonly inbox: Inbox
  /** Names, descriptions, commands and other settings by a composed key. */
  readonly settings: Map<string, unknown>
}

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
  movedTo: Chat | null
  lastBotId: number
  readonly watchers: Set<(change: Change) => void>
}

/** What the messenger page and waiting people hear of. */
export type Change = Readonly<
  | { kind: 'message' | 'edit' | 'delete'; chat: Chat; messageId: number }
  | { kind: 'chat'; chat: Chat }
  | { kind: 'action'; chat: Chat; botId: number; action: string }
  | { kind: 'person'; userId: number }
  | { kind: 'answer'; userId: number; queryId: string; text: string | null; alert: boolean }
>

/** A breach of the Bot API's rules by a bot. */
export type Violation = Readonly<{
  method: string
  botUsername: string
  what: string
  params: unknown
}>

/** One call of the Bot API, as the log keeps it. */
export type LoggedRequest = Readonly<{
  bot: string
  method: string
  params: Params
  at: Date
  status: number
  result: unknown
}>

/** All that exists in one emulated Telegram. */
export type World = {
  now: () => Date
  readonly bots: Map<string, Bot>
  readonly botsById: Map<number, Bot>
  readonly botsByName: Map<string, Bot>
  readonly people: Map<number, User>
  readonly groups: Map<number, Chat>
  /** What two people write to each other, without any bot. */
  readonly directs: Map<string, Chat>
  readonly files: Files
  readonly callbacks: Callbacks
  readonly inlineQueries: Map<string, InlineQuery>
  readonly faults: Faults
  readonly flood: Flood | null
  readonly violations: Violation[]
  readonly requests: LoggedRequest[]
  readonly watchers: Set<(change: Change) => void>
  readonly retryMs: number
  /** Executes the method that a bot put into its answer to a webhook call. */
  runReply: (bot: Bot, text: string, type: string) => void
  /** Calls under way (long polls do not count) and the last moment anything happened. */
  busy: number
  touchedAt: number
  nextId: number
}

/** Tells the chat's and the world's watchers of a change. */
export function announce(world: World, change: Change): void {
  world.touchedAt = performance.now()
  if ('chat' in change) for (const watch of change.chat.watchers) watch(change)
  for (const watch of world.watchers) watch(change)
}

/** Writes down a breach; the list holds the first thousand. */
export function violate(world: World, violation: Violation): void {
  if (world.violations.length < 1000) world.violations.push(violation)
}

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
    movedTo: null,
    lastBotId: 0,
    watchers: new Set(),
  }
}

/** Whether the account is a bot. */
export const isBot = (account: User | Bot): account is Bot => 'token' in account
