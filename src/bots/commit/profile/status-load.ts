import { findStatusDraft, type StatusDraft } from '../../../actions/collection/status-drafts.ts'
import { furthestDeadline, statusOf } from '../../../domain/collection/status.ts'
import { dayOf, daysLeft } from '../../../domain/cycle.ts'
import { intentionsToAsk } from '../../../domain/notice/telling-pause.ts'
import { type Collection, runs } from '../../../domain/pledge/collection.ts'
import { traitsOf } from '../../../domain/pledge/kinds.ts'
import { spokenSeen } from '../../../views/voices.ts'
import { day } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Screen } from '../../kit/screen.ts'
import { calledIn, nameIn } from '../naming.ts'
import { summaryFor } from './for-another.ts'
import { type Light, statusScreen, summaryScreen } from './status-screens.ts'

/** The member's traffic light, as it is now. */
export async function lightOf({ app, t, member, now }: Ctx): Promise<Light> {
  const zone = app.settings.timeZone
  const { monthly, emergency: kept } = await app.store.collections.openOf(member.id)
  const emergency = kept && runs(kept, now, zone) ? kept : null
  const open = [monthly, emergency].filter(each => each !== null)
  const shown = emergency ?? monthly
  const bars = await app.store.pledges.progressOf(shown ? [shown.id] : [], { now, zone })
  const deadlineOn = emergency?.deadlineOn
  const about = { memberId: member.id, collectionId: emergency?.id ?? null, seesRest: false }
  const { opener } = await spokenSeen(app, member.id, about, { now, zone })
  return {
    status: statusOf(open, now, zone),
    monthly,
    emergency,
    bar: (shown && bars.get(shown.id)) ?? null,
    reason: (shown && (await app.store.collections.reasonsOf([shown.id])).get(shown.id)) ?? null,
    spoken: opener && t('voice-for', { voice: calledIn(t, opener), name: nameIn(t, member) }),
    daysLeft: deadlineOn ? daysLeft(deadlineOn, now, zone) : null,
    today: dayOf(now, zone),
  }
}

/** The traffic light as a screen. */
export async function lightScreen(ctx: Ctx): Promise<Screen> {
  return statusScreen(ctx.t, await lightOf(ctx))
}

/** For refusals of a day: the latest one that would be taken. */
export function latestFor({ t, moment }: Ctx, emergency?: Collection | null) {
  const latest = furthestDeadline(moment, emergency?.openedOn)
  return { latest: day(t.language, latest, dayOf(moment.now, moment.zone)) }
}

/** For refusals of the suspended: the day until which they are. */
export async function untilFor({ app, t, member, now }: Ctx) {
  const { suspendedUntil } = await app.store.members.get(member.id)
  return { until: day(t.language, dayOf(suspendedUntil ?? now, app.settings.timeZone)) }
}

/** The summary of what is about to be saved; the traffic light when nothing is. */
export async function draftScreen(ctx: Ctx): Promise<Screen> {
  const { app, t, member, now, moment } = ctx
  const draft = await findStatusDraft(app, member.id)
  if (!draft || !isWhole(draft)) return lightScreen(ctx)
  const { forId } = draft
  if (forId) return summaryFor(ctx, { ...draft, forId })
  const { all } = await app.store.network.counts(member.id, moment)
  const toward = await app.store.pledges.toward(member.id, moment)
  const apart = await app.store.trust.apartFrom(member.id)
  return summaryScreen(t, draft, {
    unit: app.settings.unit,
    today: dayOf(now, moment.zone),
    network: all,
    intentions: intentionsToAsk({ toward, apart, ...moment }).length,
  })
}

/** Whether nothing is left to ask. */
export function isWhole({ kind, target, deadlineOn }: StatusDraft): boolean {
  return target !== null && (!traitsOf({ kind }).hasDeadline || deadlineOn !== null)
}
