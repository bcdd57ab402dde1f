import { type MemberId, type PaymentDetailId, paymentDetailId } from '../../domain/ids.ts'
import type { PaymentDetail } from '../../domain/member/payment-detail.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

type Words = Readonly<{ name: string; value: string }>

/** How members can be helped. Callers hold the member's row lock, so that one default stays one. */
export const paymentDetails = (db: Database, cipher: Cipher) => ({
  /** All of a member's details, the default first, then the oldest first. */
  async of(memberId: MemberId): Promise<readonly PaymentDetail[]> {
    const rows = await db.paymentDetail.findMany({
      where: { memberId },
      orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
    })
    return rows.map(({ id, name, value, isDefault }) => ({
      id: paymentDetailId(id),
      name: cipher.decrypt(name),
      value: cipher.decrypt(value),
      isDefault,
    }))
  },

  /** How many a member has. */
  async countOf(memberId: MemberId): Promise<number> {
    return db.paymentDetail.count({ where: { memberId } })
  },

  /** Keeps another one; the first one is the default. */
  async add(memberId: MemberId, { name, value }: Words, createdAt: Date): Promise<PaymentDetailId> {
    const isDefault = (await db.paymentDetail.count({ where: { memberId } })) === 0
    const row = await db.paymentDetail.create({
      data: {
        memberId,
        name: cipher.encrypt(name),
        value: cipher.encrypt(value),
        isDefault,
        createdAt,
      },
    })
    return paymentDetailId(row.id)
  },

  /** Writes other words; false when the member has no such detail. */
  async edit(memberId: MemberId, id: number, words: Partial<Words>): Promise<boolean> {
    const { count } = await db.paymentDetail.updateMany({
      where: { id, memberId },
      data: {
        ...(words.name !== undefined && { name: cipher.encrypt(words.name) }),
        ...(words.value !== undefined && { value: cipher.encrypt(words.value) }),
      },
    })
    return count === 1
  },

  /** Removes one; if it was the default, the oldest left becomes it. False when there is no such. */
  async remove(memberId: MemberId, id: number): Promise<boolean> {
    const { count } = await db.paymentDetail.deleteMany({ where: { id, memberId } })
    if (count === 0) return false
    const rest = await db.paymentDetail.findMany({
      where: { memberId },
      orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
      take: 1,
    })
    const [first] = rest
    if (first && !first.isDefault) {
      await db.paymentDetail.update({ where: { id: first.id }, data: { isDefault: true } })
    }
    return true
  },

  /** Makes one the default; false when the member has no such detail. */
  async makeDefault(memberId: MemberId, id: number): Promise<boolean> {
    const found = await db.paymentDetail.findFirst({ where: { id, memberId } })
    if (!found) return false
    await db.paymentDetail.updateMany({
      where: { memberId, isDefault: true, id: { not: id } },
      data: { isDefault: false },
    })
    await db.paymentDetail.update({ where: { id }, data: { isDefault: true } })
    return true
  },
})
