import type { App, Queries } from '../../app.ts'
import type { TrustGraph } from '../../domain/graph/graph.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { CalledBy } from '../../domain/member/visibility.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import { hearersOf, LIST_HEARS_UP_TO, restore, withdrawFrom } from '../../domain/trust/trust.ts'
import { calledBy, calledOnLists } from '../../views/names.ts'
import { countsNoMore } from '../freed.ts'
import { endVoicesBetween } from '../voice/naming.ts'

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
  const calls = await callsBefore(app, graph, { by, towards, hearers })

  return app.store.transaction(async tx => {
    await tx.members.lock(by, towards)
    const between = await tx.trust.between(by, towards)
    const lastToldAt = await tx.trust.lastTold(by, towards)
    const outcome = withdrawFrom({ ...between, isMe: by === towards, isOnMyList, lastToldAt }, now)
    if ('refused' in outcome) return outcome

    const { mayTell } = outcome.done
    const told = mayTell ? { at: now, to: hearers } : { at: null, to: [] }
    await tx.trust.withdraw(by, towards, now, { ...told, calledBy: calls.ofOther })
    await tx.rolls.untickBetween(by, towards)
    await endVoicesBetween(tx, { by, towards }, now)
    const moment = { now, zone: app.settings.timeZone }
    await countsNoMore(tx, by, moment, towards)
    await countsNoMore(tx, towards, moment, by)
    await tx.notices.add(
      [
        toOther('readiness-withdrawn', { by, towards }, { by: calls.ofMe, from: towards }),
        ...told.to.map(to => toList('readiness-withdrawn', { by, towards }, to, calls.seenBy(to))),
      ],
      now,
    )
    if (!between.theyWithdrew) await tx.trust.changed([{ kind: 'hidden', a: by, b: towards }], now)
    return done(outcome.done)
  })
}

/** A member takes a withdrawal back; the link is whole when both sides have. */
export async function restoreReadiness(app: App, { by, towards }: Readiness) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(by, towards)
    const between = await tx.trust.between(by, towards)
    const outcome = restore({
      ...between,
      myLinks: await tx.trust.countWhole(by),
      theirLinks: await tx.trust.countWhole(towards),
      mostLinks: app.settings.dunbarLimit,
    })
    if ('refused' in outcome) return outcome

    await mend(tx, { by, towards }, now)
    // Who were linked have met, even while the other's own withdrawal keeps them apart.
    const seen = { by: between.areLinked ? by : null, from: towards }
    await tx.notices.add([toOther('readiness-restored', { by, towards }, seen)], now)
    if (!between.theyWithdrew) await tx.trust.changed([{ kind: 'shown', a: by, b: towards }], now)
    return done(outcome.done)
  })
}

/** Who hears of a break beside the two: the list while it is small, else degree 1; as it was before. */
export function hearersIn(graph: TrustGraph, { by, towards }: Readiness): MemberId[] {
  const ids =
    hearersOf(graph.size(by)) === 'list'
      ? graph.page(by, { offset: 0, limit: LIST_HEARS_UP_TO }).members.map(({ id }) => id)
      : graph.contacts(by)
  return ids.filter(id => id !== towards).map(memberId)
}

/** Writes that a withdrawal is taken back; whoever of the list was told of it hears of that, too. */
export async function mend(tx: Queries, pair: Readiness, now: Date): Promise<void> {
  const told = await tx.trust.restore(pair.by, pair.towards, now)
  await tx.notices.add(
    told.map(to => toList('readiness-restored', pair, to)),
    now,
  )
}

/** How everybody who hears called the two before the break: it takes them apart, names and all. */
async function callsBefore(
  app: App,
  graph: TrustGraph,
  { by, towards, hearers }: Readiness & Readonly<{ hearers: readonly MemberId[] }>,
) {
  const [mine, theirs, ofBy, ofTowards] = await Promise.all([
    calledBy(app, by, [towards]),
    calledBy(app, towards, [by]),
    calledOnLists(app, graph, hearers, by),
    calledOnLists(app, graph, hearers, towards),
  ])
  return {
    ofOther: mine.get(towards) ?? null,
    ofMe: theirs.get(by) ?? null,
    seenBy: (to: MemberId): SeenBefore => ({
      by: ofBy.get(to) ?? null,
      from: ofTowards.get(to) ?? null,
    }),
  }
}

type Kind = 'readiness-withdrawn' | 'readiness-restored'
type SeenBefore = Readonly<{ by: CalledBy; from: CalledBy }>

/** The other hears in any case; whoever goes back and forth before it is sent is told once. */
function toOther(kind: Kind, { by, towards }: Readiness, seen: SeenBefore): NewNotice {
  const facts = { kind, byId: by, fromId: towards, seen } as const
  return { to: towards, bot: 'arvut-add', facts, key: `readiness:${by}` }
}

function toList(
  kind: Kind,
  { by, towards }: Readiness,
  to: MemberId,
  seen?: SeenBefore,
): NewNotice {
  const facts = { kind, byId: by, fromId: towards, onList: true, ...(seen && { seen }) } as const
  return { to, bot: 'arvut-add', facts, key: `readiness:${by}:${towards}` }
}
