import { addMonths } from 'date-fns/addMonths'
import type { BotName } from '../bot.ts'
import type { Closing } from '../collection/closing.ts'
import type { Zone } from '../cycle.ts'
import type { InvitationId, MemberId } from '../ids.ts'
import { WITHDRAWALS_KEPT_MONTHS } from '../keeping.ts'
import type { Unit } from '../money.ts'
import type { Move } from '../pledge/move.ts'
import { isLapsed } from '../pledge/pledge.ts'
import type { NewNotice } from './notice.ts'

/** Until when others' withdrawals from somebody who leaves now are remembered. */
export function withdrawalsRememberedUntil(now: Date): Date {
  return addMonths(now, WITHDRAWALS_KEPT_MONTHS)
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

/** With the number by which buttons name just these facts. */
export type NumberedParting = Parting & Readonly<{ number: string }>

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
  unit: Unit
  now: Date
  zone: Zone
}>

/**
 * Told of a leaving, by name and once each: who loses pledges or the circle they were in, with what
 * was open between the two; else who loses a link; and visitors, that their waiting has ended.
 */
export function tellOfLeaving(left: Left): readonly NewNotice[] {
  const { memberId, name, linked, waiting, unit } = left
  const affected = annulledBySide(left)
  const parted = [...new Set(linked)].filter(to => to !== memberId && !affected.has(to))
  const facts = { kind: 'member-left', name: name ?? '', unit } as const
  return [
    ...[...affected].map(
      ([to, annulled]) => ({ to, bot: 'commit', facts: { ...facts, annulled } }) as const,
    ),
    ...parted.map(to => ({ to, bot: 'arvut-add', facts: { ...facts, annulled: 0 } }) as const),
    ...waiting.map(({ invitationId, visitorId }) =>
      waitingEnded(memberId, invitationId, visitorId),
    ),
  ]
}

/** What was open with each other side, in whole cents; 0 for who was only of the circle. */
function annulledBySide({ memberId, moves, closings, now, zone }: Left): Map<MemberId, number> {
  const told = closings.flatMap(closing => closing.told)
  const sums = new Map(told.map(each => [each.memberId, 0]))
  for (const { seen } of moves) {
    if (isLapsed(seen, now, zone)) continue
    const other = seen.giverId === memberId ? seen.receiverId : seen.giverId
    sums.set(other, (sums.get(other) ?? 0) + seen.amount)
  }
  sums.delete(memberId)
  return sums
}

function waitingEnded(inviterId: MemberId, invitationId: InvitationId, to: MemberId): NewNotice {
  const facts = { kind: 'waiting-ended', invitationId, inviterId, because: 'revoked' } as const
  return { to, bot: 'arvut-add', facts }
}
