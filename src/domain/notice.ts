import type { BotName } from './bot.ts'
import type { Owed, Part } from './closing.ts'
import type { Ending } from './collection.ts'
import type { Cycle, Day } from './cycle.ts'
import type {
  CollectionId,
  GroupId,
  HelpLinkId,
  InvitationId,
  MemberId,
  PledgeId,
  RequestId,
  SosCallId,
} from './ids.ts'
import type { Unit } from './money.ts'
import type { Cause } from './move.ts'
import type { LeftOut } from './renewal.ts'
import type { Answer, RequestKind } from './request.ts'
import type { CallKind } from './sos.ts'
import type { Status } from './status.ts'

/** Facts of one pledge as they were at the change; names are looked up at sending. */
export type PledgeFacts = Readonly<{
  pledgeId: PledgeId
  giverId: MemberId
  receiverId: MemberId
  collectionId: CollectionId
  amount: number
  unit: Unit
  isEmergency: boolean
  dueOn: Day | null
  note: string | null
}>

/** Whether the addressee is the other side, with buttons, or somebody of the circle, without. */
export type As = 'side' | 'circle'

/** What happens to a pledge and is told: the other side at once, most of it to the circle too. */
export type PledgeNotice =
  | (Told<'pledge-made'> & Readonly<{ stage: 'intention' | 'committed' }>)
  | (Told<'pledge-changed'> & Readonly<{ stage: 'intention' | 'committed'; from: number }>)
  | Told<'pledge-withdrawn'>
  | Told<'pledge-declined'>
  | Told<'pledge-committed'>
  /** `rest`: what stays as it was where only a part was delivered. */
  | (Told<'pledge-delivered'> & Readonly<{ rest: number; isLate: boolean }>)
  /** `rest`: what did not arrive and is committed again. */
  | (Told<'pledge-confirmed'> & Readonly<{ rest: number; isLate: boolean }>)
  | Told<'pledge-forgiven'>
  /** `isSurplus`: the emergency was reached without it, so that nothing is owed. */
  | (Told<'pledge-not-received'> & Readonly<{ isSurplus: boolean }>)
  | (Told<'pledge-annulled'> & Readonly<{ because: Cause }>)
  | Told<'pledge-allowed-again'>

type Told<Kind extends string> = PledgeFacts & Readonly<{ kind: Kind; as: As }>

/** One line of a digest about a pledge. */
export type Line = Readonly<{ pledgeId: PledgeId; otherId: MemberId; amount: number }>

/** One line of a giver's digest about renewed deeds. */
export type RenewedLine = Line & Readonly<{ isPaused: boolean }>

/** One line about deeds that were not renewed, with the word why. */
export type LeftOutLine = Readonly<{ receiverId: MemberId; amount: number; because: LeftOut }>

/** Records that end with a month or wait in it, seen from one member. */
export type OpenLines = Readonly<{
  intentions: readonly Line[]
  commitments: readonly Line[]
  toConfirm: readonly Line[]
}>

