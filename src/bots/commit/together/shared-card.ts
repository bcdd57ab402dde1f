import { type App, momentOf } from '../../../app.ts'
import { goesOn, isVoting } from '../../../domain/initiative/initiative.ts'
import { initiativeOutside } from '../../../views/initiative-outside.ts'
import { maySee } from '../../../views/initiatives.ts'
import type { Asker, Offer } from '../../kit/inline.ts'
import { addressOf } from '../../kit/link.ts'
import type { Screen } from '../../kit/screen.ts'
import { initiativeOutsideText } from './card-text.ts'
import { initiativeLink } from './initiative.ts'

/** The cards of these initiatives, as far as the asker sees them and they go on. */
export async function offersOf(
  app: App,
  asker: Asker,
  ids: readonly number[],
): Promise<readonly Offer[]> {
  const offers = await Promise.all(ids.map(id => offerOf(app, asker, id)))
  return offers.filter(offer => offer !== null)
}

async function offerOf(app: App, asker: Asker, id: number): Promise<Offer | null> {
  const found = await app.store.initiatives.find(id)
  const screen = found && (await initiativeNow(app, asker, id))
  if (!screen) return null
  const { id: initiativeId, ownerId: subjectId, title } = found
  return { helpLinkId: null, invitationId: null, initiativeId, subjectId, title, screen }
}

/**
 * An initiative as a card in a chat, where nobody who takes part is named; null once it has ended, or the one who
 * shared it no longer sees it.
 */
export async function initiativeNow(
  app: App,
  { member, t }: Asker,
  id: number,
): Promise<Screen | null> {
  const moment = momentOf(app)
  const card = await initiativeOutside(app, id)
  if (!card || !goesOn(card.initiative)) return null
  if (!(await maySee(app, member.id, card.initiative, moment))) return null
  const { token } = card.initiative
  const takesVotes = isVoting(card.initiative, moment.now, moment.zone)
  return {
    text: initiativeOutsideText(t, { ...card, named: [] }, moment),
    buttons: [
      [
        {
          text: t(takesVotes ? 'initiative-vote' : 'initiative-open'),
          url: addressOf(app.usernames.commit, initiativeLink({ token })),
        },
      ],
    ],
  }
}
