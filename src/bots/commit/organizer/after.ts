import { pledgeId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import type { Pledge } from '../../../domain/pledge/pledge.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Args, Heard } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Button } from '../../kit/screen.ts'
import { pledgeTap } from '../taps.ts'
import { screenOfPledge } from './show-pledge.ts'

/** What an act leaves: the pledge it was on. */
export type Acted = Readonly<{ pledge: Pick<Pledge, 'id'> }>

/** The pledge after the act; a refusal is a word above its true state. */
export async function after(ctx: Ctx, args: Args, outcome: Outcome<Acted, string>): Promise<Heard> {
  if (!isRefused(outcome)) {
    return { screen: await screenOfPledge(ctx, outcome.done.pledge.id) }
  }
  const screen = await screenOfPledge(ctx, Number(args['pledge']))
  return { screen: refusedAbove(ctx, ctx.t(`refused-${outcome.refused}`), screen) }
}

/** The pledge that was asked about, as it was seen. */
export function orderOf(ctx: Ctx, args: Args) {
  const { deliveredAt } = args
  const saw = {
    amount: Number(args['amount']),
    deliveredAt: typeof deliveredAt === 'number' ? new Date(deliveredAt) : null,
  }
  return { pledgeId: pledgeId(Number(args['pledge'])), by: ctx.member.id, saw }
}

/** Back to the pledge, with nothing done. */
export function cancel(text: string, args: Args): Button {
  return { text, tap: pledgeTap({ pledge: Number(args['pledge']) }) }
}
