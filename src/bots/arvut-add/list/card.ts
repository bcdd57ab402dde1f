import { Composer } from 'grammy'
import { withdrawReadiness } from '../../../actions/trust.ts'
import type { App } from '../../../app.ts'
import type { TrustGraph } from '../../../domain/graph.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import { mayNameBeSeen } from '../../../domain/member.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { chainFor, fullName, namesFor } from '../naming.ts'
import { oneMoment, refusedScreen } from '../refusal.ts'
import { cardTap, listTap } from '../taps.ts'
import { showPool } from './room.ts'
import { cardScreen, withdrawScreen, withdrawTap, withdrawYesTap } from './screens.ts'

/** A member of my list: how we are connected, and the end of my readiness. */
export function card(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, cardTap, (ctx, { member, page }) => showCard(app, ctx, { member, page }))

  onTap(composer, withdrawTap, async (ctx, { member, page }) => {
    const graph = await app.graph()
    if (!graph) return show(ctx, oneMoment(ctx.t, withdrawTap({ member, page })))
    if (graph.chain(ctx.member.id, member) === null) return showNobody(ctx)
    const name = await namesFor(app, [member], { viewerId: ctx.member.id, t: ctx.t })
    await show(ctx, withdrawScreen(ctx.t, { member, name: name(member), page }))
  })
  onTap(composer, withdrawYesTap, async (ctx, { member }) => {
    const pair = { by: ctx.member.id, towards: memberId(member) }
    const outcome = await withdrawReadiness(app, pair)
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('list-withdrawn-done')
    await showPool(app, ctx)
  })
  return composer
}

async function showCard(
  app: App,
  ctx: Ctx,
  { member: other, page }: Readonly<{ member: number; page: number }>,
): Promise<void> {
  const { member: me, t, now } = ctx
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(t, cardTap({ member: other, page })))
  const degree = graph.degree(me.id, other)
  const member = degree ? await app.store.members.find(other) : null
  if (!degree || !member || member.leftAt) return showNobody(ctx)

  const common = commonContacts(graph, me.id, other)
  const name = await namesFor(app, [other, ...common], { viewerId: me.id, t })
  const moment = { now, zone: app.settings.timeZone }
  const reputation = (await app.store.reputation.of([member.id], moment)).get(member.id)
  await show(
    ctx,
    cardScreen(t, {
      member,
      name: degree === 1 ? fullName(member, t) : name(other),
      isNamed: mayNameBeSeen(member.nameSeenBy, degree),
      degree,
      chain: await chainFor(app, graph, { viewerId: me.id, otherId: member.id, t }),
      common: common.map(name),
      reputation: reputation ?? null,
      page,
      commitUrl: `https://t.me/${app.usernames.commit}?start=m-${member.id}`,
    }),
  )
}

/** The contacts of theirs who are my degree 1 or 2. */
function commonContacts(graph: TrustGraph, me: MemberId, other: number): number[] {
  return graph.contacts(other).filter(id => {
    const degree = id === me ? null : graph.degree(me, id)
    return degree === 1 || degree === 2
  })
}

/** Unknown and forbidden answer alike. */
async function showNobody(ctx: Ctx): Promise<void> {
  const back = { text: ctx.t('back'), tap: listTap({}) }
  await show(ctx, refusedScreen(ctx.t, 'member-is-not-on-the-list', back))
}
