import type { Zone } from '../../domain/cycle.ts'
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

/** The sign of a pledge as it stands at an instant: of its stage, of its pause, of what is late. */
export function symbolOf(
  around: PledgeSurroundings & Readonly<{ pledge: Pledge; now: Date; zone: Zone }>,
): string {
  const { pledge, now, zone } = around
  const stage = stageOf(pledge)
  const isLate = isOverdue(pledge, now, zone) || isLapsed(pledge, now, zone)
  return isLate ? `⌛ ${signs[stage]}` : signOf(stage, isPaused(pledge, around, now, zone))
}
