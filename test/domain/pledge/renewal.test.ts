import { describe, expect, it } from 'vitest'
import { collectionId, pledgeId } from '../../../src/domain/ids.ts'
import {
  deedsToRenew,
  type RenewalFacts,
  renew,
  renewsNowInto,
} from '../../../src/domain/pledge/renewal.ts'
import { anna, aPledge, boris, november, urgent, vera, zone } from '../../kit/people.ts'

const deed = {
  committedAt: november(2),
  deliveredAt: november(3),
  confirmedAt: november(4),
} as const
const first = new Date('2026-11-30T23:00:00Z')
const close = { into: '2026-12', of: '2026-11', at: first } as const

describe('deeds to renew', () => {
  it('are merged for each giver and receiver', () => {
    const pledges = [
      aPledge({ ...deed, id: pledgeId(1), amount: 1_000 }),
      aPledge({ ...deed, id: pledgeId(2), amount: 2_500 }),
      aPledge({ ...deed, id: pledgeId(3), giverId: vera }),
    ]
    expect(deedsToRenew(pledges, '2026-11', zone)).toEqual([
      { giverId: boris, receiverId: anna, amount: 3_500, pledgeIds: [1, 2] },
      { giverId: vera, receiverId: anna, amount: 5_000, pledgeIds: [3] },
    ])
  })

  it.each([
    ['unconfirmed', { confirmedAt: null }],
    ['late', { deliveredAt: new Date('2026-12-01T10:00:00Z') }],
    ['of another month', { dueOn: '2026-12-31' }],
    ['to an emergency', { ...urgent, dueOn: '2026-11-20' }],
    ['renewed already', { renewedAt: november(5) }],
    ['annulled', { annulledAt: november(5) }],
  ] as const)('are none of those %s', (_, differs) => {
    expect(deedsToRenew([aPledge({ ...deed, ...differs })], '2026-11', zone)).toEqual([])
  })
})

describe('renewing', () => {
  const deeds = { giverId: boris, receiverId: anna, amount: 3_500, pledgeIds: [pledgeId(1)] }
  const facts: RenewalFacts = {
    giverId: boris,
    receiverId: anna,
    collection: { id: collectionId(12), unit: 'EUR', isPaused: false },
    hasPledged: false,
    giverLeft: false,
    giverIsRed: false,
    areApart: false,
    isOff: false,
    wasDeclined: false,
  }

  it('makes one intention for the new cycle', () => {
    expect(renew(deeds, facts, close)).toMatchObject({
      making: {
        pledge: {
          collectionId: 12,
          amount: 3_500,
          cycle: '2026-12',
          dueOn: '2026-12-31',
          renewalOf: '2026-11',
          committedAt: null,
        },
        event: { byId: null, what: 'renewed', toStage: 'intention' },
      },
    })
  })

  it('is born paused if the giver is red or the collection paused', () => {
    const paused = { making: { pledge: { dueOn: null, cycle: '2026-12' } } }
    expect(renew(deeds, { ...facts, giverIsRed: true }, close)).toMatchObject(paused)
    const collection = { id: collectionId(12), unit: 'EUR', isPaused: true }
    expect(renew(deeds, { ...facts, collection }, close)).toMatchObject(paused)
  })

  it.each([
    [{ collection: null }, 'collection-is-closed'],
    [{ hasPledged: true }, 'giver-already-pledged'],
    [{ giverLeft: true }, 'giver-left'],
    [{ areApart: true }, 'members-are-apart'],
    [{ isOff: true }, 'renewal-is-off'],
    [{ wasDeclined: true }, 'giver-was-declined'],
  ] as const)('with %o is left out: %s', (differs, leftOut) => {
    expect(renew(deeds, { ...facts, ...differs }, close)).toEqual({ deeds, leftOut })
  })

  it('happens at once when a deed of an earlier month is confirmed', () => {
    const late = aPledge({ ...deed, confirmedAt: new Date('2026-12-03T10:00:00Z') })
    expect(renewsNowInto(late, new Date('2026-12-03T10:00:00Z'), zone)).toBe('2026-12')
    expect(renewsNowInto(aPledge(deed), november(20), zone)).toBeNull()
    expect(renewsNowInto({ ...late, renewedAt: november(30) }, first, zone)).toBeNull()
  })
})
