import { type MemberId, memberId, type PoolId, poolId } from '../../domain/ids.ts'
import type { Candidate, CandidateEnd, PoolInvitation, Words } from '../../domain/pool/entering.ts'
import type { Database } from '../engine/database.ts'
import type { PoolInvitation as InvitationRow, PoolCandidate as Row } from '../generated/client.ts'

function candidateOf(row: Row): Candidate {
  const { id, maximum, askedAt, decidedAt, decidedAs } = row
  return {
    id,
    poolId: poolId(row.poolId),
    memberId: memberId(row.memberId),
    inviterId: memberId(row.inviterId),
    maximum,
    askedAt,
    decidedAt,
    decidedAs: decidedAs as CandidateEnd | null,
  }
}

function invitationOf({ toId, ...row }: InvitationRow): PoolInvitation {
  return {
    ...row,
    poolId: poolId(row.poolId),
    inviterId: memberId(row.inviterId),
    toId: toId === null ? null : memberId(toId),
  }
}

/** Ways into a pool, who asks to enter, and what its members say of them. */
export const candidates = (db: Database) => ({
  async invite(invitation: Omit<PoolInvitation, 'id' | 'usedAt'>): Promise<PoolInvitation> {
    return invitationOf(await db.poolInvitation.create({ data: invitation }))
  },

  /** How many a member has made since an instant. */
  async invitedSince(inviterId: MemberId, since: Date): Promise<number> {
    return db.poolInvitation.count({ where: { inviterId, createdAt: { gt: since } } })
  },

  async invitationOf(token: string): Promise<PoolInvitation | null> {
    const row = await db.poolInvitation.findUnique({ where: { token } })
    return row && invitationOf(row)
  },

  /** Uses an invitation up; false where somebody was faster. */
  async useInvitation(id: number, usedAt: Date): Promise<boolean> {
    const where = { id, usedAt: null }
    return (await db.poolInvitation.updateMany({ where, data: { usedAt } })).count > 0
  },

  async ask(
    candidate: Pick<Candidate, 'poolId' | 'memberId' | 'inviterId' | 'maximum' | 'askedAt'>,
    nextAt: Date,
  ): Promise<Candidate> {
    return candidateOf(await db.poolCandidate.create({ data: { ...candidate, nextAt } }))
  },

  async candidate(id: number): Promise<Candidate | null> {
    const row = await db.poolCandidate.findUnique({ where: { id } })
    return row && candidateOf(row)
  },

  /** Who asks to enter a pool now. */
  async asking(id: PoolId): Promise<readonly Candidate[]> {
    const where = { poolId: id, decidedAt: null }
    const rows = await db.poolCandidate.findMany({ where, orderBy: { id: 'asc' }, take: 50 })
    return rows.map(candidateOf)
  },

  /** Where somebody asks to enter now. */
  async askedBy(memberId: MemberId): Promise<readonly Candidate[]> {
    const where = { memberId, decidedAt: null }
    const rows = await db.poolCandidate.findMany({ where, orderBy: { id: 'asc' }, take: 50 })
    return rows.map(candidateOf)
  },

  /** Keeps a member's word; another one takes its place. */
  async say(candidateId: number, memberId: MemberId, welcomes: boolean): Promise<void> {
    await db.poolWord.upsert({
      where: { candidateId_memberId: { candidateId, memberId } },
      create: { candidateId, memberId, welcomes },
      update: { welcomes },
    })
  },

  /** What a member has said; null: nothing. */
  async saidBy(candidateId: number, memberId: MemberId): Promise<boolean | null> {
    const where = { candidateId_memberId: { candidateId, memberId } }
    return (await db.poolWord.findUnique({ where }))?.welcomes ?? null
  },

  /** What the members of now say; a welcome counts where a whole link stands. */
  async words({ id, poolId, memberId }: Candidate): Promise<Words> {
    const [row] = await db.$queryRaw<Record<keyof Words, bigint>[]>`
      select count(*) as members, count(w.member_id) as answered,
        count(*) filter (where not w.welcomes) as objections,
        count(*) filter (where w.welcomes and exists (
          select from trust_link l
          where l.one_id = least(m.member_id, ${memberId}::int)
            and l.other_id = greatest(m.member_id, ${memberId}::int)
            and not exists (select from withdrawal d where d.restored_at is null
              and ((d.from_id = l.one_id and d.to_id = l.other_id)
                or (d.from_id = l.other_id and d.to_id = l.one_id))))) as welcomes
      from pool_member m
      left join pool_word w on w.candidate_id = ${id}::int and w.member_id = m.member_id
      where m.pool_id = ${poolId}::int and m.left_at is null`
    return {
      members: Number(row?.members ?? 0),
      answered: Number(row?.answered ?? 0),
      welcomes: Number(row?.welcomes ?? 0),
      objections: Number(row?.objections ?? 0),
    }
  },

  /** Writes what came of an asking; who said what is erased with it. */
  async decide(id: number, decidedAs: CandidateEnd, decidedAt: Date): Promise<void> {
    const data = { decidedAs, decidedAt, nextAt: null }
    await db.poolCandidate.updateMany({ where: { id, decidedAt: null }, data })
    await db.poolWord.deleteMany({ where: { candidateId: id } })
  },

  /** Those whose days are over by an instant, the first first. */
  async toDecide(until: Date, limit: number, after: Date = new Date(0)) {
    const where = { nextAt: { lte: until, gt: after } }
    const select = { id: true, nextAt: true }
    return db.poolCandidate.findMany({ where, orderBy: { nextAt: 'asc' }, take: limit, select })
  },
})
