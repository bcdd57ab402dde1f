import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Place } from '../../src/store/open.ts'

/** Resolves once some statement in this database waits for another's lock; throws after 20 seconds. */
export async function untilBlocked(place: Place): Promise<void> {
  if (!('databaseUrl' in place)) throw new Error('Only a server has statements that wait')
  const client = new Client({ connectionString: place.databaseUrl })
  await client.connect()
  try {
    for (let tries = 0; tries < 400; tries++) {
      const { rows } = await client.query(`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`)
      if (rows.length > 0) return
      await wait(50)
    }
    throw new Error('Nothing waits for a lock')
  } finally {
    await client.end()
  }
}
