import { describe, expect, it } from 'vitest'
import { found, MOST_POOLS, type NewPool } from '../../../src/domain/pool/pool.ts'
import { type PoolRules, readySets, wrongRules } from '../../../src/domain/pool/rules.ts'

const now = new Date('2026-11-10T10:00:00Z')
const rules = readySets.trouble
const order: Parameters<typeof found>[0] = {
  name: 'Neighbours of Lipova 7',
  purpose: 'We carry each other through fires and illnesses.',
  rules,
  maximum: 2_500,
  unit: 'EUR',
  standing: null,
  pools: 0,
  now,
}

describe('founding a pool', () => {
  it('takes its name, its purpose and its rules', () => {
    const done: NewPool = {
      name: order.name,
      purpose: order.purpose,
      rules,
      unit: 'EUR',
      foundedAt: now,
    }
    expect(found(order)).toEqual({ done })
  })

  it.each<[string, Partial<typeof order>, string]>([
    ['the founder is silent', { standing: 'member-is-silent' }, 'member-is-silent'],
    ['of five pools already', { pools: MOST_POOLS }, 'too-many-pools'],
    ['without a name', { name: '' }, 'pool-name-is-out-of-bounds'],
    ['with too long a name', { name: 'x'.repeat(61) }, 'pool-name-is-out-of-bounds'],
    ['with too long a purpose', { purpose: 'x'.repeat(601) }, 'purpose-is-out-of-bounds'],
    ['with no event', { rules: { ...rules, events: [] } }, 'events-are-missing'],
    ['with a maximum that is no tier', { maximum: 2_600 }, 'maximum-is-no-tier'],
  ])('is refused %s', (_, differs, refused) => {
    expect(found({ ...order, ...differs })).toEqual({ refused })
  })
})

describe('rules of a pool', () => {
  it.each(Object.entries(readySets))('ready-made “%s” are good', (_, ready) => {
    expect(wrongRules(ready)).toBeNull()
  })

  it.each<[Partial<PoolRules>, string | null]>([
    [{ events: ['fire', 'fire'] }, 'events-are-missing'],
    [{ tiers: [1_000] }, 'tiers-are-out-of-bounds'],
    [{ tiers: [1_000, 1_000] }, 'tiers-are-out-of-bounds'],
    [{ tiers: [1, 2, 3, 4, 5, 6, 7] }, 'tiers-are-out-of-bounds'],
    [{ waitingDays: 181 }, 'waiting-is-out-of-bounds'],
    [{ waitingDays: 0 }, null],
    [{ vouches: 6 }, 'vouches-are-out-of-bounds'],
    [{ vouches: 0 }, null],
  ])('with %o: %s', (differs, wrong) => {
    expect(wrongRules({ ...rules, ...differs })).toBe(wrong)
  })
})
