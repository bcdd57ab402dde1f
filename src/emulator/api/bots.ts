import { randomBytes } from 'node:crypto'
import type { Bot, BotAccount } from '../world/chat.ts'
import { emptyInbox } from '../world/updates.ts'
import type { World } from '../world/world.ts'
import { usualUpdates } from './allowed.ts'

export type NewBot = Readonly<{
  username: string
  name: string
  token?: string
  /** Privacy mode in groups; on unless said otherwise. */
  privacy?: boolean
  canJoinGroups?: boolean
  /** Inline mode with feedback; off unless said otherwise, as at @BotFather. */
  takesInline?: boolean
}>

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
    takesInline: order.takesInline ?? false,
    dialogs: new Map(),
    groups: new Set(),
    met: new Set(),
    inbox: emptyInbox(100_000_000 + world.nextId++ * 1000, usualUpdates),
    settings: new Map(),
    face: null,
    struckAt: Number.NEGATIVE_INFINITY,
  }
  world.bots.set(token, bot)
  world.botsById.set(id, bot)
  world.botsByName.set(username.toLowerCase(), bot)
  return { id, token, username }
}
