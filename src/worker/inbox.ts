import type { Update } from 'grammy/types'
import type { App, Claimed } from '../app.ts'
import { causeOf, newErrorRef, passesByItself } from '../bots/kit/errors.ts'
import type { House } from '../bots/kit/house.ts'
import { textsOf } from '../bots/kit/texts.ts'
import { proposeLanguage } from '../domain/language.ts'
import { type Pump, pump } from './pump.ts'

/** An update or notice is tried so often before it is completed with its error reference. */
export const MOST_ATTEMPTS = 8
/** How long a process holds what it has claimed without a sign of life. */
export const LEASE_SECONDS = 15
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

  return pump({
    hands: HANDS,
    idleMs: 1000,
    claim: free => store.updates.claim(house.name, owner, free, LEASE_SECONDS),
    handle: async claimed => {
      const result = await handle(claimed)
      onHandled(house.name, (Date.now() - claimed.receivedAt.getTime()) / 1000, result)
    },
    onFault: fault =>
      log.error({ bot: house.name, err: fault }, 'the inbox cannot reach the store'),
  })

  async function handle(claimed: Claimed): Promise<Handled> {
    const update: Update = JSON.parse(claimed.payload)
    try {
      await house.bot.handleUpdate(update)
    } catch (fault) {
      return recover(claimed, update, causeOf(fault))
    }
    await store.updates.finish(house.name, claimed.updateId)
    return 'answered'
  }

  async function recover(claimed: Claimed, update: Update, fault: unknown): Promise<Handled> {
    const { updateId, attempts } = claimed
    if (passesByItself(fault) && attempts < MOST_ATTEMPTS) {
      log.warn({ bot: house.name, updateId, attempts, err: fault }, 'an update will be tried again')
      await store.updates.retry(house.name, updateId, 0.25 * 2 ** attempts)
      return 'retried'
    }
    const ref = newErrorRef()
    log.error({ bot: house.name, updateId, ref, err: fault }, 'an update failed')
    await apologize(update, ref).catch(err => log.warn({ ref, err }, 'no apology could be sent'))
    await store.updates.finish(house.name, updateId, ref)
    return 'failed'
  }

  async function apologize(update: Update, ref: string): Promise<void> {
    const message = update.message ?? update.callback_query?.message
    const from = update.message?.from ?? update.callback_query?.from
    if (message?.chat.type !== 'private' || !from) return
    const member = await store.members.ofTelegram(from.id)
    const t = textsOf(house.name)(member?.language ?? proposeLanguage(from.language_code))
    await house.api.sendMessage(message.chat.id, t('apology', { ref }))
  }
}
