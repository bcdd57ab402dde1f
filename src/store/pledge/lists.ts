import { asItStands, type Surrounded } from '../../domain/collection/pause.ts'
import { type Cycle, dayOf, firstInstant, nextCycle } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { kindsThat } from '../../domain/pledge/kinds.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { around, inTime, late, open, runningEmergency, surroundedOf } from './row.ts'

/** A page of pledges, and whether there is another one. */
export type PledgePage = Readonly<{ entries: readonly Surrounded[]; hasMore: boolean }>

/** Which page of a list is wanted: from 0. */
export type PageOrder = Readonly<{ page: number; size: number }>

/** The organizer's lists, a page each. */
export const pledgeLists = (db: Database, cipher: Cipher) => {
  async function page(
    where: Prisma.PledgeWhereInput,
    { now, zone }: Moment,
    { page: at, size }: PageOrder,
    orderBy: Prisma.PledgeOrderByWithRelationInput[] = [
      { dueOn: { sort: 'asc', nulls: 'first' } },
      { id: 'asc' },
    ],
  ): Promise<PledgePage> {
    const today = dayOf(now, zone)
    const rows = await db.pledge.findMany({
      where,
      orderBy,
      skip: at * size,
      take: size + 1,
      include: around(today),
    })
    const moment = { now, zone }
    const entries = rows
      .slice(0, size)
      .map(row => asItStands(surroundedOf(row, today, cipher), moment))
    return { entries, hasMore: rows.length > size }
  }

  const undelivered = ({ now, zone }: Moment) => ({
    ...open,
    deliveredAt: null,
    ...inTime(dayOf(now, zone)),
  })

  const resting = kindsThat(({ restsWhileRed }) => restsWhileRed)

  /** The rule `canBeMet` for the requests to commit or deliver that this giver has not answered. */
  function asked(giverId: MemberId, moment: Moment): Prisma.PledgeWhereInput {
    const today = dayOf(moment.now, moment.zone)
    const isCalm = { collections: { none: runningEmergency(today) } }
    const isUnpaused = {
      OR: [{ collection: { kind: { notIn: [...resting] } } }, { receiver: isCalm }],
    }
    const toCommit = { requests: { some: { kind: 'commit', answeredAt: null } } }
    const toDeliver = { requests: { some: { kind: 'deliver', answeredAt: null } } }
    return {
      giverId,
      giver: isCalm,
      ...open,
      deliveredAt: null,
      OR: [
        { committedAt: null, ...toCommit, AND: [inTime(today), isUnpaused] },
        { committedAt: { not: null }, ...toDeliver },
      ],
    }
  }

  return {
    /** Intentions and commitments of a giver that are still in time, paused ones too. */
    async givenBy(giverId: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      return page({ giverId, ...undelivered(moment) }, moment, order)
    },

    /**
     * Intentions and commitments to a receiver that are still in time, paused ones too; then whoever
     * was declined and waits to be allowed again.
     */
    async receivedBy(receiverId: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      const stays = { leftAt: null }
      const declined = { declinedAt: { not: null }, allowedAgainAt: null, giver: stays }
      const where = { receiverId, OR: [undelivered(moment), declined] }
      return page(where, moment, order, [
        { declinedAt: { sort: 'desc', nulls: 'first' } },
        { dueOn: { sort: 'asc', nulls: 'first' } },
        { id: 'asc' },
      ])
    },

    /** Every pledge of a member, either way and whatever became of it, in the order of their making. */
    async everyOf(me: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      return page({ OR: [{ giverId: me }, { receiverId: me }] }, moment, order, [{ id: 'asc' }])
    },

    /** What a giver is asked to commit or to deliver and can: a request each. */
    async askedOf(giverId: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      return page(asked(giverId, moment), moment, order)
    },

    /** How many requests wait for a giver's answer and can be met. */
    async countAskedOf(giverId: MemberId, moment: Moment): Promise<number> {
      return db.pledge.count({ where: asked(giverId, moment) })
    },

    /** Deliveries without an answer, to the member and by the member; the oldest first. */
    async unconfirmedOf(me: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      const where = {
        ...open,
        deliveredAt: { not: null },
        OR: [{ receiverId: me }, { giverId: me }],
      }
      return page(where, moment, order, [{ deliveredAt: 'asc' }, { id: 'asc' }])
    },

    /** Overdue commitments, both directions. A delivery, late or in time, waits for a word instead. */
    async overdueOf(me: MemberId, moment: Moment, order: PageOrder): Promise<PledgePage> {
      const owed = { ...open, committedAt: { not: null }, deliveredAt: null }
      const mine = { OR: [{ giverId: me }, { receiverId: me }] }
      const isLate = late(dayOf(moment.now, moment.zone))
      return page({ ...owed, AND: [mine, isLate] }, moment, order)
    },

    /**
     * What was confirmed for a member in a month, either way; of all months when none is named. What one
     * clearing fulfilled of a commitment in several parts is one entry, with their sum.
     */
    async archiveOf(
      me: MemberId,
      cycle: Cycle | null,
      moment: Moment,
      order: PageOrder,
    ): Promise<PledgePage> {
      const { zone } = moment
      const isThen = cycle
        ? Prisma.sql`p.confirmed_at >= ${firstInstant(cycle, zone)}
            and p.confirmed_at < ${firstInstant(nextCycle(cycle), zone)}`
        : Prisma.sql`p.confirmed_at is not null`
      const rows = await db.$queryRaw<{ id: number; amount: bigint }[]>`
        select max(p.id) as id, sum(p.amount) as amount from pledge p
        where ${isThen} and (p.giver_id = ${me}::int or p.receiver_id = ${me}::int)
        group by p.confirmed_at, p.clearing_id,
          case when p.clearing_id is null then p.id else coalesce(p.part_of_id, p.id) end
        order by p.confirmed_at desc, id desc
        offset ${order.page * order.size}::int limit ${order.size + 1}::int`
      const sums = new Map(rows.slice(0, order.size).map(row => [row.id, Number(row.amount)]))
      const byDay = [{ confirmedAt: 'desc' as const }, { id: 'desc' as const }]
      const whole = { page: 0, size: order.size }
      const found = await page({ id: { in: [...sums.keys()] } }, moment, whole, byDay)
      const entries = found.entries.map(around => {
        const { pledge } = around
        return { ...around, pledge: { ...pledge, amount: sums.get(pledge.id) ?? pledge.amount } }
      })
      return { entries, hasMore: rows.length > order.size }
    },
  }
}
