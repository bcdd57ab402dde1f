import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** A table as the database describes it. `key` and `sealed` are columns with their types. */
export type Table = Readonly<{
  name: string
  key: readonly Column[]
  /** Encrypted columns: all that hold bytes. */
  sealed: readonly Column[]
}>
type Column = Readonly<{ name: string; type: string }>

/** Where a page ended: the key of its last row, as texts. */
export type Place = readonly string[]

/** Whole tables, whatever they hold: for backup, restore and rotation. Names come from the catalog. */
export type Tables = ReturnType<typeof tables>

export const tables = (db: Database, cipher: Cipher) => ({
  /** From here on the transaction sees one moment. To be called first. */
  async freeze(): Promise<void> {
    await db.$executeRawUnsafe('set transaction isolation level repeatable read')
  },

  /** The newest migration that is applied. */
  async migration(): Promise<string> {
    const [row] = await db.$queryRaw<{ name: string }[]>`
      select migration_name as name from _prisma_migrations
      where finished_at is not null and rolled_back_at is null order by migration_name desc limit 1`
    return row?.name ?? ''
  },

  /** Every table with records, in an order in which they can be filled; leases are of the moment. */
  async list(): Promise<Table[]> {
    const columns = await db.$queryRaw<ColumnRow[]>`
      select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        array_position(i.indkey::int2[], a.attnum)::int as position, a.atttypid = 'bytea'::regtype as sealed
      from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('_prisma_migrations', 'lease')
      order by c.relname, position`
    const needs = await db.$queryRaw<{ table: string; other: string }[]>`
      select r.relname as table, f.relname as other from pg_constraint k
      join pg_class r on r.oid = k.conrelid join pg_class f on f.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and r.oid <> f.oid`
    return inOrder(
      Map.groupBy(columns, row => row.table),
      needs,
    )
  },

  async count({ name }: Table): Promise<number> {
    const [row] = await db.$queryRawUnsafe<{ rows: bigint }[]>(
      `select count(*) as rows from ${quoted(name)}`,
    )
    return Number(row?.rows ?? 0)
  },

  /** Rows as JSON lines in the order of the key, after a place; the database writes and reads them. */
  async page({ name, key }: Table, after: Place | null, limit: number) {
    const rows = await db.$queryRawUnsafe<{ line: string; key: string[] }[]>(
      `select row_to_json(t)::text as line, array[${key.map(column => `${quoted(column.name)}::text`)}] as key
       from ${quoted(name)} t ${after ? `where ${beyond(key)}` : ''}
       order by ${key.map(column => quoted(column.name))} limit ${limit}`,
      ...(after ?? []),
    )
    return { lines: rows.map(row => row.line), last: rows.at(-1)?.key ?? null }
  },

  /** Writes rows that `page` gave. */
  async fill({ name }: Table, lines: readonly string[]): Promise<void> {
    await db.$executeRawUnsafe(
      `insert into ${quoted(name)} select * from json_populate_recordset(null::${quoted(name)}, $1::text::json)`,
      `[${lines.join(',')}]`,
    )
  },

  async clear(list: readonly Table[]): Promise<void> {
    await db.$executeRawUnsafe(`truncate ${list.map(({ name }) => quoted(name))}`)
  },

  /** The counters that number new rows; one that was never used is left out. */
  async sequences(): Promise<Record<string, string>> {
    const rows = await db.$queryRaw<{ name: string; last: string }[]>`
      select sequencename as name, last_value::text as last from pg_sequences
      where schemaname = 'public' and last_value is not null`
    return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
  },

  async setSequence(name: string, last: string): Promise<void> {
    await db.$queryRaw`select setval(${quoted(name)}::text::regclass, ${last}::text::bigint)::text`
  },

  /**
   * Encrypts a page of one column anew where it is not under the first key. A value that changed
   * meanwhile is new already and stays. Answers how many, and where the page ended.
   */
  async reseal({ name, key }: Table, column: string, after: Place | null, limit: number) {
    const rows = await db.$queryRawUnsafe<{ sealed: Uint8Array; key: string[] }[]>(
      `select ${quoted(column)} as sealed, array[${key.map(each => `${quoted(each.name)}::text`)}] as key
       from ${quoted(name)} where ${quoted(column)} is not null ${after ? `and ${beyond(key)}` : ''}
       order by ${key.map(each => quoted(each.name))} limit ${limit}`,
      ...(after ?? []),
    )
    const old = rows.filter(row => !cipher.isCurrent(row.sealed))
    const last = rows.at(-1)?.key ?? null
    if (old.length === 0) return { count: 0, last }
    const keys = key.map((_, at) => old.map(row => row.key[at]))
    const same = key.map(each => `t.${quoted(each.name)} = v.${quoted(each.name)}::${each.type}`)
    const count = await db.$executeRawUnsafe(
      `update ${quoted(name)} t set ${quoted(column)} = v.fresh
       from unnest(${key.map((_, at) => `$${at + 3}::text[]`)}, $1::bytea[], $2::bytea[])
         as v (${key.map(each => quoted(each.name))}, old, fresh)
       where ${same.join(' and ')} and t.${quoted(column)} = v.old`,
      old.map(row => row.sealed),
      old.map(row => cipher.encrypt(cipher.decrypt(row.sealed))),
      ...keys,
    )
    return { count, last }
  },
})

type ColumnRow = {
  table: string
  name: string
  type: string
  position: number | null
  sealed: boolean
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The condition for rows after the place in parameters 1, 2 … */
function beyond(key: readonly Column[]): string {
  const names = key.map(column => quoted(column.name))
  const values = key.map((column, at) => `$${at + 1}::text::${column.type}`)
  return `(${names}) > (${values})`
}

/** Tables that others point at come first. */
function inOrder(
  columns: Map<string, ColumnRow[]>,
  needs: readonly { table: string; other: string }[],
): Table[] {
  const order = new Set<string>()
  const place = (name: string) => {
    for (const need of needs) if (need.table === name && !order.has(need.other)) place(need.other)
    order.add(name)
  }
  for (const name of [...columns.keys()].sort()) place(name)
  return [...order].map(name => {
    const own = columns.get(name) ?? []
    return {
      name,
      key: own.filter(column => column.position !== null),
      sealed: own.filter(column => column.sealed),
    }
  })
}
