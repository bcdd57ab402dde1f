import type { ClaimedNotice, Member } from '../../app.ts'
import { passesByItself } from '../../bots/kit/errors.ts'
import { asMessage } from '../../bots/kit/screen.ts'
import { isEdited } from '../../domain/notice/switches.ts'
import { insist } from '../patience.ts'
import { pointTo } from './letter.ts'
import type { Office } from './office.ts'
import type { Letter } from './write.ts'

/** Hands a letter to Telegram; answers which message it is, where it is to be edited later. */
export async function post(
  { app, house }: Office,
  { notices, to, speaker, screen }: Letter,
): Promise<number | null> {
  const isOwn = speaker === house
  const { text, ...rest } = asMessage(isOwn ? screen : pointTo(app, house.name, screen, to))
  const { message_id } = await speaker.api.sendMessage(to.telegramId ?? 0, text, rest)
  const [first, ...others] = notices
  const staysTrue = isOwn && others.length === 0 && first?.facts && isEdited(first.facts)
  return staysTrue ? message_id : null
}

/** Telegram has acknowledged it: that is written down, whatever becomes of the rest. */
export async function noteArrival(
  { app, house, watch }: Office,
  notices: readonly ClaimedNotice[],
  to: Member,
  messageId: number | null,
): Promise<void> {
  await insist(() => app.store.outbox.sent(notices, messageId), passesByItself)
  for (const [at] of notices.entries()) watch?.ended(house.name, at === 0 ? 'sent' : 'gathered')
  for (const { facts } of notices)
    if (facts)
      await house
        .sent(facts, to)
        .catch(err =>
          app.log.warn({ bot: house.name, err }, 'that a notice arrived could not be counted'),
        )
}
