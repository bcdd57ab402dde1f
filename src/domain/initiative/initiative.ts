import {
  addDays,
  type Cycle,
  cycleOfDay,
  type Day,
  dayOf,
  endOf,
  firstInstant,
  nextCycle,
  type Zone,
} from '../cycle.ts'
import type { CollectionId, InitiativeId, MemberId } from '../ids.ts'
import type { Unit } from '../money.ts'

/** How an initiative ends: before its start, by its owner's word, or with its owner's going. */
const ends = [
  'missed',
  'not-together',
  'taken-back',
  'left',
  'done',
  'failed',
  'unfinished',
] as const
/** Where an initiative can be, in the order of its life. */
export const steps = ['vote', 'committing', 'started', ...ends] as const

export type InitiativeEnd = (typeof ends)[number]

/** Where an initiative is, read off its moments. */
export type InitiativeStep = (typeof steps)[number]

/** What a member proposes, with what it costs; sums in whole cents. */
export type Initiative = Readonly<{
  id: InitiativeId
  ownerId: MemberId
  title: string
  text: string
  price: number
  unit: Unit
  /** What stands behind its link. */
  token: string
  publishedAt: Date
  /** The vote's last day. */
  voteUntil: Day
  /** So many days after the start everything is to be delivered. */
  deliverDays: number
  /** The missed one that it is once more. */
  againOfId: InitiativeId | null
  voteProlongedAt: Date | null
  /** When the vote ends by the owner's hand; null: on its last day. */
  voteEndsAt: Date | null
  reachedAt: Date | null
  /** The last day of committing. */
  commitUntil: Day | null
  commitProlongedAt: Date | null
  startedAt: Date | null
  dueOn: Day | null
  collectionId: CollectionId | null
  endedAt: Date | null
  endedAs: InitiativeEnd | null
  /** What becomes of what has arrived, in the owner's words. */
  endWord: string | null
  /** When the owner last told how it goes. */
  toldAt: Date | null
}>

/** An initiative before the store has named it. */
export type NewInitiative = Pick<
  Initiative,
  | 'ownerId'
  | 'title'
  | 'text'
  | 'price'
  | 'unit'
  | 'publishedAt'
  | 'voteUntil'
  | 'deliverDays'
  | 'againOfId'
>

export const LONGEST_TITLE = 60
export const LONGEST_TEXT = 1_000
export const LONGEST_WORD = 500
/** A vote runs from 3 to 92 days, and is prolonged once by 31 at most. */
export const VOTE_DAYS = { least: 3, most: 92, more: 31 } as const
/** Days to deliver after the start. */
export const DELIVER_DAYS = { least: 7, most: 92, usual: 30 } as const
/** Days to commit, and by how many they are prolonged once. */
export const COMMIT_DAYS = 7
/** An end by the owner's hand is told so long before. */
export const HAND_MS = 24 * 3_600_000
/** An owner may be silent for so many closed cycles after the last day of what was promised. */
const SILENT_CYCLES = 2

type Steps = Pick<Initiative, 'endedAs' | 'startedAt' | 'reachedAt'>

/** Reads the step off the moments; nothing stores it. */
export function stepOf({ endedAs, startedAt, reachedAt }: Steps): InitiativeStep {
  if (endedAs) return endedAs
  if (startedAt) return 'started'
  return reachedAt ? 'committing' : 'vote'
}

/** Whether nothing has ended it. */
export const goesOn = ({ endedAs }: Pick<Initiative, 'endedAs'>): boolean => endedAs === null

/** When the vote ends: by the owner's hand, or with its last day. */
export function voteEndOf(
  { voteEndsAt, voteUntil }: Pick<Initiative, 'voteEndsAt' | 'voteUntil'>,
  zone: Zone,
): Date {
  const last = endOf(voteUntil, zone)
  return voteEndsAt && voteEndsAt < last ? voteEndsAt : last
}

/** Whether votes are taken: its end has neither come nor been written. */
export function isVoting(initiative: Initiative, now: Date, zone: Zone): boolean {
  return stepOf(initiative) === 'vote' && now < voteEndOf(initiative, zone)
}

/** Whether shares may be committed to. */
export function isCommitting(initiative: Initiative, now: Date, zone: Zone): boolean {
  const { commitUntil } = initiative
  return (
    stepOf(initiative) === 'committing' && commitUntil !== null && now < endOf(commitUntil, zone)
  )
}

/** The day that ended with the vote: committing is counted from it. */
export function lastDayOfVote(reachedAt: Date, zone: Zone): Day {
  return dayOf(new Date(reachedAt.getTime() - 1), zone)
}

/** Whether the shares nobody has answered are still kept for their voters: the first seven days. */
export function keepsShares(
  { reachedAt }: Pick<Initiative, 'reachedAt'>,
  now: Date,
  zone: Zone,
): boolean {
  if (!reachedAt) return false
  return now < endOf(addDays(lastDayOfVote(reachedAt, zone), COMMIT_DAYS), zone)
}

/** The cycle at whose beginning an initiative that nobody has spoken of is closed as unfinished. */
export function silentUntil(dueOn: Day, toldOn: Day | null): Cycle {
  const last = toldOn && toldOn > dueOn ? toldOn : dueOn
  let cycle = nextCycle(cycleOfDay(last))
  for (let closed = 0; closed < SILENT_CYCLES; closed++) cycle = nextCycle(cycle)
  return cycle
}

/** When something happens to it by itself next; null once it has ended. */
export function nextMoment(initiative: Initiative, toldOn: Day | null, zone: Zone): Date | null {
  switch (stepOf(initiative)) {
    case 'vote':
      return voteEndOf(initiative, zone)
    case 'committing':
      return initiative.commitUntil && endOf(initiative.commitUntil, zone)
    case 'started':
      return initiative.dueOn && firstInstant(silentUntil(initiative.dueOn, toldOn), zone)
    default:
      return null
  }
}
