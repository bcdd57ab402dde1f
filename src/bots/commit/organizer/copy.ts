import type { PaymentDetail } from '../../../domain/member/payment-detail.ts'
import { plain } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { type Button, cut, rowsOf } from '../../kit/screen.ts'

/** Telegram copies no more than so many characters for a button. */
const LONGEST_COPY = 256
const LONGEST_NAME = 20

/** A button that copies each way of paying, where it is short enough for one. */
export function copyRows(t: Translate, details: readonly PaymentDetail[]): Button[][] {
  const short = details.filter(({ value }) => plain(value).length <= LONGEST_COPY)
  const buttons = short.map(
    ({ name, value }): Button => ({
      text: t('pledge-copy', { name: cut(plain(name), LONGEST_NAME) }),
      copy: value,
    }),
  )
  return rowsOf(buttons, 2)
}
