import { Composer } from 'grammy'
import { hearersIn, withdrawReadiness } from '../../../actions/trust/trust.ts'
import type { App } from '../../../app.ts'
import { cycleOf } from '../../../domain/cycle.ts'
import type { TrustGraph } from '../../../domain/graph/graph.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import { listingCounts } from '../../../views/board.ts'
import { chainTo } from '../../../views/names.ts'
import { sightOf } from '../../../views/sight.ts'
import type { Ctx } from '../../kit/context.ts'
import { addressOf, links } from '../../kit/link.ts'
import { listingsIn } from '../../kit/listings.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { chainIn, fullName, namesFor } from '../naming.ts'
import { oneMoment, refusedScreen } from '../refusal.ts'
import { cardTap, listTap } from '../taps.ts'
import { cardScreen, withdrawScreen } from './card-screens.ts'
import { showPool } from './room.ts'
import { type Filter, filterOf } from './screens.ts'
import { personTap, withdrawFromTap, withdrawTap, withdrawYesTap } from './taps.ts'

/** A member of my list: how we are connected, and the end of my readiness. */
export function card(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, cardTap, (ctx, { member, page }) =>
    showCard(app, ctx, { member, filter: 'all', page }),
  )
  onTap(composer, personTap, (ctx, { member, filter, page }) =>
    showCard(app, ctx, { member, filter: filterOf(filter), page }),
  )

  onTap(composer, withdrawTap, (ctx, { member, page }) =>
    askToWithdraw(app, ctx, { member, filter: 'all', page }),
  )
  onTap(composer, withdrawFromTap, (ctx, { member, filter, page }) =>
    askToWithdraw(app, ctx, { member, filter: filterOf(filter), page }),
  )
  onTap(composer, withdrawYesTap, async (ctx, { member }) => {
    const pair = { by: ctx.member.id, towards: memberId(member) }
    const outcome = await withdrawReadiness(app, pair)
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('list-withdrawn-done')
    await showPool(app, ctx)
  })
  return { composer }
}

/** A member, and the page of the list they were found on. */
type Place = Readonly<{ member: number; filter: Filter; page: number }>

async function askToWithdraw(app: App, ctx: Ctx, place: Place): Promise<void> {
  const { member } = place
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(ctx.t, withdrawFromTap(place)))
  if (graph.chain(ctx.member.id, member) === null) return showNobody(ctx)
  const name = await namesFor(app, [member], { viewerId: ctx.member.id, t: ctx.t })
  const others = hearersIn(graph, { by: ctx.member.id, towards: memberId(member) }).length
  await show(ctx, withdrawScreen(ctx.t, { ...place, name: name(member), others }))
}

async function showCard(app: App, ctx: Ctx, place: Place): Promise<void> {
  const { member: other, filter, page } = place
  const { member: me, t, moment } = ctx
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(t, personTap(place)))
  const degree = graph.degree(me.id, other)
  const member = degree ? await app.store.members.find(other) : null
  if (!degree || !member || member.leftAt) return showNobody(ctx)

  const common = commonContacts(graph, me.id, other)
  const name = await namesFor(app, [other, ...common], { viewerId: me.id, t })
  const reputation = (await app.store.reputation.of([member.id], moment)).get(member.id)
  const listings = await listingCounts(app, member.id, degree)
  const seen = (await sightOf(app, me.id, [member.id], moment)).get(member.id)?.seen
  await show(
    ctx,
    cardScreen(t, {
      member,
      name: seen?.telegramName ? fullName(member, t) : name(other),
      isNamed: seen?.name === 'own',
      degree,
      chain: chainIn(t, await chainTo(app, me.id, member.id)),
      common: common.map(name),
      reputation: reputation ?? null,
      since: cycleOf(member.joinedAt, moment.zone),
      filter,
      page,
      commitUrl: addressOf(app.usernames.commit, links.member({ member: member.id })),
      listings:
        listings.offers + listings.needs > 0
          ? {
              text: listingsIn(t, listings),
              url: addressOf(app.usernames.commit, links.listings({ member: member.id })),
            }
          : null,
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
