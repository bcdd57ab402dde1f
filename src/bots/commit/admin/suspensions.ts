import { Composer } from 'grammy'
import { liftSuspension, noteLook } from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { adminTap, liftTap, suspendedTap } from './taps.ts'

/** Who is suspended until when; a tap on one of them ends it. For operators, whom the room checks. */
export function suspensions(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, suspendedTap, async (ctx, { page }) => show(ctx, await listScreen(ctx, page)))
  onTap(composer, liftTap, async (ctx, { member, until }) => {
    const order = { memberId: memberId(member), until: new Date(until * 1000), by: ctx.member.id }
    const outcome = await liftSuspension(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('admin-lifted')
    await show(ctx, await listScreen(ctx, 0))
  })
  return { composer }
}

const secondsOf = (at: Date) => Math.floor(at.getTime() / 1000)

async function listScreen({ app, t, now, member: me }: Ctx, page: number): Promise<Screen> {
  await noteLook(app, me.id, 'suspended-listed')
  const range = { offset: page * PAGE, limit: PAGE + 1 }
  const found = await app.store.members.suspended(now, range)
  const zone = app.settings.timeZone
  return {
    text: found.length > 0 ? t('admin-suspended-title') : t('admin-suspended-none'),
    buttons: [
      ...found.slice(0, PAGE).map(member => {
        const end = member.suspendedUntil ?? now
        const until = moment(t.language, end, zone)
        const text = t('admin-lift', { name: nameIn(t, member), until })
        return [{ text, tap: liftTap({ member: member.id, until: secondsOf(end) }) }]
      }),
      openPager(page, found.length > PAGE, to => suspendedTap({ page: to })),
      [{ text: t('back'), tap: adminTap({}) }],
    ],
  }
}
