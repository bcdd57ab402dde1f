import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type CardOfMine, type Onlooker, onlookers, previewCard } from '../../../views/cards.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Room } from '../../kit/room.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { cardText } from '../people/card-text.ts'
import { profileTap } from '../taps.ts'
import { asSeenTap } from './taps.ts'

/** My card as my circle, my network, my trust list and strangers see it. */
export function asSeen(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, asSeenTap, async (ctx, { by }) => {
    const onlooker = onlookers.find(each => each === by) ?? 'network'
    const card = await previewCard(app, ctx.member.id, onlooker)
    await show(ctx, asSeenScreen(app, ctx, card, onlooker))
  })
  return { composer }
}

function asSeenScreen({ settings }: App, { t, now }: Ctx, card: CardOfMine, by: Onlooker): Screen {
  const text = card ? cardText(t, card, dayOf(now, settings.timeZone)) : t('as-seen-nothing')
  const choices = onlookers.map(each => ({
    text: each === by ? `● ${t(`as-seen-${each}`)}` : t(`as-seen-${each}`),
    tap: asSeenTap({ by: each }),
  }))
  return {
    text: `${t('as-seen-title', { by: t(`as-seen-${by}`) })}\n\n${text}`,
    buttons: [...rowsOf(choices, 2), [{ text: t('back'), tap: profileTap({}) }]],
  }
}
