import type { Client } from 'pg'

/** The same renewals as a close writes them, with their history: as short as SQL can say it. */
const renewals = `
with made as (
  insert into pledge (giver_id, receiver_id, collection_id, amount, unit, cycle, due_on,
    renewal_of, created_at)
  select p.giver_id, p.receiver_id, c.id, sum(p.amount), c.unit, '2026-12', '2026-12-31',
    '2026-11', '2026-11-30T23:00:00Z'
  from pledge p join collection c on c.owner_id = p.receiver_id and c.closed_at is null
  where p.due_on = '2026-11-30' and p.confirmed_at is not null and p.renewed_at is null
  group by p.giver_id, p.receiver_id, c.id, c.unit
  returning id, amount),
told as (
  insert into pledge_event (pledge_id, at, what, to_stage, to_amount)
  select id, '2026-11-30T23:00:00Z', 'renewed', 'intention', amount from made)
update pledge set renewed_at = '2026-11-30T23:00:00Z'
where due_on = '2026-11-30' and confirmed_at is not null and renewed_at is null`

const lines = (side: string, other: string, list: string, where: string) => `
  select ${side} as member_id, '${list}' as list,
    json_build_object('pledgeId', id, 'otherId', ${other}, 'amount', amount) as line
  from pledge where ${where}`

const both = (given: string, received: string, where: string) =>
  `${lines('giver_id', 'receiver_id', given, where)} union all
   ${lines('receiver_id', 'giver_id', received, where)}`

/** The same digests, one notice a member, their facts as plain JSON instead of encrypted. */
const digests = `
insert into notice (bot, to_id, chat_id, kind, facts, created_at, send_after)
select 'commit', m.id, m.telegram_id, 'cycle-closed', convert_to(l.lists::text, 'UTF8'),
  '2026-11-30T23:00:00Z', '2026-12-01T08:00:00Z'
from member m join (
  select member_id, json_object_agg(list, of_list) as lists from (
    select member_id, list, json_agg(line) as of_list from (
      ${both('gave', 'received', `due_on = '2026-11-30' and confirmed_at is not null`)} union all
      ${both('renewed', 'renewedToMe', `due_on = '2026-12-31' and renewal_of = '2026-11'`)} union all
      ${both('overdue', 'receivedOverdue', `due_on = '2026-11-30' and committed_at is not null and delivered_at is null`)} union all
      ${both('lapsed', 'receivedLapsed', `due_on = '2026-11-30' and committed_at is null`)}
    ) line group by member_id, list) list group by member_id) l on l.member_id = m.id`

/** Writes renewals and digests in one transaction; answers how long each took, in milliseconds. */
export async function closeBare(client: Client): Promise<{ renewals: number; digests: number }> {
  const start = performance.now()
  await client.query('begin')
  await client.query(renewals)
  const renewed = performance.now()
  await client.query(digests)
  await client.query('commit')
  return { renewals: renewed - start, digests: performance.now() - renewed }
}
