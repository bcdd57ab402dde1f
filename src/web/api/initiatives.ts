import { type Initiative, stepOf } from '../../domain/initiative/initiative.ts'
import type { Tally, Vote } from '../../domain/initiative/vote.ts'
import { loadPeople, type PersonSeen } from '../../views/people.ts'
import { jsonRoute, nextOf } from './route.ts'
import { momentIn, personIn } from './seen.ts'
import { initiatives } from './shapes.ts'

const PAGE = 50

/** What the member proposed, and what they take part in. */
export const initiativesRoute = jsonRoute({
  path: '/me/initiatives',
  name: 'readInitiatives',
  says: 'The initiatives you proposed and those you take part in, in the order of their publishing',
  isPaged: true,
  shape: initiatives,
  async read(app, { viewer: { id: me }, page }) {
    const { store } = app
    const order = { offset: page * PAGE, limit: PAGE + 1 }
    const found = await store.initiatives.around(me, order)
    const shown = found.slice(0, PAGE)
    const ids = shown.map(({ initiative }) => initiative.id)
    const votes = await store.initiatives.votesOf(me, ids)
    const owners = shown.map(({ initiative }) => initiative.ownerId)
    const personOf = await loadPeople(app, me, owners)
    return {
      initiatives: shown.map(each => {
        const { id, ownerId } = each.initiative
        const own = { isMine: ownerId === me, owner: personOf(ownerId) }
        return initiativeIn(each, { ...own, vote: votes.get(id) ?? null })
      }),
      next: nextOf('/me/initiatives', page, found.length > PAGE),
    }
  },
})

function initiativeIn(
  { initiative, tally }: Readonly<{ initiative: Initiative; tally: Tally }>,
  { isMine, owner, vote }: Readonly<{ isMine: boolean; owner: PersonSeen; vote: Vote | null }>,
) {
  const { id, title, text, price, unit, voteUntil, commitUntil, dueOn, collectionId } = initiative
  return {
    id,
    isMine,
    owner: personIn(owner),
    title,
    text,
    step: stepOf(initiative),
    priceCents: price,
    unit,
    voters: tally.voters,
    carriedCents: tally.carried,
    publishedAt: initiative.publishedAt.toISOString(),
    voteUntil,
    commitUntil,
    startedAt: momentIn(initiative.startedAt),
    dueOn,
    endedAt: momentIn(initiative.endedAt),
    collectionId,
    vote: vote && {
      votedCents: vote.amount,
      atLeastPeople: vote.atLeastPeople,
      shareCents: vote.share,
      committedCents: vote.committed,
      cameAbout: vote.cameAbout,
    },
  }
}
