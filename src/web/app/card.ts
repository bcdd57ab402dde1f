import { momentOf } from '../../app.ts'
import { cardText } from '../../bots/commit/people/card-text.ts'
import { addressOf, links } from '../../bots/kit/link.ts'
import { dayOf } from '../../domain/cycle.ts'
import { loadCard } from '../../views/cards.ts'
import { plain } from '../../words/dress.ts'
import { calledIn } from '../../words/naming.ts'
import { type Reader, shareOf } from './month.ts'
import type { CardShown } from './shapes.ts'

/** Somebody's card in the words of the chat, and the way to it; null for the unknown and the forbidden. */
export async function cardOf({ app, member, t }: Reader, id: number): Promise<CardShown | null> {
  const card = await loadCard(app, member.id, id)
  if (!card) return null
  const { now, zone } = momentOf(app)
  const bar = card.collection?.bar ?? null
  const lines = plain(cardText(t, card, dayOf(now, zone))).split('\n')
  return {
    title: calledIn(t, card),
    lines: lines.filter(line => !/[▓░]/.test(line)),
    share: bar && shareOf(bar),
    links: [
      {
        text: t('page-open-card'),
        link: addressOf(app.usernames.commit, links.member({ member: card.id })),
      },
    ],
  }
}
