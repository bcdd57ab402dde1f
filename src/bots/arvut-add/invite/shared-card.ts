import type { App } from '../../../app.ts'
import { invitationId } from '../../../domain/ids.ts'
import { type KeptInvitation, stateOfInvitation } from '../../../domain/trust/invitation.ts'
import { type Asker, type InlinePlan, numberIn } from '../../kit/inline.ts'
import type { Screen } from '../../kit/screen.ts'
import { linkOf, wordsOf } from './link.ts'

/** So many of the newest are looked through for open ones. */
const NEWEST = 10

/** Invitations as cards: one by its number, or the newest that are still open. */
export function sharedInvitations(app: App): InlinePlan {
  const isOpen = (invitation: KeptInvitation) =>
    invitation.forTelegramId === null && stateOfInvitation(invitation, app.now()) === 'open'

  return {
    async offers(asker, query) {
      const number = numberIn(query)
      const { id } = asker.member
      const mine =
        number === null
          ? await app.store.invitations.of(id, { offset: 0, limit: NEWEST })
          : [await app.store.invitations.find(invitationId(number))]
      return mine
        .filter(each => each !== null)
        .filter(each => each.inviterId === id && isOpen(each))
        .map(each => ({
          helpLinkId: null,
          invitationId: each.id,
          initiativeId: null,
          subjectId: id,
          title: asker.t(`invite-is-${each.kind}`),
          screen: screenOf(app, asker, each),
        }))
    },
    async now(asker, card) {
      const found = card.invitationId && (await app.store.invitations.find(card.invitationId))
      return found && isOpen(found) ? screenOf(app, asker, found) : null
    },
  }
}

function screenOf(app: App, { member, t }: Asker, invitation: KeptInvitation): Screen {
  return {
    text: wordsOf(t, { ...invitation, inviter: member }),
    buttons: [[{ text: t('shared-card-accept'), url: linkOf(app, invitation.token) }]],
  }
}
