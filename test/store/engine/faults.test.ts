import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { passesByItself } from '../../../src/bots/kit/errors.ts'
import { openStore, type Place } from '../../../src/store/open.ts'
import { anApp } from '../../kit/app.ts'
import { testKeys } from '../../kit/keys.ts'
import { onServer } from '../../kit/prepare.ts'
import { aPlace } from '../../kit/store.ts'

/** Whatever is written into two tables meets a fault of the database. */
function breaking(state: string): string {
  return `create or replace function break() returns trigger language plpgsql as
      $$ begin raise exception 'x' using errcode = '${state}'; end $$;
    create or replace trigger break before insert on lease for each row execute function break();
    create or replace trigger break before insert on setting for each row execute function break()`
}

async function run(place: Place, sql: string): Promise<void> {
  if ('databaseUrl' in place) return onServer(place.databaseUrl, sql)
  if ('db' in place) await place.db?.exec(sql)
}

describe('a fault of the database', async () => {
  const place = await aPlace()
  const { app } = await anApp({}, place)

  it.each([
    ['57P03', true],
    ['53300', true],
    ['40P01', true],
    ['25006', true],
    ['23514', false],
  ])('is known by its code %s, raw or not, in a transaction or not', async (state, passes) => {
    await run(place, breaking(state))
    const { store } = app
    const works = [
      () => store.leases.take('x', 'one', 1),
      () => store.settings.keep('x', 'y'),
      () => store.transaction(tx => tx.leases.take('x', 'one', 1)),
      () => store.transaction(tx => tx.settings.keep('x', 'y')),
    ]
    for (const work of works) {
      const fault = await work().catch((caught: unknown) => caught)
      expect(passesByItself(fault)).toBe(passes)
    }
  })
})

describe('a server that says nothing', () => {
  it('is not waited for without an end', async () => {
    const silent = createServer()
    await new Promise<void>(resolve => silent.listen(0, resolve))
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as AddressInfo
    const place = { databaseUrl: `postgresql://postgres@127.0.0.1:${port}/town` }
    await expect(openStore({ keys: testKeys, place, silenceMs: 200 })).rejects.toThrow()
  })
})
