import type { MemberId, VoiceId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** A member names somebody they trust, who may speak for them in need once both have said yes. */
export type Voice = Readonly<{
  id: VoiceId
  /** For whom they speak. */
  memberId: MemberId
  /** Who speaks. */
  voiceId: MemberId
  namedAt: Date
  acceptedAt: Date | null
  endedAt: Date | null
  /** Who of the two has ended it; null where it ended with the trust between them. */
  endedById: MemberId | null
}>

/** A member has so many at most, those who have not answered yet among them. */
export const MOST_VOICES = 2
/** Who said no, or ended it later, is asked again after so many days. */
export const VOICE_RESTS_DAYS = 30

/** What decides whether a member may name somebody. */
export type NamingFacts = Readonly<{
  /** A whole trust link between the two. */
  isLinked: boolean
  /** The member's voices that have not ended. */
  voices: readonly Pick<Voice, 'voiceId'>[]
  voiceId: MemberId
  /** When the other last said no to this member. */
  declinedAt: Date | null
  now: Date
}>

/** Whether a member may name somebody: of degree 1, up to two, nobody pressed. */
export function nameVoice(
  facts: NamingFacts,
): Outcome<
  'named',
  'only-who-is-near-speaks' | 'voice-is-named' | 'voices-are-enough' | 'voice-said-no-lately'
> {
  const { isLinked, voices, voiceId, declinedAt, now } = facts
  if (!isLinked) return refused('only-who-is-near-speaks')
  if (voices.some(each => each.voiceId === voiceId)) return refused('voice-is-named')
  if (voices.length >= MOST_VOICES) return refused('voices-are-enough')
  const rests = VOICE_RESTS_DAYS * 24 * 3_600_000
  const isEarly = declinedAt !== null && now.getTime() - declinedAt.getTime() < rests
  return isEarly ? refused('voice-said-no-lately') : done('named')
}

type By = Readonly<{ by: MemberId; now: Date }>

/** The other's yes: from then on they may speak. */
export function acceptVoice(
  voice: Voice,
  { by, now, isLinked }: By & Readonly<{ isLinked: boolean }>,
): Outcome<Voice, 'voice-is-over' | 'only-who-is-named-answers' | 'voice-is-accepted'> {
  if (voice.endedAt || !isLinked) return refused('voice-is-over')
  if (by !== voice.voiceId) return refused('only-who-is-named-answers')
  if (voice.acceptedAt) return refused('voice-is-accepted')
  return done({ ...voice, acceptedAt: now })
}

/** Either ends it at any time, without a reason; a no to the question is an end, too. */
export function endVoice(voice: Voice, { by, now }: By): Outcome<Voice, 'voice-is-over'> {
  const isOne = by === voice.memberId || by === voice.voiceId
  if (voice.endedAt || !isOne) return refused('voice-is-over')
  return done({ ...voice, endedAt: now, endedById: by })
}

/** What a voice may do for a member. A pool's case becomes one more word here. */
export type Spoken = 'urgent' | 'call' | 'rest'

/** What of these opens or sends something, which those who are suspended may not. */
const raises: Readonly<Record<Spoken, boolean>> = { urgent: true, call: true, rest: false }

/** What decides whether somebody may speak for a member now. */
export type SpeakingFacts = Readonly<{
  /** The voice between the two that has not ended; null where there is none. */
  voice: Voice | null
  isLinked: boolean
  /** Until when the operators keep the voice from raising anything. */
  suspendedUntil: Date | null
  now: Date
}>

/** Whether somebody may speak: both have said yes, both trust each other still. */
export function speak(
  what: Spoken,
  { voice, isLinked, suspendedUntil, now }: SpeakingFacts,
): Outcome<'may', 'voice-is-over' | 'voice-is-suspended'> {
  if (!voice?.acceptedAt || voice.endedAt || !isLinked) return refused('voice-is-over')
  const isSuspended = suspendedUntil !== null && suspendedUntil > now
  return raises[what] && isSuspended ? refused('voice-is-suspended') : done('may')
}
