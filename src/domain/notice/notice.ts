import { type CircleNotice, circleManners } from '../circle/notices.ts'
import { type CollectionNotice, collectionManners } from '../collection/notices.ts'
import type { MemberId } from '../ids.ts'
import { type InitiativeNotice, initiativeManners } from '../initiative/notices.ts'
import { type ListingNotice, listingManners } from '../listing/notices.ts'
import { type HouseNotice, houseManners } from '../operator/notices.ts'
import { type PledgeNews, pledgeManners } from '../pledge/notices.ts'
import { type PoolNotice, poolManners } from '../pool/notices.ts'
import type { Manner } from '../told.ts'
import { type TrustNotice, trustManners } from '../trust/notices.ts'
import { type SpokenNotice, type VoiceNotice, voiceManners } from '../voice/notices.ts'
import { type MonthNotice, monthManners } from './month.ts'

/** What Commit tells. */
export type CommitNotice =
  | PledgeNews
  | CollectionNotice
  | CircleNotice
  | InitiativeNotice
  | PoolNotice
  | VoiceNotice
  | SpokenNotice
  | ListingNotice
  | MonthNotice
  | HouseNotice
/** What ArvutAdd tells. */
export type ArvutAddNotice = TrustNotice | SpokenNotice | HouseNotice

/** Every notice there is, as data: kinds with ids, amounts and texts. The worker words it at sending. */
export type NoticeFacts = CommitNotice | ArvutAddNotice
export type NoticeKind = NoticeFacts['kind']

/** A notice to be written in the transaction of the change. */
export type NewNotice = Belonging &
  Readonly<{
    to: MemberId
    /** Notices of one key to one member that are not sent yet become one, by `bundle`. */
    key?: string
    /** Not before this moment: what repeats within 10 minutes goes out as one, first → last. */
    after?: Date
    /** Where one of this key has gone to the member since an instant, this one waits until another. */
    spaced?: Readonly<{ since: Date; until: Date }>
    /** A red alert or a degree-1 call: goes through quiet hours if the member wishes so. */
    urgent?: boolean
  }>

/** A notice belongs to a bot; where that was never started the other delivers it with a link. */
type Belonging =
  | Readonly<{ bot: 'commit'; facts: CommitNotice }>
  | Readonly<{ bot: 'arvut-add'; facts: ArvutAddNotice }>

/** How long a change waits for another one of the same key. */
export const BUNDLE_MS = 10 * 60_000

const manners: Readonly<Record<NoticeKind, unknown>> = {
  ...pledgeManners,
  ...collectionManners,
  ...circleManners,
  ...initiativeManners,
  ...poolManners,
  ...listingManners,
  ...monthManners,
  ...trustManners,
  ...voiceManners,
  ...houseManners,
}

/** Every kind there is. */
export const noticeKinds = Object.keys(manners) as readonly NoticeKind[]

/** How a notice is told. */
export function mannerOf(kind: NoticeKind): Manner<NoticeFacts, NoticeFacts> {
  return manners[kind] as Manner<NoticeFacts, NoticeFacts>
}

/** Makes one of an unsent notice and a later one of the same key: first → last. Null: nothing is left to say. */
export function bundle(earlier: NoticeFacts, later: NoticeFacts): NoticeFacts | null {
  const { joins } = mannerOf(later.kind)
  return joins ? joins(earlier, later) : later
}
