import { asItStands, type Surrounded } from '../../domain/collection/pause.ts'
import { type Cycle, dayOf, firstInstant, nextCycle } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { kindsThat } from '../../domain/pledge/kinds.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Prisma } from '../generated/client.ts'
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

    /** Deeds of a member confirmed in a month, either way; of all months when none is named. */
    async archiveOf(
      me: MemberId,
      cycle: Cycle | null,
      moment: Moment,
      order: PageOrder,
    ): Promise<PledgePage> {
      const { zone } = moment
      const confirmedAt = cycle
        ? { gte: firstInstant(cycle, zone), lt: firstInstant(nextCycle(cycle), zone) }
        : { not: null }
      const where = { confirmedAt, OR: [{ giverId: me }, { receiverId: me }] }
      return page(where, moment, order, [{ confirmedAt: 'desc' }, { id: 'desc' }])
    },
  }
}
