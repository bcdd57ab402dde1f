import type { Api } from 'grammy'
import type { App } from '../../../app.ts'
import type { KeptBroadcast } from '../../../domain/operator/broadcast.ts'
import { textsOf } from '../../../words/texts.ts'
import { isRefusal } from '../../kit/errors.ts'
import { asMessage } from '../../kit/screen.ts'
import { broadcastScreen } from './broadcast-screens.ts'

/** So many of the newest broadcasts are watched. */
const MOST_WATCHED = 5
/** How long after its beginning a broadcast is still looked at. */
const WATCHED_MS = 7 * 24 * 3_600_000

/**
 * Keeps the operators' messages true: how many a broadcast has reached. Call it every three seconds
 * in one process; what it remembers only saves edits, so a restart loses nothing.
 */
export function watchBroadcasts(app: App, api: Api): () => Promise<void> {
  const { store, now } = app
  const shown = new Map<number, string>()

  return async () => {
    for (const broadcast of await store.broadcasts.newest(MOST_WATCHED)) {
      const age = now().getTime() - broadcast.createdAt.getTime()
      if (age < WATCHED_MS) await refresh(broadcast)
    }
  }

  async function refresh(broadcast: KeptBroadcast): Promise<void> {
    const { id, byId, messageId } = broadcast
    const operator = await store.members.get(byId)
    if (messageId === null || operator.telegramId === null) {
      shown.delete(id)
      return
    }
    const screen = broadcastScreen(textsOf('commit', app.settings)(operator.language), broadcast)
    const seen = `${messageId} ${screen.text}`
    if (shown.get(id) === seen) return
    shown.set(id, seen)
    const { text, ...rest } = asMessage(screen)
    try {
      await api.editMessageText(operator.telegramId, messageId, text, rest)
    } catch (fault) {
      // Not modified, deleted, too old: the next tap shows the truth.
      if (!isRefusal(fault)) throw fault
    }
  }
}
