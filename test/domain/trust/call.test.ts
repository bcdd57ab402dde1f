import { describe, expect, it } from 'vitest'
import { callId } from '../../../src/domain/ids.ts'
import {
  coverCall,
  isNear,
  mayCall,
  nextRing,
  restsUntil,
  type SosCall,
  secondsToGo,
  stateOfCall,
  stopCall,
} from '../../../src/domain/trust/call.ts'
import { anna, boris, november, zone } from '../../kit/people.ts'

const now = november(10)
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const call: SosCall = {
  id: callId(1),
  senderId: anna,
  kind: 'sos',
  createdAt: now,
  sendAt: later(1 / 6),
  ringsSent: 0,
  stoppedAt: null,
  coveredAt: null,
  haltedAt: null,
  endedAt: null,
  deadlineOn: null,
}
const out: SosCall = { ...call, ringsSent: 1 }

describe('a call', () => {
  it('goes out in 10 seconds, once a day; a stopped one is free', () => {
    const may = (calls: readonly SosCall[], at: Date) =>
      mayCall({ kind: 'sos', calls, suspendedUntil: null }, { now: at, zone })
    expect(may([], now)).toEqual({ done: { sendAt: later(1 / 6) } })
    expect(may([call], now)).toEqual({ refused: 'a-call-is-counting-down' })
    expect(may([out], later(24 * 60))).toEqual({ refused: 'called-less-than-a-day-ago' })
    expect('done' in may([out], later(24 * 60 + 1))).toBe(true)
    expect('done' in may([{ ...call, stoppedAt: now }], later(1))).toBe(true)
    expect(mayCall({ kind: 'sos', calls: [], suspendedUntil: later(1) }, { now, zone })).toEqual({
      refused: 'member-is-suspended',
    })
  })

  it.each([
    [10_050, 10],
    [10_000, 10],
    [9_001, 10],
    [9_000, 9],
    [1, 1],
    [-200, 1],
  ])('that goes out in %i ms goes out in %i s', (ms, seconds) => {
    const look = new Date(call.sendAt.getTime() - ms)
    expect(secondsToGo(call, look)).toBe(seconds)
  })

  it('of a kind may be sent again when the last has rested; a stopped one does not count', () => {
    const stopped = { ...call, sendAt: later(60), stoppedAt: now }
    expect(restsUntil('sos', [out, stopped])).toEqual(later(24 * 60 + 1 / 6))
    expect(restsUntil('info', [out])).toBeNull()
  })

  it('is stopped by its sender during the countdown only', () => {
    expect(stopCall(call, { by: boris, now, zone })).toEqual({ refused: 'only-the-sender-decides' })
    expect(stopCall(call, { by: anna, now, zone })).toMatchObject({ done: { stoppedAt: now } })
    expect(stopCall(call, { by: anna, now: call.sendAt, zone })).toEqual({
      refused: 'call-has-gone-out',
    })
    expect(stopCall(out, { by: anna, now: later(1), zone })).toEqual({
      refused: 'call-has-gone-out',
    })
  })

  it('is covered by its sender once it is out', () => {
    expect(coverCall(call, { by: anna, now, zone })).toEqual({ refused: 'call-is-not-running' })
    expect(coverCall(out, { by: boris, now: later(5), zone })).toEqual({
      refused: 'only-the-sender-decides',
    })
    const covered = coverCall(out, { by: anna, now: later(5), zone })
    expect('done' in covered && stateOfCall(covered.done, { now: later(5), zone })).toBe('covered')
    expect('done' in covered && nextRing(covered.done, 10)).toBeNull()
  })

  it.each([
    [0, 10, { degree: 1, at: call.sendAt }],
    [1, 10, { degree: 2, at: later(10 + 1 / 6) }],
    [2, 5_000, { degree: 3, at: later(20 + 1 / 6) }],
    [2, 5_001, null],
    [3, 10, null],
  ])('after %i rings, %i people within three: next %o', (ringsSent, size, ring) => {
    expect(nextRing({ ...call, ringsSent }, size)).toEqual(ring)
  })

  it('is over from 24:00 of the last day of its emergency, before anybody has written the end', () => {
    const forEmergency = { ...out, ringsSent: 3, deadlineOn: '2026-11-12' } as const
    const beforeMidnight = { now: new Date('2026-11-12T22:59:59Z'), zone }
    const midnight = { now: new Date('2026-11-12T23:00:00Z'), zone }
    expect(stateOfCall(forEmergency, beforeMidnight)).toBe('over')
    expect(isNear(forEmergency, 1, beforeMidnight)).toBe(true)
    expect(stateOfCall(forEmergency, midnight)).toBe('ended')
    expect(isNear(forEmergency, 1, midnight)).toBe(false)
    expect(coverCall(forEmergency, { by: anna, ...midnight })).toEqual({
      refused: 'call-is-not-running',
    })
  })

  it('is found near for 7 days by degrees 1 to 3', () => {
    expect([null, 0, 1, 3, 4].map(degree => isNear(out, degree, { now: later(60), zone }))).toEqual(
      [false, false, true, true, false],
    )
    expect(isNear(out, 1, { now: new Date(out.sendAt.getTime() + 7 * 24 * 3_600_000), zone })).toBe(
      false,
    )
    expect(isNear(call, 1, { now, zone })).toBe(false)
    expect(isNear({ ...out, haltedAt: later(1) }, 1, { now: later(2), zone })).toBe(false)
  })
})
