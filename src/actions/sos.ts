import type { App, Queries } from '../app.ts'
import type { TrustGraph } from '../domain/graph.ts'
import type { MemberId, SosCallId } from '../domain/ids.ts'
import { LONGEST_CALL, parseText } from '../domain/member.ts'
import type { NewNotice } from '../domain/notice.ts'
import { done, refused } from '../domain/outcome.ts'
import {
  CALL_DRAFT_VERSION,
  type CallDraft,
  coverCall,
  mayCall,
  nextRing,
  stopCall,
  THIRD_RING_UP_TO,
} from '../domain/sos.ts'
import { forAll } from './batches.ts'

/** A call with its text, as the store keeps it. */
export type KeptCall = NonNullable<Awaited<ReturnType<Queries['calls']['find']>>>

/** What became of a call, in people. */
export type CallProgress = Awaited<ReturnType<Queries['recipients']['progress']>>

/** The work that is left when a call ends before its time: its messages still ask for help. */
export const CALL_ENDS = 'redraw call'
/** What the notices of a call have in common. */
export const callKey = (id: SosCallId) => `call:${id}`

/** How many people of a ring are written to in one transaction. */
const BATCH = 1_000
/** How many calls are looked at together. */
const CALLS = 50
const HOUR_MS = 3_600_000

/** Keeps what a member is about to send; the text has at most 1000 characters. */
export async function draftCall(app: App, memberId: MemberId, draft: CallDraft) {
  const text = parseText(draft.text, LONGEST_CALL)
  if ('refused' in text) return text
  const kept: CallDraft = { ...draft, text: text.done }
  await app.store.drafts.keep(memberId, 'sos', {
    version: CALL_DRAFT_VERSION,
    data: JSON.stringify(kept),
    updatedAt: app.now(),
  })
  return done(kept)
}

/** The call a member was writing, or null. */
export async function callDraftOf({ store }: App, memberId: MemberId): Promise<CallDraft | null> {
  const draft = await store.drafts.find(memberId, 'sos')
  return draft?.version === CALL_DRAFT_VERSION ? JSON.parse(draft.data) : null
}

/** Whether a member may call now, before they write. */
export async function mayCallNow(app: App, memberId: MemberId) {
  return allowed(app, app.store, memberId, app.now())
}

/**
 * The countdown begins: the moment of sending is stored, so that it survives a restart. Started
 * twice, the second finds no draft and answers with the call that is running.
 */
export async function startCall(
  app: App,
  { senderId, messageId }: Readonly<{ senderId: MemberId; messageId: number | null }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(senderId)
    const draft = await tx.drafts.find(senderId, 'sos')
    if (draft?.version !== CALL_DRAFT_VERSION) {
      const [latest] = await tx.calls.of(senderId, { offset: 0, limit: 1 })
      return latest?.messageId === messageId && latest
        ? done(latest)
        : refused('nothing-is-written')
    }
    const outcome = await allowed(app, tx, senderId, now)
    if ('refused' in outcome) return outcome

    const { text, kind, collectionId }: CallDraft = JSON.parse(draft.data)
    const { sendAt } = outcome.done
    const what = { senderId, kind, text, collectionId, createdAt: now, sendAt, messageId }
    const call = await tx.calls.make(what)
    await tx.drafts.drop(senderId, 'sos')
    return done(call)
  })
}

async function allowed({ settings }: App, tx: Queries, memberId: MemberId, now: Date) {
  const restsMs = settings.sosEveryHours * HOUR_MS
  const { suspendedUntil } = await tx.members.get(memberId)
  const calls = await tx.calls.madeSince(memberId, new Date(now.getTime() - restsMs - HOUR_MS))
  return mayCall({ calls, suspendedUntil, restsMs }, now)
}

type Acting = Readonly<{ callId: SosCallId; by: MemberId }>

/** The sender stops the countdown; the day's call stays free. */
export async function stopCalling(app: App, { callId, by }: Acting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call) return refused('only-the-sender-decides')
    const outcome = stopCall(call, { by, now })
    if ('refused' in outcome) return outcome
    if (call.ringCursor > 0) return refused('call-has-gone-out')
    await tx.calls.end(callId, { stoppedAt: now })
    return outcome
  })
}

/** "Covered, thank you": no further ring goes, and whoever wanted to help is told. */
export async function coverCalling(app: App, { callId, by }: Acting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call) return refused('only-the-sender-decides')
    const outcome = coverCall(call, { by, now })
    if ('refused' in outcome) return outcome
    await tx.calls.end(callId, { coveredAt: now })
    await tx.jobs.planAnew({ name: CALL_ENDS, key: String(callId), at: now })
    await tx.notices.add(await ended(tx, call, 'covered'), now)
    return outcome
  })
}

/** An operator stops a call: the sender hears why, its reports are handled. The caller checks the operator. */
export async function haltCall(
  app: App,
  { callId, by, reason }: Acting & Readonly<{ reason: string }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call || call.stoppedAt || call.haltedAt) return refused('call-is-not-running')
    await tx.calls.end(callId, { haltedAt: now })
    await tx.jobs.planAnew({ name: CALL_ENDS, key: String(callId), at: now })
    await tx.recipients.handled(callId, null, now)
    await tx.audits.add({
      byId: by,
      what: 'call-halted',
      onId: call.senderId,
      detail: reason,
      at: now,
    })
    const told: NewNotice = {
      to: call.senderId,
      bot: 'arvut-add',
      facts: { kind: 'call-halted', callId, reason },
    }
    await tx.notices.add([told, ...(await ended(tx, call, 'halted'))], now)
    return done(callId)
  })
}

async function ended(
  tx: Queries,
  { id: callId, senderId }: KeptCall,
  because: 'covered' | 'halted',
): Promise<NewNotice[]> {
  const helpers = await tx.recipients.helpers(callId, { offset: 0, limit: BATCH })
  const facts = { kind: 'call-ended', callId, senderId, because } as const
  return helpers.map(to => ({ to, bot: 'arvut-add', facts }))
}

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
export async function sendRing(app: App, callId: SosCallId): Promise<boolean> {
  for (;;) {
    const graph = await app.graph()
    if (!graph) return false
    if (!(await sendBatch(app, graph, callId))) return true
  }
}

/** One batch of a ring; answers whether there is more of it. */
async function sendBatch(app: App, graph: TrustGraph, callId: SosCallId): Promise<boolean> {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call?.nextRingAt || call.nextRingAt > now) return false
    const sender = await tx.members.get(call.senderId)
    const ring = sender.leftAt ? null : nextRing(call, sizeWithinThree(graph, call))
    const { ringsSent } = call
    if (!ring) {
      await tx.calls.advance(callId, { ringsSent, ringCursor: 0, nextRingAt: null })
      return false
    }

    const ids = [...graph.ring(call.senderId, ring.degree)].filter(id => id > call.ringCursor)
    const memberIds = ids.slice(0, BATCH)
    const reached = await tx.recipients.reach(call, { degree: ring.degree, memberIds, at: now })
    await tx.notices.add(
      reached.map(to => callTo(call, ring.degree, to)),
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
