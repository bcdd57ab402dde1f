import { beforeEach, describe, expect, it } from 'vitest'
import { putListingUpAgain, takeListingDown } from '../../../src/actions/listing/listings.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { needs, offers } from '../../kit/listing.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId

/** Anna – Boris – Vera, a chain of handshakes. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 100)
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  await befriend(app, anna, boris)
  await befriend(app, boris, vera)
  await catchUp(app)
})

const day = async (number: number) => {
  clock.travelTo(`2026-11-${number}T13:00:00Z`)
  await catchUp(app)
}
const digests = async (id: MemberId) =>
  (await told(app, id, 'listings-digest')).map(({ listingIds, more }) => listingIds.length + more)

describe('the digest', () => {
  it('has two speeds over ten days, and says each new one once', async () => {
    await offers(app, anna)
    await day(12)
    expect(await digests(boris)).toEqual([])
    await day(18)
    expect(await digests(boris)).toEqual([1])
    for (const title of ['A ladder', 'A drill', 'A saw']) await offers(app, anna, { title })
    await catchUp(app)
    expect(await digests(boris)).toEqual([1])
    await day(19)
    expect(await digests(boris)).toEqual([1, 3])
    await day(20)
    expect(await digests(boris)).toEqual([1, 3])
    expect(await digests(anna)).toEqual([])
  })

  it('leaves out what is over by then, and says nothing of nothing', async () => {
    const { id } = await offers(app, anna)
    await catchUp(app)
    must(await takeListingDown(app, { listingId: id, by: anna }))
    await day(20)
    expect(await digests(boris)).toEqual([])
  })
})

describe('an urgent need', () => {
  it('goes to those in person at once, one a week, and to the others by digest', async () => {
    await needs(app, anna, { isUrgent: true })
    await catchUp(app)
    expect(await told(app, boris, 'listing-urgent')).toHaveLength(1)
    expect(await told(app, vera, 'listing-urgent')).toEqual([])
    await needs(app, anna, { isUrgent: true, title: 'A second one' })
    await catchUp(app)
    expect(await told(app, boris, 'listing-urgent')).toHaveLength(1)
    await day(20)
    expect(await digests(boris)).toEqual([1])
    expect(await digests(vera)).toEqual([2])
  })
})

describe('a match', () => {
  it('is told to both once, however often it is put up', async () => {
    const offer = await offers(app, anna, { title: 'I repair any bicycle' })
    await needs(app, vera)
    await catchUp(app)
    expect(await told(app, anna, 'listing-match')).toHaveLength(1)
    expect(await told(app, vera, 'listing-match')).toHaveLength(1)
    must(await takeListingDown(app, { listingId: offer.id, by: anna }))
    must(await putListingUpAgain(app, { listingId: offer.id, by: anna }))
    await catchUp(app)
    expect(await told(app, anna, 'listing-match')).toHaveLength(1)
  })

  it('is none of other words, of another kind, or beyond what either lets be seen', async () => {
    await offers(app, anna, { reach: 1, title: 'I repair any bicycle' })
    await needs(app, vera)
    await needs(app, boris, { kind: 'teach' })
    await needs(app, boris, { title: 'A bicycle' })
    await catchUp(app)
    expect(await told(app, anna, 'listing-match')).toEqual([])
    expect(await told(app, vera, 'listing-match')).toEqual([])
  })
})
