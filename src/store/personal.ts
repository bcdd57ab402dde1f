import { personal as call } from './call/personal.ts'
import { personal as circle } from './circle/personal.ts'
import { personal as collection } from './collection/personal.ts'
import type { Cipher } from './engine/cipher.ts'
import type { Database } from './engine/database.ts'
import type { Leaver, Whose } from './engine/personal.ts'
import { personal as initiative } from './initiative/personal.ts'
import { personal as listing } from './listing/personal.ts'
import { personal as member } from './member/personal.ts'
import { personal as operator } from './operator/personal.ts'
import { personal as pledge } from './pledge/personal.ts'
import { personal as pool } from './pool/personal.ts'
import { personal as trust } from './trust/personal.ts'
import { personal as update } from './update/personal.ts'
import { personal as voice } from './voice/personal.ts'

/** The member's own row goes last: it says whose the others are. */
const nouns = [
  pledge,
  initiative,
  pool,
  listing,
  collection,
  call,
  circle,
  trust,
  voice,
  operator,
  update,
  member,
] as const

/** What leaving does to each table that names a member; a test asks the database for more. */
export const fates: Readonly<Record<string, string>> = Object.assign(
  {},
  ...nouns.map(({ tables }) => tables),
)

/** What is kept of one member, over all nouns. */
export const personal = (db: Database, cipher: Cipher) => ({
  /** Erases what is theirs alone and their words on what stays; the ledger keeps rows without a person. */
  async erase(leaver: Leaver): Promise<void> {
    for (const noun of nouns) await noun.erase(db, cipher, leaver)
  },

  /** Everything stored about a member, decrypted, in sections of rows. Others are in it as ids only. */
  async read(whose: Whose) {
    return {
      ...(await member.read(db, cipher, whose)),
      ...(await operator.read(db, cipher, whose)),
      ...(await trust.read(db, cipher, whose)),
      ...(await call.read(db, cipher, whose)),
      ...(await voice.read(db, cipher, whose)),
      ...(await collection.read(db, cipher, whose)),
      ...(await pledge.read(db, cipher, whose)),
      ...(await initiative.read(db, cipher, whose)),
      ...(await pool.read(db, cipher, whose)),
      ...(await circle.read(db, cipher, whose)),
      ...(await update.read(db, cipher, whose)),
    }
  },
})
