import type { App, Member } from '../app.ts'
import { type BotName, botNames } from '../domain/bot.ts'
import type { MemberId, SosCallId } from '../domain/ids.ts'
import { parseText } from '../domain/member.ts'
import type { NewNotice } from '../domain/notice.ts'
import { done, refused } from '../domain/outcome.ts'
import { isSuspended, LONGEST_REASON, suspendedUntil } from '../domain/suspension.ts'
import { haltCall, type KeptCall } from './sos.ts'

/** How many of the last uses the operators' room shows. */
const LATEST = 8

/** Whether somebody is an operator: the settings name their account. Asked before each act below. */
export function isOperator({ settings }: App, { telegramId }: Pick<Member, 'telegramId'>): boolean {
  return telegramId !== null && settings.adminIds.includes(telegramId)
}

/** What waits in a bot's queues, and for how many seconds the oldest has. */
export type Queues = Readonly<Record<'incoming' | 'outgoing', { waiting: number; oldest: number }>>

/** What operators see first: counts, queues, and what was done here lately. */
export type Overview = Readonly<{
  figures: Awaited<ReturnType<App['store']['figures']['read']>>
  queues: Readonly<Record<BotName, Queues>>
  latest: Awaited<ReturnType<App['store']['audits']['latest']>>
  /** Those who did it, and on whom. */
  people: ReadonlyMap<MemberId, Member>
}>

/** Reads the operators' overview. */
export async function overviewOf({ store, now: clock }: App): Promise<Overview> {
  const now = clock()
  const queuesOf = async (bot: BotName): Promise<Queues> => ({
    incoming: await store.updates.backlog(bot),
    outgoing: await store.outbox.backlog(bot, now),
  })
  const queues = await Promise.all(botNames.map(async bot => [bot, await queuesOf(bot)] as const))
  const latest = await store.audits.latest(LATEST)
  return {
    figures: await store.figures.read(now),
    queues: Object.fromEntries(queues) as Record<BotName, Queues>,
    latest,
    people: await store.members.named(latest.flatMap(({ byId, onId }) => [byId, onId ?? byId])),
  }
}

/** Notes that an operator has opened their room. */
export async function noteOpening({ store, now }: App, by: MemberId): Promise<void> {
  await store.audits.add({ byId: by, what: 'opened', at: now() })
}

/** A report, by its call and who wrote it. */
export type ReportKey = Readonly<{ callId: SosCallId; reporterId: MemberId }>
type Acting = ReportKey & Readonly<{ by: MemberId }>

/** A report with all that an operator decides by. */
export type ReportFile = Readonly<{
  report: NonNullable<Awaited<ReturnType<App['store']['recipients']['findReport']>>>
  call: KeptCall
  sender: Member
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
  const sender = await store.members.get(call.senderId)
  return { report, call, sender, reporter: await store.members.get(reporterId) }
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
    await tx.members.lock(call.senderId)
    if ((await tx.members.get(call.senderId)).leftAt) return refused('member-has-left')
    await tx.members.change(call.senderId, { suspendedUntil: until })
    await tx.recipients.handled(callId, reporterId, now)
    await tx.audits.add({
      byId: by,
      what: 'suspended',
      onId: call.senderId,
      detail: `${days}: ${words.done}`,
      at: now,
    })
    const facts = { kind: 'suspended', until, reason: words.done } as const
    await tx.notices.add([{ to: call.senderId, bot: 'arvut-add', facts }], now)
    return done({ until })
  })
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

/** Ends a suspension before its time; the member is told. */
export async function liftSuspension(
  app: App,
  { memberId, by }: Readonly<{ memberId: MemberId; by: MemberId }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const member = await tx.members.find(memberId)
    if (!member || !isSuspended(member, now)) return refused('member-is-not-suspended')
    await tx.members.change(memberId, { suspendedUntil: null })
    await tx.audits.add({ byId: by, what: 'suspension-lifted', onId: memberId, at: now })
    const told: NewNotice = { to: memberId, bot: 'arvut-add', facts: { kind: 'suspension-ended' } }
    await tx.notices.add([told], now)
    return done(memberId)
  })
}
