import { vouchForInitiative } from '../../../src/actions/collection/vouches.ts'
import { commitToInitiative } from '../../../src/actions/initiative/committing.ts'
import type { Initiative } from '../../../src/domain/initiative/initiative.ts'
import { must } from '../../kit/helping.ts'
import { allHeard, type Resident } from '../../kit/neighbours.ts'
import { proposes, votedBy, votes } from '../../kit/proposing.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'

type Both = Readonly<{ owner: Resident; voter: Resident; both: readonly [Initiative, Initiative] }>

/** Two initiatives of one owner, with the votes of one friend, brought to where the story begins. */
async function two(world: World, to: 'vote' | 'reached' | 'started'): Promise<Both> {
  const { app } = world
  const { Goran: owner, Anna: voter } = await world.people('Goran', 'Anna')
  await befriend(app, owner.id, voter.id)
  const one = await proposes(app, owner.id, { price: 20_000 })
  const other = await proposes(app, owner.id, { price: 30_000 })
  await votes(app, voter.id, one, 20_000)
  await votes(app, voter.id, other, 30_000)
  // In an hour the votes are counted, and that the price is reached is told.
  await world.passes(to === 'vote' ? 3_600 : 11 * 24 * 3_600)
  if (to === 'started')
    for (const { id, price } of [one, other])
      must(await commitToInitiative(app, { initiativeId: id, by: voter.id, amount: price }))
  await allHeard({ owner, voter })
  return { owner, voter, both: [one, other] }
}

type Seen = (initiative: Initiative, voter: Resident) => Promise<boolean>

/** The same button under the two, pressed under the older one. */
const about =
  (
    to: Parameters<typeof two>[1],
    by: 'owner' | 'voter',
    way: (id: number) => readonly string[],
    isDone: (world: World) => Seen,
  ): Story =>
  async world => {
    const { both, ...people } = await two(world, to)
    const who = people[by]
    const done = isDone(world)
    return {
      who: who.neighbour,
      older: await world.walks(who, 'commit', ...way(both[0].id)),
      newer: await world.walks(who, 'commit', ...way(both[1].id)),
      done: async () => [await done(both[0], people.voter), await done(both[1], people.voter)],
    }
  }

const card = (id: number) => [`ini:${id}`]
const isNow =
  (is: (initiative: Initiative) => boolean) =>
  ({ app }: World): Seen =>
  async ({ id }) =>
    is(await app.store.initiatives.get(id))
const isVote =
  (is: (vote: Awaited<ReturnType<typeof votedBy>>) => boolean) =>
  ({ app }: World): Seen =>
  async ({ id }, voter) =>
    is(await votedBy(app, voter.id, id))

/** A preview that was shown: its answers are kept, then asked for anew. */
const preview = (): Story => async world => {
  const { Anna } = await world.people('Anna')
  const asked = (title: string) =>
    world.walks(Anna, 'commit', 'inipub', `says ${title}`, 'says Oak.', 'says 800', 'says 10')
  return { who: Anna.neighbour, older: await asked('A bench'), newer: await asked('A tree') }
}

const isKnown =
  (isSaid: boolean) =>
  ({ app }: World): Seen =>
  async ({ id, ownerId }, voter) => {
    const known = { matter: 'initiative', matterId: id } as const
    return (await app.store.vouches.of(known, ownerId, 10)).includes(voter.id) === isSaid
  }

export const initiativeStories: Record<string, Story> = {
  inivouch: about('vote', 'voter', card, isKnown(true)),
  async iniunvouch(world) {
    const { both, voter } = await two(world, 'vote')
    for (const { id: initiativeId } of both)
      must(await vouchForInitiative(world.app, { memberId: voter.id, initiativeId }))
    const done = isKnown(false)(world)
    return {
      who: voter.neighbour,
      older: await world.walks(voter, 'commit', `ini:${both[0].id}`),
      newer: await world.walks(voter, 'commit', `ini:${both[1].id}`),
      done: async () => [await done(both[0], voter), await done(both[1], voter)],
    }
  },
  inisave: preview(),
  inidrop: preview(),
  inidays: preview(),
  iniunvote: about(
    'vote',
    'voter',
    card,
    isVote(vote => vote === null),
  ),
  inicommit: about(
    'reached',
    'voter',
    card,
    isVote(vote => vote?.committed != null),
  ),
  inicannot: about(
    'reached',
    'voter',
    card,
    isVote(vote => vote?.cannotAt != null),
  ),
  inilessyes: about(
    'vote',
    'owner',
    id => [`iniless:${id}`, 'says 100'],
    isNow(({ price }) => price === 10_000),
  ),
  iniendyes: about(
    'vote',
    'owner',
    id => [`iniend:${id}`],
    isNow(each => each.voteEndsAt !== null),
  ),
  inibackyes: about(
    'vote',
    'owner',
    id => [`iniback:${id}`],
    isNow(each => each.endedAs !== null),
  ),
  inifinyes: about(
    'started',
    'owner',
    id => [`inifinish:${id}:done`],
    isNow(each => each.endedAs === 'done'),
  ),
}