type CommitNotice =
  | PledgeNotice
  | (PledgeFacts & Readonly<{ kind: 'pledge-asked'; requestId: RequestId; asks: RequestKind }>)
  /** `to`: the asked side with buttons, or the one who asked, who only hears of the reminder. */
  | (PledgeFacts &
      Readonly<{ kind: 'request-unanswered'; requestId: RequestId; asks: RequestKind; to: As }>)
  | (PledgeFacts &
      Readonly<{
        kind: 'request-answered'
        requestId: RequestId
        answer: Answer
        onDay: Day | null
      }>)
  /** An intention-holder is asked for an emergency commitment; the paused intention stays as it is. */
  | (PledgeFacts & Readonly<{ kind: 'emergency-help-asked'; emergencyId: CollectionId }>)
  | (PledgeFacts & Readonly<{ kind: 'pledge-resumed' }>)
  | (PledgeFacts & Readonly<{ kind: 'deed-renewed'; isPaused: boolean }>)
  | Readonly<{ kind: 'deed-not-renewed'; receiverId: MemberId; amount: number; because: LeftOut }>
  | Readonly<{ kind: 'thanked'; receiverId: MemberId; cycle: Cycle; amount: number; unit: Unit }>
  /** A big circle's deeds of one day; `more` counts what no longer fits. */
  | Readonly<{
      kind: 'circle-day'
      receiverId: MemberId
      day: Day
      deeds: readonly CircleDeed[]
      more: number
    }>
  | Readonly<{ kind: 'status-changed'; memberId: MemberId; from: Status; to: Status }>
  | Readonly<{
      kind: 'target-changed'
      ownerId: MemberId
      collectionId: CollectionId
      from: number
      to: number
      unit: Unit
    }>
  | Readonly<{
      kind: 'deadline-changed'
      ownerId: MemberId
      collectionId: CollectionId
      from: Day
      to: Day
    }>
  | Readonly<{
      kind: 'collection-ended'
      ownerId: MemberId
      collectionId: CollectionId
      endedAs: Ending
      isEmergency: boolean
      part: Part | 'owner'
      /** Whole cents of the addressee that are owed no more by this end. */
      released: number
      /** What the addressee owes all the same, by its last days. */
      owed: readonly Owed[]
      target: number
      confirmed: number
      unit: Unit
      /** The owner's status since. */
      status: Status
    }>
  /** Somebody new came through my help link. */
  | Readonly<{
      kind: 'help-link-opened'
      helpLinkId: HelpLinkId
      visitorId: MemberId
      receiverId: MemberId
    }>
  | (OpenLines & Readonly<{ kind: 'month-ends'; cycle: Cycle; lastDay: Day; unit: Unit }>)
  | Readonly<{
      kind: 'commitments-due'
      cycle: Cycle
      dueOn: Day
      commitments: readonly Line[]
      unit: Unit
    }>
  | Readonly<{
      kind: 'cycle-closed'
      cycle: Cycle
      /** The lost cycles that this one digest covers too. */
      lost: readonly Cycle[]
      unit: Unit
      gave: readonly Line[]
      renewed: readonly RenewedLine[]
      leftOut: readonly LeftOutLine[]
      lapsed: readonly Line[]
      overdue: readonly Line[]
      waiting: readonly Line[]
      /** What was due in a lost cycle and is due at the end of the first that is not. */
      spared: readonly Line[]
      received: Readonly<{ amount: number; people: number }>
      receivedLapsed: readonly Line[]
      receivedOverdue: readonly Line[]
      receivedSpared: readonly Line[]
      toConfirm: readonly Line[]
      renewedToMe: readonly Line[]
      /** Whether a collection is open, so that "I still need this" is offered. */
      stillNeeds: CollectionId | null
      becameDormant: boolean
      supportEnded: boolean
    }>
  | Readonly<{
      kind: 'group-binding-ended'
      groupId: GroupId
      because: 'left-group' | 'unbound' | 'removed'
    }>

type ArvutAddNotice =
  | Readonly<{
      kind: 'trust-link-made'
      otherId: MemberId
      how: 'invitation' | 'approval' | 'roll'
      isInviter: boolean
    }>
  | Readonly<{ kind: 'invitation-declined'; invitationId: InvitationId; visitorId: MemberId }>
  | Readonly<{ kind: 'invitation-received'; invitationId: InvitationId; inviterId: MemberId }>
  | Readonly<{ kind: 'invitation-expired'; invitationId: InvitationId }>
  | Readonly<{
      kind: 'visitor-waits'
      invitationId: InvitationId
      visitorId: MemberId
      isReminder: boolean
    }>
  | Readonly<{
      kind: 'waiting-ended'
      invitationId: InvitationId
      inviterId: MemberId
      because: 'expired' | 'revoked' | 'turned-away'
    }>
  | Readonly<{ kind: 'readiness-withdrawn'; byId: MemberId; fromId: MemberId }>
  | Readonly<{ kind: 'readiness-restored'; byId: MemberId; fromId: MemberId }>
  | Readonly<{
      kind: 'call'
      callId: SosCallId
      senderId: MemberId
      call: CallKind
      degree: 1 | 2 | 3
    }>
  | Readonly<{
      kind: 'call-ended'
      callId: SosCallId
      senderId: MemberId
      because: 'covered' | 'halted'
    }>
  | Readonly<{ kind: 'help-offered'; callId: SosCallId; helperId: MemberId }>
  | Readonly<{ kind: 'call-halted'; callId: SosCallId; reason: string }>

