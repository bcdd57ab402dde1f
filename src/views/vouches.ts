import type { App, Queries } from '../app.ts'
import type { Relation } from '../domain/circle/network.ts'
import { type Vouched, type VouchFacts, vouch } from '../domain/collection/vouch.ts'
import type { MemberId } from '../domain/ids.ts'
import { goesOn, type Initiative } from '../domain/initiative/initiative.ts'
import type { Vote } from '../domain/initiative/vote.ts'
import type { Moment } from '../domain/moment.ts'
import { isRefused } from '../domain/outcome.ts'
import { type Collection, runs } from '../domain/pledge/collection.ts'
import { namesFor } from './names.ts'
import { sightOf } from './sight.ts'

/** Who knows that something is true, as a viewer may read it. */
export type VouchesSeen = Readonly<{
  /** Whoever may be named, one's own contacts marked. */
  named: readonly Readonly<{ name: string; isContact: boolean }>[]
  others: number
  isMine: boolean
}>

/** So many words are counted; nobody needs more. */
const MOST_COUNTED = 1_000
/** So many of them are looked at for their names. */
const MOST_NAMED = 20

/** Whose word stands on something of an owner's; null where nobody has given one. */
export async function vouchesSeen(
  app: App,
  viewerId: MemberId,
  { ownerId, ...vouched }: Vouched & Readonly<{ ownerId: MemberId }>,
  moment: Moment,
): Promise<VouchesSeen | null> {
  const ids = await app.store.vouches.of(vouched, ownerId, MOST_COUNTED)
  if (ids.length === 0) return null
  const others = ids.filter(id => id !== viewerId)
  const sights = await sightOf(app, viewerId, others.slice(0, MOST_NAMED), moment)
  const names = await namesFor(app, viewerId, [...sights.values()])
  const named = [...sights].flatMap(([id, { degree }]) => {
    const name = names.get(id)?.name
    return name ? [{ name, isContact: degree === 1 }] : []
  })
  return { named, others: others.length - named.length, isMine: others.length < ids.length }
}

/** How many say that they know an initiative is true. */
export async function countVouches(
  store: Queries,
  { id, ownerId }: Pick<Initiative, 'id' | 'ownerId'>,
): Promise<number> {
  const vouched = { matter: 'initiative', matterId: id } as const
  return (await store.vouches.of(vouched, ownerId, MOST_COUNTED)).length
}

/** What decides whether somebody may say so of an initiative: who has promised belongs to its circle. */
export function initiativeVouchFacts(
  memberId: MemberId,
  initiative: Initiative,
  ties: Readonly<{ relations: readonly Relation[]; vote: Pick<Vote, 'committed'> | null }>,
): VouchFacts {
  const { relations, vote } = ties
  return {
    isOwner: memberId === initiative.ownerId,
    isLinked: relations.includes('trust-link'),
    inCircle: relations.includes('supported-by-me') || (vote?.committed ?? null) !== null,
    isOpen: goesOn(initiative),
  }
}

/** Whether a viewer may say that they know it is true; they belong to the owner in these ways. */
export function mayVouch(
  viewerId: MemberId,
  collection: Collection,
  relations: readonly Relation[],
  moment: Moment,
): boolean {
  return !isRefused(vouch(vouchFactsOf(viewerId, collection, relations, moment)))
}

/** What decides it. */
export function vouchFactsOf(
  memberId: MemberId,
  collection: Collection,
  relations: readonly Relation[],
  { now, zone }: Moment,
): VouchFacts {
  return {
    isOwner: memberId === collection.ownerId,
    isLinked: relations.includes('trust-link'),
    inCircle: relations.includes('supported-by-me'),
    isOpen: runs(collection, now, zone),
  }
}
