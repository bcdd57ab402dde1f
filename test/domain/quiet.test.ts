import { describe, expect, it } from 'vitest'
import { clockTime, parseQuietHours, quietEnd } from '../../src/domain/quiet.ts'
import { november, zone } from '../kit/people.ts'

describe('reading quiet hours', () => {
  it.each([
    ['22-7', 1320, 420],
    ['22:30 – 7:15', 1350, 435],
    ['22.30 7.15', 1350, 435],
    ['с 22 до 7', 1320, 420],
    ['from 0 to 9', 0, 540],
    ['24–6', 0, 360],
  ])('understands %s', (text, quietFrom, quietUntil) => {
    expect(parseQuietHours(text)).toEqual({ done: { quietFrom, quietUntil } })
  })

  it.each([
    ['', 'hours-are-not-understood'],
    ['at night', 'hours-are-not-understood'],
    ['22', 'hours-are-not-understood'],
    ['25-7', 'hours-are-not-understood'],
    ['22:60-7', 'hours-are-not-understood'],
    ['24:30-7', 'hours-are-not-understood'],
    ['1-2-3', 'hours-are-not-understood'],
    ['7-7', 'hours-are-equal'],
    ['24-0', 'hours-are-equal'],
  ])('refuses %j', (text, rule) => {
    expect(parseQuietHours(text)).toEqual({ refused: rule })
  })

  it('shows them as a clock does', () => {
    expect([clockTime(0), clockTime(435), clockTime(1350)]).toEqual(['00:00', '07:15', '22:30'])
  })
})

describe('quiet hours over midnight', () => {
  const hours = { quietFrom: 1320, quietUntil: 420 }

  it.each([
    [november(10, 21, 59), null],
    [november(10, 22), november(11, 7)],
    [november(11, 6, 59), november(11, 7)],
    [november(11, 7), null],
  ])('at %s end %s', (now, end) => {
    expect(quietEnd(hours, now, zone)).toEqual(end)
  })
})
