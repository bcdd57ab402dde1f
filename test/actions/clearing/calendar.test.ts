import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/domain/cycle.ts'
import { cycleOf, lastDay } from '../../../src/domain/cycle.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import { answersOn, told } from '../../kit/ledger.ts'
import { owes, people } from '../../kit/owing.ts'

const A_MINUTE = 60_000

describe('the calendar of clearing', () => {
  it.each<readonly [string, number, string, string]>([
    ['February, a day before its end', 1, '2027-02-25T10:00+01:00', '2027-02-28T06:00+01:00'],
    ['February, three days', 3, '2027-02-23T10:00+01:00', '2027-02-26T06:00+01:00'],
    ['February, seven days', 7, '2027-02-19T10:00+01:00', '2027-02-22T06:00+01:00'],
    ['a leap year’s February', 3, '2028-02-24T10:00+01:00', '2028-02-27T06:00+01:00'],
    ['over the change to summer time', 3, '2027-03-25T10:00+01:00', '2027-03-29T06:00+02:00'],
    ['on the day of that change', 4, '2027-03-25T10:00+01:00', '2027-03-28T06:00+02:00'],
    [
      'on the day of the change to winter time',
      3,
      '2028-10-25T10:00+02:00',
      '2028-10-29T06:00+01:00',
    ],
    ['on a last day with that change', 1, '2027-10-25T10:00+02:00', '2027-10-31T06:00+01:00'],
  ])('shows and runs in %s', async (_, remindDays, preview, run) => {
    const [shown, ran] = [new Date(preview), new Date(run)]
    const { app, clock } = await anApp({ remindDays })
    const { timeZone } = app.settings
    const cycle = cycleOf(ran, timeZone)
    const first: Day = `${cycle}-01`
    await answersOn(app, first, 31)
    clock.travelTo(`${first}T12:00:00Z`)
    await catchUp(app)
    const { anna, boris } = await people(app, ['anna', 'boris'])
    const month = { cycle, dueOn: lastDay(cycle), committedAt: clock.now() }
    await owes(app, anna, boris, 30, month)
    await owes(app, boris, anna, 30, month)

    const at = async (instant: Date, minutes = 0) => {
      clock.travelTo(new Date(instant.getTime() + minutes * A_MINUTE))
      await catchUp(app)
      return app.store.clearings.ofCycle(cycle)
    }
    expect((await at(shown, -1))?.shownAt ?? null).toBeNull()
    expect(await at(shown)).toMatchObject({ shownAt: shown, ranAt: null })
    expect(await at(ran, -1)).toMatchObject({ ranAt: null, skipped: null })
    expect(await at(ran)).toMatchObject({ ranAt: ran, cleared: 6_000 })
    await at(ran, 4 * 60)
    expect((await told(app, anna.id, 'commitments-due')).at(-1)?.clearing).toMatchObject({
      gave: [{ amount: 3_000, rest: 0 }],
    })
  })
})
