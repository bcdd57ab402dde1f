import { expect, it } from 'vitest'
import { visitPool } from '../../../src/actions/trust/pool.ts'
import { anApp } from '../../kit/app.ts'
import { aGiver } from '../../kit/ledger.ts'

it('the pool tells of growth since my last visit, be it of the same day', async () => {
  const { app, clock } = await anApp()
  const anna = await aGiver(app, 'Anna')
  const visits = async (time: string, size: number) => {
    clock.travelTo(`2026-11-10T${time}:00Z`)
    return (await visitPool(app, anna, size)).map(visit => [
      visit.at.toISOString().slice(11, 16),
      visit.size,
    ])
  }
  expect(await visits('10:00', 3)).toEqual([])
  expect(await visits('10:20', 4)).toEqual([])
  expect(await visits('14:00', 6)).toEqual([['10:00', 4]])
  expect(await visits('14:05', 6)).toEqual([['10:00', 4]])
  expect(await visits('18:00', 5)).toEqual([
    ['14:00', 6],
    ['10:00', 4],
  ])
})
