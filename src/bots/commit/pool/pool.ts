import { Composer } from 'grammy'
import { chooseMyMaximum, leavePool } from '../../../actions/pool/membership.ts'
import type { App } from '../../../app.ts'
import { poolId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { POOL_SIZE } from '../../../domain/pool/pool.ts'
import { oneMonthIn } from '../../../domain/pool/strength.ts'
import { loadPool, type PoolCard } from '../../../views/pools.ts'
import type { Translate } from '../../../words/texts.ts'
import { count, money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE, pager, pagesOf } from '../../kit/list.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { cut, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { togetherTap } from '../taps.ts'
import { rulesText } from './rules-text.ts'
import {
  candidatesTap,
  foundTap,
  maximumSetTap,
  maximumTap,
  poolInviteTap,
  poolLeaveTap,
  poolLeaveYesTap,
  poolMembersTap,
  poolRulesTap,
  poolsTap,
  poolTap,
} from './taps.ts'

/** A name on a button. */
const SHOWN = 40

/** The pools I am in, and one of them: its strength, its rules, its people, my maximum, leaving. */
export function poolCards(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, poolsTap, async ctx => show(ctx, await poolsScreen(ctx)))
  onTap(composer, poolTap, async (ctx, { pool }) => show(ctx, await poolScreen(ctx, pool)))
  onTap(composer, poolRulesTap, async (ctx, { pool }) => show(ctx, await rulesScreen(ctx, pool)))
  onTap(composer, poolMembersTap, async (ctx, { pool, page }) =>
    show(ctx, await membersScreen(ctx, pool, page)),
  )
  onTap(composer, maximumTap, async (ctx, { pool }) => show(ctx, await maximumScreen(ctx, pool)))
  onTap(composer, maximumSetTap, async (ctx, { pool, amount }) => {
    const order = { poolId: poolId(pool), by: ctx.member.id, amount }
    const outcome = await chooseMyMaximum(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await poolScreen(ctx, pool))
  })
  onTap(composer, poolLeaveTap, async (ctx, { pool }) => show(ctx, await leaveScreen(ctx, pool)))
  onTap(composer, poolLeaveYesTap, async (ctx, { pool }) => {
    const outcome = await leavePool(app, { poolId: poolId(pool), by: ctx.member.id })
    const screen = await poolsScreen(ctx)
    if (isRefused(outcome))
      return show(ctx, refusedAbove(ctx, ctx.t(`refused-${outcome.refused}`), screen))
    const word = ctx.t('pool-left', { name: outcome.done.name })
    await show(ctx, { ...screen, text: `${word}\n\n${screen.text}` })
  })
  return { composer }
}

/** The pools I am in. */
export async function poolsScreen({ t, app, member }: Ctx): Promise<Screen> {
  const mine = await app.store.pools.of(member.id)
  return {
    text: t(mine.length > 0 ? 'pools-screen' : 'pools-none'),
    buttons: [
      ...mine.map(({ id, name }) => [
        { text: `🫂 ${cut(name, SHOWN)}`, tap: poolTap({ pool: id }) },
      ]),
      [{ text: t('pool-new'), tap: foundTap({}) }],
      [{ text: t('back'), tap: togetherTap({}) }],
    ],
  }
}

/** A pool for one of its members. */
export async function poolScreen(ctx: Ctx, id: number, word?: string): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, id)
  if (!card) return unknown(ctx)
  const pool = card.pool.id
  const asking = card.asking.length
  return {
    text: [word, cardText(t, card, app.settings.needOneIn)].filter(Boolean).join('\n\n'),
    buttons: [
      asking > 0
        ? [{ text: t('pool-asking', { count: asking }), tap: candidatesTap({ pool }) }]
        : [],
      [
        { text: t('pool-members'), tap: poolMembersTap({ pool, page: 0 }) },
        { text: t('pool-rules'), tap: poolRulesTap({ pool }) },
      ],
      [
        { text: t('pool-maximum'), tap: maximumTap({ pool }) },
        { text: t('pool-invite'), tap: poolInviteTap({ pool }) },
      ],
      [{ text: t('pool-leave'), tap: poolLeaveTap({ pool }) }],
      [{ text: t('back'), tap: poolsTap({}) }],
    ],
  }
}

