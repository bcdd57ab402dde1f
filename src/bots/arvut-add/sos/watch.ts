import type { Api } from 'grammy'
import type { KeptCall } from '../../../actions/sos.ts'
import type { App } from '../../../app.ts'
import { stateOfCall } from '../../../domain/sos.ts'
import { isRefusal } from '../../kit/errors.ts'
import { asMessage } from '../../kit/screen.ts'
import { textsOf } from '../../kit/texts.ts'
import { ownCallScreen } from './screens.ts'

/** The shortest time between two edits of one message. */
export const WATCH_EVERY_MS = 3_000
/** So many calls are watched at a time. */
const MOST_WATCHED = 100
/** How long after the last change a call is still looked at. */
const STILL_MS = 10 * 60_000

type Shown = { text: string; changedAt: number }

/**
 * Keeps the senders' messages true: the countdown, then how many a call has reached. Call it every
 * three seconds in one process; what it remembers only saves edits, so a restart loses nothing.
 */
export function watchCalls(app: App, api: Api): () => Promise<void> {
  const { store, settings } = app
  const shown = new Map<number, Shown>()

  return async () => {
    const ahead = await store.calls.withRingsAhead(MOST_WATCHED)
    const known = new Set<number>(ahead.map(call => call.id))
    const after = [...shown.keys()].filter(id => !known.has(id))
    const ended = await store.calls.these(after)
    for (const call of [...ahead, ...ended]) await refresh(call)
  }

  async function refresh(call: KeptCall): Promise<void> {
    const sender = await store.members.get(call.senderId)
    const before = shown.get(call.id)
    const now = app.now()
    const isStill = before && now.getTime() - before.changedAt > STILL_MS && !call.nextRingAt
    if (call.messageId === null || sender.telegramId === null || isStill) {
      shown.delete(call.id)
      return
    }
    const progress = await store.recipients.progress(call.id)
    const facts = { call, progress, now, zone: settings.timeZone }
    const screen = ownCallScreen(textsOf('arvut-add')(sender.language), facts)
    if (before?.text === screen.text) return
    shown.set(call.id, { text: screen.text, changedAt: now.getTime() })
    const { text, ...rest } = asMessage(screen)
    try {
      await api.editMessageText(sender.telegramId, call.messageId, text, rest)
    } catch (fault) {
      // Not modified, deleted, too old: the next tap shows the truth.
      if (!isRefusal(fault)) throw fault
    }
    const state = stateOfCall(call, now)
    if (state === 'stopped' || state === 'covered' || state === 'halted') shown.delete(call.id)
  }
}
