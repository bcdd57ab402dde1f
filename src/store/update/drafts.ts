import type { MemberId } from '../../domain/ids.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { numberOf } from '../engine/number.ts'

/**
 * What a long flow is about; of the picker, that its keyboard stands in the chat; of answers, which
 * messages were heard as such.
 */
export type DraftKind =
  | 'status'
  | 'sos'
  | 'broadcast'
  | 'spread'
  | 'initiative'
  | 'pool'
  | 'listing'
  | 'picker'
  | 'answers'

/** Answers of a flow that is not saved yet, as JSON text; encrypted in the store. */
export type Draft = Readonly<{ version: number; data: string; updatedAt: Date }>

/** The number by which buttons name just these answers: with another answer it is another. */
export type NumberedDraft = Draft & Readonly<{ number: string }>

/** Drafts of flows with more than three questions: one per member and kind. */
export const drafts = (db: Database, cipher: Cipher) => ({
  async find(memberId: MemberId, kind: DraftKind): Promise<NumberedDraft | null> {
    const row = await db.draft.findUnique({ where: { memberId_kind: { memberId, kind } } })
    if (!row) return null
    const data = cipher.decrypt(row.data)
    return { ...row, data, number: numberOf(`${row.updatedAt.getTime()} ${data}`) }
  },

  async keep(memberId: MemberId, kind: DraftKind, draft: Draft): Promise<void> {
    const { version, updatedAt } = draft
    const data = { version, updatedAt, data: cipher.encrypt(draft.data) }
    await db.draft.upsert({
      where: { memberId_kind: { memberId, kind } },
      create: { memberId, kind, ...data },
      update: data,
    })
  },

  async drop(memberId: MemberId, kind: DraftKind): Promise<void> {
    await db.draft.deleteMany({ where: { memberId, kind } })
  },

  /** Forgets drafts untouched since the instant; answers how many. */
  async forget(before: Date, limit: number): Promise<number> {
    return db.$executeRaw`
      delete from draft where (member_id, kind) in (
        select member_id, kind from draft where updated_at < ${before} limit ${limit}::int)`
  },
})
