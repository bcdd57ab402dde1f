import { describe, expect, it } from 'vitest'
import { clockTime, parseQuietHours, quietEnd } from '../../../src/domain/member/quiet.ts'
import { november, zone } from '../../kit/people.ts'

describe('reading quiet hours', () => {
  it.each([
    ['22-7', 1320, 420],
    ['22:30 – 7:15', 1350, 435],
    ['22.30 7.15', 1350, 435],
    ['с 22 до 7', 1320, 420],
    ['from 0 to 9', 0, 540],
    ['24–6', 0, 360],
    ['22:00-7:00', 1320, 420],
    ['22:00 7', 1320, 420],
    ['10 pm – 7 am', 1320, 420],
    ['10pm-7am', 1320, 420],
    ['с 10 вечера до 7 утра', 1320, 420],
    ['12 pm - 2 pm', 720, 840],
    ['12 am - 7 am', 0, 420],
    ['11:30 p.m. to 12:15 a.m.', 1410, 15],
    ['12 – 14', 720, 840],
    ['с 12 ночи до 8 утра', 0, 480],
    ['с 12 дня до 2 дня', 720, 840],
    ['з 11 ночі до 5 ранку', 1380, 300],
    ['od 12 uveče do 6 ujutru', 0, 360],
    ['od 22 noću do 1 noću', 1320, 60],
  ])('understands %s', (text, quietFrom, quietUntil) => {
    expect(parseQuietHours(text)).toEqual({ done: { quietFrom, quietUntil } })
  })

  it.each([
    ['', 'hours-are-not-understood'],
    ['at night', 'hours-are-not-understood'],
    ['22:00', 'hours-are-not-understood'],
    ['22.30', 'hours-are-not-understood'],
    ['at 22:00', 'hours-are-not-understood'],
    ['22: 00', 'hours-are-not-understood'],
    ['22', 'hours-are-not-understood'],
    ['25-7', 'hours-are-not-understood'],
    ['22:60-7', 'hours-are-not-understood'],
    ['24:30-7', 'hours-are-not-understood'],
    ['1-2-3', 'hours-are-not-understood'],
    ['13 am - 2 pm', 'hours-are-not-understood'],
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
