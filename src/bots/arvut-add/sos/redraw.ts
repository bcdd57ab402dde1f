import { type Api, GrammyError } from 'grammy'
import { CALL_ENDS, callKey, type KeptCall } from '../../../actions/sos.ts'
import type { App } from '../../../app.ts'
import type { MemberId } from '../../../domain/ids.ts'
import { asMessage } from '../../kit/screen.ts'
import { textsOf } from '../../kit/texts.ts'
import { callScreen, callViewOf } from './call.ts'

/** So many messages are edited at a look, every three seconds: a third of what Telegram allows. */
const EDITS = 30

/** Where a message stands that shows a call. */
type Shown = Readonly<{ to: MemberId; chatId: number; messageId: number }>

/**
 * Edits the messages of calls that were covered or halted, so that they say so and ask for nothing
 * more. Goes on after a restart where it was; a message that shows something else by now is left.
 */
export function redrawCalls({ store, ...app }: App, api: Api): () => Promise<void> {
  return async () => {
    const [work] = await store.jobs.unfinished([CALL_ENDS], 1)
    const call = work && (await store.calls.find(Number(work.key)))
    if (!call) return
    const after = (await store.jobs.begin(work, work.at)) ?? 0
    const page = await store.callMessages.showing(callKey(call.id), after, EDITS)
    for (const message of page) await redraw(call, message)
    if (page.length === EDITS) await store.jobs.advance(work, page.at(-1)?.to ?? after)
    else await store.jobs.finish(work, app.now())
  }

  async function redraw(call: KeptCall, { to, chatId, messageId }: Shown): Promise<void> {
    const addressee = await store.members.get(to)
    const { iWithdrew, theyWithdrew } = await store.trust.between(to, call.senderId)
    if (!addressee.reachable.includes('arvut-add') || iWithdrew || theyWithdrew) return
    const t = textsOf('arvut-add')(addressee.language)
    const given = await store.recipients.recipient(call.id, to)
    const answered = given?.helpAt ? 'help' : given?.readAt ? 'read' : null
    const view = await callViewOf({ store, ...app }, call, addressee, t)
    const { text, ...rest } = asMessage(callScreen(t, { ...view, answered }))
    try {
      await api.editMessageText(chatId, messageId, text, rest)
    } catch (fault) {
      // Not modified, deleted, blocked: there is nothing to be put right.
      if (!(fault instanceof GrammyError) || fault.error_code === 429) throw fault
    }
  }
}
