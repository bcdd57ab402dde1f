import { describe, expect, it } from 'vitest'
import { asItStands, type Surrounded } from '../../../src/domain/collection/pause.ts'
import type { Day } from '../../../src/domain/cycle.ts'
import type { Pledge } from '../../../src/domain/pledge/pledge.ts'
import { aPledge, november, zone } from '../../kit/people.ts'

const calm = {
  giverIsRed: false,
  collectionIsPaused: false,
  kind: 'monthly' as const,
  emergencyRuns: false,
  unwrittenEndOn: null,
  giverLeft: false,
} as const
const urgent = { cycle: null, dueOn: null, committedAt: november(3) } as const
const delivered = { ...urgent, deliveredAt: november(4) } as const
const over = { unwrittenEndOn: '2026-11-09' } as const

describe('a pledge as it stands', () => {
  it.each<[string, Partial<Pledge>, Partial<Surrounded>, Day | null]>([
    ['in time', {}, {}, '2026-11-30'],
    ['to an emergency that runs', urgent, { emergencyRuns: true }, null],
    ['to an emergency that is over, its end unwritten', urgent, over, '2026-11-09'],
    ['delivered to one that is over, its end unwritten', delivered, over, '2026-11-09'],
    ['delivered to one that has reached its target', delivered, {}, null],
    ['of somebody red, to one that is over', urgent, { ...over, giverIsRed: true }, null],
    ['of somebody red', { dueOn: null }, { giverIsRed: true }, null],
    ['for a paused collection', { dueOn: null }, { collectionIsPaused: true }, null],
    ['paused by an emergency that is over, its end unwritten', { dueOn: null }, {}, '2026-11-30'],
    ['withdrawn while it was paused', { dueOn: null, withdrawnAt: november(5) }, {}, null],
  ])('%s: its last day', (_, differs, around, dueOn) => {
    const each = { ...calm, ...around, pledge: aPledge(differs) }
    expect(asItStands(each, { now: november(10), zone }).pledge.dueOn).toBe(dueOn)
  })
})
