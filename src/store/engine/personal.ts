import type { MemberId } from '../../domain/ids.ts'
import type { CurrentUpdate } from '../../domain/notice/parting.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** A member who leaves, with their account, the moment, and the update that said so. */
export type Leaver = Readonly<{
  id: MemberId
  telegramId: number
  at: Date
  current: CurrentUpdate | null
}>

/** Whose rows are read; the account is null for who has left. */
export type Whose = Readonly<{ id: MemberId; telegramId: number | null }>

/**
 * What a noun keeps of a member: each of its tables that names one, with what leaving does to it; how
 * that is done; and what of it they may read, decrypted. What others are told of a leaving is the
 * action's, and so is what must be known for that before it is gone.
 */
export type Personal<Sections> = Readonly<{
  tables: Readonly<Record<string, string>>
  erase(db: Database, cipher: Cipher, leaver: Leaver): Promise<void>
  read(db: Database, cipher: Cipher, whose: Whose): Promise<Sections>
}>

type Batch = Readonly<{ skip: number; take: number }>

/** So many rows are read at a time. */
const BATCH = 500

/** Reads a list batch after batch. */
export async function all<Row>(read: (page: Batch) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const batch = await read({ skip: rows.length, take: BATCH })
    rows.push(...batch)
    if (batch.length < BATCH) return rows
  }
}

/** Reads what belongs to many records, so many of them at a time. */
export async function inBatches<Row>(
  ids: readonly number[],
  read: (some: { in: number[] }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += BATCH)
    rows.push(...(await read({ in: ids.slice(from, from + BATCH) })))
  return rows
}

/** Text for the eyes of whom it is about. */
export const readBy = (cipher: Cipher) => (bytes: Uint8Array | null) =>
  bytes && cipher.decrypt(bytes)
