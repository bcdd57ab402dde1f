import { describe, expect, it } from 'vitest'
import type { Surrounded } from '../../../src/domain/collection/pause.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { intentionsToAsk } from '../../../src/domain/notice/telling-pause.ts'
import { aPledge, boris, november, vera, zone } from '../../kit/people.ts'

const around = {
  giverIsRed: false,
  giverLeft: false,
  collectionIsPaused: false,
  kind: 'monthly' as const,
  emergencyRuns: false,
  unwrittenEndOn: null,
}
const of = (differs: Parameters<typeof aPledge>[0], rest: Partial<Surrounded> = {}) => ({
  ...around,
  pledge: aPledge(differs),
  ...rest,
})

const asked = (toward: readonly Surrounded[], apart: readonly MemberId[] = []) =>
  intentionsToAsk({ toward, apart: new Set(apart), now: november(10), zone })

describe('whom a member asks who turns red', () => {
  it.each<[string, Surrounded, readonly MemberId[], number]>([
    ['an intention of this month', of({}), [], 1],
    ['an intention that is paused already', of({ dueOn: null }), [], 1],
    ['an intention that has lapsed', of({ dueOn: '2026-10-31' }), [], 0],
    ['a commitment', of({ committedAt: november(3) }), [], 0],
    ['an intention of somebody red', of({}, { giverIsRed: true }), [], 0],
    ['an intention across a withdrawal', of({}), [boris], 0],
    ['an intention while somebody else is apart', of({}), [vera], 1],
  ])('%s', (_, pledge, apart, count) => {
    expect(asked([pledge], apart)).toHaveLength(count)
  })

  it('is everybody once', () => {
    const toward = [of({}), of({ cycle: '2026-12', dueOn: '2026-12-31' }), of({ giverId: vera })]
    expect(asked(toward).map(({ giverId }) => giverId)).toEqual([boris, vera])
  })
})
