import { type App, momentOf, type Queries } from '../../app.ts'
import type { CallId, CollectionId, MemberId } from '../../domain/ids.ts'
import { LONGEST_CALL, parseText } from '../../domain/member/member.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import { runs } from '../../domain/pledge/collection.ts'
import {
  CALL_DRAFT_VERSION,
  type CallDraft,
  type CallKind,
  coverCall,
  type KeptCall,
  mayCall,
  restsUntil,
  stopCall,
} from '../../domain/trust/call.ts'
import { CALL_ENDS, tellHelpers } from '../collection/call-ends.ts'
import { draftOf } from '../drafts.ts'
import { maySpeak, tellOfSpeaking } from '../voice/speaking.ts'

/** A call that is being written, and the number by which its buttons name just this text. */
export type NumberedCall = CallDraft & Readonly<{ number: string }>

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
export async function callDraftOf(
  { store, now }: App,
  memberId: MemberId,
): Promise<NumberedCall | null> {
  const draft = await draftOf(store, memberId, 'sos', now())
  if (draft?.version !== CALL_DRAFT_VERSION) return null
  return { ...(JSON.parse(draft.data) as CallDraft), number: draft.number }
}

/** Whether a member may call now, before they write; or their voice for them. */
export async function mayCallNow(app: App, senderId: MemberId, kind: CallKind, by = senderId) {
  return allowed(app, app.store, { senderId, kind, by }, app.now())
}

/** Who sends, for themself or as a voice; under which message, and which draft they looked at. */
type CallOrder = Readonly<{ senderId: MemberId; messageId: number | null; draft: string }>

/**
 * The countdown begins: the moment of sending is stored, so that it survives a restart. Started
 * twice, the second finds no draft and answers with the call that is running.
 */
export async function startCall(app: App, { senderId: by, messageId, draft: sawDraft }: CallOrder) {
  const now = app.now()
  const looked = await callDraftOf(app, by)
  return app.store.transaction(async tx => {
    await tx.members.lock(by, looked?.forId ?? by)
    const draft = await draftOf(tx, by, 'sos', now)
    if (draft?.version !== CALL_DRAFT_VERSION) {
      const latest = await tx.calls.latestOf(by)
      return latest?.messageId === messageId && latest
        ? done(latest)
        : refused('nothing-is-written')
    }
    if (draft.number !== sawDraft || draft.number !== looked?.number)
      return refused('draft-has-changed')
    const { text, kind, collectionId, forId: senderId = by } = looked
    const outcome = await allowed(app, tx, { senderId, kind, by }, now)
    if ('refused' in outcome) return outcome
    if (collectionId !== null && !(await stillRuns(app, tx, collectionId))) {
      await tx.drafts.drop(by, 'sos')
      return refused('emergency-is-over')
    }
    const { sendAt } = outcome.done
    const spokenById = by === senderId ? null : by
    const call = await tx.calls.make({
      ...{ senderId, spokenById, kind, text, collectionId, createdAt: now, sendAt, messageId },
    })
    await tx.drafts.drop(by, 'sos')
    if (spokenById) await tellOfSpeaking(tx, 'call', { by, forId: senderId }, now)
    return done(call)
  })
}

/** Whether the emergency a call is for still runs, held so that it does not end meanwhile. */
async function stillRuns(app: App, tx: Queries, id: CollectionId): Promise<boolean> {
  await tx.collections.hold(id)
  const collection = await tx.collections.find(id)
  const { now, zone } = momentOf(app)
  return collection !== null && runs(collection, now, zone)
}

async function allowed(
  app: App,
  tx: Queries,
  { senderId, kind, by }: Readonly<{ senderId: MemberId; kind: CallKind; by: MemberId }>,
  now: Date,
) {
  const may = by === senderId ? null : await maySpeak(tx, 'call', { by, forId: senderId }, { now })
  if (may && 'refused' in may) return may
  const { suspendedUntil } = await tx.members.get(senderId)
  const { calls, restsMs } = await resting(app, tx, senderId, now)
  return mayCall({ kind, calls, suspendedUntil, restsMs }, { now, zone: app.settings.timeZone })
}

/** When the last call of a kind has rested, for whoever is told to wait. */
export async function callRestsUntil(app: App, memberId: MemberId, kind: CallKind) {
  const { calls, restsMs } = await resting(app, app.store, memberId, app.now())
  return restsUntil(kind, calls, restsMs)
}

async function resting({ settings }: App, tx: Queries, memberId: MemberId, now: Date) {
  const restsMs = settings.sosEveryHours * HOUR_MS
  const calls = await tx.calls.madeSince(memberId, new Date(now.getTime() - restsMs - HOUR_MS))
  return { calls, restsMs }
}

type Acting = Readonly<{ callId: CallId; by: MemberId }>

/** The sender stops the countdown; the day's call stays free. */
export async function stopCalling(app: App, { callId, by }: Acting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.hold(callId)
    if (!call) return refused('only-the-sender-decides')
    const decider = await deciderOf(tx, call, by, now)
    const outcome = stopCall(call, { by: decider, now, zone: app.settings.timeZone })
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
    const decider = await deciderOf(tx, call, by, now)
    const outcome = coverCall(call, { by: decider, now, zone: app.settings.timeZone })
    if ('refused' in outcome) return outcome
    await tx.calls.end(callId, { coveredAt: now })
    await tx.jobs.planAnew({ name: CALL_ENDS, key: String(callId), at: now })
    await tx.notices.add(await tellHelpers(tx, call, 'covered'), now)
    return outcome
  })
}

/** Whose decision it is: the voice that sent a call decides for its sender while it may speak. */
async function deciderOf(
  tx: Queries,
  { senderId, spokenById }: Pick<KeptCall, 'senderId' | 'spokenById'>,
  by: MemberId,
  now: Date,
): Promise<MemberId> {
  if (by !== spokenById) return by
  const may = await maySpeak(tx, 'call', { by, forId: senderId }, { now })
  return 'done' in may ? senderId : by
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
      onId: call.spokenById ?? call.senderId,
      detail: reason,
      at: now,
    })
    const facts = { kind: 'call-halted', callId, reason } as const
    const sent = call.spokenById ? [call.senderId, call.spokenById] : [call.senderId]
    const told = sent.map((to): NewNotice => ({ to, bot: 'arvut-add', facts }))
    await tx.notices.add([...told, ...(await tellHelpers(tx, call, 'halted'))], now)
    return done(callId)
  })
}
