import { type CollectionChange, type Status, statusOf } from '../../domain/collection/status.ts'
import { type Day, dayOf } from '../../domain/cycle.ts'
import { collectionId, type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Before, Collection, Ending, NewCollection } from '../../domain/pledge/collection.ts'
import { type CollectionKind, isNeed, kindsThat, type NeedKind } from '../../domain/pledge/kinds.ts'
import { touchCircles } from '../circle/living-cards.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Collection as Row } from '../generated/client.ts'
import { runningEmergency } from '../pledge/row.ts'

/**
 * What a member asks for and nobody has closed yet. An emergency may be past its deadline: `runs` says
 * whether it is over.
 */
export type OpenCollections = Readonly<Record<NeedKind, Collection | null>>

const none: OpenCollections = { monthly: null, emergency: null }

const needs = kindsThat(({ colour }) => colour !== null)

/** Members' requests for help. */
export const collections = (db: Database, cipher: Cipher) => {
  async function byOwners(
    ownerIds: readonly MemberId[],
  ): Promise<ReadonlyMap<MemberId, OpenCollections>> {
    const open = new Map<MemberId, OpenCollections>()
    if (ownerIds.length === 0) return open
    const rows = await db.collection.findMany({
      where: { ownerId: { in: [...new Set(ownerIds)] }, kind: { in: [...needs] }, closedAt: null },
    })
    for (const collection of rows.map(collectionOf)) {
      const { ownerId, kind } = collection
      if (isNeed(kind)) open.set(ownerId, { ...(open.get(ownerId) ?? none), [kind]: collection })
    }
    return open
  }

  return {
    /** The open collections of many members by owner; who has none is left out. */
    byOwners,

    /** Holds a collection until the transaction ends: a close renews nothing into it meanwhile. */
    async hold(id: number): Promise<void> {
      await db.$queryRaw`select id from collection where id = ${id}::int for no key update`
    },

    async get(id: number): Promise<Collection> {
      return collectionOf(await db.collection.findUniqueOrThrow({ where: { id } }))
    },

    async find(id: number): Promise<Collection | null> {
      const row = await db.collection.findUnique({ where: { id } })
      return row && collectionOf(row)
    },

    /** The collections of these ids, by id; ids nobody has are left out. */
    async named(ids: readonly number[]): Promise<ReadonlyMap<number, Collection>> {
      if (ids.length === 0) return new Map()
      const rows = await db.collection.findMany({ where: { id: { in: [...new Set(ids)] } } })
      return new Map(rows.map(row => [row.id, collectionOf(row)]))
    },

    /** What a member has open: paused monthly support beside an emergency, one of them, or nothing. */
    async openOf(ownerId: MemberId): Promise<OpenCollections> {
      return (await byOwners([ownerId])).get(ownerId) ?? none
    },

    /** Whatever a member has open, of each kind. */
    async everyOpenOf(ownerId: MemberId): Promise<readonly Collection[]> {
      const where = { ownerId, closedAt: null }
      return (await db.collection.findMany({ where, orderBy: { id: 'asc' } })).map(collectionOf)
    },

    /** Whether a member has ever asked for help. */
    async hasOpened(ownerId: MemberId): Promise<boolean> {
      const where = { ownerId, kind: { in: [...needs] } }
      return (await db.collection.findFirst({ where, select: { id: true } })) !== null
    },

    /** The colours of many members at an instant; everybody asked for has one. */
    async statusOf(
      memberIds: readonly MemberId[],
      { now, zone }: Moment,
    ): Promise<ReadonlyMap<MemberId, Status>> {
      const open = await byOwners(memberIds)
      return new Map(
        memberIds.map(id => {
          const { monthly, emergency } = open.get(id) ?? none
          const known = [monthly, emergency].filter(each => each !== null)
          return [id, statusOf(known, now, zone)]
        }),
      )
    },

    /** The members, of those given, who are red at an instant. */
    async redOf(
      memberIds: readonly MemberId[],
      { now, zone }: Moment,
    ): Promise<ReadonlySet<MemberId>> {
      if (memberIds.length === 0) return new Set()
      const rows = await db.collection.findMany({
        where: {
          ownerId: { in: [...new Set(memberIds)] },
          ...runningEmergency(dayOf(now, zone)),
        },
        select: { ownerId: true },
      })
      return new Set(rows.map(row => memberId(row.ownerId)))
    },

    /** Keeps a new collection. The owner is locked; a second need of one kind breaks the unique index. */
    async open(
      collection: NewCollection,
      reason: string | null = null,
      spokenById: MemberId | null = null,
    ): Promise<Collection> {
      await touchCircles(db, [collection.ownerId])
      const said = reason === null ? null : cipher.encrypt(reason)
      return collectionOf(
        await db.collection.create({ data: { ...collection, reason: said, spokenById } }),
      )
    },

    /** Whose voice opened a collection; null where its owner did. */
    async spokenBy(id: number): Promise<MemberId | null> {
      const where = { id, spokenById: { not: null } }
      const row = await db.collection.findFirst({ where, select: { spokenById: true } })
      return row?.spokenById ? memberId(row.spokenById) : null
    },

    /** Why the owners of these collections need help, by collection; who says nothing is left out. */
    async reasonsOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
      if (ids.length === 0) return new Map()
      const rows = await db.collection.findMany({
        where: { id: { in: [...ids] }, closedAt: null, reason: { not: null } },
        select: { id: true, reason: true },
      })
      return new Map(
        rows.flatMap(({ id, reason }) => (reason ? [[id, cipher.decrypt(reason)] as const] : [])),
      )
    },

    /** Writes why an open collection's owner needs it; null erases it. */
    async writeReason(id: number, reason: string | null): Promise<void> {
      await db.collection.updateMany({
        where: { id, closedAt: null },
        data: { reason: reason === null ? null : cipher.encrypt(reason) },
      })
    },

    /** Lets the groups of an owner's circle see an emergency, or no longer. */
    async letGroupsSee(
      { id, ownerId }: Pick<Collection, 'id' | 'ownerId'>,
      inGroups: boolean,
    ): Promise<void> {
      await touchCircles(db, [ownerId])
      await db.collection.updateMany({ where: { id, closedAt: null }, data: { inGroups } })
    },

    /** Writes an end once, and erases what its owner said of it: false when somebody else has closed it meanwhile. */
    async close({ id, ownerId, closedAt, closedAs }: Collection): Promise<boolean> {
      await touchCircles(db, [ownerId])
      const { count } = await db.collection.updateMany({
        where: { id, closedAt: null },
        data: { closedAt, closedAs, reason: null, forWhom: null },
      })
      await db.circleNews.deleteMany({ where: { collectionId: id } })
      return count === 1
    },

    /** Writes another target or deadline: false when it is no longer as it was seen. */
    async change({ seen, next }: CollectionChange): Promise<boolean> {
      await touchCircles(db, [seen.ownerId])
      const { count } = await db.collection.updateMany({
        where: { id: seen.id, closedAt: null, target: seen.target, deadlineOn: seen.deadlineOn },
        data: {
          target: next.target,
          targetWas: next.targetBefore?.was ?? null,
          targetChangedAt: next.targetBefore?.since ?? null,
          deadlineOn: next.deadlineOn,
          deadlineWas: next.deadlineBefore?.was ?? null,
          deadlineChangedAt: next.deadlineBefore?.since ?? null,
        },
      })
      return count === 1
    },

    /** Emergencies whose deadline has passed and whose end nobody has written, oldest deadline first. */
    async overdueEmergencies(
      today: Day,
      limit: number,
      from: Day = '0001-01-01',
    ): Promise<readonly Collection[]> {
      const rows = await db.collection.findMany({
        where: { closedAt: null, deadlineOn: { lt: today, gte: from } },
        orderBy: [{ deadlineOn: 'asc' }, { id: 'asc' }],
        take: limit,
      })
      return rows.map(collectionOf)
    },

    /** The monthly collections open or paused, in order of id after a cursor. */
    async monthlyAfter(cursor: number, limit: number): Promise<readonly Collection[]> {
      const rows = await db.collection.findMany({
        where: {
          id: { gt: cursor },
          kind: { in: [...kindsThat(({ isByMonth }) => isByMonth)] },
          closedAt: null,
        },
        orderBy: { id: 'asc' },
        take: limit,
      })
      return rows.map(collectionOf)
    },

    /** What a member has asked for and is closed, newest first. */
    async pastOf(ownerId: MemberId, limit: number): Promise<readonly Collection[]> {
      const rows = await db.collection.findMany({
        where: { ownerId, kind: { in: [...needs] }, closedAt: { not: null } },
        orderBy: { openedAt: 'desc' },
        take: limit,
      })
      return rows.map(collectionOf)
    },
  }
}

function beforeOf<T>(was: T | null, since: Date | null): Before<T> | null {
  return was !== null && since ? { was, since } : null
}

function collectionOf(row: Row): Collection {
  return {
    id: collectionId(row.id),
    ownerId: memberId(row.ownerId),
    kind: row.kind as CollectionKind,
    target: row.target,
    unit: row.unit,
    openedAt: row.openedAt,
    openedOn: row.openedOn as Day,
    deadlineOn: row.deadlineOn as Day | null,
    targetBefore: beforeOf(row.targetWas, row.targetChangedAt),
    deadlineBefore: beforeOf(row.deadlineWas as Day | null, row.deadlineChangedAt),
    inGroups: row.inGroups,
    closedAt: row.closedAt,
    closedAs: row.closedAs as Ending | null,
  }
}
