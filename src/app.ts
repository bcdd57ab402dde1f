import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type DataKey, readKeys, type Settings, WrongSettings } from './config.ts'
import type { BotName } from './domain/bot.ts'
import type { TrustGraph } from './domain/graph.ts'
import { openLog } from './log.ts'
import { openStore, type Place, type Store } from './store/open.ts'
import { openGraph } from './store/trust-graph.ts'

export type { PlannedJob } from './store/jobs.ts'
export type { Member, MemberChange } from './store/members.ts'
export type { ClaimedNotice, NoticeResult } from './store/outbox.ts'
export type { PaymentDetail } from './store/payment-details.ts'
export type { PledgePage } from './store/pledge-lists.ts'
export type { ArchiveMonth, OrganizerCounts, Tally } from './store/pledge-sums.ts'
export type { Queries } from './store/queries.ts'
export type { Claimed, Received } from './store/updates.ts'

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

/** What a start may bring instead of the real world: the demo's clock, a test's database. */
export type World = Readonly<{
  now: () => Date
  place?: Place
  log?: Logger
}>

/**
 * Opens the store and makes the App. Refuses to start on records of another unit, and on a data
 * folder that another process holds.
 */
export async function openApp(settings: Settings, { now, place, log }: World): Promise<App> {
  const logger = log ?? openLog(settings.logLevel)
  const store = await openStoreOf(settings, logger, place)
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
    log: logger,
    now,
    newToken,
    graph: openGraph(store),
    usernames: { 'arvut-add': '', commit: '' },
  }
}

/** Opens the store that the settings name, as it is. */
export async function openStoreOf(settings: Settings, log: Logger, place?: Place): Promise<Store> {
  const keys = settings.dataKey ?? (await keyBesideData(settings.dataDir, log))
  return openStore({ keys, place: place ?? placeOf(settings) })
}

function placeOf({ databaseUrl, dataDir }: Settings): Place {
  return databaseUrl ? { databaseUrl } : { folder: dataDir }
}

/** Without DATA_KEY an empty embedded store gets a key of its own, made once, in a file beside the data. */
async function keyBesideData(folder: string, log: Logger): Promise<[DataKey, ...DataKey[]]> {
  const file = join(folder, 'data.key')
  if (existsSync(join(folder, 'postgres')) && !existsSync(file))
    throw new WrongSettings([
      `DATA_KEY is not set and ${file} is missing, but there are records in ${folder}: put the file back, or set DATA_KEY to the key they were made with`,
    ])
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    await writeFile(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 })
    log.warn({ file }, 'DATA_KEY is not set: a key was made; keep this file apart from backups')
  } catch {
    log.debug({ file }, 'using the key beside the data')
  }
  return readKeys((await readFile(file, 'utf8')).trim())
}
