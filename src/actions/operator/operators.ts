import { isSameSecond } from 'date-fns/isSameSecond'
import type { App, Member } from '../../app.ts'
import { type BotName, botNames } from '../../domain/bot.ts'
import type { CallId, MemberId } from '../../domain/ids.ts'
import { parseText } from '../../domain/member/member.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import type { Audit, Figures } from '../../domain/operator/operator.ts'
import { isSuspended, LONGEST_REASON, suspendedUntil } from '../../domain/operator/suspension.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { KeptCall, Report } from '../../domain/trust/call.ts'
import { haltCall } from '../call/calls.ts'

/** How many of the last uses the operators' room shows. */
const LATEST = 8
/** Among so many; the same look again and again is one. */
const LOOKED_THROUGH = 100

/** Whether somebody is an operator: the settings name their account. Asked before each act below. */
export function isOperator({ settings }: App, { telegramId }: Pick<Member, 'telegramId'>): boolean {
  return telegramId !== null && settings.adminIds.includes(telegramId)
}

/** What waits in a bot's queues, and for how many seconds the oldest has. */
export type Queues = Readonly<Record<'incoming' | 'outgoing', { waiting: number; oldest: number }>>

/** What operators see first: counts, queues, and what was done here lately. */
export type Overview = Readonly<{
  figures: Figures
  queues: Readonly<Record<BotName, Queues>>
  latest: readonly Audit[]
  /** Those who did it, and on whom. */
  people: ReadonlyMap<MemberId, Member>
}>

/** Reads the operators' overview. */
export async function overviewOf({ store, settings, now: clock }: App): Promise<Overview> {
  const now = clock()
  const queuesOf = async (bot: BotName): Promise<Queues> => ({
    incoming: await store.updates.backlog(bot),
    outgoing: await store.outbox.backlog(bot, now),
  })
  const queues = await Promise.all(botNames.map(async bot => [bot, await queuesOf(bot)] as const))
  const read = await store.audits.latest(LOOKED_THROUGH)
  const latest = read.filter((act, at) => !isSame(act, read[at - 1])).slice(0, LATEST)
  return {
    figures: await store.figures.read({ now, zone: settings.timeZone }),
    queues: Object.fromEntries(queues) as Record<BotName, Queues>,
    latest,
    people: await store.members.named(latest.flatMap(({ byId, onId }) => [byId, onId ?? byId])),
  }
}

type Act = Overview['latest'][number]

function isSame(one: Act, other: Act | undefined): boolean {
  return one.what === other?.what && one.byId === other.byId && one.onId === other.onId
}

/** Notes that an operator looks at counts or lists, before they are shown. */
export async function noteLook(
  { store, now }: App,
  by: MemberId,
  what: 'opened' | 'reports-listed' | 'suspended-listed' | 'clearings-listed',
): Promise<void> {
  await store.audits.add({ byId: by, what, at: now() })
}

/** A report, by its call and who wrote it. */
export type ReportKey = Readonly<{ callId: CallId; reporterId: MemberId }>
type Acting = ReportKey & Readonly<{ by: MemberId }>

/** A report with all that an operator decides by. */
export type ReportFile = Readonly<{
  report: Report
  call: KeptCall
  /** Who sent it, for themself or as a voice. */
  sender: Member
  /** For whom a voice sent it; null where nobody's did. */
  forWhom: Member | null
  reporter: Member
}>

/** All that an operator decides a report by; null for what nobody reported. */
export async function reportOf(
  { store }: App,
  { callId, reporterId }: ReportKey,
): Promise<ReportFile | null> {
  const report = await store.recipients.findReport(callId, reporterId)
  const call = await store.calls.find(callId)
  if (!report || !call) return null
  const sender = await store.members.get(raiserOf(call))
  const forWhom = call.spokenById ? await store.members.get(call.senderId) : null
  return { report, call, sender, forWhom, reporter: await store.members.get(reporterId) }
}

/** Notes that an operator has opened a report, which shows others' words. */
export async function noteReading(app: App, { by, ...key }: Acting): Promise<void> {
  const file = await reportOf(app, key)
  if (!file) return
  const onId = file.sender.id
  await app.store.audits.add({ byId: by, what: 'report-read', onId, at: app.now() })
}

/** Halts the call of a report, with a reason that its sender reads. */
export async function haltReported(
  app: App,
  { callId, reporterId, by, reason }: Acting & Readonly<{ reason: string }>,
) {
  const words = parseText(reason, LONGEST_REASON)
  if ('refused' in words) return words
  if (!(await app.store.recipients.findReport(callId, reporterId)))
    return refused('report-is-unknown')
  return haltCall(app, { callId, by, reason: words.done })
}

/** Suspends the sender's calls and new collections; they are told until when and why. */
export async function suspendReported(
  app: App,
  { callId, reporterId, by, days, reason }: Acting & Readonly<{ days: number; reason: string }>,
) {
  const words = parseText(reason, LONGEST_REASON)
  if ('refused' in words) return words
  const now = app.now()
  const length = suspendedUntil(days, now)
  if ('refused' in length) return length
  const until = length.done

  return app.store.transaction(async tx => {
    const call = await tx.calls.find(callId)
    if (!call || !(await tx.recipients.findReport(callId, reporterId)))
      return refused('report-is-unknown')
    const raiserId = raiserOf(call)
    await tx.members.lock(raiserId)
    if ((await tx.members.get(raiserId)).leftAt) return refused('member-has-left')
    await tx.members.change(raiserId, { suspendedUntil: until })
    await tx.recipients.handled(callId, reporterId, now)
    await tx.audits.add({
      byId: by,
      what: 'suspended',
      onId: raiserId,
      detail: `${days}: ${words.done}`,
      at: now,
    })
    const facts = { kind: 'suspended', until, reason: words.done } as const
    await tx.notices.add([{ to: raiserId, bot: 'arvut-add', facts }], now)
    return done({ until })
  })
}

/** Whoever raised a call answers for it: its sender, or the voice that spoke for them. */
function raiserOf({ senderId, spokenById }: KeptCall): MemberId {
  return spokenById ?? senderId
}

/** Finds nothing wrong: the report is handled, nobody is told. */
export async function dismissReport(app: App, { callId, reporterId, by }: Acting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const call = await tx.calls.find(callId)
    if (!call || (await tx.recipients.handled(callId, reporterId, now)) === 0)
      return refused('report-is-handled')
    await tx.audits.add({ byId: by, what: 'report-dismissed', onId: call.senderId, at: now })
    return done(callId)
  })
}

/** Ends the suspension until the second that the operator saw, before its time; the member is told. */
export async function liftSuspension(
  app: App,
  { memberId, until, by }: Readonly<{ memberId: MemberId; until: Date; by: MemberId }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const member = await tx.members.find(memberId)
    if (!member || !isSuspended(member, now)) return refused('member-is-not-suspended')
    if (!isSameSecond(member.suspendedUntil ?? now, until)) return refused('suspension-has-changed')
    await tx.members.change(memberId, { suspendedUntil: null })
    await tx.audits.add({ byId: by, what: 'suspension-lifted', onId: memberId, at: now })
    const told: NewNotice = { to: memberId, bot: 'arvut-add', facts: { kind: 'suspension-ended' } }
    await tx.notices.add([told], now)
    return done(memberId)
  })
}
