import { randomBytes } from 'node:crypto'
import { noCallbacks } from './callbacks.ts'
import { runReply } from './execute.ts'
import { noFiles } from './files.ts'
import { floodGate } from './flood.ts'
import type { BotAccount } from './handles.ts'
import { emptyInbox } from './updates.ts'
import { announce, type Bot, type User, type World } from './world.ts'

export type NewBot = Readonly<{
  username: string
  name: string
  token?: string
  /** Privacy mode in groups; on unless said otherwise. */
  privacy?: boolean
  canJoinGroups?: boolean
}>

export type NewUser = Readonly<{
  firstName: string
  lastName?: string
  username?: string
  languageCode?: string
  id?: number
}>

/** A Telegram without anybody. */
export function emptyWorld(
  options: Readonly<{ now?: () => Date; flood?: boolean; webhookRetryMs?: number }>,
): World {
  const world: World = {
    now: options.now ?? (() => new Date()),
    bots: new Map(),
    botsById: new Map(),
    botsByName: new Map(),
    people: new Map(),
    groups: new Map(),
    directs: new Map(),
    files: noFiles(),
    callbacks: noCallbacks(),
    inlineQueries: new Map(),
    faults: new Set(),
    flood: options.flood ? floodGate() : null,
    violations: [],
    requests: [],
    watchers: new Set(),
    retryMs: options.webhookRetryMs ?? 1000,
    runReply: (bot, text, type) => runReply(world, bot, text, type),
    busy: 0,
    touchedAt: 0,
    nextId: 1001,
  }
  return world
}

/** Registers a bot as @BotFather would. */
export function addBot(world: World, order: NewBot): BotAccount {
  const { username, name } = order
  if (!/^[a-z]\w{1,28}bot$/i.test(username))
    throw new Error(`"${username}" cannot be a bot's username: it must end in "bot"`)
  const id = Number(order.token?.split(':')[0] ?? 6_000_000_000 + world.nextId++ * 7919)
  const token = order.token ?? `${id}:${randomBytes(26).toString('base64url').slice(0, 35)}`
  if (world.botsByName.has(username.toLowerCase()) || world.botsById.has(id))
    throw new Error(`@${username} exists already`)
  const bot: Bot = {
    id,
    token,
    username,
    api: { id, is_bot: true, first_name: name, username },
    privacy: order.privacy ?? true,
    canJoinGroups: order.canJoinGroups ?? true,
    dialogs: new Map(),
    groups: new Set(),
    met: new Set(),
    inbox: emptyInbox(100_000_000 + world.nextId++ * 1000),
    settings: new Map(),
  }
  world.bots.set(token, bot)
  world.botsById.set(id, bot)
  world.botsByName.set(username.toLowerCase(), bot)
  return { id, token, username }
}

/** Registers a person; every other id is greater than 32 bits, as Telegram's newer ones are. */
export function addUser(world: World, order: NewUser): User {
  const number = world.nextId++
  const id = order.id ?? (number % 2 === 0 ? 5_000_000_000 : 300_000_000) + number * 1009
  if (world.people.has(id)) throw new Error(`person ${id} exists already`)
  const user: User = {
    id,
    api: {
      id,
      is_bot: false,
      first_name: order.firstName,
      last_name: order.lastName,
      username: order.username,
      language_code: order.languageCode,
    },
    deleted: false,
  }
  world.people.set(id, user)
  announce(world, { kind: 'person', userId: id })
  return user
}
