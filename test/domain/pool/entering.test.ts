import { describe, expect, it } from 'vitest'
import {
  decideEntering,
  enterAgainFrom,
  isDecided,
  wrongForEntering,
} from '../../../src/domain/pool/entering.ts'

const zone = 'Europe/Belgrade'
const now = new Date('2026-11-10T10:00:00Z')
const order: Parameters<typeof wrongForEntering>[0] = {
  maximum: 2_500,
  tiers: [1_000, 2_500],
  isMember: false,
  isAsking: false,
  members: 5,
  pools: 0,
  standing: null,
  outSince: null,
  helpedAt: null,
  now,
}

describe('asking to enter', () => {
  it.each<[string, Partial<typeof order>, string | null]>([
    ['in good standing', {}, null],
    ['who is in it', { isMember: true }, 'member-of-the-pool-already'],
    ['who asks already', { isAsking: true }, 'candidate-is-asking-already'],
    ['who is dormant', { standing: 'member-is-dormant' }, 'member-is-dormant'],
    ['where fifty are', { members: 50 }, 'pool-is-full'],
    ['who is in five pools', { pools: 5 }, 'too-many-pools'],
    ['with a sum that is no tier', { maximum: 2_000 }, 'maximum-is-no-tier'],
    [
      'who left a month ago',
      { outSince: new Date('2026-10-10T10:00:00Z') },
      'entering-again-is-too-soon',
    ],
    ['who left three months ago', { outSince: new Date('2026-08-10T10:00:00Z') }, null],
  ])('%s', (_, differs, wrong) => {
    expect(wrongForEntering({ ...order, ...differs })).toBe(wrong)
  })

  it('again waits a year for whoever was helped within the last six months', () => {
    const left = new Date('2026-06-10T10:00:00Z')
    const again = (helped: string) => enterAgainFrom(left, new Date(helped)).toISOString()
    expect(again('2026-02-01T10:00:00Z')).toBe('2027-06-10T10:00:00.000Z')
    expect(again('2025-12-01T10:00:00Z')).toBe('2026-09-10T10:00:00.000Z')
  })
})

describe('deciding on a candidate', () => {
  it.each<[number, number, number, 'entered' | 'refused']>([
    // members, welcomes, objections
    [3, 1, 0, 'entered'],
    [4, 0, 0, 'refused'],
    [5, 1, 0, 'refused'],
    [5, 2, 0, 'entered'],
    [20, 5, 1, 'refused'],
    [21, 5, 1, 'entered'],
    [21, 5, 2, 'refused'],
    [40, 5, 2, 'refused'],
    [41, 5, 2, 'entered'],
    [50, 5, 0, 'refused'],
  ])('of %i members %i welcome and %i object: %s', (members, welcomes, objections, end) => {
    const answered = welcomes + objections
    expect(decideEntering({ members, answered, welcomes, objections })).toBe(end)
  })

  it.each<[string, number, boolean]>([
    ['2026-11-10T10:00:01Z', 4, false],
    ['2026-11-10T10:00:01Z', 5, true],
    ['2026-11-17T22:59:59Z', 0, false],
    ['2026-11-17T23:00:00Z', 0, true],
  ])('at %s with %i answers of five: %s', (at, answered, decided) => {
    expect(isDecided({ askedAt: now }, { answered, members: 5 }, new Date(at), zone)).toBe(decided)
  })
})
