import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { runClearing } from '../../src/actions/clearing/run.ts'
import { tellMonthEnds } from '../../src/actions/cycle/month-ends.ts'
import { type App, openApp } from '../../src/app.ts'
import { clearingId } from '../../src/domain/ids.ts'
import { anApp, theSettings } from '../kit/app.ts'
import { chanceOf } from '../kit/chance.ts'
import { aChild } from '../kit/child.ts'
import { atTheEnd } from '../kit/endings.ts'
import { testKeys } from '../kit/keys.ts'
import { balances, owes, people } from '../kit/owing.ts'
import { november } from '../kit/people.ts'
import { emptyPlace, onRealServer } from '../kit/store.ts'

const { FIRE_SEEDS = '1' } = process.env
const A_DAY = 24 * 60 * 60_000
/** However busy the machine is. */
const PATIENCE_MS = 600_000
const KILLS = 5
const cycle = '2026-11'
const names = Array.from({ length: 12 }, (_, at) => `Neighbour ${at + 1}`)

/** A database that outlives the processes that work on it. */
async function aLastingPlace() {
  if (onRealServer) {
    const place = await emptyPlace()
    if (!('databaseUrl' in place)) throw new Error('there is no server')
    return { place, env: { DATABASE_URL: place.databaseUrl } }
  }
  const folder = await mkdtemp(join(tmpdir(), 'killed-clearing-'))
  atTheEnd(() => rm(folder, { recursive: true, force: true }))
  return { place: { folder }, env: { DATA_DIR: folder } }
}

/** Twelve who owe each other whatever comes by chance, and have read their previews. */
async function fill(app: App, seed: number): Promise<void> {
  const chance = chanceOf(seed)
  const owners = Object.values(await people(app, names))
  for (const giver of owners)
    for (const receiver of owners)
      if (giver !== receiver && chance.happens(0.6))
        await owes(app, giver, receiver, chance.whole(5, 100))
  await tellMonthEnds(app, cycle, november(25, 10))
}

const kept = async (app: App) => ({
  balances: await balances(app),
  run: await app.store.clearings.ofCycle(cycle),
  loops: await app.store.clearings.countLoops((await app.store.clearings.begin(cycle)).id),
})

describe.each(FIRE_SEEDS.split(',').map(Number))(
  'a clearing whose process is killed, seed %i',
  seed => {
    it('leaves every balance as it was, goes on, and does nothing twice', {
      timeout: A_DAY,
    }, async () => {
      const { app: calm, clock } = await anApp()
      clock.travelTo(november(25, 10))
      await fill(calm, seed)
      clock.travelTo(november(28, 6))
      await runClearing(calm, cycle)
      const whole = await kept(calm)
      expect(whole.loops.loops).toBeGreaterThan(40)

      const { place, env } = await aLastingPlace()
      const looking = async <T>(look: (app: App) => Promise<T>, at = november(28, 6)) => {
        const app = await openApp(theSettings(), {
          now: () => at,
          place,
          log: pino({ level: 'silent' }),
        })
        return look(app).finally(() => app.store.close())
      }
      await looking(app => fill(app, seed), november(25, 10))
      const before = await looking(balances)

      const chance = chanceOf(seed)
      const open = async () =>
        (await looking(app => app.store.clearingLoops.open(clearingId(2), 1_000))).length
      const left: number[] = []
      for (let kills = 0; kills < KILLS; kills++) {
        const child = aRun(env)
        await child.says('running', PATIENCE_MS)
        await new Promise(resolve => setTimeout(resolve, chance.whole(0, 1_500)))
        expect([0, 'SIGKILL']).toContain(await child.end('SIGKILL'))
        expect(await looking(balances)).toEqual(before)
        left.push(await open())
      }
      const last = aRun(env)
      await last.says('has run', PATIENCE_MS)
      expect(await last.ended()).toBe(0)
      expect(await looking(kept)).toEqual(whole)
      console.info(`seed ${seed}: loops left after each kill ${left.join(', ')}`)
    })
  },
)

function aRun(env: Record<string, string>) {
  const [{ id, bytes }] = testKeys
  return aChild('../../test/kit/run-clearing', {
    ...env,
    ARVUT_BOT_TOKEN: '1000000001:test-token-of-the-arvut-add-bot-000',
    COMMIT_BOT_TOKEN: '1000000002:test-token-of-the-commit-bot-00000',
    DATA_KEY: `${id}:${Buffer.from(bytes).toString('base64')}`,
    LOG_LEVEL: 'warn',
  })
}
