import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../../src/domain/deadline.ts'
import { november, zone } from '../kit/people.ts'

const read = (text: string) => parseDeadline(text, { now: november(10), zone })

describe('a typed deadline', () => {
  it.each([
    ['7', '2026-11-17'],
    [' 31 ', '2026-12-11'],
    ['24.12', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['1/12', '2026-12-01'],
    ['5.1', '2027-01-05'],
    ['10.11', '2026-11-10'],
    ['9.11', '2027-11-09'],
    ['24.12.2026', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
  ])('reads %s as %s', (text, day) => {
    expect(read(text)).toEqual({ done: day })
  })

  it.each(['', 'soon', '-3', '1e1', '31.02', '2026-02-30', '7 days', '24.12.26'])(
    'does not understand “%s”',
    text => {
      expect(read(text)).toEqual({ refused: 'deadline-is-not-understood' })
    },
  )
})
