import { shareHelpLink } from '../../actions/pledge/help-links.ts'
import type { App } from '../../app.ts'
import { type HelpLinkId, type MemberId, memberId } from '../../domain/ids.ts'
import { isRefused } from '../../domain/outcome.ts'
import { type Card, previewCard } from '../../views/cards.ts'
import { quote } from '../../words/dress.ts'
import type { Translate } from '../../words/texts.ts'
import { type Asker, type InlinePlan, initiativeIn, numberIn, type Offer } from '../kit/inline.ts'
import type { Screen } from '../kit/screen.ts'
import { helpLinkOf } from './help-link-words.ts'
import { calledIn } from './naming.ts'
import { collectionLines } from './people/card-text.ts'
import { initiativeNow, offersOf } from './together/shared-card.ts'

/**
 * Cards for chats: help links, one's own while one asks for help and those for others of one's network; and
 * initiatives, one's own and those one sees.
 */
export function sharedCards(app: App): InlinePlan {
  return {
    async offers(asker, query) {
      const initiative = initiativeIn(query)
      if (initiative !== null) return offersOf(app, asker, [initiative])
      const number = numberIn(query)
      const offer = await offerOf(app, asker, memberId(number ?? asker.member.id))
      const help = offer ? [offer] : []
      if (number !== null) return help
      const mine = await app.store.initiatives.allOpenOf(asker.member.id)
      return [
        ...help,
        ...(await offersOf(
          app,
          asker,
          mine.map(({ id }) => id),
        )),
      ]
    },
    async now(asker, { helpLinkId, initiativeId }) {
      if (initiativeId !== null) return initiativeNow(app, asker, initiativeId)
      const link = helpLinkId && (await app.store.helpLinks.find(helpLinkId))
      if (!link || link.resetAt || link.inviterId !== asker.member.id) return null
      const receiver = await app.store.members.get(link.receiverId)
      if (receiver.leftAt || !(await maySpread(app, link))) return null
      return screenOf(app, asker.t, link)
    },
  }
}

type Pair = Readonly<{ inviterId: MemberId; receiverId: MemberId }>

/** Whether the one may still pass on the link of the other: they know each other, and nothing came between. */
async function maySpread(app: App, { inviterId, receiverId }: Pair): Promise<boolean> {
  const outcome = await shareHelpLink(app, { inviterId, receiverId })
  return !isRefused(outcome) || outcome.refused === 'receiver-is-green'
}

async function offerOf(
  app: App,
  { member, t }: Asker,
  receiverId: MemberId,
): Promise<Offer | null> {
  const pair = { inviterId: member.id, receiverId }
  const outcome = await shareHelpLink(app, pair)
  const card = isRefused(outcome) ? null : await previewCard(app, receiverId, 'link')
  const link = card?.collection && (await app.store.helpLinks.ofPair(member.id, receiverId))
  if (!card || !link) return null
  const screen = await screenOf(app, t, link)
  const title = t('shared-card-title', { name: calledIn(t, card) })
  const leadsTo = { helpLinkId: link.id, invitationId: null, initiativeId: null }
  return screen && { ...leadsTo, subjectId: receiverId, title, screen }
}

async function screenOf(
  app: App,
  t: Translate,
  link: Readonly<{ id: HelpLinkId; token: string; receiverId: MemberId }>,
): Promise<Screen | null> {
  const card = await previewCard(app, link.receiverId, 'link')
  if (!card) return null
  const name = calledIn(t, card)
  if (!card.collection) return { text: t('shared-card-green', { name }), buttons: [] }
  return {
    text: [t('share-words', { name }), wordsOf(card), collectionLines(t, card)]
      .filter(Boolean)
      .join('\n'),
    buttons: [[{ text: t('shared-card-help'), url: helpLinkOf(app, link.token) }]],
  }
}

/** Why help is needed, in their own words; else what they say of themselves. */
function wordsOf({ about, collection }: Card): string | null {
  const own = collection?.reason ?? about
  return own ? quote(own) : null
}
