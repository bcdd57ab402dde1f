import type { Surrounded } from '../../domain/collection/pause.ts'
import type { Cycle, Day } from '../../domain/cycle.ts'
import { clearingId, collectionId, memberId, pledgeId } from '../../domain/ids.ts'
import { type CollectionKind, kindsThat, traitsOf } from '../../domain/pledge/kinds.ts'
import type { PledgeEvent } from '../../domain/pledge/move.ts'
import { ends, type NewPledge, type Pledge } from '../../domain/pledge/pledge.ts'
import type { Cipher } from '../engine/cipher.ts'
import { type Collection, Prisma, type Pledge as Row } from '../generated/client.ts'
import { columnOf } from '../sql/moments.ts'

/** The emergencies that run today: whoever has one is red. */
export const runningEmergency = (today: Day) => ({
  kind: { in: [...redKinds] },
  closedAt: null,
  deadlineOn: { gte: today },
})
const redKinds = kindsThat(({ colour }) => colour === 'red')

/** The emergencies whose last day has passed and whose end nobody has written. */
const unwrittenEnd = (today: Day) => ({
  kind: { in: [...ending] },
  closedAt: null,
  deadlineOn: { lt: today },
})
const ending = kindsThat(({ hasDeadline }) => hasDeadline)

/** What is late by the end of its emergency, before that is written: see `asItStands`. */
const lateUnwritten = (today: Day) =>
  ({
    dueOn: null,
    deliveredAt: null,
    collection: unwrittenEnd(today),
    giver: { collections: { none: runningEmergency(today) } },
  }) as const satisfies Prisma.PledgeWhereInput

/** What of the undelivered has a last day that has passed. */
export const late = (today: Day) =>
  ({ OR: [{ dueOn: { lt: today } }, lateUnwritten(today)] }) satisfies Prisma.PledgeWhereInput

/** What of the undelivered is still in time, paused ones too. */
export const inTime = (today: Day) =>
  ({
    OR: [{ dueOn: { gte: today } }, { dueOn: null, NOT: lateUnwritten(today) }],
  }) satisfies Prisma.PledgeWhereInput

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
export const open = Object.fromEntries(ends.map(end => [end, null])) as Readonly<
  Record<(typeof ends)[number], null>
>

/** All columns of a pledge `p` under the names that `pledgeOf` reads. */
export const allColumnsSql = Prisma.raw(
  Object.values(Prisma.PledgeScalarFieldEnum)
    .map(field => `p.${columnOf(field)} as "${field}"`)
    .join(', '),
)

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
    clearingId: row.clearingId === null ? null : clearingId(row.clearingId),
  }
}

/** Reads a row with what pauses it or keeps it without a last day. */
export function surroundedOf(row: RowAround, today: Day, cipher: Cipher): Surrounded {
  const { collection, giver, receiver, ...pledge } = row
  const kind = collection.kind as CollectionKind
  const traits = traitsOf({ kind })
  const isUnended = traits.hasDeadline && collection.closedAt === null
  const deadlineOn = collection.deadlineOn as Day | null
  return {
    pledge: pledgeOf(pledge, cipher),
    kind,
    giverIsRed: giver.collections.length > 0,
    giverLeft: giver.leftAt !== null,
    collectionIsPaused: traits.restsWhileRed && receiver.collections.length > 0,
    emergencyRuns: isUnended && deadlineOn !== null && deadlineOn >= today,
    unwrittenEndOn: isUnended && deadlineOn !== null && deadlineOn < today ? deadlineOn : null,
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
