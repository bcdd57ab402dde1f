import type { Ctx } from '../context.ts'
import { textsOf } from '../texts.ts'

/** Reads the member anew after a change, so that the next screen is true and in their language. */
export async function renew(ctx: Ctx): Promise<Ctx> {
  ctx.member = await ctx.app.store.members.get(ctx.member.id)
  ctx.t = textsOf(ctx.botName)(ctx.member.language)
  return ctx
}
