import type { ArvutAddNotice } from '../../../domain/notice/notice.ts'
import { stateOfInvitation } from '../../../domain/trust/invitation.ts'
import { isWhole } from '../../../domain/trust/trust.ts'
import { month } from '../../../words/wording.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Desk } from '../desk.ts'
import { messageOf, shareUrl } from '../invite/link.ts'
import { nameIn, namesFor } from '../naming.ts'
import { stillReadyAllTap, yearlyTap } from './taps.ts'

type Facts<Kind extends ArvutAddNotice['kind']> = Extract<ArvutAddNotice, { kind: Kind }>

/** So many are named in one message. */
const NAMED_AT_ONCE = 10

/** The links of this month, together; nothing once none of them is left to ask about. */
export async function readinessAsked(
  { app, t, addressee }: Desk,
  { cycle }: Facts<'readiness-asked'>,
): Promise<Screen | null> {
  const order = { offset: 0, limit: NAMED_AT_ONCE + 1 }
  const { timeZone } = app.settings
  const links = await app.store.readinessWords.linksOf(addressee.id, cycle, timeZone, order)
  if (links.every(({ isSaid }) => isSaid)) return null
  const ids = links.slice(0, NAMED_AT_ONCE).map(({ otherId }) => otherId)
  const name = await namesFor(app, ids, { viewerId: addressee.id, t })
  const names = ids.map(name).join(', ')
  const more = links.length > NAMED_AT_ONCE ? 'yes' : 'no'
  return {
    text: t('notice-readiness', { month: month(t.language, cycle), names, more }),
    buttons: [
      [{ text: t('yearly-all'), style: 'primary', tap: stillReadyAllTap({ cycle }) }],
      [{ text: t('yearly-one-by-one'), tap: yearlyTap({ cycle, page: 0 }) }],
    ],
  }
}

/** Nothing once the invitation is used, or somebody has come between: then there is nothing to pass on. */
export async function introductionAsked(
  { app, t, addressee }: Desk,
  { invitationId, askerId, toId }: Facts<'introduction-asked'>,
): Promise<Screen | null> {
  const { store } = app
  const invitation = await store.invitations.find(invitationId)
  if (!invitation || stateOfInvitation(invitation, app.now()) !== 'open') return null
  for (const id of [askerId, toId])
    if (!isWhole(await store.trust.between(addressee.id, id))) return null
  const people = await store.members.named([askerId, toId])
  const asker = people.get(askerId)
  if (!asker) return null
  const shared = { ...invitation, inviter: asker }
  const names = { asker: nameIn(t, asker), name: nameIn(t, people.get(toId)) }
  return {
    text: `${t('notice-introduction', names)}\n\n${messageOf(app, t, shared)}`,
    buttons: [[{ text: t('introduction-pass-on', names), url: shareUrl(app, t, shared) }]],
  }
}
