import { Composer } from 'grammy'
import { resetHelpLinks, shareHelpLink } from '../../../actions/pledge/help-links.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadCard } from '../../../views/cards.ts'
import { countHolders } from '../../../views/sight.ts'
import type { Ctx } from '../../kit/context.ts'
import { addToGroup } from '../../kit/group/link.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { helpLinkOf, helpWords, shareButtons } from '../help-link-words.ts'
import { qrTap } from '../people/taps.ts'
import { profileTap, statusTap } from '../taps.ts'
import { helpLinkAskResetTap, helpLinkResetTap, helpLinkTap } from './taps.ts'

/** My help link: whoever opens it sees my card while I ask for help. */
export function helpLink(app: App): Room {
  const composer = new Composer<Ctx>()
  const opened = async (ctx: Ctx) => show(ctx, await helpLinkScreen(app, ctx))
  onTap(composer, helpLinkTap, opened)
  composer.chatType('private').command('help_link', opened)
  onTap(composer, helpLinkAskResetTap, async ctx => show(ctx, await resetScreen(app, ctx)))
  onTap(composer, helpLinkResetTap, async (ctx, { newest }) => {
    const outcome = await resetHelpLinks(app, { receiverId: ctx.member.id, newest })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('help-link-was-reset')
    await opened(ctx)
  })
  return { composer }
}

async function helpLinkScreen(app: App, { t, member, moment }: Ctx): Promise<Screen> {
  const { id } = member
  const back = [{ text: t('back'), tap: profileTap({}) }]
  const outcome = await shareHelpLink(app, { inviterId: id, receiverId: id })
  if (isRefused(outcome)) return { text: t(`refused-${outcome.refused}`), buttons: [back] }

  const link = helpLinkOf(app, outcome.done.token)
  const holders = await countHolders(app.store, id, moment)
  const statuses = await app.store.collections.statusOf([id], moment)
  const isGreen = statuses.get(id) === 'green'
  const card = await loadCard(app, id, id)
  const words = card ? helpWords(t, card) : ''
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
      shareButtons(app, t, { link, words, receiverId: id, isAsking: !isGreen }),
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

async function resetScreen(app: App, { t, member, moment }: Ctx): Promise<Screen> {
  const count = await countHolders(app.store, member.id, moment)
  const newest = await app.store.helpLinks.newestFor(member.id)
  return {
    text: t('help-link-reset-question', { count }),
    buttons: [
      [
        { text: t('help-link-reset-yes'), style: 'danger', tap: helpLinkResetTap({ newest }) },
        { text: t('no'), tap: helpLinkTap({}) },
      ],
    ],
  }
}
