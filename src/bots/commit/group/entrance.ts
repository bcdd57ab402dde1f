import { leaveGroup } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import type { Ctx } from '../../kit/context.ts'
import { isInGroup, type Told } from '../../kit/group/admin.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'

/** Somebody in the private chat, and the group they come about. */
export type Found = Readonly<{ ctx: Ctx; group: Group }>

/**
 * Goes on with a group unless Telegram says that the member is not in it: who hears that learns of
 * no group. Where it does not say, the screens ask for more: an admin, the owner, one of the circle.
 */
export async function enter(
  app: App,
  ctx: Ctx,
  groupId: number,
  screen: (found: Found) => Promise<Screen>,
): Promise<void> {
  const group = await app.store.groups.find(groupId)
  const isOpen = group && !group.removedAt && group.bot === 'commit'
  const told = isOpen ? await isInGroup(app, ctx.api, group, ctx.from?.id ?? 0) : 'no'
  if (isOpen && told !== 'no') return show(ctx, await screen({ ctx, group }))
  if (isOpen) await leaveGroup(app, { groupId: group.id, memberId: ctx.member.id })
  await show(ctx, wordScreen(ctx, 'refused-group-is-unknown'))
}

/** Who acts on the group's binding, with what Telegram says of them. */
export function orderOf({ ctx, group }: Found, told: Told) {
  return { groupId: group.id, by: ctx.member.id, isAdmin: told === 'yes' }
}

/** One sentence with the way to the menu. */
export function wordScreen(
  ctx: Ctx,
  key: string,
  facts: Record<string, string> = {},
  buttons: Button[] = [],
): Screen {
  return { text: ctx.t(key, facts), buttons: [buttons, [menuButton(ctx)]] }
}

/** The way to the menu. */
export function menuButton({ t }: Ctx): Button {
  return { text: t('open-menu'), tap: 'menu' }
}
