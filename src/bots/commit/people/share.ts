import { Composer } from 'grammy'
import { shareHelpLink } from '../../../actions/pledge/help-links.ts'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadCard } from '../../../views/cards.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { showPicture } from '../../kit/pictures/show-picture.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { helpCard, helpLinkOf, helpWords, shareButtons } from '../help-link-words.ts'
import { calledIn } from '../naming.ts'
import { cardTap, peopleTap } from '../taps.ts'
import { qrTap, shareTap } from './taps.ts'

/** The help link somebody shares for another of their network, or for themself as a picture. */
export function share(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, shareTap, async (ctx, { member }) => {
    await show(ctx, await shareScreen(app, ctx, member))
  })
  onTap(composer, qrTap, async (ctx, { member }) => {
    const found = await linkFor(app, ctx, member)
    if (!found) return show(ctx, unknownScreen(ctx))
    const { link, words, name } = found
    await showPicture(ctx, helpCard(ctx.t, { link, name }), {
      name: 'help-link.png',
      caption: `${words}\n${link}`,
      buttons: [[closeButton(ctx.t)]],
    })
  })
  return { composer }
}

async function shareScreen(app: App, ctx: Ctx, id: number): Promise<Screen> {
  const { t } = ctx
  const found = await linkFor(app, ctx, id)
  if (!found) return unknownScreen(ctx)
  const { link, words, name } = found
  return {
    text: `${t('share-for', { name })}\n\n${words}\n${link}`,
    buttons: [
      shareButtons(app, t, { link, words, receiverId: id, isAsking: true }),
      [{ text: t('help-link-qr'), tap: qrTap({ member: id }) }],
      [{ text: t('back'), tap: cardTap({ member: id }) }],
    ],
  }
}

/** The link with the words to go beside it; null for whom nobody may share. */
async function linkFor(app: App, { t, member }: Ctx, id: number) {
  const loaded = await loadCard(app, member.id, id)
  const outcome = await shareHelpLink(app, { inviterId: member.id, receiverId: memberId(id) })
  if (!loaded || isRefused(outcome)) return null
  const name = calledIn(t, loaded)
  const words = helpWords(t, loaded)
  return { link: helpLinkOf(app, outcome.done.token), words, name }
}

function unknownScreen({ t }: Ctx): Screen {
  return { text: t('card-unknown'), buttons: [[{ text: t('back'), tap: peopleTap({}) }]] }
}
