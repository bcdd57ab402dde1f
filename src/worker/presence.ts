import type { App } from '../app.ts'
import { dayOf } from '../domain/cycle.ts'

const BEAT_MS = 5_000

/**
 * Notes each day on which the bots answer. Quiet days count as well, since whoever had tapped would
 * have been answered.
 */
export function keepPresence(app: App, isAnswering: () => Promise<boolean>) {
  const { store, settings, log } = app
  let noted = ''

  async function beat(): Promise<void> {
    try {
      const today = dayOf(app.now(), settings.timeZone)
      if (today === noted || !(await isAnswering())) return
      await store.answerDays.note(today)
      noted = today
    } catch (err) {
      log.warn({ err }, 'the store does not answer')
    }
  }

  const timer = setInterval(beat, BEAT_MS)
  return { stop: () => clearInterval(timer) }
}
