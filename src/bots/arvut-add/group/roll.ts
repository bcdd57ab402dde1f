import { Composer } from 'grammy'
import { leaveGroup } from '../../../actions/circle/groups.ts'
import {
  leaveRoll,
  settleTicks,
  takePart,
  tickMate,
  untickMate,
} from '../../../actions/trust/rolls.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import { memberId } from '../../../domain/ids.ts'
import { nameOf } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isInGroup } from '../../kit/group/admin.ts'
import { way } from '../../kit/link.ts'
import { PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { titleOf } from './card.ts'
import { partLink, rollLink } from './links.ts'
import {
  joinScreen,
  joinTap,
  leaveScreen,
  leaveTap,
  leaveYesTap,
  rollScreen,
  rollTap,
  tickTap,
  untickTap,
} from './roll-screen.ts'
import { isSignOf } from './sign.ts'

/**
 * The private side of a roll-call: whom I trust of it. Telegram is asked each time whether I am in
 * the group still; whoever is not learns nothing of it. Where Telegram does not say, who takes part
 * goes on, and who tapped in the group a moment ago.
 */
export function rollRoom(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, rollTap, (ctx, { group, page }) =>
    enter(ctx, group, found => showRoll(found, page)),
  )
  onTap(composer, joinTap, (ctx, { group }) => enter(ctx, group, join))
  onTap(composer, tickTap, (ctx, { group, member, page }) =>
    enter(ctx, group, async found => {
      const otherId = memberId(member)
      const order = { groupId: found.group.id, memberId: ctx.member.id, otherId }
      const outcome = await tickMate(app, order)
      if (isRefused(outcome)) refuse(ctx, ctx.t(wordFor(outcome.refused)))
      else if (outcome.done === 'links') {
        const other = await app.store.members.get(otherId)
        ctx.toast = ctx.t('roll-linked', { name: nameOf(other) ?? ctx.t('roll-no-name') })
      }
      await showRoll(found, page)
    }),
  )
  onTap(composer, untickTap, (ctx, { group, member, page }) =>
    enter(ctx, group, async found => {
      const order = { groupId: found.group.id, memberId: ctx.member.id }
      await untickMate(app, { ...order, otherId: memberId(member) })
      await showRoll(found, page)
    }),
  )
  onTap(composer, leaveTap, (ctx, { group }) =>
    enter(ctx, group, found => show(ctx, leaveScreen(ctx.t, found.group))),
  )
  onTap(composer, leaveYesTap, (ctx, { group }) =>
    enter(ctx, group, async found => {
      await leaveRoll(app, { groupId: found.group.id, memberId: ctx.member.id })
      const text = ctx.t('roll-left', { title: titleOf(found.group) })
      const again = { text: ctx.t('roll-take-part'), tap: joinTap({ group: found.group.id }) }
      await show(ctx, { text, buttons: [[again], [{ text: ctx.t('open-menu'), tap: 'menu' }]] })
    }),
  )
  return {
    composer,
    links: [
      way(rollLink, (ctx, { group }) => enter(ctx, group, showRoll)),
      way(partLink, (ctx, { group, sign }) => enter(ctx, group, join, sign)),
    ],
  }

  async function join(found: Found): Promise<void> {
    await takePart(app, { groupId: found.group.id, memberId: found.ctx.member.id })
    await showRoll(found)
  }

  async function showRoll({ ctx, group }: Found, page = 0): Promise<void> {
    const order = { groupId: group.id, memberId: ctx.member.id }
    if (!(await app.store.rolls.has(group.id, ctx.member.id))) {
      return show(ctx, joinScreen(ctx.t, group))
    }
    await settleTicks(app, order)
    await show(ctx, await pageScreen({ ctx, group }, page))
  }

  async function pageScreen({ ctx, group }: Found, page: number): Promise<Screen> {
    const { t, member } = ctx
    const part = { offset: page * PAGE, limit: PAGE + 1 }
    const mates = await app.store.rolls.matesOf(member.id, group.id, part)
    const people = await app.store.members.named(mates.map(mate => mate.memberId))
    const named = mates.map(mate => {
      const other = people.get(mate.memberId)
      return { ...mate, name: (other && nameOf(other)) ?? t('roll-no-name') }
    })
    return rollScreen(t, { group, mates: named, page })
  }

  /** Goes on with a group the member is in; anybody else hears that there is none, or what shows it. */
  async function enter(
    ctx: Ctx,
    id: number,
    then: (found: Found) => Promise<unknown>,
    sign = '',
  ): Promise<unknown> {
    const group = await app.store.groups.find(id)
    if (!group || group.removedAt || group.bot !== 'arvut-add')
      return say(ctx, 'refused-group-is-unknown')
    const order = { groupId: group.id, memberId: ctx.member.id }
    const telegramId = ctx.from?.id ?? 0
    const told = await isInGroup(app, ctx.api, group, telegramId)
    if (told === 'no') {
      await leaveGroup(app, order)
      return say(ctx, 'refused-group-is-unknown')
    }
    const isIn =
      told === 'yes' ||
      isSignOf(app, { groupId: group.id, telegramId }, sign) ||
      (await app.store.rolls.has(group.id, ctx.member.id))
    return isIn ? then({ ctx, group }) : say(ctx, 'roll-members-are-hidden')
  }

  function say(ctx: Ctx, key: string): Promise<unknown> {
    return show(ctx, { text: ctx.t(key), buttons: [[{ text: ctx.t('open-menu'), tap: 'menu' }]] })
  }
}

type Found = Readonly<{ ctx: Ctx; group: Group }>

function wordFor(refusal: string): string {
  return refusal === 'members-are-already-linked' ? 'roll-linked-already' : `refused-${refusal}`
}
