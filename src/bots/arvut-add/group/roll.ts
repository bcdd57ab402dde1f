import { Composer } from 'grammy'
import { leaveGroup } from '../../../actions/groups.ts'
import { leaveRoll, settleTicks, takePart, tickMate, untickMate } from '../../../actions/rolls.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/group.ts'
import { memberId } from '../../../domain/ids.ts'
import { nameOf } from '../../../domain/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isInGroup } from '../../kit/group-admin.ts'
import { PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { money } from '../../kit/wording.ts'
import { titleOf } from './card.ts'
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

/**
 * The private side of a roll-call: whom I trust of it. Telegram is asked each time whether I am in
 * the group still; whoever is not learns nothing of it.
 */
export function roll(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  here.hears(/^\/start roll-(\d{1,9})$/, ctx => enter(ctx, Number(ctx.match[1]), showRoll))
  here.hears(/^\/start part-(\d{1,9})$/, ctx => enter(ctx, Number(ctx.match[1]), join))
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
  return composer

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
    const { trustAmount, unit } = app.settings
    const named = mates.map(mate => {
      const other = people.get(mate.memberId)
      return { ...mate, name: (other && nameOf(other)) ?? t('roll-no-name') }
    })
    const promise = t('promise', { amount: money(t.language, trustAmount, unit) })
    return rollScreen(t, { group, mates: named, page, promise })
  }

  /** Goes on with a group the member is in; anybody else hears that there is none. */
  async function enter(
    ctx: Ctx,
    id: number,
    then: (found: Found) => Promise<unknown>,
  ): Promise<unknown> {
    const group = await app.store.groups.find(id)
    const isOpen = group && !group.removedAt && group.bot === 'arvut-add'
    const isIn = isOpen && (await isInGroup(ctx.api, group.chatId, ctx.from?.id ?? 0))
    if (isIn) return then({ ctx, group })
    if (isOpen && isIn === false)
      await leaveGroup(app, { groupId: group.id, memberId: ctx.member.id })
    const buttons = [[{ text: ctx.t('open-menu'), tap: 'menu' }]]
    return show(ctx, { text: ctx.t('refused-group-is-unknown'), buttons })
  }
}

type Found = Readonly<{ ctx: Ctx; group: Group }>

function wordFor(refusal: string): string {
  return refusal === 'members-are-already-linked' ? 'roll-linked-already' : `refused-${refusal}`
}
