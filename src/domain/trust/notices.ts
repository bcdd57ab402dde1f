import type { Cycle } from '../cycle.ts'
import type { CallId, InvitationId, MemberId } from '../ids.ts'
import type { CalledBy } from '../member/visibility.ts'
import type { Manners } from '../told.ts'
import type { CallKind } from './call.ts'

/** What is told of trust, invitations and calls. */
export type TrustNotice =
  | Readonly<{
      kind: 'trust-link-made'
      otherId: MemberId
      how: 'invitation' | 'approval' | 'roll'
      isInviter: boolean
    }>
  | Readonly<{ kind: 'invitation-declined'; invitationId: InvitationId; visitorId: MemberId }>
  | Readonly<{ kind: 'invitation-received'; invitationId: InvitationId; inviterId: MemberId }>
  /** Once a year: are you still ready to help those with whom you made a link in this month? */
  | Readonly<{ kind: 'readiness-asked'; cycle: Cycle }>
  /** A contact asks to be introduced to another contact, with an invitation to pass on. */
  | Readonly<{
      kind: 'introduction-asked'
      invitationId: InvitationId
      askerId: MemberId
      toId: MemberId
    }>
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
  /** `seen`: how the addressee called the two before the break, which takes them apart. */
  | (Readiness & Readonly<{ kind: 'readiness-withdrawn'; seen?: SeenBefore }>)
  | (Readiness & Readonly<{ kind: 'readiness-restored'; seen?: SeenBefore }>)
  | Readonly<{
      kind: 'call'
      callId: CallId
      senderId: MemberId
      call: CallKind
      degree: 1 | 2 | 3
    }>
  | Readonly<{
      kind: 'call-ended'
      callId: CallId
      senderId: MemberId
      because: 'covered' | 'halted' | 'ended'
    }>
  | Readonly<{ kind: 'help-offered'; callId: CallId; helperId: MemberId }>
  | Readonly<{ kind: 'call-halted'; callId: CallId; reason: string }>

/** `onList`: told to somebody of the list, who need not hear of what is back before it was told. */
type Readiness = Readonly<{ byId: MemberId; fromId: MemberId; onList?: true }>
type SeenBefore = Readonly<{ by: CalledBy; from: CalledBy }>

/** One's own ties are always told; the list may do without those of others. */
const ties = {
  under: ({ fromId }: Readiness, to: MemberId) => (fromId === to ? null : 'trust'),
} as const

/** How news of trust is told. Calls have switches of their own. */
export const trustManners: Manners<TrustNotice> = {
  'trust-link-made': { under: null },
  'invitation-declined': { under: 'visitors' },
  'invitation-received': { under: null },
  'readiness-asked': { under: 'reminders' },
  'introduction-asked': { under: 'visitors' },
  'invitation-expired': { under: 'visitors' },
  'visitor-waits': { under: null },
  'waiting-ended': { under: null },
  'readiness-withdrawn': ties,
  'readiness-restored': {
    ...ties,
    joins: (earlier, later) =>
      later.onList && earlier.kind === 'readiness-withdrawn' ? null : later,
  },
  call: { under: null, isAlert: true },
  'call-ended': { under: null },
  'help-offered': { under: null },
  'call-halted': { under: null },
}
