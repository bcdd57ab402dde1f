import { type App, momentOf } from '../../app.ts'
import type { CallId, MemberId } from '../../domain/ids.ts'
import { parseText } from '../../domain/member/member.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import { CALL_IS_NEAR_MS, isNear, type KeptCall, stateOfCall } from '../../domain/trust/call.ts'
import { areApart } from '../../domain/trust/trust.ts'

/** A call and the member who answers, mutes or reports it. */
type Answering = Readonly<{ callId: CallId; by: MemberId }>

/** How many calls of everybody are looked through for a page of those near me. */
const LOOKED_THROUGH = 1_000
const LOOK_BATCH = 200
/** Longest words of a report. */
export const LONGEST_REPORT = 500
/** The degree noted where the chain has gone meanwhile. */
const FAR = 3

/**
 * A call as somebody else may open it: whoever it reached, or whoever is near while it is open;
 * nobody who is apart from the sender. Null for everybody else, as for a call that never was.
 */
export async function callFor(app: App, { callId, by }: Answering): Promise<KeptCall | null> {
  const call = await app.store.calls.find(callId)
  if (!call || call.senderId === by || call.stoppedAt) return null
  if (areApart(await app.store.trust.between(by, call.senderId))) return null
  if (await app.store.recipients.recipient(callId, by)) return call
  const graph = await app.graph()
  return isNear(call, graph?.degree(by, call.senderId) ?? null, momentOf(app)) ? call : null
}

/** Whoever finds a call for an emergency by themself may help there, too: it has reached them now. */
export async function openCall(app: App, { id, senderId, collectionId }: KeptCall, by: MemberId) {
  const { recipients } = app.store
  const given = await recipients.recipient(id, by)
  if (given || collectionId === null) return given
  const degree = (await app.graph())?.degree(by, senderId) ?? FAR
  await recipients.come(id, by, degree, app.now())
  return recipients.recipient(id, by)
}

/** Somebody answers "I can help" or "I have read it"; the sender is told of help, once each. */
export async function answerCall(
  app: App,
  { callId, by, answer }: Answering & Readonly<{ answer: 'help' | 'read' }>,
) {
  const now = app.now()
  const call = await callFor(app, { callId, by })
  if (!call) return refused('call-is-unknown')
  const degree = (await app.graph())?.degree(by, call.senderId) ?? FAR

  return app.store.transaction(async tx => {
    const held = await tx.calls.hold(callId)
    const state = held && stateOfCall(held, { now, zone: app.settings.timeZone })
    if (answer === 'help' && state !== 'running' && state !== 'over')
      return refused(
        state === 'halted' || state === 'ended' ? `call-is-${state}` : 'call-is-covered',
      )
    await tx.recipients.come(callId, by, degree, now)
    if (answer === 'read') {
      await tx.recipients.answered(callId, by, { readAt: now })
      return done(call)
    }
    const isFirst = await tx.recipients.answered(callId, by, { helpAt: now })
    if (isFirst) await tx.notices.add(helpOffered(call, by), now)
    return done(call)
  })
}

/** Reports a call as abuse to the operators: once a call. */
export async function reportCall(
  app: App,
  { callId, by, text }: Answering & Readonly<{ text: string }>,
) {
  const reason = parseText(text, LONGEST_REPORT)
  if ('refused' in reason) return reason
  const now = app.now()
  const call = await callFor(app, { callId, by })
  if (!call) return refused('call-is-unknown')
  const degree = (await app.graph())?.degree(by, call.senderId) ?? FAR
  return app.store.transaction(async tx => {
    await tx.recipients.come(callId, by, degree, now)
    const isFirst = await tx.recipients.report(callId, by, reason.done, now)
    return isFirst ? done(callId) : refused('call-is-reported-already')
  })
}

/** Hears no calls of this sender any more; with null of nobody beyond degree 1. */
export async function muteCalls(app: App, by: MemberId, senderId: MemberId | null): Promise<void> {
  await app.store.mutes.add(by, senderId, app.now())
}

/** Hears them again. */
export async function unmuteCalls(
  { store }: App,
  by: MemberId,
  senderId: MemberId | null,
): Promise<void> {
  await store.mutes.drop(by, senderId)
}

/** A call near me: open, of the last seven days, at most three handshakes away. */
export type NearCall = Readonly<{ call: KeptCall; degree: number }>

/**
 * A page of the calls near me, the latest first, from before a call's id. Looks through a bounded
 * number of calls; `next` is where to go on, null at the end.
 */
export async function callsNear(
  app: App,
  { by, before, limit }: Readonly<{ by: MemberId; before: number; limit: number }>,
): Promise<Readonly<{ near: readonly NearCall[]; next: number | null }> | null> {
  const moment = momentOf(app)
  const { now } = moment
  const graph = await app.graph()
  if (!graph) return null
  const near: NearCall[] = []
  for (let from = before, looked = 0; ; ) {
    const batch = await app.store.calls.before(from, LOOK_BATCH)
    for (const call of batch) {
      if (now.getTime() - call.createdAt.getTime() > CALL_IS_NEAR_MS) return { near, next: null }
      const degree = graph.degree(call.senderId, by)
      if (!degree || !isNear(call, degree, moment)) continue
      if (near.length === limit) return { near, next: near.at(-1)?.call.id ?? 0 }
      near.push({ call, degree })
    }
    looked += batch.length
    from = batch.at(-1)?.id ?? 0
    if (batch.length < LOOK_BATCH) return { near, next: null }
    if (looked >= LOOKED_THROUGH) return { near, next: from }
  }
}

/** The sender hears it, and so does the voice that called for them: an accident can't press buttons. */
function helpOffered({ id: callId, senderId, spokenById }: KeptCall, helperId: MemberId) {
  const facts = { kind: 'help-offered', callId, helperId } as const
  const told = spokenById && spokenById !== helperId ? [senderId, spokenById] : [senderId]
  return told.map((to): NewNotice => ({ to, bot: 'arvut-add', facts, key: `help:${callId}` }))
}
