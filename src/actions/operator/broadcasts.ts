import type { App } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { parseText } from '../../domain/member/member.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import {
  botToTell,
  type KeptBroadcast,
  type Listener,
  LONGEST_BROADCAST,
  stateOfBroadcast,
} from '../../domain/operator/broadcast.ts'
import { done, refused } from '../../domain/outcome.ts'
import { draftOf } from '../drafts.ts'

/** Raise it when the shape of drafts changes. */
const DRAFT_VERSION = 1
/** How many members are looked at in one transaction: less than ten seconds of sending. */
const BATCH = 200
/** While so many wait to be sent, no more are written: what else is told is not held up by them. */
const MOST_AHEAD = 100
/** What has waited longer than this is not on its way: its addressee cannot be reached now. */
const ON_ITS_WAY_MS = 10 * 60_000
/** People are counted no further than this. */
export const EXPECTED_UP_TO = 100_000

/** Keeps what an operator is about to send to everybody. */
export async function draftBroadcast(app: App, by: MemberId, words: string) {
  const text = parseText(words, LONGEST_BROADCAST)
  if ('refused' in text) return text
  const draft = { version: DRAFT_VERSION, data: text.done, updatedAt: app.now() }
  await app.store.drafts.keep(by, 'broadcast', draft)
  return text
}

/** The text an operator is about to send and how many it would reach; null when nothing is written. */
export async function broadcastDraftOf({ store, now }: App, by: MemberId) {
  const draft = await draftOf(store, by, 'broadcast', now())
  if (draft?.version !== DRAFT_VERSION) return null
  return {
    text: draft.data,
    number: draft.number,
    people: await store.broadcasts.reach(EXPECTED_UP_TO + 1),
  }
}

/**
 * Sends the draft to everybody who has started a bot and hears such news. Pressed twice, the second
 * finds no draft and answers with what goes out. The caller checks the operator.
 */
export async function startBroadcast(
  app: App,
  {
    by,
    messageId,
    draft: sawDraft,
  }: Readonly<{ by: MemberId; messageId: number | null; draft: string }>,
) {
  const now = app.now()
  const expected = await app.store.broadcasts.reach(EXPECTED_UP_TO + 1)
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const draft = await draftOf(tx, by, 'broadcast', now)
    if (draft?.version !== DRAFT_VERSION) {
      const [latest] = await tx.broadcasts.newest(1)
      const isSame = latest?.byId === by && latest.messageId === messageId
      return latest && isSame ? done(latest) : refused('nothing-is-written')
    }
    if (draft.number !== sawDraft) return refused('draft-has-changed')
    const upTo = await tx.members.largestId()
    const what = { byId: by, text: draft.data, createdAt: now, messageId, upTo, expected }
    const broadcast = await tx.broadcasts.make(what)
    await tx.drafts.drop(by, 'broadcast')
    await tx.audits.add({ byId: by, what: 'broadcast-sent', onId: broadcast.id, at: now })
    return done(broadcast)
  })
}

/** Stops a broadcast: no more is written, and what was not sent yet stays unsent. */
export async function stopBroadcast(
  app: App,
  { by, broadcastId }: Readonly<{ by: MemberId; broadcastId: number }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const held = await tx.broadcasts.hold(broadcastId)
    const state = held && stateOfBroadcast(held)
    if (state !== 'going-out' && state !== 'arriving') return refused('broadcast-is-over')
    await tx.broadcasts.stop(broadcastId, now)
    await tx.audits.add({ byId: by, what: 'broadcast-stopped', onId: broadcastId, at: now })
    return done(broadcastId)
  })
}

/** Whether an operator has stopped a broadcast, so that it is told nobody any more. */
export async function isStopped({ store }: App, broadcastId: number): Promise<boolean> {
  return (await store.broadcasts.find(broadcastId))?.stoppedAt != null
}

/** When the earliest broadcast that is not written to the end was begun, if by this instant. */
export async function nextToWrite({ store }: App, until: Date): Promise<Date | null> {
  return (await store.broadcasts.toWrite(until))?.createdAt ?? null
}

/**
 * Writes the next notices of the earliest broadcast: one batch, with how far it came, in one
 * transaction, so that it goes on after a restart and nobody is told twice. Nothing while the last
 * ones are still being sent.
 */
export async function writeBroadcast(
  app: App,
  { batch = BATCH, mostAhead = MOST_AHEAD } = {},
): Promise<void> {
  const now = app.now()
  const next = await app.store.broadcasts.toWrite(now)
  if (!next) return
  const since = new Date(now.getTime() - ON_ITS_WAY_MS)
  if ((await app.store.broadcasts.ahead(since)) >= mostAhead) return

  await app.store.transaction(async tx => {
    const held = await tx.broadcasts.hold(next.id)
    if (!held || held.stoppedAt || held.writtenAt) return
    const { id, upTo, cursor } = held
    const people = await tx.broadcasts.audience({ after: cursor, upTo, limit: batch })
    const told = people.flatMap(person => noticeTo(held, person))
    await tx.notices.add(told, now)
    await tx.broadcasts.advance(id, {
      cursor: people.at(-1)?.id ?? cursor,
      written: held.written + told.length,
      writtenAt: people.length < batch ? now : null,
    })
  })
}

function noticeTo({ id: broadcastId, text }: KeptBroadcast, person: Listener): NewNotice[] {
  const bot = botToTell(person.reachable)
  if (!bot || person.leftAt || person.mutedNotices.includes('broadcasts')) return []
  return [{ to: person.id, bot, facts: { kind: 'broadcast', broadcastId, text } }]
}
