import { Composer } from 'grammy'
import { ALERT_CHANGES } from '../../../actions/collection/closings.ts'
import type { App, Member } from '../../../app.ts'
import { alertKeys } from '../../../domain/notice/telling-collection.ts'
import { type Collection, runs } from '../../../domain/pledge/collection.ts'
import { areApart } from '../../../domain/trust/trust.ts'
import { loadCard } from '../../../views/cards.ts'
import { type Translate, textsOf } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { House } from '../../kit/house.ts'
import { redraws } from '../../kit/redraw.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { calledIn, nameIn } from '../naming.ts'
import { helpButtons, ownButtons, smallButton } from '../people/card.ts'
import { collectionLines, reasonLine, refusalLine, spokenLines } from '../people/card-text.ts'
import { purposeLine, vouchesLine } from '../people/collection-words.ts'
import { arrivedOf } from '../progress.ts'
import { cardTap, giveSumTap, giveTap, pledgeTap } from '../taps.ts'
import type { Desk } from './desk.ts'

/** Somebody is red: what they ask for as it stands now, and the ways to help. */
export async function redAlert({ app, to, t }: Desk, ownerId: number): Promise<Screen | null> {
  const card = await loadCard(app, to.id, ownerId)
  if (card?.status !== 'red') return null
  const name = calledIn(t, card)
  const { emergency } = await app.store.collections.openOf(card.id)
  const call = emergency && (await app.store.calls.wordsFor(emergency.id, to.id))
  const lines = [
    t('notice-status-red', { name }),
    spokenLines(t, card),
    reasonLine(t, card),
    purposeLine(t, card),
    vouchesLine(t, card),
    collectionLines(t, card),
    call && `${t('notice-status-red-call', { name })}\n${t('quoted', { text: call })}`,
    refusalLine(t, card),
  ]
  return {
    text: lines.filter(Boolean).join('\n'),
    buttons: [
      smallButton(t, card),
      helpButtons(t, card),
      ownButtons(t, card),
      [{ text: `👤 ${name}`, tap: cardTap({ member: ownerId }) }],
    ],
  }
}

/** How a collection ended: the first lines of its result. */
export function endHead(
  t: Translate,
  end: Readonly<{ name: string; confirmed: number }> &
    Pick<Collection, 'closedAs' | 'kind' | 'target' | 'unit'>,
): string {
  const { name, closedAs, kind, target, unit } = end
  return t(`notice-end-${closedAs}`, {
    name,
    kind,
    confirmed: money(t.language, end.confirmed, unit),
    target: money(t.language, target, unit),
    arrived: arrivedOf(t, end, unit),
  })
}

/** Writes into red alerts what has changed since: another target or deadline, or the end. */
export function redrawAlerts(app: App, house: House): () => Promise<void> {
  const { store, settings } = app
  return redraws(app, house, ALERT_CHANGES, async id => {
    const told = await store.collections.find(id)
    if (!told) return null
    const { emergency } = await store.collections.openOf(told.ownerId)
    const current = emergency ?? told
    return {
      keys: alertKeys(told),
      isOver: current.closedAt !== null,
      screenFor: addressee => screenFor(current, addressee),
    }
  })

  async function screenFor(emergency: Collection, to: Member): Promise<Screen | null> {
    const { ownerId } = emergency
    if (areApart(await store.trust.between(to.id, ownerId))) return null
    const moment = { now: app.now(), zone: settings.timeZone }
    const t = textsOf('commit', app.settings)(to.language)
    if (runs(emergency, moment.now, moment.zone))
      return redAlert({ app, to, t, ...moment }, ownerId)
    if (!emergency.closedAs) return null
    const owner = await store.members.find(ownerId)
    const name = nameIn(t, owner)
    const progress = await store.pledges.progressOf([emergency.id], moment)
    const confirmed = progress.get(emergency.id)?.confirmed ?? 0
    const text = endHead(t, { ...emergency, name, confirmed })
    const card = { text: `👤 ${name}`, tap: cardTap({ member: ownerId }) }
    return { text, buttons: owner?.leftAt ? [] : [[card]] }
  }
}

/** A tap on an alert leads elsewhere: nothing must be written over what its message shows then. */
export function leavingAlerts({ store }: App): Room {
  const composer = new Composer<Ctx>()
  composer.on('callback_query:data', async (ctx, next) => {
    const { data, message } = ctx.callbackQuery
    const leadsAway = [cardTap, giveTap, giveSumTap, pledgeTap].some(tap => tap.read(data))
    if (leadsAway && message) await store.alertMessages.leave(message.chat.id, message.message_id)
    return next()
  })
  return { composer }
}
