import { GrammyError } from 'grammy'
import { type App, type DueAt, momentOf } from '../app.ts'
import { newErrorRef, passesByItself } from '../bots/kit/errors.ts'
import { editCard, type Hand, postCard, sendTo } from '../bots/kit/group/card.ts'
import { learnFrom } from '../bots/kit/group/faults.ts'
import type { House } from '../bots/kit/house.ts'
import { BETWEEN_WORDS_MS, type Group, isOpenTo, speaksAgainAt } from '../domain/circle/group.ts'
import { resultCycle } from '../domain/circle/room.ts'
import { dayOf } from '../domain/cycle.ts'
import { holding } from './holding.ts'
import { insist, KEEP_MS } from './patience.ts'
import { type Pump, pump } from './pump.ts'

const HANDS = 4
/** How many seconds a group rests after a fault that passes by itself. */
const REST_SECONDS = 30
/** The same after a bug, or a refusal that nobody knows: it would come again at once. */
const ASIDE_SECONDS = 600
/** How many words are looked at for one group at a time; those nobody wants are passed over. */
const MOST_WORDS = 5

/** What makes a card due now. */
export function cardsDueAt(app: App): DueAt {
  const { now, zone } = momentOf(app)
  return { now, today: dayOf(now, zone), resultCycle: resultCycle(now, zone) }
}

/**
 * Keeps the cards of one bot's groups true, and says there what is due: edits bundled, at most one
 * message a minute of its own accord, none where admins want silence. One process does it for a bot.
 */
export function keepCards(app: App, house: House, owner: string): Pump {
  const { store, log, settings } = app
  const busy = new Set<number>()
  /** Until when groups rest, by the steady clock: Telegram's 429 knows no other. */
  const resting = new Map<number, number>()

  const isMine = holding(app, `cards ${house.name}`, owner)

  return pump({
    hands: HANDS,
    idleMs: 1000,
    claim,
    keyOf: ({ id }) => id,
    handle,
    // All hands may be busy for longer than the lease.
    keep: async () => void (await isMine()),
    keepMs: KEEP_MS,
    onFault: fault => log.error({ bot: house.name, err: fault }, 'cards cannot reach the store'),
  })

  async function claim(free: number): Promise<Group[]> {
    if (!house.groups) return []
    if (!(await isMine())) return []
    wakeRested()
    const left = new Set([...busy, ...resting.keys()])
    const found = await store.groups.due(house.name, cardsDueAt(app), free + left.size)
    const mine = found.filter(({ id }) => !left.has(id)).slice(0, free)
    for (const { id } of mine) busy.add(id)
    return mine
  }

  async function handle(group: Group): Promise<void> {
    try {
      if (house.groups) await keep({ app, api: house.api, plan: house.groups }, group)
    } catch (fault) {
      await recover(group, fault)
    } finally {
      busy.delete(group.id)
    }
  }

  async function keep(hand: Hand, seen: Group): Promise<void> {
    await hand.plan.check?.(seen, hand.api)
    const group = await current(seen)
    if (group && !(await editCard(hand, group))) await showAnew(hand, group)
    for (let words = 0; words < MOST_WORDS; words++) {
      const now = await current(seen)
      if (!now || !(await speak(hand, now))) return
    }
  }

  /** Posts the card if the group may be spoken to now; otherwise it waits, or stays away in silence. */
  async function showAnew(hand: Hand, group: Group): Promise<void> {
    const now = app.now()
    const again = speaksAgainAt(group, now)
    if (!again && !group.silencedAt) return postCard(hand, group)
    const cardOn = dayOf(now, settings.timeZone)
    const waitUntil = group.silencedAt ? null : again
    await store.groups.shown(group, { cardId: null, cardDigest: null, cardOn, waitUntil })
  }

  /** Says the next word if it is time; answers whether to look for another one. */
  async function speak({ api, plan }: Hand, group: Group): Promise<boolean> {
    const now = app.now()
    const due = (await plan.nextWord?.(group)) ?? null
    const again = speaksAgainAt(group, now)
    if (!due) {
      const isOver = group.waitUntil && group.waitUntil <= now && group.cardId !== null
      if (isOver) await store.groups.change(group.id, { waitUntil: null })
      return false
    }
    if (!due.screen) {
      await due.note()
      return true
    }
    if (again) {
      await store.groups.change(group.id, { waitUntil: again })
      return false
    }
    await sendTo(api, group, due.screen)
    await insist(due.note, passesByItself)
    const waitUntil = new Date(now.getTime() + BETWEEN_WORDS_MS)
    await store.groups.change(group.id, { spokenAt: now, waitUntil })
    return false
  }

  async function current({ id }: Group): Promise<Group | null> {
    const group = await store.groups.find(id)
    return group && isOpenTo(group) ? group : null
  }

  async function recover(group: Group, fault: unknown): Promise<void> {
    if (await learnFrom(app, group, fault)) return
    const { id } = group
    if (passesByItself(fault)) {
      const after = fault instanceof GrammyError ? fault.parameters.retry_after : undefined
      resting.set(id, performance.now() + (after ?? REST_SECONDS) * 1000)
      return log.warn({ bot: house.name, group: id, err: fault }, 'a card will be tried again')
    }
    const ref = newErrorRef()
    log.error({ bot: house.name, group: id, ref, err: fault }, 'a card could not be shown')
    resting.set(id, performance.now() + ASIDE_SECONDS * 1000)
    const cardOn = dayOf(app.now(), settings.timeZone)
    await store.groups.shown(group, { cardOn, waitUntil: null })
  }

  function wakeRested(): void {
    const now = performance.now()
    for (const [id, until] of resting) if (until <= now) resting.delete(id)
  }
}
