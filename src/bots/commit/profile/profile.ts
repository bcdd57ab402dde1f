import { Composer } from 'grammy'
import { type Card, loadCard } from '../../../actions/cards.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Question } from '../../kit/dialogue.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { cardText } from '../people/card-text.ts'
import { paymentDetailsTap, profileTap, statusTap } from '../taps.ts'
import { about, aboutQuestion } from './about.ts'
import { asSeen } from './as-seen.ts'
import { details } from './details.ts'
import { detailQuestions } from './details-questions.ts'
import { helpLink } from './help-link.ts'
import { status } from './status.ts'
import { statusQuestions } from './status-questions.ts'
import { aboutTap, asSeenTap, helpLinkTap } from './taps.ts'

/** The questions of the profile, for the bot's plan. */
export const profileQuestions: readonly Question[] = [
  aboutQuestion,
  ...detailQuestions,
  ...statusQuestions,
]

/** The profile: what others see of me, and everything I decide about it. */
export function profile(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, profileTap, async ctx => show(ctx, await profileScreen(app, ctx)))
  composer.use(status(app), about(app), details(app), helpLink(app), asSeen(app))
  return composer
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
