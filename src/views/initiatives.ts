import { type App, momentOf } from '../app.ts'
import type { Relation } from '../domain/circle/network.ts'
import { vouch } from '../domain/collection/vouch.ts'
import type { MemberId } from '../domain/ids.ts'
import { type Committed, committedOf, mostFor } from '../domain/initiative/committing.ts'
import { type Initiative, stepOf } from '../domain/initiative/initiative.ts'
import type { InitiativeRecord } from '../domain/initiative/record.ts'
import { type InitiativeTies, readsOwner, seesInitiative } from '../domain/initiative/seeing.ts'
import type { Tally, Vote } from '../domain/initiative/vote.ts'
import { nameOf } from '../domain/member/member.ts'
import type { Moment } from '../domain/moment.ts'
import { isRefused } from '../domain/outcome.ts'
import type { Progress } from '../domain/pledge/collection.ts'
import { areApart } from '../domain/trust/trust.ts'
import { chainTo, loadNames, type NameSeen, nameless } from './names.ts'
import { sightOf } from './sight.ts'
import { initiativeVouchFacts, type VouchesSeen, vouchesSeen } from './vouches.ts'

/** So many voters are named on a card, and so many words of the owner stand on it. */
const NAMED = 5
const WORDS = 3

/** How far an initiative is, for whoever may see it: never a single sum. */
export type InitiativeSeen = Readonly<{
  initiative: Initiative
  tally: Tally
  /** Who takes part, as far as they may be named. */
  named: readonly string[]
  /** What is promised and what is free, while shares are committed to. */
  committed: Committed | null
  /** The sums since the start. */
  progress: Progress | null
}>

/** An initiative as one viewer sees it. */
export type InitiativeCard = InitiativeSeen &
  Readonly<{
    isOwner: boolean
    owner: NameSeen
    /** Names from the viewer to the owner, who is the last. */
    chain: readonly NameSeen[]
    /** The most the viewer may promise now. */
    most: number
    vote: Vote | null
    words: readonly Readonly<{ at: Date; text: string }>[]
    /** What became of the owner's earlier ones. */
    record: InitiativeRecord
    /** Whose word stands that it is true; null where nobody's does. */
    vouches: VouchesSeen | null
    /** Whether the viewer may give theirs. */
    mayVouch: boolean
  }>

/**
 * Whether a member may see one: its owner, whoever votes, holds its link or is near: the owner's trust list to
 * degree 3 and network. Nobody who is apart, unless they voted before.
 */
export async function maySee(...facts: Parameters<typeof tiesTo>): Promise<boolean> {
  return seesInitiative(await tiesTo(...facts))
}

/** How a viewer is tied to an initiative. */
async function tiesTo(
  app: App,
  viewerId: MemberId,
  { id, ownerId }: Pick<Initiative, 'id' | 'ownerId'>,
  moment: Moment,
): Promise<InitiativeTies & Readonly<{ relations: readonly Relation[] }>> {
  const { store } = app
  const isOwner = viewerId === ownerId
  const sight = (await sightOf(app, viewerId, [ownerId], moment)).get(ownerId)
  const relations = sight?.relations ?? []
  return {
    relations,
    isOwner,
    takesPart: (await store.initiatives.voteOf(id, viewerId)) !== null,
    areApart: areApart(await store.trust.between(viewerId, ownerId)),
    holdsLink: await store.initiatives.isHeldBy(id, viewerId),
    inNetwork: relations.length > 0,
    degree: sight?.degree ?? null,
  }
}

/** An initiative as a viewer sees it; null for the unknown and the forbidden alike. */
export async function loadInitiative(
  app: App,
  viewerId: MemberId,
  id: number,
): Promise<InitiativeCard | null> {
  const moment = momentOf(app)
  const { store } = app
  const seen = await store.initiatives.find(id)
  const ties = seen && (await tiesTo(app, viewerId, seen, moment))
  if (!ties || !seesInitiative(ties)) return null
  await freshCount(app, seen, moment)
  const found = await store.initiatives.counted(id)
  if (!found) return null

  const { initiative, tally } = found
  const { ownerId } = initiative
  const step = stepOf(initiative)
  const isCommitting = step === 'committing'
  const committed = isCommitting
    ? committedOf(initiative, await store.initiatives.promised(initiative.id, moment), moment)
    : null
  const [own] = isCommitting
    ? await store.initiatives.standing(initiative.id, moment, viewerId)
    : []
  const named = await store.initiatives.namedVoters(initiative.id, NAMED)
  const names = await loadNames(app, viewerId, [ownerId, ...named])
  const owner = readsOwner(ties) ? await store.members.get(ownerId) : null
  const vote = await store.initiatives.voteOf(initiative.id, viewerId)
  const vouched = { matter: 'initiative', matterId: id, ownerId } as const
  const vouchFacts = initiativeVouchFacts(viewerId, initiative, { ...ties, vote })
  const { collectionId } = initiative
  const bars = await store.pledges.progressOf(collectionId ? [collectionId] : [], moment)
  return {
    initiative,
    isOwner: ownerId === viewerId,
    owner: owner ? { name: nameOf(owner), through: null } : (names.get(ownerId) ?? nameless),
    chain: ownerId === viewerId ? [] : await chainTo(app, viewerId, ownerId),
    tally,
    named: named.flatMap(each => (each === viewerId ? [] : (names.get(each)?.name ?? []))),
    committed,
    most: committed ? mostFor(initiative, own, committed, moment) : 0,
    progress: (collectionId && bars.get(collectionId)) || null,
    vote,
    words: await store.initiatives.wordsOf(initiative.id, WORDS),
    record: await store.initiatives.recordOf(ownerId),
    vouches: await vouchesSeen(app, viewerId, vouched, moment),
    mayVouch: !isRefused(vouch(vouchFacts)),
  }
}

/** Up to so many voters a card counts for itself; above them it shows the count of a moment ago. */
const COUNTED_AT_ONCE = 200

/** Counts a small vote anew when it is looked at: somebody may have turned red or left since. */
export async function freshCount(
  { store }: App,
  { id, ...initiative }: Initiative,
  moment: Moment,
): Promise<void> {
  if (stepOf({ ...initiative }) !== 'vote') return
  const found = await store.initiatives.counted(id)
  if (!found || found.tally.voters > COUNTED_AT_ONCE) return
  await store.transaction(tx => tx.initiatives.recount(id, moment))
}
