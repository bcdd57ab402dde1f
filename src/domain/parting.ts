import { addMonths } from 'date-fns/addMonths'
import type { BotName } from './bot.ts'
import type { Closing } from './closing.ts'
import type { Zone } from './cycle.ts'
import type { InvitationId, MemberId } from './ids.ts'
import type { Move } from './move.ts'
import type { NewNotice } from './notice.ts'
import { isLapsed } from './pledge.ts'
import { tellOfClosing, tellOfMove } from './telling.ts'

/** How many months others' withdrawals from somebody who left are remembered. */
const WITHDRAWALS_REMEMBERED_MONTHS = 12

/** Until when others' withdrawals from somebody who leaves now are remembered. */
export function withdrawalsRememberedUntil(now: Date): Date {
  return addMonths(now, WITHDRAWALS_REMEMBERED_MONTHS)
}

/** The update that asks for it: it blanks itself when it is done. */
export type CurrentUpdate = Readonly<{ bot: BotName; updateId: number }>

/** What leaving will do, in numbers, so that it is seen before it is done. */
export type Parting = Readonly<{
  links: number
  /** Intentions and commitments by the member and to the member: annulled. */
  given: number
  received: number
  /** Deliveries to the member that wait for the member's word: annulled unless answered before. */
  toConfirm: number
  /** Deliveries by the member: they stay for their receivers. */
  delivered: number
  collections: number
  invitations: number
  helpLinks: number
  calls: number
}>

/** What a leaving ended, and who stood around it. */
export type Left = Readonly<{
  memberId: MemberId
  /** The name the others knew; it stays with these notices. Null when there was none. */
  name: string | null
  moves: readonly Move[]
  closings: readonly Closing[]
  /** Degree 1, without those who are apart from the member. */
  linked: Iterable<MemberId>
  /** Visitors of the member's invitations who waited for approval. */
  waiting: readonly Readonly<{ invitationId: InvitationId; visitorId: MemberId }>[]
  now: Date
  zone: Zone
}>

/**
 * Told of a leaving: by name to everybody it takes something from, then each pledge to its other
 * side, the end of the collection to the circle, and the end of their waiting to visitors.
 */
export function tellOfLeaving(left: Left): readonly NewNotice[] {
  const { memberId, name, moves, closings, linked, waiting, now, zone } = left
  const audience = { circle: new Set<MemberId>(), now, zone }
  const commit = [
    ...moves
      .filter(({ seen }) => !isLapsed(seen, now, zone))
      .flatMap(move => tellOfMove(move, null, audience)),
    ...closings.flatMap(tellOfClosing),
  ].filter(({ to }) => to !== memberId)

  const affected = new Set(commit.map(({ to }) => to))
  const parted = [...new Set(linked)].filter(to => to !== memberId && !affected.has(to))
  const facts = { kind: 'member-left', name: name ?? '' } as const
  return [
    ...[...affected].map(to => ({ to, bot: 'commit', facts }) as const),
    ...parted.map(to => ({ to, bot: 'arvut-add', facts }) as const),
    ...commit,
    ...waiting.map(({ invitationId, visitorId }) =>
      waitingEnded(memberId, invitationId, visitorId),
    ),
  ]
}

function waitingEnded(inviterId: MemberId, invitationId: InvitationId, to: MemberId): NewNotice {
  const facts = { kind: 'waiting-ended', invitationId, inviterId, because: 'revoked' } as const
  return { to, bot: 'arvut-add', facts }
}
