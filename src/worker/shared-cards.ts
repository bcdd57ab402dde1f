import { GrammyError } from 'grammy'
import type { App } from '../app.ts'
import { passesByItself } from '../bots/kit/errors.ts'
import type { House } from '../bots/kit/house.ts'
import { asMessage, digestOf, type Screen } from '../bots/kit/screen.ts'
import { CARD_RESTS_MS, type SharedCard } from '../domain/circle/shared-card.ts'
import { dayOf } from '../domain/cycle.ts'
import { textsOf } from '../words/texts.ts'
import { holding } from './holding.ts'
import { KEEP_MS } from './patience.ts'
import { type Pump, pump } from './pump.ts'

const HANDS = 2
const REST_SECONDS = 60

/**
 * Keeps the cards true that members sent into chats: edited when what they show has changed, each
 * at most every few minutes. When what a card leads to has ended it says so, and is forgotten.
 */
export function keepSharedCards(app: App, house: House, owner: string): Pump {
  const { store, log, settings } = app
  const resting = new Map<number, number>()

  const isMine = holding(app, `shared cards ${house.name}`, owner)

  return pump({
    hands: HANDS,
    idleMs: 5_000,
    claim,
    keyOf: ({ id }) => id,
    handle,
    keep: async () => void (await isMine()),
    keepMs: KEEP_MS,
    onFault: fault => log.error({ bot: house.name, err: fault }, 'cards cannot reach the store'),
  })

  async function claim(free: number): Promise<SharedCard[]> {
    if (!house.inline || !(await isMine())) return []
    const now = app.now()
    const before = new Date(now.getTime() - CARD_RESTS_MS)
    const today = dayOf(now, settings.timeZone)
    for (const [id, until] of resting) if (until <= performance.now()) resting.delete(id)
    const limit = free + HANDS + resting.size
    const due = await store.sharedCards.due(house.name, { today, before, limit })
    return due.filter(({ id }) => !resting.has(id)).slice(0, free)
  }

  async function handle(card: SharedCard): Promise<void> {
    try {
      await keep(card)
    } catch (fault) {
      if (!passesByItself(fault)) {
        // The message is gone, or the chat is: nobody can see it any more.
        if (fault instanceof GrammyError) return store.sharedCards.drop(card.id)
        log.error({ bot: house.name, err: fault }, 'a shared card could not be shown')
      }
      const after = fault instanceof GrammyError ? fault.parameters.retry_after : undefined
      resting.set(card.id, performance.now() + (after ?? REST_SECONDS) * 1000)
    }
  }

  async function keep(card: SharedCard): Promise<void> {
    const sharer = await store.members.get(card.sharerId)
    const t = textsOf(house.name, settings)(sharer.language)
    const asker = { app, member: sharer, t }
    const screen = sharer.leftAt ? null : ((await house.inline?.now(asker, card)) ?? null)
    if (!screen) {
      await edit(card, { text: t('shared-card-ended'), buttons: [] })
      return store.sharedCards.drop(card.id)
    }
    const digest = digestOf(screen)
    if (digest !== card.digest) await edit(card, screen)
    const shownAt = app.now()
    const shownOn = dayOf(shownAt, settings.timeZone)
    await store.sharedCards.shown(card, { digest, shownAt, shownOn })
  }

  async function edit({ inlineMessageId }: SharedCard, screen: Screen): Promise<void> {
    const { text, ...rest } = asMessage(screen)
    try {
      await house.api.editMessageTextInline(inlineMessageId, text, rest)
    } catch (fault) {
      const isSame = fault instanceof GrammyError && /not modified/.test(fault.description)
      if (!isSame) throw fault
    }
  }
}
