import { type App, momentOf, type Queries } from '../app.ts'
import { type Committed, committedOf } from '../domain/initiative/committing.ts'
import { type Initiative, stepOf } from '../domain/initiative/initiative.ts'
import { nameOf } from '../domain/member/member.ts'
import type { Moment } from '../domain/moment.ts'
import type { Progress } from '../domain/pledge/collection.ts'
import { freshCount, type InitiativeSeen } from './initiatives.ts'
import { countVouches } from './vouches.ts'

/** So many of those who take part are named on a card. */
const NAMED = 10

/** How far an initiative is, with its owner's name: as a group reads it that shows it. */
export type InitiativeOutside = InitiativeSeen &
  Readonly<{
    ownerName: string | null
    /** How many say that they know it is true. */
    vouches: number
  }>

/** An initiative as a group sees it; null when there is none any more. */
export async function initiativeOutside(app: App, id: number): Promise<InitiativeOutside | null> {
  const { store } = app
  const moment = momentOf(app)
  const seen = await store.initiatives.find(id)
  if (!seen) return null
  await freshCount(app, seen, moment)
  const found = await store.initiatives.counted(id)
  const owner = await store.members.find(seen.ownerId)
  if (!found || !owner || owner.leftAt) return null
  const ids = await store.initiatives.namedInGroups(seen.id, NAMED)
  const people = await store.members.named(ids)
  return {
    ...found,
    ownerName: nameOf(owner),
    vouches: await countVouches(store, seen),
    named: ids.flatMap(each => {
      const member = people.get(each)
      return (member && nameOf(member)) ?? []
    }),
    committed: await committedFor(store, found.initiative, moment),
    progress: await progressOf(store, found.initiative, moment),
  }
}

/** What is promised and what is free; null where shares are not committed to. */
async function committedFor(
  store: Queries,
  initiative: Initiative,
  moment: Moment,
): Promise<Committed | null> {
  if (stepOf(initiative) !== 'committing') return null
  return committedOf(initiative, await store.initiatives.promised(initiative.id, moment), moment)
}

/** The sums of a started initiative; null before the start. */
async function progressOf(
  store: Queries,
  { collectionId }: Initiative,
  moment: Moment,
): Promise<Progress | null> {
  if (!collectionId) return null
  return (await store.pledges.progressOf([collectionId], moment)).get(collectionId) ?? null
}
