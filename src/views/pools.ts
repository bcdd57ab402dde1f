import { type App, type Member, momentOf } from '../app.ts'
import { cycleOf, nextCycle } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import { sum } from '../domain/money.ts'
import { type Candidate, isOpenFor } from '../domain/pool/entering.ts'
import { maximumIn } from '../domain/pool/maximum.ts'
import type { Pool } from '../domain/pool/pool.ts'
import { type Strength, strengthOf } from '../domain/pool/strength.ts'
import { chainTo, type NameSeen } from './names.ts'

/** A pool as one of its members sees it: all names, but of maxima only their own, the sum, and how many hold each tier. */
export type PoolCard = Readonly<{
  pool: Pool
  members: readonly MemberId[]
  /** What all are ready to give this month, in whole cents. */
  sum: number
  held: readonly Readonly<{ tier: number; people: number }>[]
  mine: Readonly<{ now: number; next: number }>
  strength: Strength
  asking: readonly Candidate[]
}>

/** A pool for one of its members; null for the unknown and the forbidden alike. */
export async function loadPool(app: App, viewerId: MemberId, id: number): Promise<PoolCard | null> {
  const { store, settings } = app
  const pool = await store.pools.find(id)
  if (!pool || pool.endedAt) return null
  const members = await store.pools.members(pool.id)
  const mine = members.find(({ membership }) => membership.memberId === viewerId)
  if (!mine) return null
  const { now, zone } = momentOf(app)
  const cycle = cycleOf(now, zone)
  const maxima = members.map(each => maximumIn(each.maxima, cycle))
  const all = sum(maxima)
  const { tiers } = pool.rules
  return {
    pool,
    members: members.map(({ membership }) => membership.memberId),
    sum: all,
    held: [...new Set([...tiers, ...maxima])]
      .sort((a, b) => a - b)
      .map(tier => ({ tier, people: maxima.filter(each => each === tier).length })),
    mine: {
      now: maximumIn(mine.maxima, cycle),
      next: maximumIn(mine.maxima, nextCycle(cycle)),
    },
    strength: strengthOf({
      members: members.length,
      sum: all,
      asked: [],
      tiers,
      oneIn: settings.needOneIn,
    }),
    asking: await store.pools.asking(pool.id),
  }
}

/** What somebody with an invitation reads before they ask to enter. */
export type PoolDoor = Readonly<{
  pool: Pool
  inviter: Member | undefined
  people: number
  /** The members they know, each with the chain to them. */
  known: readonly (readonly NameSeen[])[]
  /** They are in it, or ask to enter already. */
  isIn: boolean
  isAsking: boolean
}>

/** So many chains are shown at a door. */
const SHOWN = 5

/** What an invitation opens for its visitor; null where it is over or for somebody else. */
export async function loadPoolDoor(
  app: App,
  viewerId: MemberId,
  token: string,
): Promise<PoolDoor | null> {
  const { store } = app
  const invitation = await store.pools.invitationOf(token)
  if (!invitation) return null
  const { poolId, inviterId } = invitation
  const pool = await store.pools.find(poolId)
  if (!pool || pool.endedAt) return null
  const members = (await store.pools.members(poolId)).map(({ membership }) => membership.memberId)
  const isIn = members.includes(viewerId)
  const isAsking = (await store.pools.asking(poolId)).some(each => each.memberId === viewerId)
  const isOpen = isOpenFor(invitation, viewerId, app.now()) && members.includes(inviterId)
  if (!isOpen && !isIn && !isAsking) return null
  const names = await app.store.members.named([inviterId])
  return {
    pool,
    inviter: names.get(inviterId),
    people: members.length,
    known: await chainsTo(app, viewerId, members),
    isIn,
    isAsking,
  }
}

/** Somebody who asks to enter, as a member sees them. */
export type CandidateCard = Readonly<{
  candidate: Candidate
  person: Member | undefined
  inviter: Member | undefined
  chain: readonly NameSeen[]
  /** What the viewer has said; null: nothing yet. */
  said: boolean | null
}>

/** A candidate for one of the pool's members; null once it is decided. */
export async function loadCandidate(
  app: App,
  viewerId: MemberId,
  id: number,
): Promise<CandidateCard | null> {
  const { store } = app
  const candidate = await store.pools.candidate(id)
  if (!candidate || candidate.decidedAt) return null
  const { poolId, memberId, inviterId } = candidate
  if (!(await store.pools.isMember(poolId, viewerId))) return null
  const names = await store.members.named([memberId, inviterId])
  return {
    candidate,
    person: names.get(memberId),
    inviter: names.get(inviterId),
    chain: await chainTo(app, viewerId, memberId),
    said: await store.pools.saidBy(id, viewerId),
  }
}

/** The nearest members first, those without a chain left out. */
async function chainsTo(app: App, viewerId: MemberId, members: readonly MemberId[]) {
  const chains: (readonly NameSeen[])[] = []
  for (const id of members) if (id !== viewerId) chains.push(await chainTo(app, viewerId, id))
  return chains
    .filter(chain => chain.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, SHOWN)
}
