import type { Api } from 'grammy'
import type { App } from '../../../app.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { type KeptCall, stateOfCall } from '../../../domain/trust/call.ts'
import { textsOf } from '../../../words/texts.ts'
import { isRefusal } from '../../kit/errors.ts'
import { asMessage } from '../../kit/screen.ts'
import { spokenLine } from './for-another.ts'
import { ownCallScreen } from './screens.ts'

/** The shortest time between two edits of one message. */
export const WATCH_EVERY_MS = 3_000
/** So many calls are shown at a look. */
const MOST_SHOWN = 100

/**
 * Keeps the senders' messages true: the countdown, each ring, how many it has reached and who has
 * answered. Call it every three seconds in one process; the calls themselves remember what has not
 * been shown, so a restart loses nothing.
 */
export function watchCalls(app: App, api: Api): () => Promise<void> {
  const { store, settings } = app

  return async () => {
    for (const call of await store.calls.toShow(MOST_SHOWN)) await refresh(call)
  }

  async function refresh(call: KeptCall): Promise<void> {
    // Noted first: what happens while it is being shown is shown at the next look.
    await store.calls.unshown(call.id, false)
    const sender = await store.members.get(call.spokenById ?? call.senderId)
    const { id: viewerId, telegramId, language } = sender
    if (call.messageId === null || telegramId === null) return
    const progress = await store.recipients.progress(call.id)
    const now = app.now()
    const state = stateOfCall(call, { now, zone: settings.timeZone })
    const t = textsOf('arvut-add', settings)(language)
    const spoken = await spokenLine(app, call, { viewerId, t })
    const zone = zoneOf(sender, settings.timeZone)
    const { text, ...rest } = asMessage(
      ownCallScreen(t, { call, spoken, state, progress, now, zone }),
    )
    try {
      await api.editMessageText(telegramId, call.messageId, text, rest)
    } catch (fault) {
      // Not modified, deleted, too old: the next tap shows the truth.
      if (isRefusal(fault)) return
      await store.calls.unshown(call.id, true)
      throw fault
    }
  }
}
