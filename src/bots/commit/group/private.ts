import { Composer } from 'grammy'
import {
  bindCircle,
  hiddenEmergency,
  unbindCircle,
  whoHelps,
} from '../../../actions/circle/circles.ts'
import { leaveGroup } from '../../../actions/circle/groups.ts'
import { letGroupsSee } from '../../../actions/collection/changes.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isAdminOf, isInGroup, onlyAdmins, type Told, wordFor } from '../../kit/group/admin.ts'
import { way } from '../../kit/link.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, tap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { cardTap } from '../taps.ts'
import { titleOf } from './card.ts'
import { bindLink, earlierWhoLink, whoLink } from './links.ts'

const bindTap = tap('bind', { group: id })
const bindYesTap = tap('bindyes', { group: id })
/** Binds, and lets the group see the emergency that runs. */
const bindAllTap = tap('bindall', { group: id, collection: id })
const unbindTap = tap('unbind', { group: id })
const unbindYesTap = tap('unbindyes', { group: id })

/**
 * The private side of a circle's room: binding oneself, ending it, and who helps. Telegram is asked
 * each time whether I am an admin of the group, or in it at all; it may not say.
 */
export function circleRoom(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, bindTap, (ctx, { group }) => enter(ctx, group, bindScreen))
  onTap(composer, bindYesTap, (ctx, { group }) => enter(ctx, group, binding))
  onTap(composer, bindAllTap, (ctx, { group, collection }) =>
    enter(ctx, group, async found => {
      const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
      const outcome = await letGroupsSee(app, { ...order, inGroups: true })
      if (!isRefused(outcome)) return binding(found)
      ctx.toast = ctx.t(`refused-${outcome.refused}`)
      return bindScreen(found)
    }),
  )
  onTap(composer, unbindTap, (ctx, { group }) =>
    enter(ctx, group, async found =>
      (await isMine(found)) ? unbindScreen(found) : bindScreen(found),
    ),
  )
  onTap(composer, unbindYesTap, (ctx, { group }) =>
    enter(ctx, group, async found => {
      const told = await isAdminOf(app, found.ctx, found.group)
      const order = { ...orderOf(found, told), ownerId: found.ctx.member.id }
      const outcome = await unbindCircle(app, order)
      if (isRefused(outcome)) return wordScreen(found.ctx, wordFor(outcome.refused, told))
      return wordScreen(found.ctx, 'circle-ended', { title: titleOf(found.group) })
    }),
  )
  return {
    composer,
    links: [
      way(bindLink, (ctx, { group }) => enter(ctx, group, bindScreen)),
      ...[whoLink, earlierWhoLink].map(link =>
        way(link, (ctx, { group }) => enter(ctx, group, helpersScreen)),
      ),
    ],
  }

  async function binding(found: Found): Promise<Screen> {
    const told = await isAdminOf(app, found.ctx, found.group)
    const outcome = await bindCircle(app, orderOf(found, told))
    if (isRefused(outcome)) return wordScreen(found.ctx, wordFor(outcome.refused, told))
    return bindScreen(found)
  }

  /** Bound already, the question, or why not. */
  async function bindScreen({ ctx, group }: Found): Promise<Screen> {
    const { t } = ctx
    const title = titleOf(group)
    if (await isMine({ ctx, group })) {
      const unbind = { text: t('circle-unbind'), tap: unbindTap({ group: group.id }) }
      return wordScreen(ctx, 'circle-bound', { title }, [unbind])
    }
    const told = await isAdminOf(app, ctx, group)
    if (told !== 'yes') return wordScreen(ctx, onlyAdmins(told))
    if (await app.store.bindings.of(group.id)) return wordScreen(ctx, 'refused-group-has-a-circle')
    const yes: Button = {
      text: t('circle-question-yes'),
      style: 'primary',
      tap: bindYesTap({ group: group.id }),
    }
    const hidden = await hiddenEmergency(app, ctx.member.id)
    if (!hidden) return wordScreen(ctx, 'circle-question', { title }, [yes])
    const tap = bindAllTap({ group: group.id, collection: hidden.id })
    const buttons = [[yes], [{ text: t('circle-question-all'), tap }], [menuButton(ctx)]]
    return { text: t('circle-question', { title }), buttons }
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

  async function isMine({ ctx, group }: Found): Promise<boolean> {
    return (await app.store.bindings.of(group.id))?.ownerId === ctx.member.id
  }

  /**
   * Goes on with a group unless Telegram says that the member is not in it: who hears that learns of
   * no group. Where it does not say, the screens ask for more: an admin, the owner, one of the circle.
   */
  async function enter(
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
}

type Found = Readonly<{ ctx: Ctx; group: Group }>

/** So many helpers are named on one screen; the card has all of them. */
const MOST_NAMED = 30

function orderOf({ ctx, group }: Found, told: Told) {
  return { groupId: group.id, by: ctx.member.id, isAdmin: told === 'yes' }
}

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
