import { Composer } from 'grammy'
import { choose } from '../../actions/member/settings.ts'
import { type Found, openHelpLink } from '../../actions/pledge/help-links.ts'
import type { App } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import { isLanguage } from '../../domain/language.ts'
import { isRefused } from '../../domain/outcome.ts'
import type { Translate } from '../../words/texts.ts'
import { isFirstHere } from '../kit/arrival.ts'
import type { Ctx } from '../kit/context.ts'
import { helpTap } from '../kit/help.ts'
import { link, token, way } from '../kit/link.ts'
import type { Room } from '../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../kit/screen.ts'
import { languageRows } from '../kit/settings/language.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import { calledIn } from './naming.ts'
import { helpButtons, ownButtons, smallButton } from './people/card.ts'
import { cardText } from './people/card-text.ts'
import { helpLinkTap } from './profile/taps.ts'

const welcomeTap = tap('welcome', { language: word })

const helpLink = link('', { token })

/** The door: what this is, and the help links that lead into the bot. */
export function start(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, welcomeTap, async (ctx, { language }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await show(ctx, welcomeScreen(await renew(ctx)))
  })
  const open = async (ctx: Ctx, token: string) => show(ctx, await linkScreen(app, ctx, token))
  return { composer, links: [way(helpLink, (ctx, { token }) => open(ctx, token))] }
}

/** What this is, with the language to choose. */
export function welcomeScreen(ctx: Ctx): Screen {
  const { t } = ctx
  return {
    text: t('welcome-screen'),
    buttons: [
      ...languageRows(ctx, language => welcomeTap({ language })),
      [
        { text: t('welcome-start'), style: 'primary', tap: 'menu' },
        { text: t('welcome-help'), tap: helpTap({}) },
      ],
    ],
  }
}

/** A link that leads nowhere: said kindly, with the way on; for a newcomer, to the welcome. */
export function deadLinkScreen(ctx: Ctx, refusal = 'help-link-is-unknown'): Screen {
  const { t } = ctx
  const way = isFirstHere(ctx)
    ? { text: t('welcome-start'), tap: welcomeTap({ language: t.language }) }
    : { text: t('open-menu'), tap: 'menu' }
  return { text: t(`refused-${refusal}`), buttons: [[way]] }
}

/** Who invites to help whom, the card, who already helps, and yes or no. */
async function linkScreen(app: App, ctx: Ctx, token: string): Promise<Screen> {
  const { t, member, now } = ctx
  const outcome = await openHelpLink(app, { viewerId: member.id, token })
  if (isRefused(outcome)) return deadLinkScreen(ctx, outcome.refused)
  const found = outcome.done
  const today = dayOf(now, app.settings.timeZone)
  const text = found.card ? cardText(t, found.card, today) : null
  return {
    text: [introOf(t, found), found.as === 'green' ? null : text].filter(Boolean).join('\n\n'),
    buttons: answersTo(t, found),
  }
}

function introOf(t: Translate, { as, inviterName, card }: Found): string {
  if (as === 'own' || as === 'green') return t(`help-link-${as}`)
  const name = card ? calledIn(t, card) : ''
  if (as === 'helping') return t('help-link-helping', { name })
  if (!inviterName) return t('help-link-asks', { name })
  return t('help-link-invites', { name, inviter: inviterName })
}

function answersTo(t: Translate, { as, card }: Found): Button[][] {
  const menu = { text: t('open-menu'), tap: 'menu' }
  if (as === 'own') return [[{ text: t('profile-help-link'), tap: helpLinkTap({}) }], [menu]]
  if (as === 'green' || !card) return [[menu]]
  if (as === 'helping') return [...rowsOf(ownButtons(t, card), 1), [menu]]
  const help = helpButtons(t, card)
  if (help.length === 0) return [[menu]]
  return [smallButton(t, card), [...help, { text: t('help-link-not-now'), tap: 'menu' }]]
}
