import type { Cycle, Day } from '../cycle.ts'
import type { CollectionId, HelpLinkId, MemberId, PledgeId, RequestId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { Manner, Manners } from '../told.ts'
import type { Cause } from './move.ts'
import type { LeftOut } from './renewal.ts'
import type { Answer, RequestKind } from './request.ts'

/** Facts of one pledge as they were at the change; names are looked up at sending. */
export type PledgeFacts = Readonly<{
  pledgeId: PledgeId
  giverId: MemberId
  receiverId: MemberId
  collectionId: CollectionId
  amount: number
  unit: Unit
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

/** Everything about promises that is told. */
export type PledgeNews =
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
  /** Somebody new came through my help link. */
  | Readonly<{
      kind: 'help-link-opened'
      helpLinkId: HelpLinkId
      visitorId: MemberId
      receiverId: MemberId
    }>

/** The other side is always told; the circle may do without. */
const aside = {
  under: ({ as }: Readonly<{ as: As }>) => (as === 'circle' ? 'circle' : null),
} as const satisfies Partial<Manner<PledgeNews, PledgeNotice>>

/** How news of promises is told. */
export const pledgeManners: Manners<PledgeNews> = {
  'pledge-made': aside,
  'pledge-changed': {
    ...aside,
    joins(earlier, later) {
      if (earlier.kind === 'pledge-made') return { ...earlier, amount: later.amount }
      if (earlier.kind !== 'pledge-changed') return later
      return earlier.from === later.amount ? null : { ...later, from: earlier.from }
    },
  },
  'pledge-withdrawn': {
    ...aside,
    joins: (earlier, later) => (earlier.kind === 'pledge-made' ? null : later),
  },
  'pledge-declined': aside,
  'pledge-committed': aside,
  'pledge-delivered': aside,
  'pledge-confirmed': aside,
  'pledge-forgiven': aside,
  'pledge-not-received': aside,
  'pledge-annulled': aside,
  'pledge-allowed-again': aside,
  'pledge-asked': { under: null },
  'request-unanswered': { under: 'reminders' },
  'request-answered': { under: null },
  'emergency-help-asked': { under: null, isAlert: true },
  'pledge-resumed': { under: null },
  'deed-renewed': { under: null },
  'deed-not-renewed': { under: null },
  thanked: { under: 'thanks' },
  'help-link-opened': { under: 'visitors' },
}
