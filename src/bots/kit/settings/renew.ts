import { textsOf } from '../../../words/texts.ts'
import type { Ctx } from '../context.ts'

/** Reads the member anew after a change, so that the next screen is true and in their language. */
export async function renew(ctx: Ctx): Promise<Ctx> {
  ctx.member = await ctx.app.store.members.get(ctx.member.id)
  ctx.t = textsOf(ctx.botName, ctx.app.settings)(ctx.member.language)
  return ctx
}
