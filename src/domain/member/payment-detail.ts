import type { PaymentDetailId } from '../ids.ts'

/** One named way to be helped: a card, an address, a parcel locker. Encrypted in the store. */
export type PaymentDetail = Readonly<{
  id: PaymentDetailId
  name: string
  value: string
  isDefault: boolean
}>