type AnyBotNotice =
  /**
   * The name stays with notices that were written before the member left. `annulled`: whole cents
   * that were open between the two; 0 where only a link or a collection has ended.
   */
  | Readonly<{ kind: 'member-left'; name: string; annulled: number; unit: Unit }>
  | Readonly<{ kind: 'suspended'; until: Date; reason: string }>
  | Readonly<{ kind: 'suspension-ended' }>
  | Readonly<{ kind: 'broadcast'; broadcastId: number; text: string }>

/** Every notice there is, as data: kinds with ids, amounts and texts. The worker words it at sending. */
export type NoticeFacts = CommitNotice | ArvutAddNotice | AnyBotNotice
export type NoticeKind = NoticeFacts['kind']

/** One deed as a line of a big circle's day. */
export type CircleDeed = Readonly<{
  what: PledgeNotice['kind']
  giverId: MemberId
  amount: number
  unit: Unit
}>

/** A notice to be written in the transaction of the change. */
export type NewNotice = Readonly<{
  to: MemberId
  /** The bot it belongs to; where that was never started the other delivers it with a link. */
  bot: BotName
  facts: NoticeFacts
  /** Notices of one key to one member that are not sent yet become one, by `bundle`. */
  key?: string
  /** Not before this moment: what repeats within 10 minutes goes out as one, first → last. */
  after?: Date
  /** Where one of this key has gone to the member since an instant, this one waits until another. */
  spaced?: Readonly<{ since: Date; until: Date }>
  /** A red alert or a degree-1 call: goes through quiet hours if the member wishes so. */
  urgent?: boolean
}>

/** How long a change waits for another one of the same key. */
export const BUNDLE_MS = 10 * 60_000
/** How many deeds a circle's daily line names. */
export const DEEDS_A_DAY = 20

/** Makes one of an unsent notice and a later one of the same key: first → last. Null: nothing is left to say. */
export function bundle(earlier: NoticeFacts, later: NoticeFacts): NoticeFacts | null {
  switch (later.kind) {
    case 'pledge-changed':
      if (earlier.kind === 'pledge-made') return { ...earlier, amount: later.amount }
      if (earlier.kind !== 'pledge-changed') return later
      return earlier.from === later.amount ? null : { ...later, from: earlier.from }
    case 'pledge-withdrawn':
      return earlier.kind === 'pledge-made' ? null : later
    case 'target-changed':
      if (earlier.kind !== 'target-changed') return later
      return earlier.from === later.to ? null : { ...later, from: earlier.from }
    case 'deadline-changed':
      if (earlier.kind !== 'deadline-changed') return later
      return earlier.from === later.to ? null : { ...later, from: earlier.from }
    case 'status-changed':
      if (earlier.kind !== 'status-changed') return later
      // Red again is another emergency, and worth saying.
      if (earlier.from === later.to && later.to !== 'red') return null
      return { ...later, from: earlier.from }
    case 'circle-day': {
      if (earlier.kind !== 'circle-day') return later
      const deeds = [...earlier.deeds, ...later.deeds]
      const more = earlier.more + later.more + Math.max(0, deeds.length - DEEDS_A_DAY)
      return { ...later, deeds: deeds.slice(0, DEEDS_A_DAY), more }
    }
    default:
      return later
  }
}
