import { randomBytes } from 'node:crypto'
import { type Logger, pino } from 'pino'
import type { Settings } from './config.ts'
import type { BotName } from './domain/bot.ts'
import type { TrustGraph } from './domain/graph.ts'
import type { Store } from './store/open.ts'

export type { Member, MemberChange } from './store/members.ts'
export type { Queries } from './store/queries.ts'

/** Everything the rooms share, made once and passed by closure. */
export type App = Readonly<{
  store: Store
  settings: Settings
  log: Logger
  /** The domain's clock. Read at the door, then passed in. */
  now(): Date
  /** An unguessable token of 22 characters: 128 random bits. */
  newToken(): string
  /** The trust graph, caught up with every link made so far; null until it is loaded. */
  graph(): Promise<TrustGraph | null>
  /** The bots' usernames without @, for links; known once Telegram has said them. */
  usernames: Record<BotName, string>
}>

/** 128 random bits as base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** The log: one JSON line an event, with ids and stages, never texts, details or tokens. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
