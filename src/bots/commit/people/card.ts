import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { type Day, dayOf } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { quickSumsFor } from '../../../domain/pledge/quick-sums.ts'
import { type Card, loadCard } from '../../../views/cards.ts'
import type { Translate } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { links, way } from '../../kit/link.ts'
import { listingsIn } from '../../kit/listings.ts'
import type { Room } from '../../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { boardOfTap } from '../listing/taps.ts'
import { copyRows } from '../organizer/copy.ts'
import { symbolOf } from '../signs.ts'
import { cardTap, giveSumTap, giveTap, needingTap, peopleTap, pledgeTap } from '../taps.ts'
import { cardText } from './card-text.ts'
import { vouchButton } from './collection-words.ts'
import { giversButton } from './givers.ts'
import { meetTap, networkTap, personTap, shareTap } from './taps.ts'

/** Somebody's card, from wherever it is opened. */
export function card(app: App): Room {
  const composer = new Composer<Ctx>()
  const open = async (ctx: Ctx, member: number) => show(ctx, await cardScreenOf(app, ctx, member))
  onTap(composer, cardTap, (ctx, { member }) => open(ctx, member))
  onTap(composer, personTap, async (ctx, { member, list, page }) => {
    await show(ctx, await cardScreenOf(app, ctx, member, listTap(list, page)))
  })
  return { composer, links: [way(links.member, (ctx, { member }) => open(ctx, member))] }
}

/** The list a card was opened from. */
function listTap(list: string, page: number): string {
  if (list === 'needing') return needingTap({ page })
  return list === 'meet' ? meetTap({ page }) : networkTap({ relation: list, page })
}

/** The card of a member, or the one answer to the unknown and the forbidden. */
export async function cardScreenOf(
  app: App,
  ctx: Ctx,
  id: number,
  from = peopleTap({}),
): Promise<Screen> {
  const { t, member, now } = ctx
  const loaded = await loadCard(app, member.id, id)
  const back = [{ text: t('back'), tap: from }]
  if (!loaded) return { text: t('card-unknown'), buttons: [back] }
  const { trustAmount, timeZone } = app.settings
  const screen = cardScreen(t, loaded, { trustAmount, today: dayOf(now, timeZone) })
  return { ...screen, buttons: [...screen.buttons, back] }
}

/** A card with everything a viewer can do from it; the way back is the caller's. */
export function cardScreen(
  t: Translate,
  loaded: Card,
  { trustAmount, today }: Readonly<{ trustAmount: number; today: Day }>,
): Screen {
  return {
    text: cardText(t, loaded, today),
    preview: false,
    buttons: [
      smallButton(t, loaded),
      helpButtons(t, loaded),
      sumButtons(t, loaded, trustAmount),
      ...rowsOf(ownButtons(t, loaded), 2),
      vouchButton(t, loaded),
      ...copyRows(t, loaded.isSelf ? [] : loaded.paymentDetails),
      giversButton(t, loaded),
      listingsButton(t, loaded),
      wayButtons(t, loaded),
    ],
  }
}

/** Help is offered to who may pledge; others read on the card why not. */
export function helpButtons(t: Translate, { mayPledge }: Card): Button[] {
  if (!mayPledge || isRefused(mayPledge)) return []
  const { id, kind } = mayPledge.done
  return [{ text: t(`card-help-${kind}`), style: 'primary', tap: giveTap({ collection: id }) }]
}

/** The little that would do, offered before any other sum. */
export function smallButton(t: Translate, { mayPledge, small }: Card): Button[] {
  if (!mayPledge || isRefused(mayPledge) || !small) return []
  const { id, kind, unit } = mayPledge.done
  const { amount } = small
  return [
    {
      text: t(`small-share-${kind}`, { amount: money(t.language, amount, unit) }),
      tap: giveSumTap({ collection: id, amount }),
    },
  ]
}

/** Other sums to help with by one tap, none above what is missing. */
function sumButtons(
  t: Translate,
  { mayPledge, collection, small }: Card,
  trustAmount: number,
): Button[] {
  if (!mayPledge || isRefused(mayPledge) || !collection) return []
  const { id, kind, unit } = mayPledge.done
  const sums = quickSumsFor(trustAmount, collection.missing ?? 0)
  return sums
    .filter(amount => amount !== small?.amount)
    .map(amount => ({
      text: t(`card-sum-${kind}`, { amount: money(t.language, amount, unit) }),
      tap: giveSumTap({ collection: id, amount }),
    }))
}

/** The pledges between the two, each a door to its screen. */
export function ownButtons(t: Translate, { id, between, moment }: Card): Button[] {
  return between.map(around => {
    const { pledge } = around
    const way = pledge.giverId === id ? t('card-to-me') : t('card-from-me')
    const amount = money(t.language, pledge.amount, pledge.unit)
    return {
      text: `${way} ${symbolOf({ ...around, ...moment })} ${amount}`,
      tap: pledgeTap({ pledge: pledge.id }),
    }
  })
}

/** The door to what they offer and need. */
function listingsButton(t: Translate, { id, listings }: Card): Button[] {
  const { offers, needs } = listings
  if (offers + needs === 0) return []
  return [{ text: listingsIn(t, { offers, needs }), tap: boardOfTap({ member: id, page: 0 }) }]
}

function wayButtons(t: Translate, loaded: Card): Button[] {
  const { id, isSelf, contact, relations, collection } = loaded
  const write = contact?.username
    ? [{ text: t('card-write'), url: `https://t.me/${contact.username}` }]
    : []
  const share =
    !isSelf && relations.length > 0 && collection
      ? [{ text: t('card-share'), tap: shareTap({ member: id }) }]
      : []
  return [...share, ...write]
}
