import type { Client } from 'pg'

/** Pledges of each member in the month that is closed; every third is confirmed. */
export const PLEDGES = 10

/**
 * Members 1 to N, each with monthly support and with pledges for November to ten others: a third
 * confirmed in time, a third committed, a third still intentions. A year of older ones is not there:
 * no query of a close looks at it.
 */
export async function fillLedger(client: Client, members: number): Promise<void> {
  await client.query(
    `insert into member (telegram_id, telegram_name, language, joined_at)
     select 1000000 + i, 'Member ' || i, 'en', '2026-10-01' from generate_series(1, $1::int) i`,
    [members],
  )
  await client.query(
    `insert into chat (member_id, bot, started_at) select id, 'commit', joined_at from member`,
  )
  await client.query(
    `insert into collection (owner_id, kind, target, unit, opened_at, opened_on)
     select id, 'monthly', 50000, 'EUR', '2026-10-05', '2026-10-05' from member order by id`,
  )
  await client.query(
    `insert into pledge (giver_id, receiver_id, collection_id, amount, unit, cycle, due_on,
       created_at, committed_at, delivered_at, confirmed_at)
     select giver, receiver, receiver, 1000 + (giver + k) % 5000, 'EUR', '2026-11', '2026-11-30',
       '2026-11-02', case when (giver + k) % 3 < 2 then '2026-11-03'::timestamptz end,
       case when (giver + k) % 3 = 0 then '2026-11-10'::timestamptz end,
       case when (giver + k) % 3 = 0 then '2026-11-11'::timestamptz end
     from generate_series(1, $1::int) giver, generate_series(1, $2::int) k,
       lateral (select (giver + k * 37 - 1) % $1::int + 1 as receiver) r order by giver, k`,
    [members, PLEDGES],
  )
  await client.query(
    `insert into pledge_event (pledge_id, at, by_id, what, to_stage, to_amount)
     select id, coalesce(confirmed_at, committed_at, created_at),
       case when confirmed_at is null then giver_id else receiver_id end,
       case when confirmed_at is not null then 'confirmed' when committed_at is not null
         then 'committed' else 'intended' end,
       case when confirmed_at is not null then 'confirmed' when committed_at is not null
         then 'committed' else 'intention' end, amount from pledge`,
  )
  await client.query(
    `insert into answer_day select to_char(d, 'YYYY-MM-DD')
     from generate_series('2026-11-01'::date, '2026-11-30'::date, interval '1 day') d`,
  )
  await client.query('vacuum analyze')
}
