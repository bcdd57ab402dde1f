import { Composer } from 'grammy'
import { leaveGroup } from '../../../actions/circle/groups.ts'
import { takePart } from '../../../actions/trust/rolls.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { isInGroup } from '../../kit/group/admin.ts'
import { answerWithCard } from '../../kit/group/card.ts'
import type { GroupCtx, GroupPlan } from '../../kit/group/context.ts'
import type { Plan } from '../../kit/house.ts'
import { addressOf } from '../../kit/link.ts'
import { refuse } from '../../kit/retry.ts'
import { onTap } from '../../kit/tap.ts'
import { rollCard, takePartTap } from './card.ts'
import { partLink } from './links.ts'
import { signOf } from './sign.ts'

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
    // Where Telegram does not say, the tap itself does: the card is seen in the group.
    if ((await isInGroup(app, ctx.api, group, ctx.from.id)) === 'no') return sendAway(ctx)
    if (!member?.reachable.includes('arvut-add')) return sendToPrivate(ctx)
    const outcome = await takePart(app, { groupId: group.id, memberId: member.id })
    if (isRefused(outcome)) refuse(ctx, ctx.tMine(`refused-${outcome.refused}`))
    else ctx.toast = ctx.tMine(outcome.done.isFirst ? 'roll-taken' : 'roll-taken-already')
  })
  return composer

  /** Who only looks at a public group, or was in it, is on no roll. */
  async function sendAway(ctx: GroupCtx): Promise<void> {
    const { member, group } = ctx
    if (member) await leaveGroup(app, { groupId: group.id, memberId: member.id })
    ctx.toast = ctx.tMine('refused-not-in-group')
  }

  /** Whoever never started the bot does so first; the link takes part for them, and for nobody else. */
  async function sendToPrivate(ctx: GroupCtx): Promise<void> {
    ctx.answered = true
    const sign = signOf(app, { groupId: ctx.group.id, telegramId: ctx.from?.id ?? 0 })
    const url = addressOf(ctx.me.username, partLink({ group: ctx.group.id, sign }))
    await ctx.answerCallbackQuery({ url })
  }
}
