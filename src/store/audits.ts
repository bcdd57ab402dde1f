import { type MemberId, memberId } from '../domain/ids.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** What an operator may do; each use leaves a row. */
export type OperatorAct =
  | 'opened'
  | 'report-read'
  | 'report-dismissed'
  | 'call-halted'
  | 'suspended'
  | 'suspension-lifted'
  | 'broadcast-sent'
  | 'broadcast-stopped'

/** One use of an operator's right: by whom, what, on whom or what, why, when. */
export type Audit = Readonly<{
  byId: MemberId
  what: OperatorAct
  /** The member, or for broadcasts and calls their own number. */
  onId?: number
  detail?: string
  at: Date
}>

/** What operators did, on whom, when. */
export const audits = (db: Database, cipher: Cipher) => ({
  async add({ detail, ...act }: Audit): Promise<void> {
    await db.audit.create({ data: { ...act, ...(detail && { detail: cipher.encrypt(detail) }) } })
  },

  /** The latest, the newest first. */
  async latest(limit: number): Promise<Audit[]> {
    const rows = await db.audit.findMany({ orderBy: { id: 'desc' }, take: limit })
    return rows.map(({ byId, what, onId, detail, at }) => ({
      byId: memberId(byId),
      what: what as OperatorAct,
      ...(onId !== null && { onId }),
      ...(detail && { detail: cipher.decrypt(detail) }),
      at,
    }))
  },
})
