import type { Update } from 'grammy/types'
import type { App, Claimed } from '../app.ts'
import { causeOf, newErrorRef, passesByItself, retryAfter } from '../bots/kit/errors.ts'
import { lendHand } from '../bots/kit/hand.ts'
import type { House } from '../bots/kit/house.ts'
import { comesAgain } from '../bots/kit/retry.ts'
import { proposeLanguage } from '../domain/language.ts'
import { textsOf } from '../words/texts.ts'
import { FOREIGN, insist, KEEP_MS, LEASE_SECONDS, MOST_ATTEMPTS, restAfter } from './patience.ts'
import { type Pump, pump } from './pump.ts'

const HANDS = 12

/** How handling an update went: `retried` ones come again. */
export type Handled = 'answered' | 'retried' | 'failed'
/** Hears of each update that left a handler, so many seconds after it was kept. */
export type OnHandled = (bot: string, seconds: number, result: Handled) => void

/**
 * Handles what the inbox holds, each chat in its order, several chats at once. An update is done
 * when its answers have gone out; one that meets a passing fault is tried again, one that meets a
 * bug is completed with an apology, and no lane ever stands still.
 */
export function drainInbox(app: App, house: House, owner: string, onHandled: OnHandled): Pump {
  const { store, log } = app
  // Telegram may have been away when the process before ended: the first success wakes what rests.
  let isAway = true

  return pump({
    hands: HANDS,
    idleMs: 1000,
    claim: free => store.updates.claim(house.name, owner, free, LEASE_SECONDS),
    keyOf: ({ updateId }) => updateId,
    handle: async (claimed, giveBack) => {
      const result = await handle(claimed, giveBack)
      onHandled(house.name, (Date.now() - claimed.receivedAt.getTime()) / 1000, result)
    },
    keep: claimed => store.updates.prolong(claimed, LEASE_SECONDS),
    keepMs: KEEP_MS,
    onFault: fault =>
      log.error({ bot: house.name, err: fault }, 'the inbox cannot reach the store'),
  })

  async function handle(claimed: Claimed, giveBack: () => void): Promise<Handled> {
    if (claimed.isForeign) return leaveToOthers(claimed)
    if (claimed.payload === null) return giveUp(claimed, new Error('nobody can read it any more'))
    const update: Update = JSON.parse(claimed.payload)
    if (claimed.isAgain) comesAgain(update)
    lendHand(update, giveBack)
    try {
      await house.bot.handleUpdate(update)
    } catch (fault) {
      return recover(claimed, update, causeOf(fault))
    }
    await insist(() => store.updates.finish(claimed), passesByItself)
    if (isAway) await store.updates.tryAgain(house.name)
    isAway = false
    return 'answered'
  }

  /** A key may be here already and not there yet, or the other way round. */
  async function leaveToOthers(claimed: Claimed): Promise<Handled> {
    log.error({ bot: house.name, updateId: claimed.updateId }, FOREIGN.says)
    await store.updates.postpone(claimed, FOREIGN.seconds)
    return 'retried'
  }

  async function recover(claimed: Claimed, update: Update, fault: unknown): Promise<Handled> {
    const { updateId, attempts } = claimed
    const pause = retryAfter(fault)
    if (pause !== null) {
      await store.updates.postpone(claimed, pause)
      return 'retried'
    }
    if (passesByItself(fault) && attempts < MOST_ATTEMPTS) {
      log.warn({ bot: house.name, updateId, attempts, err: fault }, 'an update will be tried again')
      isAway = true
      await store.updates.retry(claimed, restAfter(attempts))
      return 'retried'
    }
    return giveUp(claimed, fault, update)
  }

  async function giveUp(claimed: Claimed, fault: unknown, update?: Update): Promise<Handled> {
    const { updateId } = claimed
    const ref = newErrorRef()
    log.error({ bot: house.name, updateId, ref, err: fault }, 'an update failed')
    if (update)
      await apologize(update, ref).catch(err => log.warn({ ref, err }, 'no apology could be sent'))
    await insist(() => store.updates.finish(claimed, ref), passesByItself)
    return 'failed'
  }

  async function apologize(update: Update, ref: string): Promise<void> {
    const message = update.message ?? update.callback_query?.message
    const from = update.message?.from ?? update.callback_query?.from
    if (message?.chat.type !== 'private' || !from) return
    const member = await store.members.ofTelegram(from.id)
    const t = textsOf(
      house.name,
      app.settings,
    )(member?.language ?? proposeLanguage(from.language_code))
    await house.api.sendMessage(message.chat.id, t('apology', { ref }))
  }
}
