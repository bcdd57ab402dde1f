import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { type DataKey, readKeys } from './config/data-key.ts'
import { type Settings, WrongSettings } from './config.ts'
import { type BotName, forEachBot } from './domain/bot.ts'
import type { TrustGraph } from './domain/graph/graph.ts'
import type { Moment } from './domain/moment.ts'
import { openLog } from './log.ts'
import { keyBeside, noKeyIn } from './store/engine/key-file.ts'
import { openStore, type Place, type Store } from './store/open.ts'
import { openGraph } from './store/trust-graph.ts'

export type { Member, MemberChange } from './domain/member/member.ts'
export type { DueAt } from './store/circle/groups.ts'
export type { Debt } from './store/clearing/debts.ts'
export type { StoredLoop } from './store/clearing/loops.ts'
export type { PlannedJob } from './store/cycle/jobs.ts'
export { numberOf } from './store/engine/number.ts'
export type { BoardOrder } from './store/listing/board.ts'
export type { ListingCounts } from './store/listing/listings.ts'
export type { ClaimedNotice, NoticeResult } from './store/notice/outbox.ts'
export type { PledgePage } from './store/pledge/lists.ts'
export type { ArchiveMonth, OrganizerCounts, Tally } from './store/pledge/sums.ts'
export type { Queries } from './store/queries.ts'
export type { Claimed, Received } from './store/update/updates.ts'

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
  /** Whether a bot's inline mode is on at @BotFather; known once Telegram has said it. */
  takesInline: Record<BotName, boolean>
}>

/** The app's clock in the deployment's zone. */
export function momentOf({ now, settings }: Pick<App, 'now' | 'settings'>): Moment {
  return { now: now(), zone: settings.timeZone }
}

/** 128 random bits as base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** What a start may bring instead of the real world: the demo's clock, a test's database. */
export type World = Readonly<{
  now: () => Date
  place?: Place
  log?: Logger
  /** After it no further migration begins. */
  signal?: AbortSignal
  /** Hears when a migration is in hand, and when no more. */
  onMigration?: (inHand: boolean) => void
}>

/**
 * Opens the store and makes the App. Refuses to start on records of another unit, and on a data
 * folder that another process holds.
 */
export async function openApp(settings: Settings, world: World): Promise<App> {
  const log = world.log ?? openLog(settings.logLevel)
  const store = await openStoreOf(settings, log, world)
  const unit = await store.settings.keep('unit', settings.unit)
  if (unit !== settings.unit) {
    await store.close()
    throw new WrongSettings([
      `UNIT is ${settings.unit}, but the records in this store are in ${unit}: set UNIT=${unit}, or start with an empty store`,
    ])
  }
  return {
    store,
    settings,
    log,
    now: world.now,
    newToken,
    graph: openGraph(store),
    usernames: forEachBot(() => ''),
    takesInline: forEachBot(() => false),
  }
}

/** Opens the store that the settings name, as it is. */
export async function openStoreOf(
  settings: Settings,
  log: Logger,
  { place = placeOf(settings), signal, onMigration }: Partial<World> = {},
): Promise<Store> {
  const keys = settings.dataKey ?? (await keyBesideData(settings.dataDir, log))
  return openStore({ keys, place, log, signal, onMigration })
}

function placeOf({ databaseUrl, dataDir }: Settings): Place {
  return databaseUrl ? { databaseUrl } : { folder: dataDir }
}

/** The key beside the data; one that was made just now is told of, since it has to be kept. */
async function keyBesideData(folder: string, log: Logger): Promise<[DataKey, ...DataKey[]]> {
  const { file, text, isNew } = await keyBeside(folder)
  if (isNew)
    log.warn({ file }, 'DATA_KEY is not set: a key was made; keep this file apart from backups')
  else log.debug({ file }, 'using the key beside the data')
  const keys = readKeys(text)
  if (keys.some(({ bytes }) => bytes.length !== 32)) throw noKeyIn(file, folder)
  return keys
}
