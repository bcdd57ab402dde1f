import type { Zone } from '../../domain/cycle.ts'
import { type CollectionKind, isNeed, traitsOf } from '../../domain/pledge/kinds.ts'
import {
  isLapsed,
  isOverdue,
  isPaused,
  type Pledge,
  type PledgeSurroundings,
  type Stage,
  stageOf,
} from '../../domain/pledge/pledge.ts'

const signs: Readonly<Record<Stage, string>> = {
  intention: '❤️',
  committed: '🤝',
  delivered: '🤝→👍',
  confirmed: '👍',
  withdrawn: '✖',
  declined: '✖',
  forgiven: '🕊',
  annulled: '✖',
}

/** The sign of a stage, and before it that of a pause. */
export function signOf(stage: Stage, paused: boolean): string {
  return paused ? `⏸ ${signs[stage]}` : signs[stage]
}

/**
 * The sign of a pledge as it stands at an instant: of its stage, of its pause, of what is late; before it
 * that of what it is for, where that is nobody's need.
 */
export function symbolOf(
  around: PledgeSurroundings &
    Readonly<{ pledge: Pledge; kind: CollectionKind; now: Date; zone: Zone }>,
): string {
  const { pledge, kind, now, zone } = around
  const stage = stageOf(pledge)
  const isLate = isOverdue(pledge, now, zone) || isLapsed(pledge, now, zone)
  if (pledge.clearingId !== null) return `⚖️ ${signs[stage]}`
  const sign = isLate ? `⌛ ${signs[stage]}` : signOf(stage, isPaused(pledge, around, now, zone))
  return isNeed(kind) ? sign : `${traitsOf({ kind }).sign} ${sign}`
}
