import { describe, expect, it } from 'vitest'
import { previewDay, reminderDay, whyNotRun } from '../../../src/domain/clearing/run.ts'
import { november } from '../../kit/people.ts'

describe('the days of clearing', () => {
  it.each([
    ['2026-11', 3, '2026-11-25', '2026-11-28'],
    ['2026-11', 1, '2026-11-25', '2026-11-30'],
    ['2026-11', 7, '2026-11-21', '2026-11-24'],
    ['2027-02', 3, '2027-02-23', '2027-02-26'],
    ['2027-02', 1, '2027-02-25', '2027-02-28'],
    ['2027-02', 7, '2027-02-19', '2027-02-22'],
    ['2028-02', 3, '2028-02-24', '2028-02-27'],
    ['2027-03', 3, '2027-03-25', '2027-03-29'],
  ] as const)('of %s, reminded %i days before its end', (cycle, days, preview, run) => {
    expect([previewDay(cycle, days), reminderDay(cycle, days)]).toEqual([preview, run])
  })
})

describe('a run', () => {
  const now = november(28, 6)
  it.each([
    ['runs 48 hours after the last preview', november(26, 6), 'on', false, null],
    ['not a minute earlier', november(26, 6, 1), 'on', false, 'preview-came-too-late'],
    ['not without one', null, 'on', false, 'preview-came-too-late'],
    ['not where clearing is only shown', november(25), 'preview', false, 'only-a-preview'],
    ['not once the month is over', november(25), 'on', true, 'month-is-over'],
  ] as const)('%s', (_, shownAt, mode, isOver, why) => {
    expect(whyNotRun({ shownAt }, { mode, isOver, now })).toBe(why)
  })
})
