import type { Cipher } from './engine/cipher.ts'
import { stateOf } from './engine/faults.ts'
import type { Table, Tables } from './engine/tables.ts'
import type { Store } from './open.ts'

const FORMAT = 1
const PAGE = 500

/** Why a backup is not restored: a sentence for the operator. */
export class NotRestored extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NotRestored'
  }
}

type Head = Readonly<{ format: number; migration: string; seal: string }>
type Section = Readonly<{ table: string; rows: number }>
type Tail = Readonly<{ sequences: Record<string, string> }>

/**
 * The whole store as JSON lines, as of one moment: a head, each table with the number of its rows,
 * the counters at the end. Encrypted columns stay as they are. Holds one page at a time.
 */
export async function writeBackup(store: Store, write: (line: string) => Promise<void>) {
  return store.withTables(async (tables, cipher) => {
    await tables.freeze()
    const head: Head = {
      format: FORMAT,
      migration: await tables.migration(),
      seal: Buffer.from(cipher.encrypt('seal')).toString('base64'),
    }
    await write(JSON.stringify(head))
    let rows = 0
    for (const table of await tables.list()) rows += await writeTable(tables, table, write)
    await write(JSON.stringify({ sequences: await tables.sequences() } satisfies Tail))
    return { rows }
  })
}

async function writeTable(
  tables: Tables,
  table: Table,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const rows = await tables.count(table)
  await write(JSON.stringify({ table: table.name, rows } satisfies Section))
  for (let after: readonly string[] | null = null; ; ) {
    const { lines, last } = await tables.page(table, after, PAGE)
    for (const line of lines) await write(line)
    if (lines.length < PAGE) return rows
    after = last
  }
}

/**
 * Fills the store from a backup, all of it or nothing. Throws `NotRestored` for a backup of another
 * schema, under another key, or that ends too early, and for a store that holds records unless
 * `replace` says that they may go.
 */
export async function readBackup(
  store: Store,
  lines: AsyncIterable<string>,
  { replace = false } = {},
) {
  return store.withTables(async (tables, cipher) => {
    const list = await tables.list()
    await makeRoom(tables, list, replace)
    const source = lines[Symbol.asyncIterator]()
    checkHead(await nextOf<Head>(source), await tables.migration(), cipher)
    let rows = 0
    for (;;) {
      const part = await nextOf<Section | Tail>(source)
      if ('sequences' in part) {
        for (const [name, last] of Object.entries(part.sequences))
          await tables.setSequence(name, last)
        return { rows }
      }
      const table = list.find(({ name }) => name === part.table)
      if (!table) throw new NotRestored(`The backup has a table that is not here: ${part.table}.`)
      await readTable(tables, table, part.rows, source)
      rows += part.rows
    }
  })
}

/** Without members there is nothing to lose: what a migration or a first start wrote may go. */
async function makeRoom(tables: Tables, list: readonly Table[], replace: boolean): Promise<void> {
  const members = list.find(({ name }) => name === 'member')
  if (!replace && members && (await tables.count(members)) > 0)
    throw new NotRestored(
      'The store holds members already. Restore into an empty one, or add --replace to erase what is there.',
    )
  await tables.clear(list)
}

function checkHead({ format, migration, seal }: Head, here: string, cipher: Cipher): void {
  if (format !== FORMAT || typeof seal !== 'string')
    throw new NotRestored('This is not a backup that this version can read.')
  if (migration !== here)
    throw new NotRestored(
      `The backup was made at migration ${migration}, this version is at ${here}. Restore it with the version that made it, then upgrade.`,
    )
  try {
    cipher.decrypt(Buffer.from(seal, 'base64'))
  } catch {
    throw new NotRestored(
      'DATA_KEY is not the key that this backup was made under. Set that one, or put the old data.key into DATA_DIR.',
    )
  }
}

async function readTable(
  tables: Tables,
  table: Table,
  rows: number,
  source: AsyncIterator<string>,
): Promise<void> {
  for (let left = rows; left > 0; left -= PAGE) {
    const page: string[] = []
    while (page.length < Math.min(left, PAGE)) page.push(await nextLine(source))
    await tables.fill(table, page).catch(fault => {
      throw isUnfit(fault) ? new NotRestored(`${damaged}, in the table ${table.name}.`) : fault
    })
  }
}

/** What the database says of values that cannot be read, or that cannot stand together. */
const isUnfit = (fault: unknown) => /^2[23]/.test(stateOf(fault))
const damaged = 'This is not a backup, or it is damaged'

async function nextLine(source: AsyncIterator<string>): Promise<string> {
  const { value, done } = await source.next()
  if (done) throw new NotRestored('The backup ends too early: it is not whole.')
  return value
}

async function nextOf<T>(source: AsyncIterator<string>): Promise<T> {
  const line = await nextLine(source)
  const read = readJson(line)
  if (typeof read !== 'object' || read === null) throw new NotRestored(`${damaged}.`)
  return read as T
}

/** What a line holds; undefined where it is no JSON. */
function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
