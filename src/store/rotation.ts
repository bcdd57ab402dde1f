import type { Place, Table, Tables } from './engine/tables.ts'
import type { Store } from './open.ts'
import { newSeal, SEAL } from './seal.ts'

const BATCH = 200

/**
 * Encrypts everything anew that is not yet under the first key, in small transactions beside the
 * running bots. Answers how many values. What an older key hashed cannot be hashed anew.
 */
export async function rotate(store: Store): Promise<number> {
  let total = 0
  const list = await store.withTables(tables => tables.list())
  for (const table of list)
    for (const { name } of table.sealed) total += await resealAll(store, table, name)
  const seal = await store.withTables(async (_, cipher) => newSeal(cipher))
  await store.settings.write(SEAL, seal)
  return total
}

async function resealAll(store: Store, table: Table, column: string): Promise<number> {
  let total = 0
  let after: Place | null = null
  do {
    const page: Resealed = await store.withTables(tables =>
      tables.reseal(table, column, after, BATCH),
    )
    total += page.count
    after = page.last
  } while (after)
  return total
}

type Resealed = Awaited<ReturnType<Tables['reseal']>>
