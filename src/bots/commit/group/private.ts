import { Composer } from 'grammy'
import { bindCircle, unbindCircle, whoHelps } from '../../../actions/circles.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/group.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isAdminOf, isInGroup } from '../../kit/group-admin.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, tap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { cardTap } from '../taps.ts'
import { titleOf } from './card.ts'

const bindTap = tap('bind', { group: id })
const bindYesTap = tap('bindyes', { group: id })
const unbindTap = tap('unbind', { group: id })
const unbindYesTap = tap('unbindyes', { group: id })

/**
 * The private side of a circle's room: binding oneself, ending it, and who helps. Telegram is asked
 * each time whether I am an admin of the group, or in it at all.
 */
export function circleRoom(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  here.hears(/^\/start bind-(\d{1,9})$/, ctx => enter(ctx, Number(ctx.match[1]), bindScreen))
  here.hears(/^\/start who-(\d{1,9})$/, ctx => enter(ctx, Number(ctx.match[1]), helpersScreen))
  onTap(composer, bindTap, (ctx, { group }) => enter(ctx, group, bindScreen))
  onTap(composer, bindYesTap, (ctx, { group }) =>
    enter(ctx, group, async found => {
      const outcome = await bindCircle(app, { ...(await orderOf(found)), groupId: found.group.id })
      if (isRefused(outcome)) return wordScreen(found.ctx, `refused-${outcome.refused}`)
      return bindScreen(found)
    }),
  )
  onTap(composer, unbindTap, (ctx, { group }) =>
    enter(ctx, group, async found => unbindScreen(found)),
  )
  onTap(composer, unbindYesTap, (ctx, { group }) =>
    enter(ctx, group, async found => {
      const outcome = await unbindCircle(app, {
        ...(await orderOf(found)),
        groupId: found.group.id,
      })
      if (isRefused(outcome)) return wordScreen(found.ctx, `refused-${outcome.refused}`)
      return wordScreen(found.ctx, 'circle-ended', { title: titleOf(found.group) })
    }),
  )
  return composer

  /** Bound already, the question, or why not. */
  async function bindScreen({ ctx, group }: Found): Promise<Screen> {
    const { t, member } = ctx
    const title = titleOf(group)
    const bound = await app.store.bindings.of(group.id)
    if (bound?.ownerId === member.id) {
      const unbind = { text: t('circle-unbind'), tap: unbindTap({ group: group.id }) }
      return wordScreen(ctx, 'circle-bound', { title }, [unbind])
    }
    if (!(await isAdminOf(ctx.api, group.chatId, member.telegramId ?? 0))) {
      return wordScreen(ctx, 'refused-only-group-admins')
    }
    if (bound) return wordScreen(ctx, 'refused-group-has-a-circle')
    const yes = { text: t('circle-question-yes'), tap: bindYesTap({ group: group.id }) }
    return wordScreen(ctx, 'circle-question', { title }, [yes])
  }

  /** Who helps, for those who help too. */
  async function helpersScreen({ ctx, group }: Found): Promise<Screen> {
    const { t } = ctx
    const found = await whoHelps(app, { groupId: group.id, viewerId: ctx.member.id })
    if (!found) return wordScreen(ctx, 'circle-who-not')
    const people = await app.store.members.named([found.ownerId, ...found.givers])
    const names = found.givers.slice(0, MOST_NAMED).map(each => `· ${nameIn(t, people.get(each))}`)
    const title = t('circle-who-helps', { name: nameIn(t, people.get(found.ownerId)) })
    const rest = found.givers.length - names.length
    const more = rest > 0 ? [`· … + ${rest}`] : []
    const text = names.length === 0 ? t('nothing-here') : [...names, ...more].join('\n')
    const card = { text: t('circle-open-card'), tap: cardTap({ member: found.ownerId }) }
    return { text: `${title}\n${text}`, buttons: [[card], [menuButton(ctx)]] }
  }

  async function orderOf({ ctx, group }: Found) {
    const { member } = ctx
    const isAdmin = await isAdminOf(ctx.api, group.chatId, member.telegramId ?? 0)
    return { by: member.id, isAdmin }
  }

  /** Goes on with a group the member is in; anybody else hears that there is none. */
  async function enter(
    ctx: Ctx,
    groupId: number,
    screen: (found: Found) => Promise<Screen>,
  ): Promise<void> {
    const group = await app.store.groups.find(groupId)
    const isOpen = group && !group.removedAt && group.bot === 'commit'
    const isIn = isOpen && (await isInGroup(ctx.api, group.chatId, ctx.from?.id ?? 0))
    const shown = isIn ? await screen({ ctx, group }) : wordScreen(ctx, 'refused-group-is-unknown')
    await show(ctx, shown)
  }
}

type Found = Readonly<{ ctx: Ctx; group: Group }>

/** So many helpers are named on one screen; the card has all of them. */
const MOST_NAMED = 30

function unbindScreen({ ctx, group }: Found): Screen {
  const { t } = ctx
  const yes = { text: t('circle-unbind'), tap: unbindYesTap({ group: group.id }) }
  const no = { text: t('back'), tap: bindTap({ group: group.id }) }
  return { text: t('circle-unbind-question', { title: titleOf(group) }), buttons: [[yes, no]] }
}

function wordScreen(
  ctx: Ctx,
  key: string,
  facts: Record<string, string> = {},
  buttons: Button[] = [],
): Screen {
  return { text: ctx.t(key, facts), buttons: [buttons, [menuButton(ctx)]] }
}

function menuButton({ t }: Ctx): Button {
  return { text: t('open-menu'), tap: 'menu' }
}
