import { dayOf, type Zone } from '../../domain/cycle.ts'
import { type InitiativeId, type MemberId, memberId } from '../../domain/ids.ts'
import {
  type Initiative,
  type NewInitiative,
  nextMoment,
} from '../../domain/initiative/initiative.ts'
import type { InitiativeRecord } from '../../domain/initiative/record.ts'
import type { Tally } from '../../domain/initiative/vote.ts'
import { touchInitiatives } from '../circle/living-cards.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { initiativeOf } from './row.ts'

/** An initiative with how far its vote was when it was counted last. */
export type Counted = Readonly<{ initiative: Initiative; tally: Tally }>

/** Which page of a list is wanted. */
type PageOrder = Readonly<{ offset: number; limit: number }>

/** What members propose, and how far it is. */
export const initiatives = (db: Database, cipher: Cipher) => {
  const countedOf = (row: Parameters<typeof initiativeOf>[0]): Counted => ({
    initiative: initiativeOf(row, cipher),
    tally: { voters: row.voters, carried: Number(row.carried), waiting: row.waiting },
  })

  async function named(ids: readonly number[]): Promise<readonly Counted[]> {
    const rows = await db.initiative.findMany({ where: { id: { in: [...ids] } } })
    const found = new Map(rows.map(row => [row.id, countedOf(row)]))
    return ids.flatMap(id => found.get(id) ?? [])
  }

  return {
    async find(id: number): Promise<Initiative | null> {
      const row = await db.initiative.findUnique({ where: { id } })
      return row && initiativeOf(row, cipher)
    },

    async get(id: number): Promise<Initiative> {
      return initiativeOf(await db.initiative.findUniqueOrThrow({ where: { id } }), cipher)
    },

    async ofToken(token: string): Promise<Initiative | null> {
      const row = await db.initiative.findUnique({ where: { token } })
      return row && initiativeOf(row, cipher)
    },

    /** The initiative that a started collection belongs to, or null. */
    async ofCollection(collectionId: number): Promise<Initiative | null> {
      const row = await db.initiative.findUnique({ where: { collectionId } })
      return row && initiativeOf(row, cipher)
    },

    /** The initiative with its last count; null when there is none. */
    async counted(id: number): Promise<Counted | null> {
      const row = await db.initiative.findUnique({ where: { id } })
      return row && countedOf(row)
    },

    /** Initiatives of these ids with their last counts, in the order of the ids. */
    named,

    /** Holds one until the transaction ends: its vote ends, or what is free is taken, by one at a time. */
    async hold(id: InitiativeId): Promise<Initiative | null> {
      await db.$queryRaw`select id from initiative where id = ${id}::int for update`
      const row = await db.initiative.findUnique({ where: { id } })
      return row && initiativeOf(row, cipher)
    },

    /** Keeps one from ending until the transaction ends; voters do not wait for each other. */
    async share(id: number): Promise<Initiative | null> {
      await db.$queryRaw`select id from initiative where id = ${id}::int for key share`
      const row = await db.initiative.findUnique({ where: { id } })
      return row && initiativeOf(row, cipher)
    },

    async add(
      { title, text, ...initiative }: NewInitiative & Pick<Initiative, 'token'>,
      at: Readonly<{ nextAt: Date; lineAt: Date }>,
    ): Promise<Initiative> {
      const words = { title: cipher.encrypt(title), text: cipher.encrypt(text) }
      const row = await db.initiative.create({ data: { ...initiative, ...words, ...at } })
      return initiativeOf(row, cipher)
    },

    /** Writes what has become of one, and when something happens to it next. The row is held. */
    async write(next: Initiative, zone: Zone): Promise<void> {
      const { id, ownerId: _, publishedAt: __, title, text, endWord, ...rest } = next
      const toldOn = next.toldAt && dayOf(next.toldAt, zone)
      await db.initiative.update({
        where: { id },
        data: {
          ...rest,
          title: cipher.encrypt(title),
          text: cipher.encrypt(text),
          endWord: endWord === null ? null : cipher.encrypt(endWord),
          nextAt: nextMoment(next, toldOn, zone),
        },
      })
      await touchInitiatives(db, [id])
    },

    /** How many of an owner's go on. */
    async openOf(ownerId: MemberId): Promise<number> {
      return db.initiative.count({ where: { ownerId, endedAt: null } })
    },

    /** All of an owner's that go on. */
    async allOpenOf(ownerId: MemberId): Promise<readonly Initiative[]> {
      const where = { ownerId, endedAt: null }
      const rows = await db.initiative.findMany({ where, orderBy: { id: 'asc' } })
      return rows.map(row => initiativeOf(row, cipher))
    },

    /** Whether one of an owner's was told at once since an instant. */
    async wasToldSince(ownerId: MemberId, since: Date): Promise<boolean> {
      const where = { ownerId, nearToldAt: { gt: since } }
      return (await db.initiative.count({ where })) > 0
    },

    async toldNear(id: InitiativeId, at: Date): Promise<void> {
      await db.initiative.update({ where: { id }, data: { nearToldAt: at } })
    },

    /** An owner's, the newest first. */
    async ofOwner(ownerId: MemberId, { offset, limit }: PageOrder): Promise<readonly Counted[]> {
      const rows = await db.initiative.findMany({
        where: { ownerId },
        orderBy: { id: 'desc' },
        skip: offset,
        take: limit,
      })
      return rows.map(countedOf)
    },

    /** Those a member votes or has promised for, the newest vote first. */
    async votedBy(voterId: MemberId, { offset, limit }: PageOrder): Promise<readonly Counted[]> {
      const rows = await db.vote.findMany({
        where: { memberId: voterId },
        orderBy: [{ votedAt: 'desc' }, { initiativeId: 'desc' }],
        skip: offset,
        take: limit,
        include: { initiative: true },
      })
      return rows.map(row => countedOf(row.initiative))
    },

    /** Those a member proposed or takes part in, the first published first. */
    async around(me: MemberId, { offset, limit }: PageOrder): Promise<readonly Counted[]> {
      const rows = await db.$queryRaw<{ id: number }[]>`
        select id from initiative where owner_id = ${me}::int
        union select initiative_id from vote where member_id = ${me}::int
        order by id offset ${offset}::int limit ${limit}::int`
      return named(rows.map(({ id }) => id))
    },

    /** Those of these owners that go on: the nearest owner first, then what ends first. */
    async ofNear(
      near: readonly Readonly<{ id: number; degree: number }>[],
      { offset, limit }: PageOrder,
    ): Promise<readonly Counted[]> {
      const rows = await db.$queryRaw<{ id: number }[]>`
        select i.id from unnest(
            ${near.map(({ id }) => id)}::int[], ${near.map(({ degree }) => degree)}::int[])
          as n (id, degree)
        join initiative i on i.owner_id = n.id and i.ended_at is null
        order by n.degree, i.vote_until, i.id
        offset ${offset}::int limit ${limit}::int`
      return named(rows.map(({ id }) => id))
    },

    /** Keeps the owner's word on how it goes. */
    async tell(id: InitiativeId, text: string, at: Date): Promise<number> {
      const data = { initiativeId: id, text: cipher.encrypt(text), at }
      return (await db.initiativeWord.create({ data, select: { id: true } })).id
    },

    async wordsOf(
      id: InitiativeId,
      take: number,
    ): Promise<readonly Readonly<{ at: Date; text: string }>[]> {
      const where = { initiativeId: id }
      const rows = await db.initiativeWord.findMany({ where, orderBy: { id: 'desc' }, take })
      return rows.map(({ at, text }) => ({ at, text: cipher.decrypt(text) }))
    },

    async word(id: number): Promise<string | null> {
      const row = await db.initiativeWord.findUnique({ where: { id } })
      return row && cipher.decrypt(row.text)
    },

    /** The first moments at which something happens to one by itself, up to an instant. */
    async due(until: Date, limit: number, after: Date = new Date(0)) {
      const where = { nextAt: { lte: until, gt: after } }
      const select = { id: true, nextAt: true }
      return db.initiative.findMany({ where, orderBy: { nextAt: 'asc' }, take: limit, select })
    },

    /** Those that go into the weekly line by an instant. */
    async toLine(until: Date, limit: number, after: Date = new Date(0)) {
      const where = { lineAt: { lte: until, gt: after } }
      const select = { id: true, lineAt: true, ownerId: true, endedAt: true }
      const rows = await db.initiative.findMany({
        where,
        orderBy: { lineAt: 'asc' },
        take: limit,
        select,
      })
      return rows.map(row => ({ ...row, ownerId: memberId(row.ownerId) }))
    },

    async lined(id: number): Promise<void> {
      await db.initiative.updateMany({ where: { id }, data: { lineAt: null } })
    },

    /** How many of an owner's ended after their start, and what those who gave say of them. */
    async recordOf(ownerId: MemberId): Promise<InitiativeRecord> {
      const [row] = await db.$queryRaw<Record<'ended' | 'done' | 'said' | 'yes', bigint>[]>`
        select count(distinct i.id) as ended,
          count(distinct i.id) filter (where i.ended_as = 'done') as done,
          count(v.came_about) as said, count(*) filter (where v.came_about) as yes
        from initiative i left join vote v on v.initiative_id = i.id and v.came_about is not null
        where i.owner_id = ${ownerId}::int and i.ended_as in ('done', 'failed', 'unfinished')`
      return {
        ended: Number(row?.ended ?? 0),
        done: Number(row?.done ?? 0),
        said: Number(row?.said ?? 0),
        yes: Number(row?.yes ?? 0),
      }
    },
  }
}
