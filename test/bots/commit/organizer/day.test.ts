import { describe, expect, it } from 'vitest'
import { readDay } from '../../../../src/bots/commit/organizer/day.ts'
import { parseOffer } from '../../../../src/domain/pledging.ts'

describe('a day as people type it', () => {
  it.each([
    ['25', '2026-11-25'],
    ['9', '2026-12-09'],
    ['1.12', '2026-12-01'],
    ['25.11.2026', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    ['31.2', null],
    ['soon', null],
    ['', null],
  ])('reads %j as %j', (text, day) => {
    expect(readDay(text, '2026-11-10')).toBe(day)
  })
})

describe('an offer as givers type it', () => {
  it.each([
    ['25', { amount: 2_500, note: null }],
    ['200 two days of roofing', { amount: 20_000, note: 'two days of roofing' }],
    ['1 000, дрова', { amount: 100_000, note: 'дрова' }],
  ])('reads %j', (text, offer) => {
    expect(parseOffer(text)).toEqual({ done: offer })
  })

  it.each([
    ['1e5', 'amount-is-not-understood'],
    ['-5 bricks', 'amount-is-not-positive'],
    ['bricks', 'amount-is-not-understood'],
    [`5 ${'b'.repeat(121)}`, 'note-is-too-long'],
  ])('refuses %j', (text, refused) => {
    expect(parseOffer(text)).toEqual({ refused })
  })
})
