import type { MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** One who asks a contact of theirs to be introduced to a contact of that one. */
export type Introduction = Readonly<{ askerId: MemberId; viaId: MemberId; toId: MemberId }>

/** The same two ask each other once in so many days. */
export const INTRODUCTION_RESTS_DAYS = 7

/** What decides whether an introduction may be asked for. */
export type IntroductionFacts = Readonly<{
  /** The asker and who is asked trust each other in person. */
  isLinkedToVia: boolean
  /** So do who is asked and whom it is to. */
  doTheyKnowEachOther: boolean
  /** The asker and whom it is to are linked already, or one has withdrawn from the other. */
  isNeedless: boolean
  lastAskedAt: Date | null
  now: Date
}>

/** Whether it may: one message to somebody I trust, about somebody they trust and I do not know. */
export function askIntroduction(
  facts: IntroductionFacts,
): Outcome<
  'asked',
  'introduction-is-not-theirs' | 'introduction-is-needless' | 'introduction-was-asked-lately'
> {
  if (!facts.isLinkedToVia || !facts.doTheyKnowEachOther)
    return refused('introduction-is-not-theirs')
  if (facts.isNeedless) return refused('introduction-is-needless')
  const rests = INTRODUCTION_RESTS_DAYS * 24 * 3_600_000
  const { lastAskedAt, now } = facts
  const isEarly = lastAskedAt !== null && now.getTime() - lastAskedAt.getTime() < rests
  return isEarly ? refused('introduction-was-asked-lately') : done('asked')
}
