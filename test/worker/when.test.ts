import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  eachCycle,
  eachDay,
  onThePreviewDay,
  remindDaysBeforeTheEnd,
} from '../../src/worker/when.ts'
import { theSettings } from '../kit/app.ts'

const settings = theSettings({ remindDays: 3 })
const span = (after: string, until: string) => ({ after: new Date(after), until: new Date(until) })
const utc = (moments: readonly { key: string; at: Date }[]) =>
  moments.map(({ key, at }) => `${key} ${at.toISOString()}`)

describe('what happens each cycle', () => {
  it('follows the clocks of the zone over both changes of a year', () => {
    const year = eachCycle(dayAfter, 0)(
      span('2027-02-15T00:00:00Z', '2027-12-01T00:00:00Z'),
      settings,
    )
    expect(utc(year)).toEqual([
      '2027-02 2027-02-28T23:00:00.000Z',
      '2027-03 2027-03-31T22:00:00.000Z',
      '2027-04 2027-04-30T22:00:00.000Z',
      '2027-05 2027-05-31T22:00:00.000Z',
      '2027-06 2027-06-30T22:00:00.000Z',
      '2027-07 2027-07-31T22:00:00.000Z',
      '2027-08 2027-08-31T22:00:00.000Z',
      '2027-09 2027-09-30T22:00:00.000Z',
      '2027-10 2027-10-31T23:00:00.000Z',
      '2027-11 2027-11-30T23:00:00.000Z',
    ])
  })

  it('leaves out the instant it begins after and takes in the one it goes up to', () => {
    const close = eachCycle(dayAfter, 0)
    const first = '2026-11-30T23:00:00.000Z'
    expect(close(span(first, '2026-12-20T00:00:00Z'), settings)).toEqual([])
    expect(utc(close(span('2026-11-30T22:59:59.999Z', first), settings))).toEqual([
      `2026-11 ${first}`,
    ])
  })

  it('is on the preview’s day, and as many days before the end as are set', () => {
    const month = span('2027-02-01T00:00:00Z', '2027-02-28T20:00:00Z')
    expect(utc(eachCycle(onThePreviewDay, 10)(month, settings))).toEqual([
      '2027-02 2027-02-23T09:00:00.000Z',
    ])
    expect(utc(eachCycle(remindDaysBeforeTheEnd, 10)(month, settings))).toEqual([
      '2027-02 2027-02-26T09:00:00.000Z',
    ])
  })

  it('begins a month in which midnight does not exist with the first instant that does', () => {
    const cairo = { ...settings, timeZone: 'Africa/Cairo' }
    const may = span('2009-04-20T00:00:00Z', '2009-05-20T00:00:00Z')
    expect(utc(eachCycle(dayAfter, 0)(may, cairo))).toEqual(['2009-04 2009-04-30T21:00:00.000Z'])
  })
})

describe('what happens each day', () => {
  it('keeps its hour when the clocks change', () => {
    const saturday = span('2027-03-26T12:00:00Z', '2027-03-27T12:00:00Z')
    expect(utc(eachDay(4)(saturday, settings))).toEqual(['2027-03-27 2027-03-27T03:00:00.000Z'])
    const sunday = span('2027-03-27T12:00:00Z', '2027-03-28T12:00:00Z')
    expect(utc(eachDay(4)(sunday, settings))).toEqual(['2027-03-28 2027-03-28T02:00:00.000Z'])
  })

  it('happens once, for the last, when days have gone by', () => {
    const at = (until: string) => utc(eachDay(4)(span('2027-01-10T12:00:00Z', until), settings))
    expect(at('2027-03-28T12:00:00Z')).toEqual(['2027-03-28 2027-03-28T02:00:00.000Z'])
    expect(at('2027-03-29T01:00:00Z')).toEqual(['2027-03-28 2027-03-28T02:00:00.000Z'])
    expect(at('2027-01-11T01:00:00Z')).toEqual([])
  })
})
