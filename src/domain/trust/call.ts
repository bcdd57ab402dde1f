import { type Day, isPast } from '../cycle.ts'
import type { CallId, CollectionId, MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** A cry for help or a piece of news to the trust list. */
export type CallKind = 'sos' | 'info'

/** A call and its moments; `sendAt` is stored, so that the countdown survives a restart. */
export type SosCall = Readonly<{
  id: CallId
  senderId: MemberId
  kind: CallKind
  createdAt: Date
  sendAt: Date
  /** How many rings have gone out: 0 to 3. */
  ringsSent: number
  stoppedAt: Date | null
  coveredAt: Date | null
  /** When an operator stopped it. */
  haltedAt: Date | null
  /** When the end of the emergency it was for was written. */
  endedAt: Date | null
  /** The last day of the emergency it is for: past it the call is over, before anybody writes it. */
  deadlineOn: Day | null
}>

/** A call with its text, and how far its rings have come. */
export type KeptCall = SosCall &
  Readonly<{
    text: string
    collectionId: CollectionId | null
    /** Whose voice sent it for the sender; null where the sender did. */
    spokenById: MemberId | null
    /** The sender's message that shows the countdown and the progress. */
    messageId: number | null
    nextRingAt: Date | null
    /** The greatest member id of the present ring that has been written to. */
    ringCursor: number
  }>

/** What became of a call, in people. */
export type CallProgress = Readonly<{
  recipients: number
  delivered: number
  read: number
  helping: number
}>

/** Somebody a call has reached, and what they answered. */
export type Recipient = Readonly<{
  callId: CallId
  memberId: MemberId
  degree: number
  deliveredAt: Date | null
  readAt: Date | null
  helpAt: Date | null
  reportedAt: Date | null
}>

/** What a recipient reported of a call, and when an operator has handled it. */
export type Report = Readonly<{
  callId: CallId
  byId: MemberId
  reportedAt: Date
  handledAt: Date | null
  text: string
}>

/**
 * A call that is being written, kept as the member's draft of kind `sos`. Commit writes one too, with
 * the collection it asks for, and leads here by the deep link `sos`.
 */
export type CallDraft = Readonly<{
  text: string
  kind: CallKind
  collectionId: CollectionId | null
  /** For whom it is sent, if not for whoever writes it. */
  forId?: MemberId
}>

/** Raise it when the shape of drafts changes: stored ones of another version are dropped. */
export const CALL_DRAFT_VERSION = 1

export type CallState =
  | 'counting-down'
  | 'stopped'
  | 'running'
  | 'covered'
  | 'halted'
  | 'ended'
  | 'over'

/** The countdown before a call goes out, the rest between rings and between calls. */
export const COUNTDOWN_MS = 10_000
export const RING_RESTS_MS = 10 * 60_000
export const CALL_RESTS_MS = 24 * 3_600_000
/** The third ring goes only while the list within three handshakes has so many people. */
export const THIRD_RING_UP_TO = 5_000
/** Calls older than this are no longer found near anybody. */
export const CALL_IS_NEAR_MS = 7 * 24 * 3_600_000
export const RINGS = 3

/** Reads the state off the moments. */
export function stateOfCall(call: SosCall, { now, zone }: Moment): CallState {
  if (call.haltedAt) return 'halted'
  if (call.stoppedAt) return 'stopped'
  if (call.coveredAt) return 'covered'
  if (call.endedAt || isPast(call.deadlineOn, now, zone)) return 'ended'
  if (call.ringsSent >= RINGS) return 'over'
  return call.ringsSent === 0 && now < call.sendAt ? 'counting-down' : 'running'
}

/** Whether a member may call now: one of each kind in 24 hours, a stopped one is free, nobody suspended. */
export function mayCall(
  {
    kind,
    calls,
    suspendedUntil,
    restsMs = CALL_RESTS_MS,
  }: Readonly<{
    kind: CallKind
    calls: Iterable<SosCall>
    suspendedUntil: Date | null
    restsMs?: number
  }>,
  { now, zone }: Moment,
): Outcome<
  { sendAt: Date },
  'member-is-suspended' | 'a-call-is-counting-down' | 'called-less-than-a-day-ago'
> {
  if (suspendedUntil && suspendedUntil > now) return refused('member-is-suspended')
  for (const call of calls) {
    if (call.stoppedAt) continue
    if (stateOfCall(call, { now, zone }) === 'counting-down')
      return refused('a-call-is-counting-down')
    if (call.kind === kind && call.sendAt > new Date(now.getTime() - restsMs)) {
      return refused('called-less-than-a-day-ago')
    }
  }
  return done({ sendAt: new Date(now.getTime() + COUNTDOWN_MS) })
}

/** When the last call of a kind has rested, so that the next may be sent; null when none is in the way. */
export function restsUntil(
  kind: CallKind,
  calls: Iterable<SosCall>,
  restsMs = CALL_RESTS_MS,
): Date | null {
  const ends = [...calls]
    .filter(call => call.kind === kind && !call.stoppedAt)
    .map(({ sendAt }) => sendAt.getTime() + restsMs)
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}

type Acting = 'only-the-sender-decides'

/** Seconds of the countdown still to go; never more than it has, also for whoever looks as it begins. */
export function secondsToGo({ sendAt }: Pick<SosCall, 'sendAt'>, now: Date): number {
  const seconds = Math.ceil((sendAt.getTime() - now.getTime()) / 1000)
  return Math.min(Math.max(seconds, 1), COUNTDOWN_MS / 1000)
}

/** Stops the countdown; once the call is out it can only be covered. */
export function stopCall(
  call: SosCall,
  { by, ...moment }: Moment & Readonly<{ by: MemberId }>,
): Outcome<SosCall, Acting | 'call-has-gone-out'> {
  if (by !== call.senderId) return refused('only-the-sender-decides')
  if (stateOfCall(call, moment) !== 'counting-down') return refused('call-has-gone-out')
  return done({ ...call, stoppedAt: moment.now })
}

/** "Covered, thank you": no further ring goes. */
export function coverCall(
  call: SosCall,
  { by, ...moment }: Moment & Readonly<{ by: MemberId }>,
): Outcome<SosCall, Acting | 'call-is-not-running'> {
  if (by !== call.senderId) return refused('only-the-sender-decides')
  const state = stateOfCall(call, moment)
  if (state !== 'running' && state !== 'over') return refused('call-is-not-running')
  return done({ ...call, coveredAt: moment.now })
}

/** What the next ring is: its degree and moment; null when none is left. The third ends above 5 000. */
export function nextRing(
  call: SosCall,
  sizeWithinThree: number,
): Readonly<{ degree: 1 | 2 | 3; at: Date }> | null {
  if (call.stoppedAt || call.coveredAt || call.haltedAt || call.endedAt) return null
  const after = (rings: number) => new Date(call.sendAt.getTime() + rings * RING_RESTS_MS)
  if (call.ringsSent === 0) return { degree: 1, at: after(0) }
  if (call.ringsSent === 1) return { degree: 2, at: after(1) }
  if (call.ringsSent === 2 && sizeWithinThree <= THIRD_RING_UP_TO)
    return { degree: 3, at: after(2) }
  return null
}

/** Whether a call is found under "calls near me": out, open, of degrees 1–3, of the last 7 days. */
export function isNear(call: SosCall, degree: number | null, moment: Moment): boolean {
  if (degree === null || degree < 1 || degree > 3) return false
  const state = stateOfCall(call, moment)
  if (state !== 'running' && state !== 'over') return false
  return moment.now.getTime() - call.sendAt.getTime() < CALL_IS_NEAR_MS
}
