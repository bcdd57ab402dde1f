import { Composer } from 'grammy'
import { restoreReadiness } from '../../../actions/trust.ts'
import type { App, Member } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import { nameOf } from '../../../domain/member.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { shortDay } from '../../kit/wording.ts'
import {
  restoreScreen,
  restoreTap,
  restoreYesTap,
  withdrawnScreen,
  withdrawnTap,
} from './screens.ts'

/** The people I have withdrawn from, and the way back to each. */
export function withdrawn(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { store, settings } = app
  onTap(composer, withdrawnTap, (ctx, { page }) => showWithdrawn(ctx, page))
  onTap(composer, restoreTap, async (ctx, { member, page }) => {
    const between = await store.trust.between(ctx.member.id, memberId(member))
    if (!between.iWithdrew) return showWithdrawn(ctx, page)
    const names = await namesOf(ctx, [memberId(member)])
    const name = names.get(memberId(member)) ?? ctx.t('name-of-left')
    await show(ctx, restoreScreen(ctx.t, { member, name, page }))
  })
  onTap(composer, restoreYesTap, async (ctx, { member, page }) => {
    const pair = { by: ctx.member.id, towards: memberId(member) }
    const outcome = await restoreReadiness(app, pair)
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('list-restored')
    await showWithdrawn(ctx, page)
  })
  return composer

  async function showWithdrawn(ctx: Ctx, page: number): Promise<void> {
    const { member, t } = ctx
    const order = { offset: page * PAGE, limit: PAGE + 1 }
    const found = await store.trust.withdrawnBy(member.id, order)
    const entries = found.slice(0, PAGE)
    const names = await namesOf(
      ctx,
      entries.map(entry => entry.memberId),
    )
    const people = entries.map(entry => ({
      member: entry.memberId,
      name: names.get(entry.memberId) ?? t('name-of-left'),
      since: shortDay(t.language, dayOf(entry.withdrawnAt, settings.timeZone)),
    }))
    await show(ctx, withdrawnScreen(t, people, { page, hasMore: found.length > PAGE }))
  }

  /** Whoever I withdrew from is in no chain of mine; the name is known unless it was never shown. */
  async function namesOf({ t }: Ctx, ids: readonly MemberId[]): Promise<Map<MemberId, string>> {
    const members = await store.members.named(ids)
    return new Map([...members].map(([id, member]) => [id, lastKnownName(member, t)]))
  }
}

function lastKnownName(member: Member, t: Translate): string {
  if (member.leftAt) return t('name-of-left')
  if (member.nameSeenBy === 'confirmed') return t('name-unseen')
  return nameOf(member) ?? t('name-unseen')
}
