import { Composer } from 'grammy'
import {
  bindCircle,
  hiddenEmergency,
  unbindCircle,
  whoHelps,
} from '../../../actions/circle/circles.ts'
import { letGroupsSee } from '../../../actions/collection/changes.ts'
import type { App } from '../../../app.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isAdminOf, onlyAdmins, wordFor } from '../../kit/group/admin.ts'
import { way } from '../../kit/link.ts'
import { type Room, together } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { id, onTap, tap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { cardTap } from '../taps.ts'
import { bindingInitiatives, bindRows, initiativeBoundScreen } from './bind-initiative.ts'
import { titleOf } from './card.ts'
import { enter, type Found, menuButton, orderOf, wordScreen } from './entrance.ts'
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
  onTap(composer, bindTap, (ctx, { group }) => enter(app, ctx, group, bindScreen))
  onTap(composer, bindYesTap, (ctx, { group }) => enter(app, ctx, group, binding))
  onTap(composer, bindAllTap, (ctx, { group, collection }) =>
    enter(app, ctx, group, async found => {
      const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
      const outcome = await letGroupsSee(app, { ...order, inGroups: true })
      if (!isRefused(outcome)) return binding(found)
      ctx.toast = ctx.t(`refused-${outcome.refused}`)
      return bindScreen(found)
    }),
  )
  onTap(composer, unbindTap, (ctx, { group }) =>
    enter(app, ctx, group, async found =>
      (await isMine(found)) ? unbindScreen(found) : bindScreen(found),
    ),
  )
  onTap(composer, unbindYesTap, (ctx, { group }) =>
    enter(app, ctx, group, async found => {
      const told = await isAdminOf(app, found.ctx, found.group)
      const order = { ...orderOf(found, told), ownerId: found.ctx.member.id }
      const outcome = await unbindCircle(app, order)
      if (isRefused(outcome)) return wordScreen(found.ctx, wordFor(outcome.refused, told))
      return wordScreen(found.ctx, 'circle-ended', { title: titleOf(found.group) })
    }),
  )
  const links = [
    way(bindLink, (ctx, { group }) => enter(app, ctx, group, bindScreen)),
    ...[whoLink, earlierWhoLink].map(link =>
      way(link, (ctx, { group }) => enter(app, ctx, group, helpersScreen)),
    ),
  ]
  return together({ composer, links }, bindingInitiatives(app, bindScreen))

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
    const bound = await app.store.bindings.of(group.id)
    if (bound?.ownerId === ctx.member.id) {
      if (bound.initiativeId) return initiativeBoundScreen(app, { ctx, group }, bound.initiativeId)
      const unbind = { text: t('circle-unbind'), tap: unbindTap({ group: group.id }) }
      return wordScreen(ctx, 'circle-bound', { title }, [unbind])
    }
    const told = await isAdminOf(app, ctx, group)
    if (told !== 'yes') return wordScreen(ctx, onlyAdmins(told))
    if (bound) return wordScreen(ctx, 'refused-group-has-a-circle')
    const yes: Button = {
      text: t('circle-question-yes'),
      style: 'primary',
      tap: bindYesTap({ group: group.id }),
    }
    const hidden = await hiddenEmergency(app, ctx.member.id)
    const all = hidden && {
      text: t('circle-question-all'),
      tap: bindAllTap({ group: group.id, collection: hidden.id }),
    }
    const initiatives = await bindRows(app, { ctx, group })
    const buttons = [[yes], all ? [all] : [], ...initiatives, [menuButton(ctx)]]
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
    const bound = await app.store.bindings.of(group.id)
    return bound?.ownerId === ctx.member.id && bound.initiativeId === null
  }
}

/** So many helpers are named on one screen; the card has all of them. */
const MOST_NAMED = 30

function unbindScreen({ ctx, group }: Found): Screen {
  const { t } = ctx
  const yes = { text: t('circle-unbind'), tap: unbindYesTap({ group: group.id }) }
  const no = { text: t('back'), tap: bindTap({ group: group.id }) }
  return { text: t('circle-unbind-question', { title: titleOf(group) }), buttons: [[yes, no]] }
}
