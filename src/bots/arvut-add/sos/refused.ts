import { callRestsUntil } from '../../../actions/call/calls.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import type { CallKind } from '../../../domain/trust/call.ts'
import { day, moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Screen } from '../../kit/screen.ts'
import { sosTap } from '../taps.ts'

/** Why a call may not go out now, and when the next one may. */
export async function refusedCalling(ctx: Ctx, refusal: string, kind: CallKind): Promise<Screen> {
  return {
    text: ctx.t(`refused-${refusal}`, { until: await until(ctx, refusal, kind) }),
    buttons: [[{ text: ctx.t('back'), tap: sosTap({}) }]],
  }
}

async function until({ app, t, now, member }: Ctx, refusal: string, kind: CallKind) {
  const { timeZone } = app.settings
  if (refusal === 'member-is-suspended') {
    const { suspendedUntil } = await app.store.members.get(member.id)
    return day(t.language, dayOf(suspendedUntil ?? now, timeZone))
  }
  const rested = await callRestsUntil(app, member.id, kind)
  return moment(t.language, rested ?? now, zoneOf(member, timeZone))
}
