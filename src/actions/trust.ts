import type { App, Queries } from '../app.ts'
import type { TrustGraph } from '../domain/graph.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import type { NewNotice } from '../domain/notice.ts'
import { done, refused } from '../domain/outcome.ts'
import { hearersOf, LIST_HEARS_UP_TO, restore, withdrawFrom } from '../domain/trust.ts'

/** A member's word on another: `by` ends or takes up the readiness towards `towards`. */
export type Readiness = Readonly<{ by: MemberId; towards: MemberId }>

/**
 * A member ends the readiness towards somebody on the list, without a reason. The two leave each
 * other's list, pool and calls. The other hears at once, the list once a week per pair.
 */
export async function withdrawReadiness(app: App, { by, towards }: Readiness) {
  const now = app.now()
  const graph = await app.graph()
  if (!graph) return refused('graph-is-loading')
  const hearers = hearersIn(graph, { by, towards })
  const isOnMyList = graph.degree(by, towards) !== null

  return app.store.transaction(async tx => {
    await tx.members.lock(by, towards)
    const between = await tx.trust.between(by, towards)
    const lastToldAt = await tx.trust.lastTold(by, towards)
    const outcome = withdrawFrom({ ...between, isMe: by === towards, isOnMyList, lastToldAt }, now)
    if ('refused' in outcome) return outcome

    const { mayTell } = outcome.done
    await tx.trust.withdraw(by, towards, now, mayTell ? now : null)
    await tx.rolls.untickBetween(by, towards)
    await tell(tx, 'readiness-withdrawn', { by, towards }, mayTell ? hearers : [], now)
    if (!between.theyWithdrew) await tx.trust.changed([{ kind: 'hidden', a: by, b: towards }], now)
    return done(outcome.done)
  })
}

/** A member takes a withdrawal back; the link is whole when both sides have. */
export async function restoreReadiness(app: App, { by, towards }: Readiness) {
  const now = app.now()
  const graph = await app.graph()
  if (!graph) return refused('graph-is-loading')
  const hearers = hearersIn(graph, { by, towards })

  return app.store.transaction(async tx => {
    await tx.members.lock(by, towards)
    const between = await tx.trust.between(by, towards)
    const outcome = restore(
      {
        ...between,
        lastToldAt: await tx.trust.lastTold(by, towards),
        myLinks: await tx.trust.countWhole(by),
        theirLinks: await tx.trust.countWhole(towards),
        mostLinks: app.settings.dunbarLimit,
      },
      now,
    )
    if ('refused' in outcome) return outcome

    const { mayTell } = outcome.done
    await tx.trust.restore(by, towards, now, mayTell ? now : undefined)
    await tell(tx, 'readiness-restored', { by, towards }, mayTell ? hearers : [], now)
    if (!between.theyWithdrew) await tx.trust.changed([{ kind: 'shown', a: by, b: towards }], now)
    return done(outcome.done)
  })
}

/** Who hears beside the two: the list while it is small, else degree 1; as it was before. */
function hearersIn(graph: TrustGraph, { by, towards }: Readiness): MemberId[] {
  const ids =
    hearersOf(graph.size(by)) === 'list'
      ? graph.page(by, { offset: 0, limit: LIST_HEARS_UP_TO }).members.map(({ id }) => id)
      : graph.contacts(by)
  return ids.filter(id => id !== towards).map(memberId)
}

/** The other hears in any case; whoever goes back and forth before it is sent is told once. */
async function tell(
  tx: Queries,
  kind: 'readiness-withdrawn' | 'readiness-restored',
  { by, towards }: Readiness,
  hearers: readonly MemberId[],
  now: Date,
): Promise<void> {
  const facts = { kind, byId: by, fromId: towards } as const
  const toOther: NewNotice = { to: towards, bot: 'arvut-add', facts, key: `readiness:${by}` }
  const toList = hearers.map((to): NewNotice => ({ to, bot: 'arvut-add', facts }))
  await tx.notices.add([toOther, ...toList], now)
}
