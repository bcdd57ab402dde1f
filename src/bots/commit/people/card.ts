import { Composer } from 'grammy'
import { type Card, loadCard } from '../../../actions/cards.ts'
import type { App } from '../../../app.ts'
import { type Day, dayOf } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { money } from '../../kit/wording.ts'
import { symbolOf } from '../signs.ts'
import { cardTap, giveTap, peopleTap, pledgeTap } from '../taps.ts'
import { cardText } from './card-text.ts'
import { meetTap, needingTap, networkTap, personTap, shareTap } from './taps.ts'

/** Somebody's card, from wherever it is opened. */
export function card(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, cardTap, async (ctx, { member }) => {
    await show(ctx, await cardScreenOf(app, ctx, member))
  })
  onTap(composer, personTap, async (ctx, { member, list, page }) => {
    await show(ctx, await cardScreenOf(app, ctx, member, listTap(list, page)))
  })
  return composer
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
  const screen = cardScreen(t, loaded, dayOf(now, app.settings.timeZone))
  return { ...screen, buttons: [...screen.buttons, back] }
}

/** A card with everything a viewer can do from it; the way back is the caller's. */
export function cardScreen(t: Translate, loaded: Card, today: Day): Screen {
  const { contact, name } = loaded
  const mentions =
    contact && !contact.username && name ? [{ name, telegramId: contact.telegramId }] : []
  return {
    text: cardText(t, loaded, today),
    mentions,
    preview: false,
    buttons: [helpButtons(t, loaded), ...rowsOf(ownButtons(t, loaded), 2), wayButtons(t, loaded)],
  }
}

/** Help is offered to who may pledge; others read on the card why not. */
export function helpButtons(t: Translate, { mayPledge }: Card): Button[] {
  if (!mayPledge || isRefused(mayPledge)) return []
  const { id, kind } = mayPledge.done
  return [{ text: t(`card-help-${kind}`), tap: giveTap({ collection: id }) }]
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
