import { type MemberId, memberId, voiceId } from '../../domain/ids.ts'
import type { Voice } from '../../domain/voice/voice.ts'
import type { Database } from '../engine/database.ts'
import type { Voice as Row } from '../generated/client.ts'

/** Who may speak for whom. Whoever changes one locks both members first. */
export const voices = (db: Database) => ({
  async add(asked: Pick<Voice, 'memberId' | 'voiceId' | 'namedAt'>): Promise<Voice> {
    return voiceOf(await db.voice.create({ data: asked }))
  },

  async find(id: number): Promise<Voice | null> {
    const row = await db.voice.findUnique({ where: { id } })
    return row && voiceOf(row)
  },

  /** Writes a yes or an end. */
  async write({ id, acceptedAt, endedAt, endedById }: Voice): Promise<void> {
    await db.voice.update({ where: { id }, data: { acceptedAt, endedAt, endedById } })
  },

  /** A member's voices that have not ended, the first named first. */
  async of(member: MemberId): Promise<Voice[]> {
    const where = { memberId: member, endedAt: null }
    return (await db.voice.findMany({ where, orderBy: { id: 'asc' } })).map(voiceOf)
  },

  /** For whom somebody has said yes to speak, the first named first: a page, and one more if there is. */
  async spokenFor(voice: MemberId, page: Readonly<{ offset: number; limit: number }>) {
    const rows = await db.voice.findMany({
      where: { voiceId: voice, endedAt: null, acceptedAt: { not: null } },
      orderBy: { id: 'asc' },
      skip: page.offset,
      take: page.limit,
    })
    return rows.map(voiceOf)
  },

  /** What has not ended between a member and who may speak for them. */
  async between(member: MemberId, voice: MemberId): Promise<Voice | null> {
    const row = await db.voice.findFirst({
      where: { memberId: member, voiceId: voice, endedAt: null },
    })
    return row && voiceOf(row)
  },

  /** When somebody last said no to speaking for a member; null where they never have. */
  async declinedAt(member: MemberId, voice: MemberId): Promise<Date | null> {
    const found = await db.voice.aggregate({
      where: { memberId: member, voiceId: voice, endedById: voice },
      _max: { endedAt: true },
    })
    return found._max.endedAt
  },

  /** Ends what is between two people, whoever speaks for whom; answers what it was. */
  async endBetween(one: MemberId, other: MemberId, endedAt: Date): Promise<Voice[]> {
    const rows = await db.voice.updateManyAndReturn({
      where: {
        endedAt: null,
        OR: [
          { memberId: one, voiceId: other },
          { memberId: other, voiceId: one },
        ],
      },
      data: { endedAt },
    })
    return rows.map(voiceOf)
  },

  /** Ends all of somebody who leaves; answers what it was. */
  async endAllOf(id: MemberId, endedAt: Date): Promise<Voice[]> {
    const rows = await db.voice.updateManyAndReturn({
      where: { endedAt: null, OR: [{ memberId: id }, { voiceId: id }] },
      data: { endedAt },
    })
    return rows.map(voiceOf)
  },
})

function voiceOf(row: Row): Voice {
  return {
    ...row,
    id: voiceId(row.id),
    memberId: memberId(row.memberId),
    voiceId: memberId(row.voiceId),
    endedById: row.endedById === null ? null : memberId(row.endedById),
  }
}
