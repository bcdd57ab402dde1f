import type { Day } from '../../domain/cycle.ts'
import { memberId, type PledgeId, pledgeId, requestId } from '../../domain/ids.ts'
import type { Answer, NewRequest, Request, RequestKind } from '../../domain/pledge/request.ts'
import { BEGINNING, type Database } from '../engine/database.ts'
import type { Request as Row } from '../generated/client.ts'

/** What one side of a pledge asked of the other. */
export const requests = (db: Database) => ({
  async find(id: number): Promise<Request | null> {
    const row = await db.request.findUnique({ where: { id } })
    return row && requestOf(row)
  },

  /** The requests about a pledge that nobody has answered. */
  async openOf(pledge: PledgeId): Promise<readonly Request[]> {
    const rows = await db.request.findMany({ where: { pledgeId: pledge, answeredAt: null } })
    return rows.map(requestOf)
  },

  /** The latest request of each kind about a pledge, answered or not. */
  async latestOf(pledge: PledgeId): Promise<readonly Request[]> {
    const rows = await db.request.findMany({
      where: { pledgeId: pledge },
      distinct: ['kind'],
      orderBy: [{ kind: 'asc' }, { askedAt: 'desc' }],
    })
    return rows.map(requestOf)
  },

  /** When a pledge was last asked about in this kind. */
  async lastAskedAt(pledge: PledgeId, kind: RequestKind): Promise<Date | null> {
    const found = await db.request.aggregate({
      where: { pledgeId: pledge, kind },
      _max: { askedAt: true },
    })
    return found._max.askedAt
  },

  /** Keeps a request; an older one of its kind that stood open gives way to it. */
  async insert(request: NewRequest): Promise<Request> {
    const { pledgeId: pledge, kind, askedAt } = request
    await db.request.updateMany({
      where: { pledgeId: pledge, kind, answeredAt: null },
      data: { answeredAt: askedAt },
    })
    return requestOf(await db.request.create({ data: request }))
  },

  /** Writes an answer; false when it was answered meanwhile. */
  async answer({ id, answeredAt, answer, onDay }: Request): Promise<boolean> {
    const { count } = await db.request.updateMany({
      where: { id, answeredAt: null },
      data: { answeredAt, answer, onDay },
    })
    return count === 1
  },

  /** Ends the open requests of these kinds about pledges: what they asked was done or is void. */
  async end(
    pledges: readonly PledgeId[],
    kinds: readonly RequestKind[],
    { at, answer }: Readonly<{ at: Date; answer: Answer | null }>,
  ): Promise<void> {
    await db.request.updateMany({
      where: { pledgeId: { in: [...pledges] }, kind: { in: [...kinds] }, answeredAt: null },
      data: { answeredAt: at, answer },
    })
  },

  /** Requests made before an instant, unanswered and not reminded of, oldest first. */
  async toRemind(before: Date, take: number, after = BEGINNING): Promise<readonly Request[]> {
    const rows = await db.request.findMany({
      where: { askedAt: { lte: before, gt: after }, answeredAt: null, remindedAt: null },
      orderBy: { askedAt: 'asc' },
      take,
    })
    return rows.map(requestOf)
  },

  /** Notes that the asked side was reminded; false when it was before, or the request is answered. */
  async markReminded(id: number, remindedAt: Date): Promise<boolean> {
    const { count } = await db.request.updateMany({
      where: { id, answeredAt: null, remindedAt: null },
      data: { remindedAt },
    })
    return count === 1
  },
})

function requestOf(row: Row): Request {
  return {
    id: requestId(row.id),
    pledgeId: pledgeId(row.pledgeId),
    kind: row.kind as RequestKind,
    byId: memberId(row.byId),
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    answer: row.answer as Answer | null,
    onDay: row.onDay as Day | null,
    remindedAt: row.remindedAt,
  }
}