function cardText(t: Translate, card: PoolCard, oneIn: number): string {
  const { pool, members, held, mine } = card
  const sum = (cents: number) => money(t.language, cents, pool.unit)
  const lines = [
    t('pool-sum', { people: members.length, sum: sum(card.sum) }),
    t('pool-held', {
      held: held
        .filter(({ people }) => people > 0)
        .map(({ tier, people }) => `${sum(tier)} × ${count(t.language, people)}`)
        .join(' · '),
    }),
    mine.now === mine.next
      ? t('pool-mine', { sum: sum(mine.now) })
      : t('pool-mine-lower', { sum: sum(mine.now), next: sum(mine.next) }),
  ]
  return [
    t('pool-head', { name: pool.name }),
    lines.join('\n'),
    members.length < POOL_SIZE.helpsFrom
      ? t('pool-is-small', { people: POOL_SIZE.helpsFrom })
      : strengthText(t, card, oneIn),
  ].join('\n\n')
}

function strengthText(t: Translate, { pool, strength }: PoolCard, oneIn: number): string {
  const { cases, usual, chance } = strength
  const months = oneMonthIn(chance)
  const facts = { cases, usual: money(t.language, usual, pool.unit) }
  const carries = t(cases > 0 ? 'pool-carries' : 'pool-carries-less', facts)
  if (months === null) return carries
  const often = t('pool-falls-short', {
    oneIn,
    months: count(t.language, months),
    isOften: months < 2 ? 'yes' : 'no',
  })
  return `${carries} ${often}`
}

async function rulesScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, id)
  if (!card) return unknown(ctx)
  const { name, purpose, rules, unit } = card.pool
  return {
    text: [
      t('pool-head', { name }),
      t('quoted', { text: purpose }),
      rulesText(t, rules, unit),
      t('pool-promise'),
    ].join('\n\n'),
    buttons: [[{ text: t('back'), tap: poolTap({ pool: id }) }]],
  }
}

async function membersScreen(ctx: Ctx, id: number, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, id)
  if (!card) return unknown(ctx)
  const pages = pagesOf(card.members.length)
  const shown = card.members.slice(page * PAGE, (page + 1) * PAGE)
  const names = await app.store.members.named(shown)
  const lines = shown.map(each => (each === member.id ? t('you') : nameIn(t, names.get(each))))
  const head = t('pool-members-screen', { name: card.pool.name, people: card.members.length })
  return {
    text: `${head}\n\n${lines.join('\n')}`,
    buttons: [
      pager(page, pages, to => poolMembersTap({ pool: id, page: to })),
      [{ text: t('back'), tap: poolTap({ pool: id }) }],
    ],
  }
}

async function maximumScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, id)
  if (!card) return unknown(ctx)
  const { rules, unit } = card.pool
  const sum = (cents: number) => money(t.language, cents, unit)
  return {
    text: t('pool-maximum-screen', { sum: sum(card.mine.now) }),
    buttons: [
      ...rowsOf(
        rules.tiers.map(tier => ({
          text: tier === card.mine.next ? `✓ ${sum(tier)}` : sum(tier),
          tap: maximumSetTap({ pool: id, amount: tier }),
        })),
        3,
      ),
      [{ text: t('back'), tap: poolTap({ pool: id }) }],
    ],
  }
}

async function leaveScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, id)
  if (!card) return unknown(ctx)
  return {
    text: t('pool-leave-question', {
      name: card.pool.name,
      isLast: card.members.length <= POOL_SIZE.least ? 'yes' : 'no',
    }),
    buttons: [
      [{ text: t('pool-leave-yes'), style: 'danger', tap: poolLeaveYesTap({ pool: id }) }],
      [{ text: t('no'), tap: poolTap({ pool: id }) }],
    ],
  }
}

async function unknown(ctx: Ctx): Promise<Screen> {
  return refusedAbove(ctx, ctx.t('refused-pool-is-unknown'), await poolsScreen(ctx))
}
