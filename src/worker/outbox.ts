import { GrammyError } from 'grammy'
import type { App, ClaimedNotice, Member, NoticeResult } from '../app.ts'
import { newErrorRef, passesByItself } from '../bots/kit/errors.ts'
import type { House } from '../bots/kit/house.ts'
import { asMessage, type Screen } from '../bots/kit/screen.ts'
import { textsOf } from '../bots/kit/texts.ts'
import { otherBot } from '../domain/bot.ts'
import type { NoticeFacts } from '../domain/notice.ts'
import { isAlert, isMuted } from '../domain/notice-kinds.ts'
import { quietEnd } from '../domain/quiet.ts'
import { LEASE_SECONDS, MOST_ATTEMPTS } from './inbox.ts'
import { pace } from './pace.ts'
import { type Pump, pump } from './pump.ts'

/** Enough to wait in line for the next place while others are on their way to Telegram. */
const HANDS = 20
/** What counts against Telegram's limit for a bot. */
const spends = /^(send(?!ChatAction)|edit|copy|forward)/
/** So many held notices go into one digest. */
const MOST_GATHERED = 20

type Houses = Readonly<Record<House['name'], House>>
/** What the outbox reports, for the metrics. */
export type OutboxWatch = Readonly<{ ended(bot: string, result: NoticeResult | 'retried'): void }>

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
  const { store, log, settings } = app
  let mineUntil = 0
  house.api.config.use(async (call, method, payload, signal) => {
    if (spends.test(method)) await limits.turn()
    return call(method, payload, signal)
  })

  return pump({
    hands: HANDS,
    idleMs: 250,
    claim: async free => {
      if (!(await isMine())) return []
      limits.leave(await store.updates.answeredLately(house.name))
      // No more in hand than go out within a second: what waits may still be overtaken.
      const most = Math.min(free, limits.perSecond() - (HANDS - free))
      if (most <= 0) return []
      return store.notices.claim(house.name, owner, most, LEASE_SECONDS, app.now())
    },
    handle: deliver,
    onFault: fault =>
      log.error({ bot: house.name, err: fault }, 'the outbox cannot reach the store'),
  })

  /** Whether this process sends for the bot; asked anew long before the lease ends. */
  async function isMine(): Promise<boolean> {
    if (performance.now() < mineUntil) return true
    if (!(await store.leases.take(`send ${house.name}`, owner, LEASE_SECONDS))) return false
    mineUntil = performance.now() + (LEASE_SECONDS / 3) * 1000
    return true
  }

  async function deliver(notice: ClaimedNotice): Promise<void> {
    const seconds = limits.take(notice.chatId)
    if (seconds > 0) return store.notices.postpone(notice.id, seconds)

    const member = await store.members.find(notice.to)
    if (!member || member.leftAt) return finish([notice], 'left')
    const quiet = quietEnd(member, app.now(), settings.timeZone)
    if (quiet && !(notice.urgent && member.urgentInQuiet))
      return store.notices.hold(notice.id, quiet, app.now())
    const sender = senderFor(member)
    if (!sender) return finish([notice], 'undeliverable')

    try {
      await send(notice, member, sender)
    } catch (fault) {
      await recover(notice, sender, fault)
    }
  }

  async function send(notice: ClaimedNotice, member: Member, sender: House): Promise<void> {
    const beside = notice.held
      ? await store.notices.heldBeside(notice, app.now(), MOST_GATHERED)
      : []
    const screen =
      beside.length > 0
        ? await gather([notice, ...beside], member)
        : await word(notice.facts, member)
    if (!screen) return finish([notice, ...beside], 'overtaken')

    const { text, ...rest } = asMessage(sender === house ? screen : pointTo(screen, member))
    const sent = await sender.api.sendMessage(notice.chatId, text, rest)
    const staysTrue = isAlert(notice.facts) && sender === house && beside.length === 0
    await store.notices.finish([notice.id], 'sent', staysTrue ? { messageId: sent.message_id } : {})
    watch?.ended(house.name, 'sent')
    for (const { facts } of [notice, ...beside]) await house.sent(facts, member)
    if (beside.length > 0) await finish(beside, 'gathered')
  }

  /** Words a notice, unless its addressee has switched its group off meanwhile. */
  async function word(facts: NoticeFacts, member: Member): Promise<Screen | null> {
    return isMuted(facts, member) ? null : house.word(facts, member)
  }

  /** One digest of what was held back: its texts one after another, worded from what is true now. */
  async function gather(held: ClaimedNotice[], member: Member): Promise<Screen | null> {
    const screens = []
    for (const { facts } of held) screens.push(await word(facts, member))
    const told = screens.filter(screen => screen !== null)
    if (told.length === 1 && told[0]) return told[0]
    if (told.length === 0) return null
    const t = textsOf(house.name)(member.language)
    const text = [t('gathered', { count: told.length }), ...told.map(screen => screen.text)]
    return { text: text.join('\n\n'), buttons: [[{ text: t('open-menu'), tap: 'menu' }]] }
  }

  /** A member who never started this bot hears of it through the other, with the way here. */
  function senderFor(member: Member): House | null {
    if (member.reachable.includes(house.name)) return house
    const other = otherBot(house.name)
    return member.reachable.includes(other) ? houses[other] : null
  }

  function pointTo(screen: Screen, member: Member): Screen {
    const t = textsOf(house.name)(member.language)
    const url = `https://t.me/${app.usernames[house.name]}?start=menu`
    return { ...screen, buttons: [[{ text: t('open-bot'), url }]] }
  }

  async function recover(notice: ClaimedNotice, sender: House, fault: unknown): Promise<void> {
    const { id, attempts } = notice
    if (
      fault instanceof GrammyError &&
      fault.error_code === 403 &&
      /blocked/.test(fault.description)
    ) {
      await store.members.hasBlocked(notice.chatId, sender.name, app.now())
      return store.notices.postpone(id, 0)
    }
    if (!passesByItself(fault) || attempts >= MOST_ATTEMPTS) {
      const ref = newErrorRef()
      log.warn({ bot: house.name, kind: notice.kind, ref, err: fault }, 'a notice is undeliverable')
      await store.notices.finish([id], 'undeliverable', { errorRef: ref })
      watch?.ended(house.name, 'undeliverable')
      return
    }
    const after = fault instanceof GrammyError ? fault.parameters.retry_after : undefined
    await store.notices.retry(id, after ?? 0.25 * 2 ** attempts)
    watch?.ended(house.name, 'retried')
  }

  async function finish(list: readonly ClaimedNotice[], result: NoticeResult): Promise<void> {
    await store.notices.finish(
      list.map(notice => notice.id),
      result,
    )
    for (const _ of list) watch?.ended(house.name, result)
  }
}
