import {
  addDays,
  type Cycle,
  cycleOf,
  cycleOfDay,
  type Day,
  dayOf,
  endOf,
  previousCycle,
  type Zone,
} from '../cycle.ts'
import type { CollectionId, MemberId, PoolCaseId, PoolId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { PoolEvent } from './events.ts'

/** How a case ended. */
export type CaseEnd = 'taken-back' | 'fell' | 'not-carried' | 'over' | 'thanks' | 'left'

/** Where a case is, read off its moments. */
export type CaseStep = 'talking' | 'answering' | 'running' | CaseEnd

/** Something happened to a member of a pool, and they ask it for help. */
export type PoolCase = Readonly<{
  id: PoolCaseId
  poolId: PoolId
  ownerId: MemberId
  event: PoolEvent
  /** What happened, in the owner's words; null once it is erased. */
  text: string | null
  /** What is asked, in whole cents. */
  amount: number
  unit: Unit
  /** So many must know that it is true: the rule of the moment it was told. */
  vouches: number
  toldAt: Date
  /** The last day of talking; null where it was skipped. */
  talkUntil: Day | null
  talkProlongedAt: Date | null
  /** When the first day of talking was over, and it was looked at whether it goes on early. */
  lookedAt: Date | null
  /** When answering began. */
  answersFrom: Date | null
  /** The last day of answering. */
  answerUntil: Day | null
  /** When the silent were reminded. */
  remindedAt: Date | null
  sharedAt: Date | null
  /** The month its shares belong to. */
  cycle: Cycle | null
  collectionId: CollectionId | null
  endedAt: Date | null
  endedAs: CaseEnd | null
}>

/** Days to talk, and by how many they are prolonged once; days to answer; days to deliver. */
export const CASE_DAYS = { talk: 3, more: 3, answer: 3, deliver: 7 } as const
/** A case that nobody doubts goes on early, but not before so long. */
const EARLY_MS = 24 * 3_600_000
/** The silent are reminded so long before the end. */
const REMIND_MS = 24 * 3_600_000
/** The same event is asked for in so many months in a row at most. */
const MOST_IN_A_ROW = 6

type Steps = Pick<PoolCase, 'endedAs' | 'sharedAt' | 'answersFrom'>

/** Reads the step off the moments; nothing stores it. */
export function caseStepOf({ endedAs, sharedAt, answersFrom }: Steps): CaseStep {
  if (endedAs) return endedAs
  if (sharedAt) return 'running'
  return answersFrom ? 'answering' : 'talking'
}

/** When a case that nobody doubts may go on. */
export const earlyFrom = ({ toldAt }: Pick<PoolCase, 'toldAt'>): Date =>
  new Date(toldAt.getTime() + EARLY_MS)

/** When something happens to it by itself next; null where that is for people to do. */
export function nextCaseMoment(poolCase: PoolCase, zone: Zone): Date | null {
  const { talkUntil, lookedAt, answerUntil, remindedAt } = poolCase
  switch (caseStepOf(poolCase)) {
    case 'talking':
      if (!lookedAt) return earlyFrom(poolCase)
      return talkUntil && endOf(talkUntil, zone)
    case 'answering': {
      if (!answerUntil) return null
      const end = endOf(answerUntil, zone)
      return remindedAt ? end : new Date(end.getTime() - REMIND_MS)
    }
    default:
      return null
  }
}

/** The last day of answering: so many days on which the bots answered, after the day it began. */
export function answerUntilFor(from: Date, unanswered: ReadonlySet<Day>, zone: Zone): Day {
  let day = dayOf(from, zone)
  for (let days = 0; days < CASE_DAYS.answer; ) {
    day = addDays(day, 1)
    if (!unanswered.has(day)) days++
  }
  return day
}

/** A case's first sums become commitments in the month of this day, due so many days after it. */
export function sharesOn(answerUntil: Day): Readonly<{ cycle: Cycle; dueOn: Day }> {
  return { cycle: cycleOfDay(answerUntil), dueOn: addDays(answerUntil, CASE_DAYS.deliver) }
}

/** Whether the same event was asked for in too many months in a row before this one. */
export function isTooOften(toldBefore: readonly Date[], now: Date, zone: Zone): boolean {
  const told = new Set(toldBefore.map(each => cycleOf(each, zone)))
  let cycle = previousCycle(cycleOf(now, zone))
  let months = 0
  for (; told.has(cycle) && months < MOST_IN_A_ROW; months++) cycle = previousCycle(cycle)
  return months >= MOST_IN_A_ROW
}
