import { Composer } from 'grammy'
import { inviteIntoPool, pickForPool } from '../../../actions/pool/inviting.ts'
import type { App } from '../../../app.ts'
import { memberId, poolId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadPeople } from '../../../views/people.ts'
import { loadPool } from '../../../views/pools.ts'
import type { Ctx } from '../../kit/context.ts'
import { addressOf, link, token } from '../../kit/link.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { cut, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { shareUrlOf } from '../help-link-words.ts'
import { calledIn } from '../naming.ts'
import { poolScreen } from './pool.ts'
import { poolInviteTap, poolLinkTap, poolPickedTap, poolPickTap, poolTap } from './taps.ts'

/** The way into a pool by a personal invitation. */
export const poolLink = link('pl', { token })
/** A name on a button. */
const SHOWN = 40

/** Inviting into a pool: a personal link, or a pick from one's own contacts. */
export function inviting(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, poolInviteTap, async (ctx, { pool }) => show(ctx, await inviteScreen(ctx, pool)))
  onTap(composer, poolLinkTap, async (ctx, { pool }) => show(ctx, await linkScreen(ctx, pool)))
  onTap(composer, poolPickTap, async (ctx, { pool, page }) =>
    show(ctx, await pickScreen(ctx, pool, page)),
  )
  onTap(composer, poolPickedTap, async (ctx, { pool, member }) => {
    const order = { poolId: poolId(pool), by: ctx.member.id, toId: memberId(member) }
    const outcome = await pickForPool(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('pool-picked')
    await show(ctx, await poolScreen(ctx, pool))
  })
  return { composer }
}

async function inviteScreen(ctx: Ctx, pool: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, pool)
  if (!card) return poolScreen(ctx, pool)
  return {
    text: t('pool-invite-screen', { name: card.pool.name }),
    buttons: [
      [{ text: t('pool-link-new'), tap: poolLinkTap({ pool }) }],
      [{ text: t('pool-pick'), tap: poolPickTap({ pool, page: 0 }) }],
      [{ text: t('back'), tap: poolTap({ pool }) }],
    ],
  }
}

/** A new personal link, to be sent on. */
async function linkScreen(ctx: Ctx, pool: number): Promise<Screen> {
  const { t, app, member } = ctx
  const outcome = await inviteIntoPool(app, { poolId: poolId(pool), by: member.id })
  if (isRefused(outcome))
    return refusedAbove(ctx, t(`refused-${outcome.refused}`), await poolScreen(ctx, pool))
  const card = await loadPool(app, member.id, pool)
  const address = addressOf(app.usernames.commit, poolLink({ token: outcome.done.token }))
  const words = t('pool-link-words', { name: card?.pool.name ?? '' })
  return {
    text: `${t('pool-link-screen')}\n\n${words}\n${address}`,
    buttons: [
      [
        { text: t('help-link-share'), url: shareUrlOf(address, words) },
        { text: t('help-link-copy'), copy: address },
      ],
      [{ text: t('back'), tap: poolInviteTap({ pool }) }],
    ],
  }
}

/** People of degree 1 who are not in it, to choose one of them. */
async function pickScreen(ctx: Ctx, pool: number, page: number): Promise<Screen> {
  const { app, t, member } = ctx
  const card = await loadPool(app, member.id, pool)
  if (!card) return poolScreen(ctx, pool)
  const graph = await app.graph()
  const inside = new Set(card.members)
  const contacts = (graph?.contacts(member.id) ?? []).map(memberId).filter(id => !inside.has(id))
  const shown = contacts.slice(page * PAGE, (page + 1) * PAGE)
  const person = await loadPeople(app, member.id, shown)
  const hasMore = contacts.length > (page + 1) * PAGE
  return {
    text: t(contacts.length > 0 ? 'pool-pick-screen' : 'pool-pick-nobody'),
    buttons: [
      ...shown.map(id => [
        { text: cut(calledIn(t, person(id)), SHOWN), tap: poolPickedTap({ pool, member: id }) },
      ]),
      openPager(page, hasMore, to => poolPickTap({ pool, page: to })),
      [{ text: t('back'), tap: poolInviteTap({ pool }) }],
    ],
  }
}
