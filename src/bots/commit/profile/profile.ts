import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type Card, loadCard } from '../../../views/cards.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Room, together } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { cardText } from '../people/card-text.ts'
import { giversButton } from '../people/givers.ts'
import { paymentDetailsTap, profileTap, statusTap } from '../taps.ts'
import { about } from './about.ts'
import { asSeen } from './as-seen.ts'
import { circleNews } from './circle-news.ts'
import { details } from './details.ts'
import { helpLink } from './help-link.ts'
import { need } from './need.ts'
import { purpose } from './purpose.ts'
import { status } from './status.ts'
import { aboutTap, asSeenTap, helpLinkTap } from './taps.ts'
import { why } from './why.ts'

/** The profile: what others see of me, and everything I decide about it. */
export function profile(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, profileTap, async ctx => show(ctx, await profileScreen(app, ctx)))
  return together(
    { composer },
    need(app),
    status(app),
    why(app),
    purpose(app),
    circleNews(app),
    about(app),
    details(app),
    helpLink(app),
    asSeen(app),
  )
}

async function profileScreen(app: App, ctx: Ctx): Promise<Screen> {
  const { t, member, now } = ctx
  const card = await loadCard(app, member.id, member.id)
  if (!card) return { text: t('card-unknown'), buttons: [[{ text: t('open-menu'), tap: 'menu' }]] }
  const today = dayOf(now, app.settings.timeZone)
  return {
    text: [t('profile-title'), cardText(t, card, today), standingLine(ctx, card)]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      [{ text: t(`profile-status-${card.status ?? 'green'}`), tap: statusTap({}) }],
      giversButton(t, card),
      [
        { text: t('profile-about'), tap: aboutTap({}) },
        {
          text: t('profile-details', { count: card.paymentDetails.length }),
          tap: paymentDetailsTap({}),
        },
      ],
      [
        { text: t('profile-help-link'), tap: helpLinkTap({}) },
        { text: t('profile-as-seen'), tap: asSeenTap({ by: 'network' }) },
      ],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

/** What stands in the way of asking for help, and what lifts it; nothing for the active. */
function standingLine({ t }: Ctx, { standing }: Card): string | null {
  return standing && standing !== 'active' ? t(`refused-member-is-${standing}`) : null
}
