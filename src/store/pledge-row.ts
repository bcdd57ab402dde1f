import type { Cycle, Day } from '../domain/cycle.ts'
import { collectionId, memberId, pledgeId } from '../domain/ids.ts'
import type { PledgeEvent } from '../domain/move.ts'
import type { Surrounded } from '../domain/pause.ts'
import type { NewPledge, Pledge } from '../domain/pledge.ts'
import type { Cipher } from './cipher.ts'
import type { Collection, Prisma, Pledge as Row } from './generated/client.ts'

/** The emergencies that run today: whoever has one is red. */
export const runningEmergency = (today: Day) =>
  ({ kind: 'emergency', closedAt: null, deadlineOn: { gte: today } }) as const

/** What a pledge is read with, so that its pause can be told. */
export const around = (today: Day) => {
  const collections = { select: { id: true }, where: runningEmergency(today) } as const
  return {
    collection: true,
    giver: { select: { collections, leftAt: true } },
    receiver: { select: { collections } },
  } as const satisfies Prisma.PledgeInclude
}

/** A row with its collection and the emergencies of both sides that run. */
export type RowAround = Row &
  Readonly<{
    collection: Collection
    giver: Readonly<{ collections: readonly unknown[]; leftAt: Date | null }>
    receiver: Readonly<{ collections: readonly unknown[] }>
  }>

/** Nothing has ended it: an intention, a commitment or a delivery. */
export const open = {
  confirmedAt: null,
  withdrawnAt: null,
  declinedAt: null,
  forgivenAt: null,
  annulledAt: null,
} as const

/** Reads a row as a pledge. */
export function pledgeOf(row: Row, cipher: Cipher): Pledge {
  return {
    ...row,
    id: pledgeId(row.id),
    giverId: memberId(row.giverId),
    receiverId: memberId(row.receiverId),
    collectionId: collectionId(row.collectionId),
    cycle: row.cycle as Cycle | null,
    dueOn: row.dueOn as Day | null,
    partOfId: row.partOfId === null ? null : pledgeId(row.partOfId),
    renewalOf: row.renewalOf as Cycle | null,
    note: row.note && cipher.decrypt(row.note),
  }
}

/** Reads a row with what pauses it or keeps it without a last day. */
export function surroundedOf(row: RowAround, today: Day, cipher: Cipher): Surrounded {
  const { collection, giver, receiver, ...pledge } = row
  const isMonthly = collection.kind === 'monthly'
  return {
    pledge: pledgeOf(pledge, cipher),
    giverIsRed: giver.collections.length > 0,
    giverLeft: giver.leftAt !== null,
    collectionIsPaused: isMonthly && receiver.collections.length > 0,
    emergencyRuns:
      !isMonthly && collection.closedAt === null && (collection.deadlineOn ?? '') >= today,
  }
}

/** A new pledge as a row. */
export function rowOf({ note, ...pledge }: NewPledge, cipher: Cipher) {
  return { ...pledge, note: note === null ? null : cipher.encrypt(note) }
}

/** A line of a pledge's history as a row. */
export function eventRowOf({ note, ...event }: PledgeEvent, pledge: number, cipher: Cipher) {
  return { ...event, pledgeId: pledge, note: note === null ? null : cipher.encrypt(note) }
}
