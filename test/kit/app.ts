import { pino } from 'pino'
import { type App, openApp } from '../../src/app.ts'
import { readSettings, type Settings } from '../../src/config.ts'
import type { Place } from '../../src/store/open.ts'
import { aClock, type Clock } from './clock.ts'
import { atTheEnd } from './endings.ts'
import { testKeys } from './keys.ts'
import { aPlace, giveBack } from './store.ts'

/** The settings of the tests; a test states what differs. */
export function theSettings(differ: Partial<Settings> = {}): Settings {
  const settings = readSettings({
    ARVUT_BOT_TOKEN: '1000000001:test-token-of-the-arvut-add-bot-000',
    COMMIT_BOT_TOKEN: '1000000002:test-token-of-the-commit-bot-00000',
    PORT: '0',
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
  })
  return { ...settings, dataKey: testKeys, ...differ }
}

/**
 * An App with a clock that moves by hand, for tests of actions: on a store of its own, or on the one
 * of another App, as a second process would be.
 */
export async function anApp(
  differ: Partial<Settings> = {},
  place?: Place,
): Promise<{ app: App; clock: Clock }> {
  const clock = aClock()
  const settings = theSettings(differ)
  const log = pino({ level: settings.logLevel })
  const home = place ?? (await aPlace())
  const app = await openApp(settings, { now: clock.now, place: home, log })
  app.usernames['arvut-add'] = 'ArvutAddBot'
  app.usernames.commit = 'exodus_commitbot'
  atTheEnd(async () => {
    await app.store.close()
    if (!place) await giveBack(home)
  })
  return { app, clock }
}
