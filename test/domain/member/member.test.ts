import { describe, expect, it } from 'vitest'
import { ACTS_A_MINUTE, pausedUntil } from '../../../src/domain/member/limit.ts'
import { mayNameBeSeen, nameOf, parseAbout, parseName } from '../../../src/domain/member/member.ts'
import { november } from '../../kit/people.ts'

describe('a display name', () => {
  it.each([
    ['Anna Petrova', 'Anna Petrova'],
    ['  Anna   Petrova ', 'Anna Petrova'],
    ['<b>Anna</b>', '<b>Anna</b>'],
    ['Анна 👩‍🌾', 'Анна 👩‍🌾'],
    ['x'.repeat(64), 'x'.repeat(64)],
    [`A${'🙂'.repeat(63)}`, `A${'🙂'.repeat(63)}`],
  ])('%j is taken', (text, name) => {
    expect(parseName(text)).toEqual({ done: name })
  })

  it.each([
    ['', 'name-is-empty'],
    [' \u00a0 ', 'name-is-empty'],
    ['\u200d', 'name-is-empty'],
    ['x'.repeat(65), 'name-is-too-long'],
    ['Anna\nPetrova', 'name-has-several-lines'],
    ['Anna\u2028Petrova', 'name-has-several-lines'],
    ['Anna\u202eavorteP', 'name-has-hidden-signs'],
    ['An\u200bna', 'name-has-hidden-signs'],
    ['Anna\u3164', 'name-has-hidden-signs'],
    ['\u3164', 'name-is-empty'],
    ['\u2800', 'name-is-empty'],
    ['\uffa0\u115f', 'name-is-empty'],
    ['.', 'name-is-empty'],
    ['🙂', 'name-is-empty'],
    ['\u0301', 'name-is-empty'],
    ['Anna\0', 'name-has-hidden-signs'],
  ])('%j is refused: %s', (text, refusal) => {
    expect(parseName(text)).toEqual({ refused: refusal })
  })

  it('stands before Telegram’s name', () => {
    expect(nameOf({ displayName: 'Anna', telegramName: 'anna77' })).toBe('Anna')
    expect(nameOf({ displayName: null, telegramName: 'anna77' })).toBe('anna77')
    expect(nameOf({ displayName: null, telegramName: ' ' })).toBeNull()
    expect(nameOf({ displayName: null, telegramName: 'An\ue001na \ue00f' })).toBe('Anna')
    expect(nameOf({ displayName: 'אבי', telegramName: '' })).toBe('\u2068אבי\u2069')
  })

  it.each([
    ['confirmed', [true, false, false, false]],
    ['near', [true, true, true, false]],
    ['list', [true, true, true, true]],
  ] as const)('shown to "%s" is seen by degrees 1 to 4: %s', (seenBy, expected) => {
    expect([1, 2, 3, 4].map(degree => mayNameBeSeen(seenBy, degree))).toEqual(expected)
  })
})

describe('an about text', () => {
  it('has 1 to 180 characters and may have lines', () => {
    expect(parseAbout(' Two children,\nlooking for work ')).toEqual({
      done: 'Two children,\nlooking for work',
    })
    expect(parseAbout(' ')).toEqual({ refused: 'text-is-empty' })
    expect(parseAbout('я'.repeat(180))).toEqual({ done: 'я'.repeat(180) })
    expect(parseAbout('я'.repeat(181))).toEqual({ refused: 'text-is-too-long' })
  })
})

describe('the limit of acts', () => {
  const now = november(10)
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

  it('pauses after 30 within a minute until the oldest of them is a minute old', () => {
    const acts = Array.from({ length: ACTS_A_MINUTE }, (_, index) => ago(index))
    expect(pausedUntil(acts.slice(1), now)).toBeNull()
    expect(pausedUntil(acts, now)).toEqual(new Date(now.getTime() + 31_000))
    expect(pausedUntil([...acts.slice(1), ago(60)], now)).toBeNull()
  })
})
