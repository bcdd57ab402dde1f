import type { App } from '../../app.ts'
import type { TrustGraph } from '../../domain/graph/graph.ts'
import type { CallId, MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { alertKeys } from '../../domain/notice/telling-collection.ts'
import { runs } from '../../domain/pledge/collection.ts'
import { type KeptCall, nextRing, THIRD_RING_UP_TO } from '../../domain/trust/call.ts'
import { forAll } from '../batches.ts'
import { callKey } from '../collection/call-ends.ts'
import { correctAlerts } from '../collection/closings.ts'

/** How many people of a ring are written to in one transaction. */
const BATCH = 1_000
/** How many calls are looked at together. */
const CALLS = 50

/** When the earliest ring is due after an instant, if by another. */
export async function nextRingAt({ store }: App, until: Date, after?: Date): Promise<Date | null> {
  return store.calls.nextRingAt(until, after)
}

/**
 * Sends every ring that is due, as long as the network is read. Interrupted anywhere, it goes on where
 * it was.
 */
export async function dueRings(app: App): Promise<void> {
  const now = app.now()
  let isRead = true
  await forAll(
    CALLS,
    async limit => (isRead ? app.store.calls.due(now, limit) : []),
    async callId => {
      isRead &&= await sendRing(app, callId)
    },
  )
}

/**
 * Sends the ring of a call that is due: each person once, however often it is started. Answers
 * false while the network is still being read; the ring stays due.
 */
export async function sendRing(app: App, callId: CallId): Promise<boolean> {
  for (;;) {
    const graph = await app.graph()
    if (!graph) return false
    if (!(await sendBatch(app, graph, callId))) return true
  }
}

/**
 * One batch of a ring; answers whether there is more of it. Who has had the alarm of the same
 * emergency from Commit gets no second one: the words of the call are written into that message.
 */
async function sendBatch(app: App, graph: TrustGraph, callId: CallId): Promise<boolean> {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call?.nextRingAt || call.nextRingAt > now) return false
    const sender = await tx.members.get(call.senderId)
    const { ringsSent, collectionId } = call
    const emergency = collectionId === null ? null : await tx.collections.find(collectionId)
    const isOver = emergency !== null && !runs(emergency, now, app.settings.timeZone)
    const ring = sender.leftAt || isOver ? null : nextRing(call, sizeWithinThree(graph, call))
    if (!ring) {
      await tx.calls.advance(callId, { ringsSent, ringCursor: 0, nextRingAt: null })
      return false
    }

    const ids = [...graph.ring(call.senderId, ring.degree)].filter(
      // Whoever sent it as a voice knows of it.
      id => id > call.ringCursor && id !== call.spokenById,
    )
    const memberIds = ids.slice(0, BATCH)
    const reached = await tx.recipients.reach(call, { degree: ring.degree, memberIds, at: now })
    const alarmed = emergency
      ? await tx.alertMessages.alarmed(alertKeys(emergency), reached, emergency.openedAt)
      : new Set<MemberId>()
    await tx.recipients.deliveredTo(callId, [...alarmed], now)
    if (emergency && alarmed.size > 0) await correctAlerts(tx, emergency, now)
    await tx.notices.add(
      reached.filter(to => !alarmed.has(to)).map(to => callTo(call, ring.degree, to)),
      now,
    )
    const ringCursor = memberIds.at(-1) ?? 0
    if (ids.length > BATCH) {
      await tx.calls.advance(callId, { ringsSent, ringCursor, nextRingAt: call.nextRingAt })
      return true
    }
    const next = nextRing({ ...call, ringsSent: ringsSent + 1 }, 0)
    const moment = { ringsSent: ringsSent + 1, ringCursor: 0, nextRingAt: next?.at ?? null }
    await tx.calls.advance(callId, moment)
    return false
  })
}

/** Counted only for the third ring, and no further than it may go. */
function sizeWithinThree(graph: TrustGraph, { senderId, ringsSent }: KeptCall): number {
  if (ringsSent < 2) return 0
  const { counts, more } = graph.degreeCounts(senderId, THIRD_RING_UP_TO)
  return more ? THIRD_RING_UP_TO + 1 : counts[0] + counts[1] + counts[2]
}

function callTo(
  { id: callId, senderId, kind }: KeptCall,
  degree: 1 | 2 | 3,
  to: MemberId,
): NewNotice {
  const facts = { kind: 'call', callId, senderId, call: kind, degree } as const
  const urgent = kind === 'sos' && degree === 1
  return { to, bot: 'arvut-add', facts, urgent, key: callKey(callId) }
}
