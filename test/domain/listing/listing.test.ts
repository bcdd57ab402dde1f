import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../src/domain/ids.ts'
import { listingId } from '../../../src/domain/ids.ts'
import { type Listing, nextOf } from '../../../src/domain/listing/listing.ts'
import {
  keepUp,
  mayPutUp,
  putUp,
  putUpAgain,
  takeDown,
} from '../../../src/domain/listing/putting.ts'
import { seesListing } from '../../../src/domain/listing/seeing.ts'
import {
  areAlike,
  readListing,
  searchedFor,
  searchedIn,
} from '../../../src/domain/listing/words.ts'
import { anna, boris, november, zone } from '../../kit/people.ts'

const up: Listing = {
  id: listingId(1),
  ownerId: anna,
  side: 'offer',
  kind: 'do',
  title: 'I repair bicycles',
  text: null,
  value: null,
  unit: 'EUR',
  reach: 3,
  isUrgent: false,
  days: 90,
  putUpAt: november(1),
  until: '2027-01-30',
  remindedAt: null,
  endedAt: null,
  endedAs: null,
}
const over: Listing = { ...up, endedAt: november(5), endedAs: 'hand' }
const now = november(10)
const free = { isSuspended: false, up: 3 }
const by = (id: MemberId) => ({ by: id, now, zone })
const answerOf = (outcome: object) => ('refused' in outcome ? outcome.refused : 'done')

describe('putting up', () => {
  it.each([
    ['a usual one', {}, free, 'done'],
    ['a standing one', { days: null }, free, 'done'],
    ['for other days than are offered', { days: 17 }, free, 'listing-days-are-out-of-bounds'],
    ['worth nothing', { value: 0 }, free, 'amount-is-out-of-bounds'],
    ['the twentieth', {}, { ...free, up: 19 }, 'done'],
    ['the twenty-first', {}, { ...free, up: 20 }, 'too-many-listings'],
    ['while suspended', {}, { ...free, isSuspended: true }, 'suspended-puts-nothing-up'],
  ])('%s', (_, differs, facts, answer) => {
    expect(answerOf(putUp({ ...up, ...differs }, facts, { now, zone }))).toBe(answer)
  })

  it.each([
    ['keeping', keepUp(up, by(anna)), 'done'],
    ['keeping another’s', keepUp(up, by(boris)), 'only-the-owner-decides'],
    ['keeping what is over', keepUp(over, by(anna)), 'listing-is-over'],
    ['taking down', takeDown(up, by(anna)), 'done'],
    ['taking down another’s', takeDown(up, by(boris)), 'only-the-owner-decides'],
    ['taking down twice', takeDown(over, by(anna)), 'listing-is-over'],
    ['putting up again', putUpAgain(over, free, by(anna)), 'done'],
    ['putting up again what is up', putUpAgain(up, free, by(anna)), 'listing-is-up'],
    ['putting another’s up again', putUpAgain(over, free, by(boris)), 'only-the-owner-decides'],
    [
      'putting up again the twenty-first',
      putUpAgain(over, { ...free, up: 20 }, by(anna)),
      'too-many-listings',
    ],
  ])('%s', (_, outcome, answer) => {
    expect(answerOf(outcome)).toBe(answer)
  })

  it('is asked about a week before its end, a standing one after half a year', () => {
    expect(nextOf(up, zone)).toEqual(new Date('2027-01-23T09:00:00Z'))
    expect(nextOf({ ...up, remindedAt: now }, zone)).toEqual(new Date('2027-01-30T23:00:00Z'))
    expect(nextOf(over, zone)).toBeNull()
    const standing = putUp({ ...up, days: null }, free, { now, zone })
    expect('done' in standing && standing.done.until).toBe('2027-05-12')
    expect(mayPutUp(free)).toBeNull()
  })
})

describe('seeing', () => {
  const stranger = {
    isOwner: false,
    isUp: true,
    areApart: false,
    isTalking: false,
    degree: null,
    reach: 3,
  } as const
  it.each([
    ['its owner, when it is over', { isOwner: true, isUp: false }, true],
    ['a stranger', {}, false],
    ['the third handshake', { degree: 3 }, true],
    ['the fourth handshake', { degree: 4 }, false],
    ['the second, of what is for the first', { degree: 2, reach: 1 as const }, false],
    ['the first, of what is for the first', { degree: 1, reach: 1 as const }, true],
    ['whoever is apart', { degree: 1, areApart: true }, false],
    ['somebody near, when it is over', { degree: 1, isUp: false }, false],
    ['whoever talks about it, when it is over', { isTalking: true, isUp: false }, true],
  ])('%s: %s', (_, ties, sees) => {
    expect(seesListing({ ...stranger, ...ties })).toBe(sees)
  })
})

describe('the words', () => {
  it('are a title and, below it, a text', () => {
    expect(readListing(' I  repair bicycles \nBrakes\nand chains')).toEqual({
      done: { title: 'I repair bicycles', text: 'Brakes\nand chains' },
    })
    expect(readListing('A ladder')).toEqual({ done: { title: 'A ladder', text: null } })
    expect(readListing(' \n')).toEqual({ refused: 'text-is-empty' })
    expect(readListing('x'.repeat(61))).toEqual({ refused: 'listing-title-is-too-long' })
    expect(readListing(`A\n${'x'.repeat(301)}`)).toEqual({ refused: 'text-is-too-long' })
  })

  it('are found by the beginnings of words, without case, accents and script', () => {
    expect(searchedIn('Čuvam decu, čuvam pse')).toBe(' cuvam decu pse')
    expect(searchedFor('ЧУВАМ')).toEqual(['cuvam'])
    expect(searchedFor('100 % _')).toEqual(['100'])
  })

  it('are alike with two words in common, of three letters or more', () => {
    expect(areAlike('I repair a bicycle', 'Somebody to repair my bicycle')).toBe(true)
    expect(areAlike('I repair shoes', 'Somebody to repair my bicycle')).toBe(false)
    expect(areAlike('do it or so', 'so or it do')).toBe(false)
  })

  it('are alike both ways', () => {
    const titles = fc.array(fc.constantFrom('bicycle', 'repair', 'a', 'Garten', 'сад'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(titles, titles, (one, other) => {
        const [here, there] = [one.join(' '), other.join(' ')]
        expect(areAlike(here, there)).toBe(areAlike(there, here))
      }),
    )
  })
})
