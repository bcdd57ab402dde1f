import { GrammyError } from 'grammy'
import { heldOff } from '../actions/members.ts'
import type { App, ClaimedNotice, Member, NoticeResult } from '../app.ts'
import { newErrorRef, passesByItself, retryAfter } from '../bots/kit/errors.ts'
import type { House } from '../bots/kit/house.ts'
import { asMessage, type Screen } from '../bots/kit/screen.ts'
import { isAlert } from '../domain/notice-kinds.ts'
import { quietEnd } from '../domain/quiet.ts'
import { fitTogether, gathered, type Houses, pointTo, speakerFor, word } from './letter.ts'
import { pace } from './pace.ts'
import { FOREIGN, insist, KEEP_MS, LEASE_SECONDS, MOST_ATTEMPTS, restAfter } from './patience.ts'
import { type Pump, pump } from './pump.ts'

/** Enough to wait in line for the next place while others are on their way to Telegram. */
const HANDS = 20
/** What counts against Telegram's limit for a bot. */
const spends = /^(send(?!ChatAction)|edit|copy|forward)/
/** So many held notices go into one digest. */
const MOST_GATHERED = 20

/** What the outbox reports, for the metrics. */
export type OutboxWatch = Readonly<{ ended(bot: string, result: NoticeResult | 'retried'): void }>

