import type { App, Queries } from '../../app.ts'
import type { GroupId, MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { type TickRefusal, tick } from '../../domain/trust/roll.ts'

/** A member on a group's roll. */
export type RollOrder = Readonly<{ groupId: GroupId; memberId: MemberId }>
/** A member's private word on another of the same roll. */
export type TickOrder = RollOrder & Readonly<{ otherId: MemberId }>

/** So many ticks that had no room are looked at again each time. */
const MOST_SETTLED = 20

/** Registers a member for a group's roll, once. That they are in the group was asked of Telegram. */
export async function takePart(
  { store, now }: App,
  { groupId, memberId }: RollOrder,
): Promise<Outcome<{ isFirst: boolean }, 'group-is-unknown'>> {
  return store.transaction(async tx => {
    const group = await tx.groups.find(groupId)
    if (!group || group.removedAt || group.bot !== 'arvut-add') return refused('group-is-unknown')
    return done({ isFirst: await tx.rolls.join(groupId, memberId, now()) })
  })
}

/** Takes a member off a roll with every tick from and for them; links that were made stay. */
export async function leaveRoll({ store }: App, { groupId, memberId }: RollOrder): Promise<void> {
  await store.transaction(tx => tx.rolls.leave(groupId, memberId))
}

/**
 * A member ticks somebody of the roll. Where both have, and both have room, their link is made and
 * both are told; otherwise the tick is kept, and nobody but its writer ever learns of it.
 */
export async function tickMate(
  app: App,
  { groupId, memberId: me, otherId }: TickOrder,
): Promise<Outcome<'kept' | 'links', TickRefusal>> {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(me, otherId)
    const outcome = tick({
      ...(await tx.trust.between(me, otherId)),
      isMe: me === otherId,
      bothTakePart: (await tx.rolls.has(groupId, me)) && (await tx.rolls.has(groupId, otherId)),
      theyTicked: await tx.rolls.hasTicked(groupId, otherId, me),
      myLinks: await tx.trust.countWhole(me),
      theirLinks: await tx.trust.countWhole(otherId),
      mostLinks: app.settings.dunbarLimit,
    })
    if (isRefused(outcome)) return outcome
    if (outcome.done === 'links') await link(tx, me, otherId, now)
    else await tx.rolls.tick(groupId, me, otherId, now)
    return outcome
  })
}

/** Takes a tick back; a link that was made is ended by a withdrawal only. */
export async function untickMate({ store }: App, order: TickOrder): Promise<void> {
  const { groupId, memberId, otherId } = order
  await store.transaction(async tx => {
    await tx.members.lock(memberId, otherId)
    await tx.rolls.untick(groupId, memberId, otherId)
  })
}

/** Makes the links for which there was no room when the second of the two ticked. */
export async function settleTicks(app: App, { groupId, memberId }: RollOrder): Promise<void> {
  const waiting = await app.store.rolls.waitingFor(memberId, groupId, MOST_SETTLED)
  for (const otherId of waiting) await tickMate(app, { groupId, memberId, otherId })
}

async function link(tx: Queries, one: MemberId, other: MemberId, now: Date): Promise<void> {
  await tx.trust.link(one, other, now)
  await tx.rolls.untickBetween(one, other)
  await tx.notices.add([linkMade(one, other), linkMade(other, one)], now)
  await tx.trust.changed([{ kind: 'linked', a: one, b: other }], now)
}

function linkMade(to: MemberId, otherId: MemberId): NewNotice {
  const facts = { kind: 'trust-link-made', otherId, how: 'roll', isInviter: false } as const
  return { to, bot: 'arvut-add', facts }
}
