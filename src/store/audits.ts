import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** What operators did, on whom, when. */
export const audits = (db: Database, cipher: Cipher) => ({
  async add(act: { byId: number; what: string; onId?: number; detail?: string; at: Date }) {
    const { detail, ...data } = act
    await db.audit.create({ data: { ...data, ...(detail && { detail: cipher.encrypt(detail) }) } })
  },
})