/** Notices of one chat that go out as one message, the first of them the one that was claimed. */
type Letter = Readonly<{
  notices: readonly ClaimedNotice[]
  to: Member
  speaker: House
  screen: Screen
}>

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
  /** What goes out beside a notice in hand, by its id. */
  const beside = new Map<bigint, readonly ClaimedNotice[]>()
  let mineUntil = 0
  // Telegram may have been away when the process before ended: the first success wakes what rests.
  let isAway = true
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
      return store.outbox.claim(house.name, owner, most, LEASE_SECONDS, app.now())
    },
    keyOf: ({ id }) => id,
    handle: deliver,
    keep: list => store.outbox.prolong([...list, ...[...beside.values()].flat()], LEASE_SECONDS),
    keepMs: KEEP_MS,
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
    try {
      const letter = await write(notice)
      if (letter) await post(letter)
    } finally {
      beside.delete(notice.id)
    }
  }

  /** What is to be sent now, if anything: what waits or has ended is put away. */
  async function write(notice: ClaimedNotice): Promise<Letter | null> {
    try {
      const seconds = limits.take(notice.chatId)
      if (seconds > 0) return await putBack(notice, seconds)
      const to = await store.members.find(notice.to)
      if (!to || to.leftAt) return await finish([notice], 'left')
      const quiet = quietEnd(to, app.now(), settings.timeZone)
      if (quiet && !(notice.urgent && to.urgentInQuiet)) return await hold(notice, quiet)
      const speaker = speakerFor(houses, house.name, to)
      if (speaker === 'blocked') return await park(notice)
      if (!speaker) return await finish([notice], 'undeliverable')

      const { notices, screens } = await worded(await heldWith(notice), to)
      const screen = gathered(house.name, screens, to)
      return screen ? { notices, to, speaker, screen } : await finish(notices, 'overtaken')
    } catch (fault) {
      return recover([notice], house, fault)
    }
  }

  /** The notice, with what else was held for its chat and is due. */
  async function heldWith(notice: ClaimedNotice): Promise<readonly ClaimedNotice[]> {
    if (!notice.held) return [notice]
    const now = app.now()
    const others = await store.outbox.claimBeside(notice, MOST_GATHERED, LEASE_SECONDS, now)
    beside.set(notice.id, others)
    return [notice, ...others]
  }

  /**
   * Each worded from what is true now; one that cannot be takes no other with it. What does not fit
   * into the message is left for the next one.
   */
  async function worded(list: readonly ClaimedNotice[], to: Member) {
    const notices: ClaimedNotice[] = []
    const screens: Screen[] = []
    for (const [at, notice] of list.entries())
      try {
        if (notice.isForeign) {
          await leaveToOthers(notice)
          continue
        }
        if (!notice.facts) throw new Error('nobody can read it any more')
        const screen = await word(house, notice.facts, to)
        if (screen && !fitTogether(house.name, [...screens, screen], to)) {
          await store.outbox.retry(list.slice(at), 0)
          break
        }
        notices.push(notice)
        if (screen) screens.push(screen)
      } catch (fault) {
        if (passesByItself(fault)) throw fault
        await giveUp(notice, fault)
      }
    return { notices, screens }
  }

  async function post({ notices, to, speaker, screen }: Letter): Promise<void> {
    const isOwn = speaker === house
    const { text, ...rest } = asMessage(isOwn ? screen : pointTo(app, house.name, screen, to))
    let messageId: number
    try {
      messageId = (await speaker.api.sendMessage(to.telegramId ?? 0, text, rest)).message_id
    } catch (fault) {
      return void (await recover(notices, speaker, fault))
    }
    const [first, ...others] = notices
    const staysTrue = isOwn && others.length === 0 && first?.facts && isAlert(first.facts)
    await arrived(notices, to, staysTrue ? messageId : null)
  }

  /** Telegram has acknowledged it: that is written down, whatever becomes of the rest. */
  async function arrived(
    notices: readonly ClaimedNotice[],
    to: Member,
    messageId: number | null,
  ): Promise<void> {
    await insist(() => store.outbox.sent(notices, messageId), passesByItself)
    for (const [at] of notices.entries()) watch?.ended(house.name, at === 0 ? 'sent' : 'gathered')
    for (const { facts } of notices) if (facts) await house.sent(facts, to).catch(uncounted)
    if (isAway) await store.outbox.tryAgain(house.name)
    isAway = false
  }

  async function recover(
    [notice, ...others]: readonly ClaimedNotice[],
    speaker: House,
    fault: unknown,
  ): Promise<null> {
    if (others.length > 0) await store.outbox.retry(others, 0)
    if (!notice) return null
    if (isBlock(fault)) {
      await heldOff(app, notice.chatId, speaker.name)
      return putBack(notice, 0)
    }
    watch?.ended(house.name, 'retried')
    const pause = retryAfter(fault)
    if (pause !== null) return putBack(notice, pause)
    if (!passesByItself(fault) || notice.attempts >= MOST_ATTEMPTS) return giveUp(notice, fault)
    isAway = true
    await store.outbox.retry([notice], restAfter(notice.attempts))
    return null
  }

  async function giveUp(notice: ClaimedNotice, fault: unknown): Promise<null> {
    const ref = newErrorRef()
    const { kind } = notice
    log.warn({ bot: house.name, kind, ref, err: fault }, 'a notice is undeliverable')
    return finish([notice], 'undeliverable', ref)
  }

  async function putBack(notice: ClaimedNotice, seconds: number): Promise<null> {
    await store.outbox.postpone(notice, seconds)
    return null
  }

  /** A key may be here already and not there yet, or the other way round. */
  async function leaveToOthers(notice: ClaimedNotice): Promise<null> {
    log.error({ bot: house.name, kind: notice.kind }, FOREIGN.says)
    return putBack(notice, FOREIGN.seconds)
  }

  /** It was written while the block came. */
  async function park(notice: ClaimedNotice): Promise<null> {
    await store.notices.park(notice.chatId, app.now())
    return putBack(notice, 0)
  }

  async function hold(notice: ClaimedNotice, until: Date): Promise<null> {
    await store.outbox.hold(notice, until, app.now())
    return null
  }

  async function finish(
    list: readonly ClaimedNotice[],
    result: Exclude<NoticeResult, 'sent' | 'gathered'>,
    errorRef: string | null = null,
  ): Promise<null> {
    if (list.length > 0)
      await insist(() => store.outbox.finish(list, result, errorRef), passesByItself)
    for (const _ of list) watch?.ended(house.name, result)
    return null
  }

  function uncounted(err: unknown): void {
    log.warn({ bot: house.name, err }, 'that a notice arrived could not be counted')
  }
}

/** A block is a wish: what it holds up waits. */
function isBlock(fault: unknown): boolean {
  return (
    fault instanceof GrammyError && fault.error_code === 403 && /blocked/.test(fault.description)
  )
}
