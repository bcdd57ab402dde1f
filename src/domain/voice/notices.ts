import type { MemberId, VoiceId } from '../ids.ts'
import type { Manners } from '../told.ts'
import type { Spoken } from './voice.ts'

/** What Commit tells of voices. */
export type VoiceNotice =
  /** Somebody asks the addressee to be their voice. */
  | Readonly<{ kind: 'voice-asked'; voice: VoiceId; forId: MemberId }>
  | Readonly<{ kind: 'voice-accepted'; voice: VoiceId; byId: MemberId }>
  /** It is over: the addressee's own voice, or speaking for the other; who has left keeps the name. */
  | Readonly<{ kind: 'voice-ended'; otherId: MemberId; isMine: boolean; name: string | null }>

/** What both bots tell: somebody has spoken for a member, to them and to their other voice. */
export type SpokenNotice = Readonly<{
  kind: 'voice-spoke'
  what: Spoken
  byId: MemberId
  forId: MemberId
}>

/** How it is told. What is done in one's own name is always told; a voice may do without the other's word. */
export const voiceManners: Manners<VoiceNotice | SpokenNotice> = {
  'voice-asked': { under: null },
  'voice-accepted': { under: null },
  'voice-ended': { under: null },
  'voice-spoke': { under: ({ forId }, to) => (forId === to ? null : 'circle') },
}
