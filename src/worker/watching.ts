import type { App } from '../app.ts'
import { WATCH_EVERY_MS } from '../bots/arvut-add/sos/watch.ts'
import type { Houses } from './outbox/letter.ts'
import { watches } from './schedule.ts'

const LEASE = 'watch calls'

/** Keeps the messages of the schedule's watches true, as the one process that does; until it is stopped. */
export function runWatch(app: App, houses: Houses, owner: string): { stop(): Promise<void> } {
  const looks = watches.map(({ look }) => look(app, houses))
  let looking: Promise<void> = Promise.resolve()

  async function once(): Promise<void> {
    try {
      if (!(await app.store.leases.take(LEASE, owner, 30))) return
      const ends = await Promise.allSettled(looks.map(look => look()))
      for (const end of ends) if (end.status === 'rejected') throw end.reason
    } catch (err) {
      app.log.warn({ err }, 'the progress cannot be shown; trying again')
    }
  }

  const timer = setInterval(() => {
    looking = looking.then(once)
  }, WATCH_EVERY_MS)
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
