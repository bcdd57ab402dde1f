import {
  type Cycle,
  type Day,
  firstDay,
  firstInstant,
  lastDay,
  nextCycle,
} from '../../domain/cycle.ts'
import { type MemberId, memberId, type PledgeId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Pledge } from '../../domain/pledge/pledge.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { pledgeOf } from './row.ts'

/** Help that was given and confirmed, and what of it was renewed. */
export const deeds = (db: Database, cipher: Cipher) => ({
  /** Deeds from a giver to a receiver confirmed between two instants. */
  async deedsBetween(
    { giverId, receiverId }: Readonly<{ giverId: MemberId; receiverId: MemberId }>,
    from: Date,
    until: Date,
  ): Promise<readonly Pledge[]> {
    const rows = await db.pledge.findMany({
      where: { giverId, receiverId, clearingId: null, confirmedAt: { gte: from, lt: until } },
      orderBy: { id: 'asc' },
      take: 1000,
    })
    return rows.map(row => pledgeOf(row, cipher))
  },

  /** What was confirmed toward a receiver between two instants, a sum for each giver. */
  async deedsToward(receiverId: MemberId, from: Date, until: Date) {
    const rows = await db.pledge.groupBy({
      by: ['giverId', 'unit'],
      where: { receiverId, clearingId: null, confirmedAt: { gte: from, lt: until } },
      _sum: { amount: true },
      orderBy: { giverId: 'asc' },
    })
    return rows.map(({ giverId, unit, _sum }) => ({
      giverId: memberId(giverId),
      unit,
      amount: _sum.amount ?? 0,
    }))
  },

  /** What a giver has given for a month, delivered or confirmed: a sum for each receiver. */
  async givenIn(
    giverId: MemberId,
    cycle: Cycle,
    { zone }: Moment,
  ): Promise<ReadonlyMap<MemberId, number>> {
    const dueOn = { gte: firstDay(cycle), lte: lastDay(cycle) }
    const inMonth = { gte: firstInstant(cycle, zone), lt: firstInstant(nextCycle(cycle), zone) }
    const rows = await db.pledge.groupBy({
      by: ['receiverId'],
      where: {
        giverId,
        deliveredAt: { not: null },
        annulledAt: null,
        OR: [{ dueOn }, { dueOn: null, confirmedAt: inMonth }],
      },
      _sum: { amount: true },
    })
    return new Map(rows.map(row => [memberId(row.receiverId), row._sum.amount ?? 0]))
  },

  /** What a giver has given to a receiver for one last day and no renewal has taken up yet. */
  async toRenew(
    { giverId, receiverId }: Pick<Pledge, 'giverId' | 'receiverId'>,
    dueOn: Day,
  ): Promise<readonly Pledge[]> {
    const deed = { confirmedAt: { not: null }, renewedAt: null, cycle: { not: null } }
    const where = { giverId, receiverId, dueOn, ...deed }
    const rows = await db.pledge.findMany({ where, orderBy: { id: 'asc' } })
    return rows.map(row => pledgeOf(row, cipher))
  },

  /** Notes that deeds were renewed; false where one of them already was. */
  async markRenewed(ids: readonly PledgeId[], renewedAt: Date): Promise<boolean> {
    const { count } = await db.pledge.updateMany({
      where: { id: { in: [...ids] }, renewedAt: null },
      data: { renewedAt },
    })
    return count === ids.length
  },
})
