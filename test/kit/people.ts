import { collectionId, memberId, pledgeId } from '../../src/domain/ids.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { noMoments, type Pledge, untouchedByClearing } from '../../src/domain/pledge/pledge.ts'

/** The people of the tests. */
export const anna = memberId(1)
export const boris = memberId(2)
export const vera = memberId(3)
export const goran = memberId(4)
export const mila = memberId(5)

export const zone = 'Europe/Belgrade'

/** An instant of November 2026 by the clock of Belgrade: day of the month, hour, minute. */
export function november(day: number, hour = 12, minute = 0): Date {
  return new Date(Date.UTC(2026, 10, day, hour - 1, minute))
}

/** Boris's intention of 50 for Anna's monthly collection in November; the test states what differs. */
export function aPledge(differs: Partial<Pledge> = {}): Pledge {
  return {
    id: pledgeId(100),
    giverId: boris,
    receiverId: anna,
    collectionId: collectionId(10),
    amount: 5_000,
    unit: 'EUR',
    cycle: '2026-11',
    dueOn: '2026-11-30',
    partOfId: null,
    renewalOf: null,
    note: null,
    ...untouchedByClearing,
    ...noMoments,
    createdAt: november(2),
    ...differs,
  }
}

/** Anna's open monthly collection of 500 since October; the test states what differs. */
export function aCollection(differs: Partial<Collection> = {}): Collection {
  return {
    id: collectionId(10),
    ownerId: anna,
    kind: 'monthly',
    target: 50_000,
    unit: 'EUR',
    openedAt: new Date('2026-10-05T10:00:00Z'),
    openedOn: '2026-10-05',
    deadlineOn: null,
    targetBefore: null,
    deadlineBefore: null,
    inGroups: true,
    closedAt: null,
    closedAs: null,
    ...differs,
  }
}

/** Anna's emergency of 500 from the 5th to the 20th of November. */
export function anEmergency(differs: Partial<Collection> = {}): Collection {
  return aCollection({
    id: collectionId(11),
    kind: 'emergency',
    openedAt: november(5),
    openedOn: '2026-11-05',
    deadlineOn: '2026-11-20',
    ...differs,
  })
}

/** What a pledge to Anna's emergency differs in: no cycle, no last day. */
export const urgent = {
  collectionId: collectionId(11),
  cycle: null,
  dueOn: null,
  createdAt: november(6),
  committedAt: november(6),
} as const
