import type { Ctx } from '../../kit/context.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { menuScreen } from '../menu.ts'
import { pledgeScreen } from './pledge.ts'
import { loadPledge } from './view.ts'

/** Shows a pledge to its side; to anybody else, and when there is none, the menu with a word. */
export async function showPledge(ctx: Ctx, pledge: number): Promise<void> {
  await show(ctx, await screenOfPledge(ctx, pledge))
}

/** The screen of a pledge, or the menu with a word where there is none for this member. */
export async function screenOfPledge(ctx: Ctx, pledge: number): Promise<Screen> {
  const view = await loadPledge(ctx, pledge)
  if (view) return pledgeScreen(ctx.t, view)
  ctx.toast = ctx.t('refused-pledge-is-unknown')
  return menuScreen(ctx)
}
