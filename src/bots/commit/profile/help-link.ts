import { Composer } from 'grammy'
import { resetHelpLinks, shareHelpLink } from '../../../actions/help-links.ts'
import { countHolders } from '../../../actions/sight.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { addToGroup } from '../../kit/group-link.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { helpLinkOf, shareButtons } from '../help-link-words.ts'
import { qrTap } from '../people/taps.ts'
import { profileTap, statusTap } from '../taps.ts'
import { helpLinkAskResetTap, helpLinkResetTap, helpLinkTap } from './taps.ts'

/** My help link: whoever opens it sees my card while I ask for help. */
export function helpLink(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const opened = async (ctx: Ctx) => show(ctx, await helpLinkScreen(app, ctx))
  onTap(composer, helpLinkTap, opened)
  composer.chatType('private').command('help_link', opened)
  onTap(composer, helpLinkAskResetTap, async ctx => show(ctx, await resetScreen(app, ctx)))
  onTap(composer, helpLinkResetTap, async ctx => {
    await resetHelpLinks(app, ctx.member.id)
    ctx.toast = ctx.t('help-link-was-reset')
    await opened(ctx)
  })
  return composer
}

async function helpLinkScreen(app: App, { t, member, now }: Ctx): Promise<Screen> {
  const { id } = member
  const back = [{ text: t('back'), tap: profileTap({}) }]
  const outcome = await shareHelpLink(app, { inviterId: id, receiverId: id })
  if (isRefused(outcome)) return { text: t(`refused-${outcome.refused}`), buttons: [back] }

  const link = helpLinkOf(app, outcome.done.token)
  const moment = { now, zone: app.settings.timeZone }
  const holders = await countHolders(app.store, id, moment)
  const statuses = await app.store.collections.statusOf([id], moment)
  const isGreen = statuses.get(id) === 'green'
  const words = t('help-link-words')
  return {
    text: [
      t('help-link-screen'),
      `${words}\n${link}`,
      t('help-link-holders', { count: holders }),
      isGreen ? t('help-link-sleeps') : null,
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      shareButtons(t, link, words),
      [
        { text: t('help-link-qr'), tap: qrTap({ member: id }) },
        { text: t('help-link-reset'), tap: helpLinkAskResetTap({}) },
      ],
      [addToGroup(t, app.usernames.commit, 'circle')],
      isGreen ? [{ text: t('help-link-ask'), tap: statusTap({}) }] : [],
      back,
    ],
  }
}

async function resetScreen(app: App, { t, member, now }: Ctx): Promise<Screen> {
  const moment = { now, zone: app.settings.timeZone }
  const count = await countHolders(app.store, member.id, moment)
  return {
    text: t('help-link-reset-question', { count }),
    buttons: [
      [
        { text: t('help-link-reset-yes'), tap: helpLinkResetTap({}) },
        { text: t('no'), tap: helpLinkTap({}) },
      ],
    ],
  }
}
