import type { MemberId } from '../ids.ts'
import { isAmount, sum } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Initiative, isCommitting, keepsShares } from './initiative.ts'
import { carriedOf, type Group, type Standing, tallyOf } from './vote.ts'

/** How far committing is, in whole cents. */
export type Committed = Readonly<{
  /** What is promised and holds: every condition among them is met. */
  together: number
  people: number
  /** What nobody has promised and nobody's share is kept for. */
  free: number
}>

/** When a share is asked for. */
type At = Readonly<{ now: Date; zone: string }>

/** What is promised by those who count, grouped by their conditions, and the shares that wait for an answer. */
export type Promises = Readonly<{ groups: readonly Group[]; unanswered: number }>

/** What is promised so far, and what is free for whoever takes it. */
export function committedOf(
  initiative: Pick<Initiative, 'price' | 'reachedAt'>,
  { groups, unanswered }: Promises,
  { now, zone }: At,
): Committed {
  const { voters, waiting, carried } = tallyOf(groups)
  const promised = sum(groups.map(({ amount }) => amount))
  const kept = keepsShares(initiative, now, zone) ? unanswered : 0
  return {
    together: carried,
    people: voters - waiting,
    free: Math.max(0, initiative.price - promised - kept),
  }
}

/** The promises among these votes. */
export function promisesOf(votes: readonly Standing[]): Promises {
  const counting = votes.filter(({ counts }) => counts)
  return {
    groups: counting.flatMap(({ atLeastPeople, committed }) =>
      committed === null
        ? []
        : [{ atLeastPeople: atLeastPeople ?? null, people: 1, amount: committed }],
    ),
    unanswered: sum(counting.filter(isUnanswered).map(({ share }) => share ?? 0)),
  }
}

/** The commitments whose conditions hold, if only those who committed take part. */
export function holdingOf(votes: readonly Standing[]): readonly Standing[] {
  return carriedOf(votes.filter(({ committed }) => committed !== null))
}

/** Whether a share waits for its voter's word. */
export function isUnanswered({ share, committed, cannotAt, counts }: Standing): boolean {
  return counts && (share ?? 0) > 0 && committed === null && cannotAt === null
}

type CommitRefusal =
  | 'initiative-is-not-committing'
  | 'owner-does-not-vote'
  | 'giver-is-red'
  | 'members-are-apart'
  | 'nothing-is-free'
  | 'amount-is-out-of-bounds'
  | 'more-than-your-vote'
  | 'more-than-is-free'

/**
 * The most somebody may promise now: their own share, while it is kept, and of what is free as
 * much as they voted for; newcomers all of it. Counted together with what they have promised.
 */
export function mostFor(
  initiative: Pick<Initiative, 'reachedAt'>,
  own: Standing | undefined,
  { free }: Pick<Committed, 'free'>,
  at: At,
): number {
  const isKept = own !== undefined && isUnanswered(own)
  const share = isKept && keepsShares(initiative, at.now, at.zone) ? (own.share ?? 0) : 0
  const already = own?.committed ?? 0
  const reach = already + share + free
  const isVoter = own !== undefined && own.share !== null
  return isVoter ? Math.min(reach, Math.max(own.amount, already)) : reach
}

/** A conditional promise: one's share, or a free part; never beyond what is missing. Only raised. */
export function commitShare(
  initiative: Initiative,
  votes: readonly Standing[],
  order: Readonly<{ by: MemberId; isRed: boolean; areApart: boolean; amount: number }> & At,
): Outcome<number, CommitRefusal> {
  const { by, amount, now, zone } = order
  if (by === initiative.ownerId) return refused('owner-does-not-vote')
  if (!isCommitting(initiative, now, zone)) return refused('initiative-is-not-committing')
  if (order.areApart) return refused('members-are-apart')
  if (order.isRed) return refused('giver-is-red')
  const own = votes.find(({ memberId }) => memberId === by)
  const committed = committedOf(initiative, promisesOf(votes), order)
  const most = mostFor(initiative, own, committed, order)
  if (most <= (own?.committed ?? 0)) return refused('nothing-is-free')
  if (!isAmount(amount) || amount <= (own?.committed ?? 0))
    return refused('amount-is-out-of-bounds')
  if (amount <= most) return done(amount)
  const isVoter = own !== undefined && own.share !== null
  return refused(isVoter && amount > own.amount ? 'more-than-your-vote' : 'more-than-is-free')
}
