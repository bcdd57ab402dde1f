import { z } from 'zod'
import { pledgeId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import type { Pledge } from '../../../domain/pledge/pledge.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Heard } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Button } from '../../kit/screen.ts'
import { pledgeTap } from '../taps.ts'
import { screenOfPledge } from './show-pledge.ts'

/** What an act leaves: the pledge it was on. */
export type Acted = Readonly<{ pledge: Pick<Pledge, 'id'> }>

/** What a question about a pledge carries: the act, the pledge as it was seen, and the request it answers. */
export const asked = z.object({
  act: z.string(),
  pledge: z.number(),
  amount: z.number(),
  deliveredAt: z.number().nullable(),
  request: z.number().nullable(),
})
export type Asked = z.output<typeof asked>

/** The pledge after the act; a refusal is a word above its true state. */
export async function after(
  ctx: Ctx,
  { pledge }: Asked,
  outcome: Outcome<Acted, string>,
): Promise<Heard> {
  if (!isRefused(outcome)) {
    return { screen: await screenOfPledge(ctx, outcome.done.pledge.id) }
  }
  const screen = await screenOfPledge(ctx, pledge)
  return { screen: refusedAbove(ctx, ctx.t(`refused-${outcome.refused}`), screen) }
}

/** The pledge that was asked about, as it was seen. */
export function orderOf({ member }: Ctx, { pledge, amount, deliveredAt }: Asked) {
  const saw = { amount, deliveredAt: deliveredAt === null ? null : new Date(deliveredAt) }
  return { pledgeId: pledgeId(pledge), by: member.id, saw }
}

/** Back to the pledge, with nothing done. */
export function cancel(text: string, { pledge }: Asked): Button {
  return { text, tap: pledgeTap({ pledge }) }
}
