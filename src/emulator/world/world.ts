import { type Callbacks, noCallbacks } from './callbacks.ts'
import type { Bot, Change, Chat, User } from './chat.ts'
import type { Faults } from './faults.ts'
import { type Files, noFiles } from './files.ts'
import { type Flood, floodGate } from './flood.ts'
import type { InlineMessage, InlineQuery } from './inline-query.ts'

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
  params: Readonly<Record<string, unknown>>
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
  /** What people sent by a bot's inline mode, with a keyboard: the bot may edit it. */
  readonly inlineMessages: Map<string, InlineMessage>
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

/** A Telegram without anybody. */
export function emptyWorld(
  options: Readonly<{ now?: () => Date; flood?: boolean; webhookRetryMs?: number }>,
  runReply: World['runReply'],
): World {
  return {
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
    inlineMessages: new Map(),
    faults: new Set(),
    flood: options.flood ? floodGate() : null,
    violations: [],
    requests: [],
    watchers: new Set(),
    retryMs: options.webhookRetryMs ?? 1000,
    runReply,
    busy: 0,
    touchedAt: 0,
    nextId: 1001,
  }
}
