import { openStoreOf } from '../app.ts'
import { readSettings, WrongSettings } from '../config.ts'
import { openLog } from '../log.ts'
import { NotRestored } from '../store/backup.ts'
import { CannotOpen } from '../store/engine/cannot-open.ts'
import { FolderIsTaken } from '../store/engine/lock.ts'
import type { Store } from '../store/open.ts'
import { KeyDoesNotFit } from '../store/seal.ts'

/** The file of a backup cannot be made where it was asked for. */
export class NotWritten extends Error {}

const expected = [WrongSettings, CannotOpen, FolderIsTaken, KeyDoesNotFit, NotRestored, NotWritten]

/** Runs something once on the store that the environment names, says how it went, and ends. */
export async function errand(work: (store: Store) => Promise<string>): Promise<never> {
  const log = openLog('warn')
  try {
    const store = await openStoreOf(readSettings(process.env), log)
    const outcome = await work(store).finally(() => store.close())
    console.log(outcome)
    process.exit(0)
  } catch (fault) {
    if (expected.some(kind => fault instanceof kind)) console.error((fault as Error).message)
    else log.fatal({ err: fault }, 'it did not work')
    process.exit(1)
  }
}
