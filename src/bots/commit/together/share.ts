import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { goesOn, type Initiative } from '../../../domain/initiative/initiative.ts'
import { loadInitiative } from '../../../views/initiatives.ts'
import { day, money } from '../../../words/wording.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { addToGroup } from '../../kit/group/link.ts'
import { initiativeQuery } from '../../kit/inline.ts'
import { addressOf } from '../../kit/link.ts'
import { showPicture } from '../../kit/pictures/show-picture.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { shareUrlOf } from '../help-link-words.ts'
import { initiativeLink, initiativeScreen } from './initiative.ts'
import { initiativeQrTap, initiativeTap, shareInitiativeTap } from './taps.ts'

/** An initiative's link: to send, to copy, to print. Whoever opens it sees the initiative. */
export function sharing(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, shareInitiativeTap, async (ctx, { initiative }) =>
    show(ctx, await shareScreen(app, ctx, initiative)),
  )
  onTap(composer, initiativeQrTap, async (ctx, { initiative }) => {
    const card = await loadInitiative(app, ctx.member.id, initiative)
    if (!card) return show(ctx, await initiativeScreen(ctx, initiative))
    const { t } = ctx
    const link = linkOf(app, card.initiative)
    const sheet = {
      kind: 'qr-card',
      bot: 'commit',
      brand: t('bot-name'),
      name: card.initiative.title,
      sentence: t('qr-initiative'),
      link,
      foot: t('picture-scan'),
    } as const
    await showPicture(ctx, sheet, {
      name: 'initiative.png',
      caption: `${wordsOf(ctx, card.initiative)}\n${link}`,
      buttons: [[closeButton(t)]],
    })
  })
  return { composer }
}

async function shareScreen(app: App, ctx: Ctx, id: number): Promise<Screen> {
  const { t } = ctx
  const card = await loadInitiative(app, ctx.member.id, id)
  if (!card || !goesOn(card.initiative)) return initiativeScreen(ctx, id)
  const link = linkOf(app, card.initiative)
  const words = wordsOf(ctx, card.initiative)
  return {
    text: `${t('initiative-share-screen')}\n\n${words}\n${link}`,
    buttons: [
      [
        app.takesInline.commit
          ? { text: t('help-link-share'), share: initiativeQuery(id) }
          : { text: t('help-link-share'), url: shareUrlOf(link, words) },
        { text: t('help-link-copy'), copy: link },
      ],
      [{ text: t('help-link-qr'), tap: initiativeQrTap({ initiative: id }) }],
      card.isOwner ? [addToGroup(t, app.usernames.commit, 'circle')] : [],
      [{ text: t('back'), tap: initiativeTap({ initiative: id }) }],
    ],
  }
}

const linkOf = ({ usernames }: App, { token }: Initiative) =>
  addressOf(usernames.commit, initiativeLink({ token }))

function wordsOf({ t }: Ctx, { title, price, unit, voteUntil }: Initiative): string {
  const facts = { title, price: money(t.language, price, unit), until: day(t.language, voteUntil) }
  return t('initiative-share-words', facts)
}
