import type { Surrounded } from '../../domain/collection/pause.ts'
import {
  type Cycle,
  cycleOf,
  dayOf,
  firstDay,
  firstInstant,
  lastDay,
  nextCycle,
} from '../../domain/cycle.ts'
import { type CollectionId, type MemberId, memberId, type PledgeId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { EventKind, Making, Move, PledgeEvent } from '../../domain/pledge/move.ts'
import type { Pledge, Stage } from '../../domain/pledge/pledge.ts'
import { touchCircles } from '../circle/living-cards.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Prisma } from '../generated/client.ts'
import { writeMoves } from './moves.ts'
import { around, eventRowOf, open, pledgeOf, rowOf, surroundedOf } from './row.ts'

/** What a move left in the store: the pledge that was seen, as it is now, and the part split off. */
export type Moved = Readonly<{ move: Move; part: Pledge | null }>

/** Records of help, from every side they are looked at. */
export const pledges = (db: Database, cipher: Cipher) => {
  async function list(
    where: Prisma.PledgeWhereInput,
    { now, zone }: Moment,
    rest: Omit<Prisma.PledgeFindManyArgs, 'where' | 'include' | 'select' | 'omit'> = {},
  ): Promise<readonly Surrounded[]> {
    const today = dayOf(now, zone)
    const rows = await db.pledge.findMany({
      where,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      ...rest,
      include: around(today),
    })
    return rows.map(row => surroundedOf(row, today, cipher))
  }

  /** Writes moves where the pledge is still as it was seen; answers those that took, in their order. */
  async function moveAll(moves: readonly Move[]): Promise<readonly Moved[]> {
    if (moves.length === 0) return []
    const taken = await writeMoves(db, moves, cipher)
    const done = moves.filter(({ seen }) => taken.has(seen.id))
    const parts = await insertParts(done)
    await touchCircles(
      db,
      done.map(({ seen }) => seen.receiverId),
    )
    await db.pledgeEvent.createMany({
      data: done.flatMap(({ seen, events, part }) => {
        const own = events.map(event => eventRowOf(event, seen.id, cipher))
        const ahead = parts.get(seen.id)
        return part && ahead ? [...own, eventRowOf(part.event, ahead.id, cipher)] : own
      }),
    })
    return done.map(move => ({ move, part: parts.get(move.seen.id) ?? null }))
  }

  async function insertParts(moves: readonly Move[]): Promise<ReadonlyMap<number, Pledge>> {
    const data = moves.flatMap(({ part }) => (part ? [rowOf(part.pledge, cipher)] : []))
    if (data.length === 0) return new Map()
    const rows = await db.pledge.createManyAndReturn({ data })
    return new Map(rows.map(row => [row.partOfId ?? 0, pledgeOf(row, cipher)]))
  }

  return {
    list,
    moveAll,

    async find(id: number): Promise<Pledge | null> {
      const row = await db.pledge.findUnique({ where: { id } })
      return row && pledgeOf(row, cipher)
    },

    async get(id: number): Promise<Pledge> {
      return pledgeOf(await db.pledge.findUniqueOrThrow({ where: { id } }), cipher)
    },

    /** Pledges of these ids, in their order. */
    async byIds(ids: readonly number[]): Promise<readonly Pledge[]> {
      const rows = await db.pledge.findMany({
        where: { id: { in: [...ids] } },
        orderBy: { id: 'asc' },
      })
      return rows.map(row => pledgeOf(row, cipher))
    },

    /** A pledge with what pauses it; null when there is none of this id. */
    async findAround(id: number, { now, zone }: Moment): Promise<Surrounded | null> {
      const today = dayOf(now, zone)
      const row = await db.pledge.findUnique({ where: { id }, include: around(today) })
      return row && surroundedOf(row, today, cipher)
    },

    /** Pledges of these ids with what pauses them. */
    async named(ids: readonly number[], when: Moment): Promise<ReadonlyMap<number, Surrounded>> {
      if (ids.length === 0) return new Map()
      const found = await list({ id: { in: [...new Set(ids)] } }, when)
      return new Map(found.map(each => [each.pledge.id, each]))
    },

    /** Notes one side's wish, whether a pledge is only to this person. */
    async wish(id: PledgeId, side: 'giver' | 'receiver', isOnly: boolean): Promise<void> {
      const data = side === 'giver' ? { onlyByGiver: isOnly } : { onlyByReceiver: isOnly }
      await db.pledge.update({ where: { id }, data })
    },

    /** Keeps a new pledge with its history, mostly one line. The unique indexes have the last word. */
    async insert({ pledge, event }: Making, more: readonly PledgeEvent[] = []): Promise<Pledge> {
      await touchCircles(db, [pledge.receiverId])
      const row = await db.pledge.create({ data: rowOf(pledge, cipher) })
      const data = [event, ...more].map(each => eventRowOf(each, row.id, cipher))
      await db.pledgeEvent.createMany({ data })
      return pledgeOf(row, cipher)
    },

    /** Keeps many new pledges with their history; answers them in no particular order. */
    async insertAll(makings: readonly Making[]): Promise<readonly Pledge[]> {
      if (makings.length === 0) return []
      await touchCircles(
        db,
        makings.map(({ pledge }) => pledge.receiverId),
      )
      const data = makings.map(({ pledge }) => rowOf(pledge, cipher))
      const rows = await db.pledge.createManyAndReturn({ data })
      const events = new Map(makings.map(({ pledge, event }) => [keyOf(pledge), event]))
      await db.pledgeEvent.createMany({
        data: rows.flatMap(row => {
          const event = events.get(keyOf(row))
          return event ? [eventRowOf(event, row.id, cipher)] : []
        }),
      })
      return rows.map(row => pledgeOf(row, cipher))
    },

    /** Writes one move with its history and its part; null when the pledge is not as it was seen. */
    async move(move: Move): Promise<Moved | null> {
      const [moved] = await moveAll([move])
      return moved ?? null
    },

    /** What a giver has open, lapsed and overdue ones too. */
    async openFrom(giverId: MemberId, when: Moment): Promise<readonly Surrounded[]> {
      return list({ giverId, ...open }, when)
    },

    /** What is open in favour of a receiver, lapsed and overdue ones too. */
    async toward(receiverId: MemberId, when: Moment): Promise<readonly Surrounded[]> {
      return list({ receiverId, ...open }, when)
    },

    /** Every pledge of a collection, ended ones too. */
    async ofCollection(id: CollectionId, when: Moment): Promise<readonly Surrounded[]> {
      return list({ collectionId: id }, when)
    },

    /** What lies between two members either way, newest first. */
    async between(one: MemberId, other: MemberId, when: Moment, take = 50) {
      const where = {
        OR: [
          { giverId: one, receiverId: other },
          { giverId: other, receiverId: one },
        ],
      }
      return list(where, when, { orderBy: { id: 'desc' }, take })
    },

    /** The open pledge of a giver in a collection and cycle (null: an emergency's), parts left aside. */
    async openIn(giverId: MemberId, collectionId: number, cycle: Cycle | null) {
      const where = { giverId, collectionId, cycle, partOfId: null, ...open }
      const row = await db.pledge.findFirst({ where })
      return row && pledgeOf(row, cipher)
    },

    /** The newest open pledge of a giver in a collection of any cycle, or null. */
    async openOf(giverId: MemberId, collectionId: number): Promise<Pledge | null> {
      const where = { giverId, collectionId, partOfId: null, ...open }
      const row = await db.pledge.findFirst({ where, orderBy: { id: 'desc' } })
      return row && pledgeOf(row, cipher)
    },

    /** Whether a giver made any pledge for a cycle, or one due in it; one that was annulled is none. */
    async hasPledgedIn(giverId: MemberId, collectionId: number, cycle: Cycle): Promise<boolean> {
      const dueOn = { gte: firstDay(cycle), lte: lastDay(cycle) }
      const where = {
        giverId,
        collectionId,
        partOfId: null,
        annulledAt: null,
        OR: [{ cycle }, { dueOn }],
      }
      return (await db.pledge.findFirst({ where, select: { id: true } })) !== null
    },

    /** Whether a receiver has declined this giver and not allowed new pledges since. */
    async wasDeclined(giverId: MemberId, receiverId: MemberId): Promise<boolean> {
      const where = { giverId, receiverId, declinedAt: { not: null }, allowedAgainAt: null }
      return (await db.pledge.findFirst({ where, select: { id: true } })) !== null
    },

    /** What a giver has pledged for the running month, in whole cents, one pledge left aside. */
    async pledgedFor(giverId: MemberId, { now, zone }: Moment, beside?: PledgeId): Promise<number> {
      const cycle = cycleOf(now, zone)
      const ofMonth = { gte: firstDay(cycle), lte: lastDay(cycle) }
      const inMonth = { gte: firstInstant(cycle, zone), lt: firstInstant(nextCycle(cycle), zone) }
      const { confirmedAt: _, ...notUndone } = open
      // Deeds in an emergency have no last day: they count in the month of their confirmation.
      const dueSometime = { dueOn: null, OR: [{ confirmedAt: null }, { confirmedAt: inMonth }] }
      const found = await db.pledge.aggregate({
        where: {
          giverId,
          ...notUndone,
          OR: [{ dueOn: ofMonth }, dueSometime],
          ...(beside && { id: { not: beside } }),
        },
        _sum: { amount: true },
      })
      return found._sum.amount ?? 0
    },

    /** A pledge's history, newest first. */
    async historyOf(id: PledgeId, take = 20): Promise<readonly PledgeEvent[]> {
      const rows = await db.pledgeEvent.findMany({
        where: { pledgeId: id },
        orderBy: { id: 'desc' },
        take,
      })
      return rows.map(row => ({
        at: row.at,
        byId: row.byId === null ? null : memberId(row.byId),
        what: row.what as EventKind,
        fromStage: row.fromStage as Stage | null,
        toStage: row.toStage as Stage,
        fromAmount: row.fromAmount,
        toAmount: row.toAmount ?? 0,
        note: row.note && cipher.decrypt(row.note),
      }))
    },
  }
}

const keyOf = (pledge: { giverId: number; collectionId: number; cycle: string | null }) =>
  `${pledge.giverId}-${pledge.collectionId}-${pledge.cycle}`
