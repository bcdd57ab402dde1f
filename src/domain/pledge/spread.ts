import type { CollectionId } from '../ids.ts'
import { alarms, type CollectionKind } from './kinds.ts'
import { shares } from './shares.ts'

/** A collection that I might share with, and what decides how much. */
export type SpreadCandidate = Readonly<{
  collectionId: CollectionId
  kind: CollectionKind
  /** Whole cents that it lacks. */
  missing: number
  /** What little would do there; null where only all of it would. */
  small: number | null
  /** Until the end of an emergency; null where there is none. */
  daysLeft: number | null
  /** Handshakes between us; null when not on my list. */
  degree: number | null
}>

/** What one of them gets, in whole cents. */
export type SpreadLine = Readonly<{ collectionId: CollectionId; amount: number }>

/** A spread names so many at most, and one for each so many cents; more only where those lack too little. */
export const MOST_LINES = 10
const CENTS_A_LINE = 500

/**
 * Divides what I can share: emergencies get a small share first, in the order of their ends; the rest is
 * divided equally, nobody getting more than is missing. In whole units where all of it is whole.
 */
export function spread(
  total: number,
  candidates: readonly SpreadCandidate[],
): readonly SpreadLine[] {
  const chosen = chosenOf(total, candidates)
  let rest = total
  const first = chosen.map(({ kind, missing, small }) => {
    const amount = alarms({ kind }) ? Math.min(missing, small ?? missing, rest) : 0
    rest -= amount
    return amount
  })
  const caps = chosen.map(({ missing }, at) => missing - (first[at] ?? 0))
  const isWhole = [rest, ...caps].every(cents => cents % 100 === 0)
  const equal = dividedEqually(rest, caps, isWhole ? 100 : 1)
  return chosen
    .map(({ collectionId }, at) => ({ collectionId, amount: (first[at] ?? 0) + (equal[at] ?? 0) }))
    .filter(({ amount }) => amount > 0)
}

/** Who comes first: emergencies by their last day, then whoever is nearest to me. */
export function inOrder<Each extends SpreadCandidate>(candidates: readonly Each[]): Each[] {
  const far = Number.MAX_SAFE_INTEGER
  return candidates.toSorted(
    (one, other) =>
      Number(alarms(other)) - Number(alarms(one)) ||
      (one.daysLeft ?? far) - (other.daysLeft ?? far) ||
      (one.degree ?? far) - (other.degree ?? far) ||
      one.collectionId - other.collectionId,
  )
}

function chosenOf(total: number, candidates: readonly SpreadCandidate[]) {
  const lacking = inOrder(candidates.filter(({ missing }) => missing > 0)).slice(0, MOST_LINES)
  const wanted = Math.max(1, Math.floor(total / CENTS_A_LINE))
  let room = 0
  return lacking.filter(({ missing }, at) => {
    const isChosen = at < wanted || room < total
    if (isChosen) room += missing
    return isChosen
  })
}

function dividedEqually(total: number, caps: readonly number[], unit: number): readonly number[] {
  const each = shares(
    total / unit,
    caps.map(() => 1),
    caps.map(cap => cap / unit),
  )
  return each.map(share => share * unit)
}
