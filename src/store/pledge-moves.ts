import type { Move } from '../domain/move.ts'
import type { Pledge } from '../domain/pledge.ts'
import type { Database } from './database.ts'

/** The guarded write: each row only if every moment, its amount and its last day are as seen. Answers which were. */
export async function writeMoves(
  db: Database,
  moves: readonly Move[],
): Promise<ReadonlySet<number>> {
  const seen = <T>(read: (pledge: Pledge) => T) => moves.map(move => read(move.seen))
  const next = <T>(read: (pledge: Pledge) => T) => moves.map(move => read(move.next))
  const rows = await db.$queryRaw<{ id: number }[]>`
    update pledge p set amount = v.amount, due_on = v.due_on, committed_at = v.committed_at,
      delivered_at = v.delivered_at, confirmed_at = v.confirmed_at, withdrawn_at = v.withdrawn_at,
      declined_at = v.declined_at, forgiven_at = v.forgiven_at, annulled_at = v.annulled_at,
      allowed_again_at = v.allowed_again_at, renewed_at = v.renewed_at
    from unnest(
      ${seen(each => each.id)}::int[], ${seen(each => each.amount)}::int[],
      ${seen(each => each.dueOn)}::text[], ${seen(each => each.committedAt)}::timestamptz[],
      ${seen(each => each.deliveredAt)}::timestamptz[],
      ${seen(each => each.confirmedAt)}::timestamptz[],
      ${seen(each => each.withdrawnAt)}::timestamptz[],
      ${seen(each => each.declinedAt)}::timestamptz[],
      ${seen(each => each.forgivenAt)}::timestamptz[],
      ${seen(each => each.annulledAt)}::timestamptz[],
      ${seen(each => each.allowedAgainAt)}::timestamptz[],
      ${next(each => each.amount)}::int[], ${next(each => each.dueOn)}::text[],
      ${next(each => each.committedAt)}::timestamptz[],
      ${next(each => each.deliveredAt)}::timestamptz[],
      ${next(each => each.confirmedAt)}::timestamptz[],
      ${next(each => each.withdrawnAt)}::timestamptz[],
      ${next(each => each.declinedAt)}::timestamptz[],
      ${next(each => each.forgivenAt)}::timestamptz[],
      ${next(each => each.annulledAt)}::timestamptz[],
      ${next(each => each.allowedAgainAt)}::timestamptz[],
      ${next(each => each.renewedAt)}::timestamptz[])
      as v (id, seen_amount, seen_due_on, seen_committed_at, seen_delivered_at, seen_confirmed_at,
        seen_withdrawn_at, seen_declined_at, seen_forgiven_at, seen_annulled_at,
        seen_allowed_again_at, amount, due_on, committed_at, delivered_at, confirmed_at,
        withdrawn_at, declined_at, forgiven_at, annulled_at, allowed_again_at, renewed_at)
    where p.id = v.id and p.amount = v.seen_amount
      and p.due_on is not distinct from v.seen_due_on
      and p.committed_at is not distinct from v.seen_committed_at
      and p.delivered_at is not distinct from v.seen_delivered_at
      and p.confirmed_at is not distinct from v.seen_confirmed_at
      and p.withdrawn_at is not distinct from v.seen_withdrawn_at
      and p.declined_at is not distinct from v.seen_declined_at
      and p.forgiven_at is not distinct from v.seen_forgiven_at
      and p.annulled_at is not distinct from v.seen_annulled_at
      and p.allowed_again_at is not distinct from v.seen_allowed_again_at
    returning p.id`
  return new Set(rows.map(row => row.id))
}
