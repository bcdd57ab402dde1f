import type { App, ClaimedNotice } from '../../app.ts'
import type { House } from '../../bots/kit/house.ts'
import { holding } from '../holding.ts'
import { pace } from '../pace.ts'
import { KEEP_MS, LEASE_SECONDS } from '../patience.ts'
import { type Pump, pump } from '../pump.ts'
import type { Houses } from './letter.ts'
import type { Office, OutboxWatch } from './office.ts'
import { noteArrival, post } from './post.ts'
import { recover } from './recover.ts'
import { write } from './write.ts'

/** Enough to wait in line for the next place while others are on their way to Telegram. */
const HANDS = 20
/** What counts against Telegram's limit for a bot. */
const spends = /^(send(?!ChatAction)|edit|copy|forward)/

/**
 * Sends one bot's notices: in the order of each chat, never again once Telegram has acknowledged
 * one, within Telegram's limits and after what taps take of them. One process sends for a bot. Whatever
 * else goes out by the house's own api (a group's card, the other bot's notice) waits in the same line.
 */
export function drainOutbox(
  app: App,
  houses: Houses,
  house: House,
  owner: string,
  watch?: OutboxWatch,
  limits = pace(),
): Pump {
  const { store, log } = app
  const beside = new Map<bigint, readonly ClaimedNotice[]>()
  const office: Office = { app, houses, house, limits, watch, beside }
  const isMine = holding(app, `send ${house.name}`, owner)
  // Telegram may have been away when the process before ended: the first success wakes what rests.
  let isAway = true
  house.api.config.use(async (call, method, payload, signal) => {
    if (spends.test(method)) await limits.turn()
    return call(method, payload, signal)
  })

  return pump({
    hands: HANDS,
    idleMs: 250,
    claim,
    keyOf: ({ id }) => id,
    handle: deliver,
    keep: list => store.outbox.prolong([...list, ...[...beside.values()].flat()], LEASE_SECONDS),
    keepMs: KEEP_MS,
    onFault: fault =>
      log.error({ bot: house.name, err: fault }, 'the outbox cannot reach the store'),
  })

  async function claim(free: number): Promise<ClaimedNotice[]> {
    if (!(await isMine())) return []
    limits.leave(await store.updates.answeredLately(house.name))
    // No more in hand than go out within a second: what waits may still be overtaken.
    const most = Math.min(free, limits.perSecond() - (HANDS - free))
    if (most <= 0) return []
    return store.outbox.claim(house.name, owner, most, LEASE_SECONDS, app.now())
  }

  async function deliver(notice: ClaimedNotice): Promise<void> {
    try {
      const letter = await orRecover([notice], house, () => write(office, notice))
      if (!letter) return
      const { notices, to, speaker } = letter
      const sent = await orRecover(notices, speaker, async () => [await post(office, letter)])
      if (!sent) return
      await noteArrival(office, notices, to, sent[0] ?? null)
      if (isAway) await store.outbox.tryAgain(house.name)
      isAway = false
    } finally {
      beside.delete(notice.id)
    }
  }

  /** What a step makes of notices, or null where a fault has sent them back. */
  async function orRecover<T>(
    notices: readonly ClaimedNotice[],
    speaker: House,
    step: () => Promise<T | null>,
  ): Promise<T | null> {
    try {
      return await step()
    } catch (fault) {
      if ((await recover(office, notices, speaker, fault)) === 'away') isAway = true
      return null
    }
  }
}
