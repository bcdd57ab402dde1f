import { Composer } from 'grammy'
import { type Found, openHelpLink } from '../../actions/help-links.ts'
import { choose } from '../../actions/settings.ts'
import type { App } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import { isLanguage, languages } from '../../domain/language.ts'
import { isRefused } from '../../domain/outcome.ts'
import { isFirstHere } from '../kit/arrival.ts'
import type { Ctx } from '../kit/context.ts'
import { helpTap } from '../kit/help.ts'
import { type Button, rowsOf, type Screen } from '../kit/screen.ts'
import { languageNames } from '../kit/settings/language.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import type { Translate } from '../kit/texts.ts'
import { menuScreen } from './menu.ts'
import { listScreen } from './organizer/lists.ts'
import { cardScreenOf, helpButtons, ownButtons } from './people/card.ts'
import { calledIn, cardText } from './people/card-text.ts'
import { helpLinkTap } from './profile/taps.ts'

const welcomeTap = tap('welcome', { language: word })
const linkTap = tap('link', { language: word, token: word })

/** The door: what this is, and every link that leads into the bot. */
export function start(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.chatType('private').command('start', async ctx => {
    const payload = ctx.match.trim()
    const [, id] = /^m-([1-9]\d{0,8})$/.exec(payload) ?? []
    if (id) return show(ctx, await cardScreenOf(app, ctx, Number(id)))
    if (/^[\w-]{22}$/.test(payload)) return show(ctx, await linkScreen(app, ctx, payload))
    if (payload === 'confirm') return show(ctx, await listScreen(ctx, 'waiting', 0))
    if (payload !== '' && payload !== 'menu') return show(ctx, deadLinkScreen(ctx))
    await show(ctx, isFirstHere(ctx) ? welcomeScreen(ctx) : await menuScreen(ctx))
  })
  onTap(composer, welcomeTap, async (ctx, { language }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await show(ctx, welcomeScreen(await renew(ctx)))
  })
  onTap(composer, linkTap, async (ctx, { language, token }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await show(ctx, await linkScreen(app, await renew(ctx), token, true))
  })
  return composer
}

/** What this is, with the language to choose. */
export function welcomeScreen({ t }: Ctx): Screen {
  return {
    text: t('welcome-screen'),
    buttons: [
      ...languageRows(t, language => welcomeTap({ language })),
      [
        { text: t('welcome-start'), tap: 'menu' },
        { text: t('welcome-help'), tap: helpTap({}) },
      ],
    ],
  }
}

/** A link that leads nowhere: said kindly, with the way on; for a newcomer, to the welcome. */
function deadLinkScreen(ctx: Ctx, refusal = 'help-link-is-unknown'): Screen {
  const { t } = ctx
  const way = isFirstHere(ctx)
    ? { text: t('welcome-start'), tap: welcomeTap({ language: t.language }) }
    : { text: t('open-menu'), tap: 'menu' }
  return { text: t(`refused-${refusal}`), buttons: [[way]] }
}

/** Who invites to help whom, the card, who already helps, and yes or no; a newcomer may choose a language. */
async function linkScreen(
  app: App,
  ctx: Ctx,
  token: string,
  choosesLanguage = isFirstHere(ctx),
): Promise<Screen> {
  const { t, member, now } = ctx
  const outcome = await openHelpLink(app, { viewerId: member.id, token })
  if (isRefused(outcome)) return deadLinkScreen(ctx, outcome.refused)
  const found = outcome.done
  const today = dayOf(now, app.settings.timeZone)
  const text = found.card ? cardText(t, found.card, today) : null
  const rows = choosesLanguage ? languageRows(t, language => linkTap({ language, token })) : []
  return {
    text: [introOf(t, found), found.as === 'green' ? null : text].filter(Boolean).join('\n\n'),
    buttons: [...answersTo(t, found), ...rows],
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
  return [[...help, { text: t('help-link-not-now'), tap: 'menu' }]]
}

/** The languages by their own names, the present one ticked. */
function languageRows(t: Translate, to: (language: string) => string): Button[][] {
  const buttons = languages.map(code => ({
    text: code === t.language ? `${languageNames[code]} ✓` : languageNames[code],
    tap: to(code),
  }))
  return rowsOf(buttons, 2)
}
