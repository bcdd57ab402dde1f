import { describe, expect, it } from 'vitest'
import { fates } from '../../src/store/personal.ts'
import { clientOf } from '../kit/client.ts'
import { atTheEnd } from '../kit/endings.ts'
import { aPlace } from '../kit/store.ts'

/** Numbers that name no person. Every other column that ends in `_id` does, until it is named here. */
const others = [
  'call_id',
  'card_id',
  'collection_id',
  'group_id',
  'help_link_id',
  'inline_message_id',
  'invitation_id',
  'message_id',
  'part_of_id',
  'pledge_id',
  'told_ended_id',
  'told_opened_id',
  'topic_id',
  'update_id',
]

describe('a table that names a person', () => {
  it('says what leaving does to it', async () => {
    const place = await aPlace()
    const client = clientOf('db' in place && place.db ? place.db : (place as Server).databaseUrl)
    atTheEnd(() => client.$disconnect())
    const rows = await client.$queryRaw<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and column_name like '%\\_id'`
    const naming = new Set(
      rows.filter(({ column }) => !others.includes(column)).map(({ table }) => table),
    )
    expect([...naming].filter(table => !fates[table])).toEqual([])
    expect(naming.size).toBeGreaterThan(20)
  })
})

type Server = Readonly<{ databaseUrl: string }>
