import type { BotName } from '../bot.ts'
import type { MemberId } from '../ids.ts'
import type { Member } from '../member/member.ts'

/** A text of the operators to everybody, and how far it has come; counts are people. */
export type Broadcast = Readonly<{
  id: number
  byId: MemberId
  text: string
  createdAt: Date
  /** The greatest member id that has been looked at, and the one at which it ends. */
  cursor: number
  upTo: number
  /** How many it was meant for at the start; counted no further than a bound. */
  expected: number
  written: number
  delivered: number
  /** When the last notice of it was written. */
  writtenAt: Date | null
  stoppedAt: Date | null
}>

/** A broadcast and the operator's message that shows its progress. */
export type KeptBroadcast = Broadcast & Readonly<{ messageId: number | null }>

/** Somebody a broadcast may reach, and what decides whether and where. */
export type Listener = Pick<Member, 'id' | 'leftAt' | 'mutedNotices' | 'reachable'>

/** Longest text of a broadcast, in characters. */
export const LONGEST_BROADCAST = 2_000

export type BroadcastState = 'going-out' | 'arriving' | 'arrived' | 'stopped'

/** Reads the state off the moments and counts. */
export function stateOfBroadcast({
  stoppedAt,
  writtenAt,
  written,
  delivered,
}: Pick<Broadcast, 'stoppedAt' | 'writtenAt' | 'written' | 'delivered'>): BroadcastState {
  if (stoppedAt) return 'stopped'
  if (!writtenAt) return 'going-out'
  return delivered < written ? 'arriving' : 'arrived'
}

/** Through which bot a member hears of it: one they have started, Commit first; null for none. */
export function botToTell(reachable: readonly BotName[]): BotName | null {
  return reachable.includes('commit') ? 'commit' : (reachable[0] ?? null)
}
