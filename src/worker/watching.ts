import type { App } from '../app.ts'
import { WATCH_EVERY_MS, watchCalls } from '../bots/arvut-add/sos/watch.ts'
import type { House } from '../bots/kit/house.ts'

const LEASE = 'watch calls'

/** Keeps the messages of those who call true, as the one process that does; until it is stopped. */
export function runWatch(app: App, house: House, owner: string): { stop(): Promise<void> } {
  const look = watchCalls(app, house.api)
  let looking: Promise<void> = Promise.resolve()

  async function once(): Promise<void> {
    try {
      if (await app.store.leases.take(LEASE, owner, 30)) await look()
    } catch (err) {
      app.log.warn({ err }, 'the calls cannot be watched; trying again')
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
