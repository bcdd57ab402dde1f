import type { App } from '../app.ts'
import { dayOf } from '../domain/cycle.ts'
import { LEASE_SECONDS } from './inbox.ts'

/**
 * The beat of a living process: keeps what it has claimed, and notes each day on which the bots
 * answer. Quiet days count as well, since whoever had tapped would have been answered.
 */
export function keepPresence(app: App, owner: string, isAnswering: () => Promise<boolean>) {
  const { store, settings, log } = app
  let noted = ''

  async function beat(): Promise<void> {
    try {
      await store.updates.prolong(owner, LEASE_SECONDS)
      await store.notices.prolong(owner, LEASE_SECONDS)
      const today = dayOf(app.now(), settings.timeZone)
      if (today === noted || !(await isAnswering())) return
      await store.answerDays.note(today)
      noted = today
    } catch (err) {
      log.warn({ err }, 'the store does not answer')
    }
  }

  const timer = setInterval(beat, (LEASE_SECONDS / 3) * 1000)
  return { stop: () => clearInterval(timer) }
}
