import { GrammyError } from 'grammy'
import { heldOff } from '../../actions/member/members.ts'
import type { ClaimedNotice } from '../../app.ts'
import { passesByItself, retryAfter } from '../../bots/kit/errors.ts'
import type { House } from '../../bots/kit/house.ts'
import { MOST_ATTEMPTS, restAfter } from '../patience.ts'
import { giveUp, type Office, putBack } from './office.ts'

/**
 * What becomes of notices that met a fault on their way; those beside the first are free again at
 * once. Whether Telegram or the store is away, so that others will rest, too.
 */
export async function recover(
  office: Office,
  [notice, ...others]: readonly ClaimedNotice[],
  speaker: House,
  fault: unknown,
): Promise<'away' | 'here'> {
  const { app, house, watch } = office
  if (others.length > 0) await app.store.outbox.retry(others, 0)
  if (!notice) return 'here'
  if (isBlock(fault)) {
    await heldOff(app, notice.chatId, speaker.name)
    await putBack(office, notice, 0)
    return 'here'
  }
  watch?.ended(house.name, 'retried')
  const pause = retryAfter(fault)
  if (pause !== null) {
    await putBack(office, notice, pause)
    return 'here'
  }
  if (!passesByItself(fault) || notice.attempts >= MOST_ATTEMPTS) {
    await giveUp(office, notice, fault)
    return 'here'
  }
  await app.store.outbox.retry([notice], restAfter(notice.attempts))
  return 'away'
}

/** A block is a wish: what it holds up waits. */
function isBlock(fault: unknown): boolean {
  return (
    fault instanceof GrammyError && fault.error_code === 403 && /blocked/.test(fault.description)
  )
}
