import { describe, expect, it } from 'vitest'
import { sosCallId } from '../../src/domain/ids.ts'
import {
  coverCall,
  isNear,
  mayCall,
  nextRing,
  type SosCall,
  stateOfCall,
  stopCall,
} from '../../src/domain/sos.ts'
import { anna, boris, november } from '../kit/people.ts'

const now = november(10)
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const call: SosCall = {
  id: sosCallId(1),
  senderId: anna,
  kind: 'sos',
  createdAt: now,
  sendAt: later(1 / 6),
  ringsSent: 0,
  stoppedAt: null,
  coveredAt: null,
  haltedAt: null,
}
const out: SosCall = { ...call, ringsSent: 1 }

describe('a call', () => {
  it('goes out in 10 seconds, once a day; a stopped one is free', () => {
    const may = (calls: readonly SosCall[], at: Date) =>
      mayCall({ calls, suspendedUntil: null }, at)
    expect(may([], now)).toEqual({ done: { sendAt: later(1 / 6) } })
    expect(may([call], now)).toEqual({ refused: 'a-call-is-counting-down' })
    expect(may([out], later(24 * 60))).toEqual({ refused: 'called-less-than-a-day-ago' })
    expect('done' in may([out], later(24 * 60 + 1))).toBe(true)
    expect('done' in may([{ ...call, stoppedAt: now }], later(1))).toBe(true)
    expect(mayCall({ calls: [], suspendedUntil: later(1) }, now)).toEqual({
      refused: 'member-is-suspended',
    })
  })

  it('is stopped by its sender during the countdown only', () => {
    expect(stopCall(call, { by: boris, now })).toEqual({ refused: 'only-the-sender-decides' })
    expect(stopCall(call, { by: anna, now })).toMatchObject({ done: { stoppedAt: now } })
    expect(stopCall(call, { by: anna, now: call.sendAt })).toEqual({ refused: 'call-has-gone-out' })
    expect(stopCall(out, { by: anna, now: later(1) })).toEqual({ refused: 'call-has-gone-out' })
  })

  it('is covered by its sender once it is out', () => {
    expect(coverCall(call, { by: anna, now })).toEqual({ refused: 'call-is-not-running' })
    expect(coverCall(out, { by: boris, now: later(5) })).toEqual({
      refused: 'only-the-sender-decides',
    })
    const covered = coverCall(out, { by: anna, now: later(5) })
    expect('done' in covered && stateOfCall(covered.done, later(5))).toBe('covered')
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

  it('is found near for 7 days by degrees 1 to 3', () => {
    expect([null, 0, 1, 3, 4].map(degree => isNear(out, degree, later(60)))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
    expect(isNear(out, 1, new Date(out.sendAt.getTime() + 7 * 24 * 3_600_000))).toBe(false)
    expect(isNear(call, 1, now)).toBe(false)
    expect(isNear({ ...out, haltedAt: later(1) }, 1, later(2))).toBe(false)
  })
})
