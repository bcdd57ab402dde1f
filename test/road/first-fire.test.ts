import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { startTelegram } from '../../src/emulator/telegram.ts'
import { migrate } from '../../src/store/engine/migrate.ts'
import { readMigrations } from '../../src/store/engine/migrations.ts'
import { theSettings } from '../kit/app.ts'
import { type Chance, chanceOf } from '../kit/chance.ts'
import { aChild, type Child } from '../kit/child.ts'
import { clientOf } from '../kit/client.ts'
import { atTheEnd } from '../kit/endings.ts'
import { testKeys } from '../kit/keys.ts'
import { schemaOf } from '../kit/schema.ts'
import { aPlace, embeddedPlace, emptyPlace, onRealServer } from '../kit/store.ts'

/** FIRST_FIRES=50 for more houses that burn before they are ready. */
const { FIRST_FIRES = '3', FIRE_SEEDS = '1' } = process.env
const A_DAY = 24 * 60 * 60_000
const PEOPLE = 40
/** However busy the machine is. */
const PATIENCE_MS = 600_000
/** About so long the migrations take. */
const MIGRATING_MS = onRealServer ? 300 : 1_200
const migrations = await readMigrations()

/** A database as a round finds it: its settings, and a way to look into it while nobody holds it. */
type Site = Readonly<{
  env: Record<string, string>
  look<T>(at: (client: ReturnType<typeof clientOf>) => Promise<T>): Promise<T>
}>

describe.each(FIRE_SEEDS.split(',').map(Number))('a fire before ready, seed %i', seed => {
  it('ends no start for good, and loses nobody', { timeout: A_DAY }, async () => {
    const chance = chanceOf(seed)
    const bots = await aTelegram()
    const expected = await newestSchema()
    const seen = { rounds: 0, upgrades: 0, kills: 0, terms: 0, inMigration: 0 }
    for (; seen.rounds < Number(FIRST_FIRES); seen.rounds++) {
      const applied = chance.happens(0.5) ? chance.whole(1, migrations.length - 1) : 0
      if (applied > 0) seen.upgrades++
      const site = await aSite(applied)
      for (let kills = chance.whole(1, 3); kills > 0; kills--)
        await burn(aChild('start', { ...bots, ...site.env }), chance, seen)
      const child = aChild('start', { ...bots, ...site.env })
      await child.says('"msg":"ready"', PATIENCE_MS)
      expect(await child.end()).toBe(0)
      await site.look(async client => {
        expect(await schemaOf(client)).toEqual(expected)
        expect(await client.member.count()).toBe(applied ? PEOPLE : 0)
        expect(await client.$queryRaw`select count(*)::int as n from _prisma_migrations`).toEqual([
          { n: migrations.length },
        ])
      })
      if (seen.rounds % 10 === 9) console.info(`seed ${seed}: ${JSON.stringify(seen)}`)
    }
    console.info(`seed ${seed}: ${JSON.stringify(seen)}`)
  })
})

/** Ends a start at a moment of chance, mostly while it migrates; one told to end says that it was not ready. */
async function burn(
  child: Child,
  chance: Chance,
  seen: Record<'kills' | 'terms' | 'inMigration', number>,
) {
  const wasMigrating = chance.happens(0.75)
  if (wasMigrating) await child.says(/"msg":"(migrating|ready)"/, PATIENCE_MS)
  await new Promise(resolve =>
    setTimeout(resolve, chance.whole(0, wasMigrating ? MIGRATING_MS : 6_000)),
  )
  const signal = chance.happens(0.5) ? 'SIGTERM' : 'SIGKILL'
  seen[signal === 'SIGTERM' ? 'terms' : 'kills']++
  const end = await child.end(signal)
  const said = (words: string) => child.lines.some(line => line.includes(`"msg":"${words}"`))
  if (said('migrating') && !said('migrated')) seen.inMigration++
  const fair: (string | number)[] = ['SIGTERM', 'SIGKILL', said('ready') ? 0 : 1]
  expect(fair, child.lines.join('\n')).toContain(end)
  if (end === 1) expect(child.lines.join('\n')).toContain('stopped before it was ready')
}

async function aTelegram(): Promise<Record<string, string>> {
  const telegram = await startTelegram()
  atTheEnd(() => telegram.close())
  const { tokens } = theSettings()
  telegram.addBot({ username: 'ArvutAddBot', name: 'A', token: tokens['arvut-add'] })
  telegram.addBot({ username: 'exodus_commitbot', name: 'C', token: tokens.commit })
  return {
    ARVUT_BOT_TOKEN: tokens['arvut-add'],
    COMMIT_BOT_TOKEN: tokens.commit,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    PORT: '0',
  }
}

const key = `test:${Buffer.from(testKeys[0].bytes).toString('base64')}`

/** An empty place for a first start, or one with people in it at so many of the migrations. */
async function aSite(applied: number): Promise<Site> {
  return onRealServer ? aDatabase(applied) : aFolder(applied)
}

async function aDatabase(applied: number): Promise<Site> {
  const place = await emptyPlace()
  if (!('databaseUrl' in place)) throw new Error('there is no server')
  const look: Site['look'] = async at => {
    const client = clientOf(place.databaseUrl)
    return at(client).finally(() => client.$disconnect())
  }
  if (applied > 0) await look(client => settle(client, applied))
  return { env: { DATABASE_URL: place.databaseUrl, DATA_KEY: key }, look }
}

/** A folder whose name has a blank and a letter beyond ASCII; a first start makes its own key. */
async function aFolder(applied: number): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'prva vatra ž '))
  atTheEnd(() => rm(folder, { recursive: true, force: true }))
  const look: Site['look'] = async at => {
    expect(await readFile(join(folder, 'data.key'), 'utf8')).toMatch(/^.{44,}$/)
    const db = await PGlite.create({ dataDir: join(folder, 'postgres') })
    return at(clientOf(db)).finally(() => db.close())
  }
  if (applied > 0) {
    await mkdir(join(folder, 'postgres'))
    await writeFile(join(folder, 'data.key'), key)
    await look(client => settle(client, applied))
  }
  return { env: { DATA_DIR: folder }, look }
}

async function settle(client: ReturnType<typeof clientOf>, applied: number): Promise<void> {
  await migrate(client, { migrations: migrations.slice(0, applied) })
  await client.$executeRaw`insert into member (telegram_id, telegram_name, language, joined_at)
    select at, 'M' || at, 'en', now() from generate_series(1, ${PEOPLE}::int) as at`
}

async function newestSchema() {
  const place = onRealServer ? await aPlace() : await embeddedPlace()
  if ('databaseUrl' in place) return schemaOf(clientOf(place.databaseUrl))
  return 'db' in place && place.db ? schemaOf(clientOf(place.db)) : []
}
