import type { Move } from '../../domain/pledge/move.ts'
import { moments, type Pledge } from '../../domain/pledge/pledge.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { columnOf } from '../sql/moments.ts'

/** Stands for a note that stays as it is: arrays of bytes cannot hold nulls. */
const NOTHING = new Uint8Array(0)

const columns = moments.map(columnOf)
const each = (write: (column: string) => string, between = ', ') =>
  Prisma.raw(columns.map(write).join(between))

/** The guarded write: each row only if every moment, its amount and its last day are as seen. Answers which were. */
export async function writeMoves(
  db: Database,
  moves: readonly Move[],
  cipher: Cipher,
): Promise<ReadonlySet<number>> {
  const seen = moves.map(move => move.seen)
  const next = moves.map(move => move.next)
  const notes = moves.map(({ seen, next: { note } }) =>
    note && note !== seen.note ? cipher.encrypt(note) : NOTHING,
  )
  const rows = await db.$queryRaw<{ id: number }[]>`
    update pledge p set amount = v.amount, due_on = v.due_on,
      ${each(column => `${column} = v.${column}`)},
      note = coalesce(nullif(v.note, ''::bytea), p.note),
      clearing_id = coalesce(v.clearing_id, p.clearing_id)
    from unnest(
      ${seen.map(pledge => pledge.id)}::int[],
      ${seen.map(pledge => pledge.amount)}::int[], ${seen.map(pledge => pledge.dueOn)}::text[],
      ${momentsOf(seen)},
      ${next.map(pledge => pledge.amount)}::int[], ${next.map(pledge => pledge.dueOn)}::text[],
      ${momentsOf(next)}, ${notes}::bytea[],
      ${next.map(pledge => pledge.clearingId)}::int[])
      as v (id, seen_amount, seen_due_on, ${each(column => `seen_${column}`)},
        amount, due_on, ${each(column => column)}, note, clearing_id)
    where p.id = v.id and p.amount = v.seen_amount
      and p.due_on is not distinct from v.seen_due_on
      and ${each(column => `p.${column} is not distinct from v.seen_${column}`, ' and ')}
    returning p.id`
  return new Set(rows.map(row => row.id))
}

/** A list of instants for each moment, in the order of the columns. */
function momentsOf(pledges: readonly Pledge[]): Prisma.Sql {
  return Prisma.join(
    moments.map(name => Prisma.sql`${pledges.map(pledge => pledge[name])}::timestamptz[]`),
  )
}
