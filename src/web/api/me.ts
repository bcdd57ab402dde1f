import { momentOf, type OrganizerCounts, type Tally } from '../../app.ts'
import { nameOf } from '../../domain/member/member.ts'
import { zoneOf } from '../../domain/member/zone.ts'
import { isSuspended } from '../../domain/operator/suspension.ts'
import { loadCard } from '../../views/cards.ts'
import { jsonRoute } from './route.ts'
import { collectionIn, momentIn } from './seen.ts'
import { me } from './shapes.ts'

/** Who the token belongs to, and how they stand. */
export const meRoute = jsonRoute({
  path: '/me',
  name: 'readMe',
  says: 'You: what others may see of you, and how much you give and receive',
  isPaged: false,
  shape: me,
  async read(app, { viewer }) {
    const card = await loadCard(app, viewer.id, viewer.id)
    if (!card?.reputation) throw new Error('a member does not see themself')
    const moment = momentOf(app)
    const counts = await app.store.pledges.organizerCounts(viewer.id, moment)
    const { deeds, inTime, people, overdue } = card.reputation
    return {
      id: viewer.id,
      name: nameOf(viewer),
      about: card.about,
      language: viewer.language,
      timeZone: zoneOf(viewer, app.settings.timeZone),
      unit: app.settings.unit,
      joinedAt: viewer.joinedAt.toISOString(),
      suspendedUntil: isSuspended(viewer, moment.now) ? momentIn(viewer.suspendedUntil) : null,
      status: card.status ?? 'green',
      standing: card.standing ?? 'active',
      collection: collectionIn(card.collection),
      deeds: { count: deeds, inTime, people, overdue, sumCents: card.deedsSum ?? 0 },
      given: sideIn(counts.given),
      received: sideIn(counts.received),
    }
  },
})

function sideIn({ people, ...tallies }: OrganizerCounts['given']) {
  return {
    people,
    intentions: tallyIn(tallies.intentions),
    commitments: tallyIn(tallies.commitments),
    paused: tallyIn(tallies.paused),
    delivered: tallyIn(tallies.delivered),
    overdue: tallyIn(tallies.overdue),
    confirmed: tallyIn(tallies.confirmed),
  }
}

const tallyIn = ({ count, sum }: Tally) => ({ count, sumCents: sum })
