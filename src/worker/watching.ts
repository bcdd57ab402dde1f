import type { App } from '../app.ts'
import { redrawCalls } from '../bots/arvut-add/sos/redraw.ts'
import { WATCH_EVERY_MS, watchCalls } from '../bots/arvut-add/sos/watch.ts'
import { watchBroadcasts } from '../bots/commit/admin/watch.ts'
import { redrawAlerts } from '../bots/commit/notices/alert.ts'
import type { House } from '../bots/kit/house.ts'
import type { BotName } from '../domain/bot.ts'

const LEASE = 'watch calls'

/**
 * Keeps the messages of calls, of red alerts and of operators' broadcasts true, as the one process
 * that does; until it is stopped.
 */
export function runWatch(
  app: App,
  houses: Readonly<Record<BotName, House>>,
  owner: string,
): { stop(): Promise<void> } {
  const looks = [
    watchCalls(app, houses['arvut-add'].api),
    redrawCalls(app, houses['arvut-add']),
    redrawAlerts(app, houses.commit),
    watchBroadcasts(app, houses.commit.api),
  ]
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
