import { Composer } from 'grammy'
import { restoreReadiness } from '../../../actions/trust/trust.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import type { CalledBy } from '../../../domain/member/visibility.ts'
import { shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE, pagesOf } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { restoreScreen, withdrawnScreen } from './screens.ts'
import { restoreTap, restoreYesTap, withdrawnTap } from './taps.ts'

/** The people I have withdrawn from, and the way back to each. */
export function withdrawn(app: App): Room {
  const composer = new Composer<Ctx>()
  const { store, settings } = app
  onTap(composer, withdrawnTap, (ctx, { page }) => showWithdrawn(ctx, page))
  onTap(composer, restoreTap, async (ctx, { member, page }) => {
    const between = await store.trust.between(ctx.member.id, memberId(member))
    if (!between.iWithdrew) return showWithdrawn(ctx, page)
    const other = memberId(member)
    const calledBy = await store.trust.calledAtWithdrawal(ctx.member.id, other)
    const name = await namesOf(ctx, [{ memberId: other, calledBy }])
    await show(ctx, restoreScreen(ctx.t, { member, name: name(member), page }))
  })
  onTap(composer, restoreYesTap, async (ctx, { member, page }) => {
    const towards = memberId(member)
    const calledBy = await store.trust.calledAtWithdrawal(ctx.member.id, towards)
    const name = await namesOf(ctx, [{ memberId: towards, calledBy }])
    const outcome = await restoreReadiness(app, { by: ctx.member.id, towards })
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    const done = 'done' in outcome ? ctx.t('list-restored', { name: name(towards) }) : null
    await showWithdrawn(ctx, page, done)
  })
  return { composer }

  /** `done`: the word on what was just mended. */
  async function showWithdrawn(ctx: Ctx, page: number, done: string | null = null): Promise<void> {
    const { member, t } = ctx
    const total = await store.trust.countWithdrawnBy(member.id)
    const shown = Math.min(page, pagesOf(total) - 1)
    const order = { offset: shown * PAGE, limit: PAGE }
    const entries = await store.trust.withdrawnBy(member.id, order)
    const name = await namesOf(ctx, entries)
    const people = entries.map(entry => ({
      member: entry.memberId,
      name: name(entry.memberId),
      since: shortDay(t.language, dayOf(entry.withdrawnAt, settings.timeZone)),
    }))
    await show(ctx, withdrawnScreen(t, people, { page: shown, total, done }))
  }

  /** Whoever I withdrew from is in no chain of mine: they are called as they were when it began. */
  function namesOf({ member, t }: Ctx, entries: readonly Entry[]) {
    const before = new Map(entries.map(({ memberId: id, calledBy }) => [id, calledBy]))
    return namesFor(app, [...before.keys()], { viewerId: member.id, t, before })
  }
}

type Entry = Readonly<{ memberId: MemberId; calledBy: CalledBy }>
