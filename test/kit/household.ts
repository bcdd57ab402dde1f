import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BotAccount,
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../src/emulator/telegram.ts'
import { openStore, type Place, type Store } from '../../src/store/open.ts'
import { theSettings } from './app.ts'
import { atTheEndOfTheFile } from './endings.ts'
import { aPlace } from './store.ts'

/** A Telegram, an empty store, and the environment in which a process serves the one from the other. */
export type Household = Readonly<{
  telegram: Telegram
  bots: Readonly<{ 'arvut-add': BotAccount; commit: BotAccount }>
  env: Record<string, string>
  /** The store, for a look at it; an embedded one only while no process holds it. */
  look<T>(at: (store: Store) => Promise<T>): Promise<T>
}>

const keyBytes = Buffer.alloc(32, 7)

/** Prepares what processes need: an embedded folder, or a database when the tests have a server. */
export async function aHousehold(options: TelegramOptions = {}): Promise<Household> {
  const telegram = await startTelegram(options)
  const { tokens } = theSettings()
  const bots = {
    'arvut-add': telegram.addBot({
      username: 'ArvutAddBot',
      name: 'A',
      token: tokens['arvut-add'],
    }),
    commit: telegram.addBot({ username: 'exodus_commitbot', name: 'C', token: tokens.commit }),
  }
  const folder = await mkdtemp(join(tmpdir(), 'household-'))
  const place: Place = process.env['TEST_DATABASE_URL'] ? await aPlace() : { folder }
  atTheEndOfTheFile(async () => {
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
  })
  const env = {
    ARVUT_BOT_TOKEN: tokens['arvut-add'],
    COMMIT_BOT_TOKEN: tokens.commit,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_KEY: `test:${keyBytes.toString('base64')}`,
    PORT: '0',
    ...('databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : { DATA_DIR: folder }),
  }
  return {
    telegram,
    bots,
    env,
    async look(at) {
      const store = await openStore({ keys: [{ id: 'test', bytes: keyBytes }], place })
      return at(store).finally(() => store.close())
    },
  }
}
