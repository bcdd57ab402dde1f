import { Composer } from 'grammy'
import { askToEnter, sayOfCandidate, withdrawCandidate } from '../../../actions/pool/entering.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { enterUntil } from '../../../domain/pool/entering.ts'
import { loadCandidate, loadPool, loadPoolDoor, type PoolDoor } from '../../../views/pools.ts'
import { day, money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { way } from '../../kit/link.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { cut, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { chainIn, nameIn } from '../naming.ts'
import { untilFor } from '../profile/status-load.ts'
import { poolLink } from './inviting.ts'
import { poolScreen, poolsScreen } from './pool.ts'
import { rulesText } from './rules-text.ts'
import {
  candidatesTap,
  candidateTap,
  poolAskTap,
  poolDoorTap,
  poolsTap,
  poolTap,
  poolUnaskTap,
  sayTap,
} from './taps.ts'

/** A name on a button. */
const SHOWN = 40

/** Asking to enter a pool, and the members' word on who asks. */
export function entering(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, poolDoorTap, async (ctx, values) =>
    show(ctx, await doorScreen(ctx, values.token)),
  )
  onTap(composer, poolAskTap, async (ctx, { token: by, maximum }) => {
    const outcome = await askToEnter(app, { token: by, by: ctx.member.id, maximum })
    const screen = await doorScreen(ctx, by)
    if (!isRefused(outcome)) return show(ctx, screen)
    const word = ctx.t(`refused-${outcome.refused}`, await untilFor(ctx))
    await show(ctx, refusedAbove(ctx, word, screen))
  })
  onTap(composer, poolUnaskTap, async (ctx, { candidate }) => {
    const order = { candidateId: candidate, by: ctx.member.id }
    const outcome = await withdrawCandidate(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await poolsScreen(ctx))
  })
  onTap(composer, candidatesTap, async (ctx, { pool }) =>
    show(ctx, await candidatesScreen(ctx, pool)),
  )
  onTap(composer, candidateTap, async (ctx, { candidate }) =>
    show(ctx, await candidateScreen(ctx, candidate)),
  )
  onTap(composer, sayTap, async (ctx, { candidate, word }) => {
    const order = { candidateId: candidate, by: ctx.member.id, welcomes: word === 'welcome' }
    const outcome = await sayOfCandidate(app, order)
    if (isRefused(outcome)) {
      refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      return show(ctx, await poolsScreen(ctx))
    }
    ctx.toast = ctx.t('pool-said')
    await show(ctx, await poolScreen(ctx, outcome.done.poolId))
  })
  const open = way(poolLink, async (ctx, values) => show(ctx, await doorScreen(ctx, values.token)))
  return { composer, links: [open] }
}

/** What an invitation opens: the rules, whom I know there, and what it may cost at the most. */
async function doorScreen(ctx: Ctx, by: string): Promise<Screen> {
  const { t, app, member } = ctx
  const door = await loadPoolDoor(app, member.id, by)
  if (!door) return refusedAbove(ctx, t('refused-pool-invitation-is-over'), await poolsScreen(ctx))
  const { pool, isIn, isAsking } = door
  if (isIn) return poolScreen(ctx, pool.id)
  const head = [
    t('pool-door', { name: nameIn(t, door.inviter) }),
    t('pool-head', { name: pool.name }),
    t('quoted', { text: pool.purpose }),
  ]
  if (isAsking) return askedScreen(ctx, door, head)
  const sum = (cents: number) => money(t.language, cents, pool.unit)
  const known = door.known.map(chain => chainIn(t, chain)).join('\n')
  return {
    text: [
      ...head,
      t('pool-door-people', { people: door.people }),
      known,
      rulesText(t, pool.rules, pool.unit),
      t('pool-door-question'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      ...pool.rules.tiers.map(tier => [
        {
          text: t('pool-door-tier', { month: sum(tier), year: sum(tier * 12) }),
          tap: poolAskTap({ token: by, maximum: tier }),
        },
      ]),
      [{ text: t('pool-door-not-now'), tap: 'menu' }],
    ],
  }
}

async function askedScreen(
  { t, app, member, moment }: Ctx,
  { pool }: PoolDoor,
  head: readonly string[],
): Promise<Screen> {
  const asked = await app.store.pools.askedBy(member.id)
  const candidate = asked.find(each => each.poolId === pool.id)
  const until = candidate ? day(t.language, enterUntil(candidate, moment.zone)) : ''
  return {
    text: [...head, t('pool-door-asked', { until })].join('\n\n'),
    buttons: [
      candidate
        ? [{ text: t('pool-door-unask'), tap: poolUnaskTap({ candidate: candidate.id }) }]
        : [],
      [{ text: t('back'), tap: poolsTap({}) }],
    ],
  }
}

async function candidatesScreen(ctx: Ctx, pool: number): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadPool(app, member.id, pool)
  if (!card) return poolScreen(ctx, pool)
  const names = await app.store.members.named(card.asking.map(each => each.memberId))
  return {
    text: t('pool-asking-screen', { name: card.pool.name }),
    buttons: [
      ...rowsOf(
        card.asking.map(each => ({
          text: cut(nameIn(t, names.get(each.memberId)), SHOWN),
          tap: candidateTap({ candidate: each.id }),
        })),
        2,
      ),
      [{ text: t('back'), tap: poolTap({ pool }) }],
    ],
  }
}

/** Somebody who asks to enter, for a member: who they are to me, and my word. */
export async function candidateScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t, app, member, moment } = ctx
  const card = await loadCandidate(app, member.id, id)
  if (!card) return refusedAbove(ctx, t('refused-candidate-is-decided'), await poolsScreen(ctx))
  const { candidate, said } = card
  const facts = {
    name: nameIn(t, card.person),
    inviter: nameIn(t, card.inviter),
    until: day(t.language, enterUntil(candidate, moment.zone)),
  }
  const own = said === null ? null : t(said ? 'pool-said-welcome' : 'pool-said-rather')
  return {
    text: [
      t('pool-candidate', facts),
      card.chain.length > 0 ? chainIn(t, card.chain) : t('pool-candidate-unknown'),
      own,
      t('pool-candidate-question', facts),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      [
        {
          text: t('pool-welcome'),
          style: 'primary',
          tap: sayTap({ candidate: id, word: 'welcome' }),
        },
      ],
      [{ text: t('pool-rather-not'), tap: sayTap({ candidate: id, word: 'rather' }) }],
      [{ text: t('back'), tap: candidatesTap({ pool: candidate.poolId }) }],
    ],
  }
}
