import { memberId } from '../../domain/ids.ts'
import type { Audit, OperatorAct } from '../../domain/operator/operator.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

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
