import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addCycles,
  addDays,
  at,
  cycleOf,
  cyclesBetween,
  type Day,
  dayOf,
  daysBetween,
  daysLeft,
  dueOnFor,
  endOf,
  firstInstant,
  firstKept,
  isPast,
  lastClosed,
  lastDay,
  lostCycles,
  nextCycle,
  parseCycle,
  parseDay,
  previousCycle,
  sparedDueOn,
  startOf,
} from '../../src/domain/cycle.ts'

const zone = 'Europe/Belgrade'
const hour = 3_600_000

describe('a cycle', () => {
  it('begins at midnight of the zone, not of Greenwich', () => {
    expect(firstInstant('2026-11', zone)).toEqual(new Date('2026-10-31T23:00:00Z'))
    expect(firstInstant('2026-07', zone)).toEqual(new Date('2026-06-30T22:00:00Z'))
    expect(cycleOf(new Date('2026-10-31T22:59:59.999Z'), zone)).toBe('2026-10')
    expect(cycleOf(new Date('2026-10-31T23:00:00Z'), zone)).toBe('2026-11')
  })

  it.each([
    ['2026-11', '2026-11-30'],
    ['2026-12', '2026-12-31'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
  ] as const)('%s ends on %s', (cycle, day) => {
    expect(lastDay(cycle)).toBe(day)
  })

  it('has neighbours over the year', () => {
    expect(nextCycle('2026-12')).toBe('2027-01')
    expect(previousCycle('2027-01')).toBe('2026-12')
    expect(addCycles('2026-11', 15)).toBe('2028-02')
    expect(cyclesBetween('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01'])
  })

  it('is read from its text or not at all', () => {
    expect(parseCycle('2026-11')).toBe('2026-11')
    expect(parseCycle('2026-13')).toBeNull()
    expect(parseDay('2026-02-28')).toBe('2026-02-28')
    expect(parseDay('2026-02-30')).toBeNull()
    expect(parseDay('yesterday')).toBeNull()
  })
})

describe('a day', () => {
  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-01', 24],
  ] as const)('%s lasts %i hours in Belgrade', (day, hours) => {
    expect(endOf(day, zone).getTime() - startOf(day, zone).getTime()).toBe(hours * hour)
  })

  it('begins at the first instant that exists where midnight is skipped', () => {
    expect(startOf('2018-11-04', 'America/Sao_Paulo')).toEqual(new Date('2018-11-04T03:00:00Z'))
    expect(startOf('2026-03-29', 'Asia/Beirut')).toEqual(new Date('2026-03-28T22:00:00Z'))
  })

  it('holds a time of the clock on both sides of a change', () => {
    expect(at('2026-03-28', 9, 0, zone)).toEqual(new Date('2026-03-28T08:00:00Z'))
    expect(at('2026-03-29', 9, 0, zone)).toEqual(new Date('2026-03-29T07:00:00Z'))
  })

  it('has passed from its 24:00 on', () => {
    const end = endOf('2026-11-30', zone)
    expect(isPast('2026-11-30', new Date(end.getTime() - 1), zone)).toBe(false)
    expect(isPast('2026-11-30', end, zone)).toBe(true)
    expect(isPast(null, end, zone)).toBe(false)
  })

  it('counts the days left without today', () => {
    const at28 = new Date('2026-03-28T12:00:00Z')
    expect(daysLeft('2026-03-28', at28, zone)).toBe(0)
    expect(daysLeft('2026-03-31', at28, zone)).toBe(3)
    expect(daysLeft(addDays('2026-03-28', 7), at28, zone)).toBe(7)
    expect(daysLeft('2026-03-27', at28, zone)).toBe(0)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  })

  it('starts where the day before ends, in any zone and year', () => {
    const zones = ['Europe/Belgrade', 'America/Sao_Paulo', 'Asia/Beirut', 'Africa/Cairo', 'UTC']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom(...zones),
        (count, somewhere) => {
          const day = addDays('2010-01-01', count)
          const start = startOf(day, somewhere)
          expect(dayOf(start, somewhere)).toBe(day)
          expect(dayOf(new Date(start.getTime() - 1), somewhere)).toBe(addDays(day, -1))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('resuming', () => {
  it.each([
    ['2026-11-23T12:00:00Z', '2026-11-30'],
    ['2026-11-24T12:00:00Z', '2026-12-31'],
    ['2026-12-31T22:59:00Z', '2027-01-31'],
    ['2026-12-31T23:00:00Z', '2027-01-31'],
  ])('at %s is due on %s', (now, day) => {
    expect(dueOnFor(new Date(now), zone)).toBe(day)
  })
})

describe('a lost cycle', () => {
  const answered = (cycle: string, days: number) =>
    Array.from({ length: days }, (_, day) => `${cycle}-${String(day + 1).padStart(2, '0')}` as Day)

  it('is one answered on fewer than 7 days', () => {
    const october = [...answered('2026-10', 6), '2026-10-06' as Day]
    const days = [...answered('2026-08', 7), ...october, ...answered('2026-11', 7)]
    expect([...lostCycles(['2026-09', '2026-10', '2026-11'], days)]).toEqual(['2026-09', '2026-10'])
  })

  it('is none before the bots were there, nor the one they began in for the days before', () => {
    const from = (first: number, count: number) =>
      answered('2026-11', first + count - 1).slice(-count)
    expect([...lostCycles(['2026-10', '2026-11'], from(26, 5))]).toEqual([])
    expect([...lostCycles(['2026-11'], from(26, 1))]).toEqual([])
    expect([...lostCycles(['2026-11'], from(3, 5))]).toEqual([])
    expect([...lostCycles(['2026-11'], from(3, 4))]).toEqual(['2026-11'])
  })

  it('moves what is due in it to the end of the first that is not', () => {
    const lost = new Set(['2026-10', '2026-11'] as const)
    expect(sparedDueOn('2026-10-31', lost)).toBe('2026-12-31')
    expect(sparedDueOn('2026-09-30', lost)).toBe('2026-09-30')
    expect(firstKept('2026-11', lost)).toBe('2026-12')
  })

  it('is skipped among the closed ones', () => {
    const now = new Date('2026-12-05T12:00:00Z')
    expect(lastClosed(3, now, zone, new Set(['2026-10']))).toEqual([
      '2026-11',
      '2026-09',
      '2026-08',
    ])
    expect(lastClosed(0, now, zone, new Set())).toEqual([])
  })
})
