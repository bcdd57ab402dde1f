import { Composer } from 'grammy'
import { takePart } from '../../../actions/rolls.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { answerWithCard } from '../../kit/group-card.ts'
import type { GroupCtx, GroupPlan } from '../../kit/group-context.ts'
import type { Plan } from '../../kit/house.ts'
import { refuse } from '../../kit/retry.ts'
import { onTap } from '../../kit/tap.ts'
import { rollCard, takePartTap } from './card.ts'

/** ArvutAdd in a group: the roll-call. */
export function rollGroups(app: App): NonNullable<Plan['groups']> {
  const plan: GroupPlan = { card: group => rollCard(app, group), events: [] }
  return { plan, rooms: [roll(app, plan)] }
}

function roll(app: App, plan: GroupPlan): Composer<GroupCtx> {
  const composer = new Composer<GroupCtx>()
  composer.command(['roll', 'card'], ctx => answerWithCard(ctx, plan))
  onTap(composer, takePartTap, async ctx => {
    const { member, group } = ctx
    if (!member?.reachable.includes('arvut-add')) return sendToPrivate(ctx)
    const outcome = await takePart(app, { groupId: group.id, memberId: member.id })
    if (isRefused(outcome)) refuse(ctx, ctx.tMine(`refused-${outcome.refused}`))
    else ctx.toast = ctx.tMine(outcome.done.isFirst ? 'roll-taken' : 'roll-taken-already')
  })
  return composer
}

/** Whoever never started the bot does so first; the link takes part for them. */
async function sendToPrivate(ctx: GroupCtx): Promise<void> {
  ctx.answered = true
  const url = `https://t.me/${ctx.me.username}?start=part-${ctx.group.id}`
  await ctx.answerCallbackQuery({ url })
}
