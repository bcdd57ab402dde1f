import type { MemberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

type Pair = Readonly<{ giverId: MemberId; receiverId: MemberId }>

/** Givers who do not want their deeds for a receiver renewed. */
export const renewals = (db: Database) => ({
  async isOff({ giverId, receiverId }: Pair): Promise<boolean> {
    const where = { giverId_receiverId: { giverId, receiverId } }
    return (await db.renewalOff.findUnique({ where })) !== null
  },

  /** The receivers for whom a giver has switched renewal off. */
  async offOf(giverIds: readonly MemberId[]): Promise<readonly Pair[]> {
    const rows = await db.renewalOff.findMany({ where: { giverId: { in: [...giverIds] } } })
    return rows.map(({ giverId, receiverId }) => ({ giverId, receiverId }) as Pair)
  },

  async turnOff({ giverId, receiverId }: Pair, at: Date): Promise<void> {
    await db.renewalOff.createMany({ data: [{ giverId, receiverId, at }], skipDuplicates: true })
  },

  async turnOn({ giverId, receiverId }: Pair): Promise<void> {
    await db.renewalOff.deleteMany({ where: { giverId, receiverId } })
  },
})
