import { beforeEach, describe, expect, it } from 'vitest'
import {
  keepListingUp,
  putListingUpAgain,
  takeListingDown,
} from '../../../src/actions/listing/listings.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Listing } from '../../../src/domain/listing/listing.ts'
import type { BoardOrder } from '../../../src/store/listing/board.ts'
import { boardPage, loadListing } from '../../../src/views/board.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { needs, offers } from '../../kit/listing.ts'
import { leave } from '../../kit/looking.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId
let goran: MemberId
let mila: MemberId

/** Anna – Boris – Vera – Goran – Mila, a chain of handshakes. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 400)
  const chain: MemberId[] = []
  for (const name of ['Anna', 'Boris', 'Vera', 'Goran', 'Mila']) {
    const each = await aGiver(app, name)
    const before = chain.at(-1)
    if (before) await befriend(app, before, each)
    chain.push(each)
  }
  ;[anna, boris, vera, goran, mila] = chain as [MemberId, MemberId, MemberId, MemberId, MemberId]
  await catchUp(app)
})

const whole: BoardOrder = { side: null, kind: null, words: [], offset: 0, limit: 10 }
const titles = async (by: MemberId, order: Partial<BoardOrder> = {}) =>
  (await boardPage(app, by, { ...whole, ...order })).map(({ title }) => title)
const now = async ({ id }: Listing) => app.store.listings.find(id)
const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}

describe('the board', () => {
  it('shows three handshakes with the chain, the nearest first, and nothing to the fourth', async () => {
    const far = await offers(app, anna)
    await offers(app, vera, { title: 'A ladder', kind: 'lend' })
    expect(await titles(goran)).toEqual(['A ladder', 'I repair bicycles'])
    const card = await loadListing(app, goran, far.id)
    expect(card?.chain.map(({ name }) => name)).toEqual(['Vera', 'Boris', 'Anna'])
    expect(await titles(mila)).toEqual(['A ladder'])
    expect(await loadListing(app, mila, far.id)).toBeNull()
  })

  it('shows what is for those in person to nobody else', async () => {
    const near = await offers(app, anna, { reach: 1 })
    expect(await titles(boris)).toHaveLength(1)
    expect(await titles(vera)).toEqual([])
    expect(await loadListing(app, vera, near.id)).toBeNull()
  })

  it('is narrowed by side, kind and the words of titles', async () => {
    await offers(app, anna)
    await needs(app, anna, { kind: 'teach', title: 'Časovi nemačkog' })
    expect(await titles(boris, { side: 'need' })).toEqual(['Časovi nemačkog'])
    expect(await titles(boris, { kind: 'do' })).toEqual(['I repair bicycles'])
    expect(await titles(boris, { words: ['nemack'] })).toEqual(['Časovi nemačkog'])
    expect(await titles(boris, { words: ['cycles'] })).toEqual([])
  })

  it('forgets whoever withdrew or left', async () => {
    const one = await offers(app, anna)
    must(await withdrawReadiness(app, { by: boris, towards: anna }))
    expect(await titles(boris)).toEqual([])
    const other = await offers(app, vera)
    await leave(app, { memberId: vera, current: null })
    expect(await titles(boris)).toEqual([])
    expect((await now(other))?.endedAs).toBe('left')
    expect((await now(other))?.title).toBe('')
    expect((await now(one))?.endedAs).toBeNull()
  })
})

describe('a listing', () => {
  it('is asked about a week before its end, and kept, or comes down and up again', async () => {
    const one = await needs(app, anna)
    await until('2026-12-03T10:00:00Z')
    expect(await told(app, anna, 'listing-ends')).toHaveLength(1)
    must(await keepListingUp(app, { listingId: one.id, by: anna }))
    const kept = await now(one)
    expect(kept?.until).toBe('2027-01-02')
    await until('2027-01-03T10:00:00Z')
    expect(await told(app, anna, 'listing-ended')).toHaveLength(1)
    expect(await titles(boris)).toEqual([])
    must(await putListingUpAgain(app, { listingId: one.id, by: anna }))
    expect(await titles(boris)).toHaveLength(1)
  })

  it('that stands is asked about after half a year', async () => {
    await offers(app, anna, { days: null })
    await until('2027-04-20T10:00:00Z')
    expect(await told(app, anna, 'listing-ends')).toEqual([])
    await until('2027-05-10T10:00:00Z')
    expect(await told(app, anna, 'listing-ends')).toHaveLength(1)
  })

  it('is found again among mine, however it ended', async () => {
    const one = await offers(app, anna)
    await offers(app, anna, { title: 'A ladder' })
    must(await takeListingDown(app, { listingId: one.id, by: anna }))
    const mine = await app.store.listings.ofOwner(anna, { offset: 0, limit: 10 })
    expect(mine.map(({ title }) => title)).toEqual(['A ladder', 'I repair bicycles'])
  })
})
