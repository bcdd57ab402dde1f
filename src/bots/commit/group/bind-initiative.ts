import { Composer } from 'grammy'
import { unbindCircle } from '../../../actions/circle/circles.ts'
import { bindInitiative, comeByGroup } from '../../../actions/circle/initiative-rooms.ts'
import type { App } from '../../../app.ts'
import { groupId, type InitiativeId, initiativeId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { isAdminOf, wordFor } from '../../kit/group/admin.ts'
import { way } from '../../kit/link.ts'
import type { Room } from '../../kit/room.ts'
import { type Button, cut, type Screen } from '../../kit/screen.ts'
import { id, onTap, tap } from '../../kit/tap.ts'
import { initiativeScreen } from '../together/initiative.ts'
import { initiativeTap } from '../together/taps.ts'
import { titleOf } from './card.ts'
import { enter, type Found, menuButton, orderOf, wordScreen } from './entrance.ts'
import { initiativeGroupLink } from './links.ts'

const bindAskTap = tap('inibind', { group: id, initiative: id })
const bindYesTap = tap('inibindyes', { group: id, initiative: id })
const unbindAskTap = tap('iniunbind', { group: id, initiative: id })
const unbindYesTap = tap('iniunbindyes', { group: id, initiative: id })
/** A title on a button. */
const SHOWN = 30

type Asked = (found: Found) => Promise<Screen>

/**
 * The private side of an initiative's room: binding one's own, ending it, and the way in from the group's
 * card. Telegram is asked each time; `asked` is the screen of whatever the group shows now.
 */
export function bindingInitiatives(app: App, asked: Asked): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, bindAskTap, (ctx, { group, initiative }) =>
    enter(app, ctx, group, found => questionScreen(found, initiative)),
  )
  onTap(composer, bindYesTap, (ctx, { group, initiative }) =>
    enter(app, ctx, group, async found => {
      const told = await isAdminOf(app, ctx, found.group)
      const order = { ...orderOf(found, told), initiativeId: initiativeId(initiative) }
      const outcome = await bindInitiative(app, order)
      if (isRefused(outcome)) return wordScreen(ctx, wordFor(outcome.refused, told))
      return asked(found)
    }),
  )
  onTap(composer, unbindAskTap, (ctx, { group, initiative }) =>
    enter(app, ctx, group, found => unbindScreen(found, initiative)),
  )
  onTap(composer, unbindYesTap, (ctx, { group, initiative }) =>
    enter(app, ctx, group, async found => {
      const told = await isAdminOf(app, ctx, found.group)
      const shown = { ownerId: ctx.member.id, initiativeId: initiativeId(initiative) }
      const outcome = await unbindCircle(app, { ...orderOf(found, told), ...shown })
      if (isRefused(outcome)) return wordScreen(ctx, wordFor(outcome.refused, told))
      return wordScreen(ctx, 'initiative-unbound', { title: titleOf(found.group) })
    }),
  )
  const open = way(initiativeGroupLink, (ctx, { group }) =>
    enter(app, ctx, group, async () => {
      const come = await comeByGroup(app, { groupId: groupId(group), memberId: ctx.member.id })
      return initiativeScreen(ctx, isRefused(come) ? 0 : come.done)
    }),
  )
  return { composer, links: [open] }

  async function questionScreen({ ctx, group }: Found, id: number): Promise<Screen> {
    const { t } = ctx
    const initiative = await app.store.initiatives.find(id)
    if (initiative?.ownerId !== ctx.member.id)
      return wordScreen(ctx, 'refused-initiative-is-unknown')
    const yes: Button = {
      text: t('circle-question-yes'),
      style: 'primary',
      tap: bindYesTap({ group: group.id, initiative: id }),
    }
    const facts = { title: titleOf(group), initiative: initiative.title }
    return wordScreen(ctx, 'initiative-bind-question', facts, [yes])
  }

  async function unbindScreen(found: Found, id: number): Promise<Screen> {
    const { ctx, group } = found
    const bound = await app.store.bindings.of(group.id)
    if (bound?.ownerId !== ctx.member.id || bound.initiativeId !== id) return asked(found)
    const yes = {
      text: ctx.t('circle-unbind'),
      tap: unbindYesTap({ group: group.id, initiative: id }),
    }
    return wordScreen(ctx, 'initiative-unbind-question', { title: titleOf(group) }, [yes])
  }
}

/** A row for each initiative of theirs that a group may show. */
export async function bindRows(app: App, { ctx, group }: Found): Promise<Button[][]> {
  const open = await app.store.initiatives.allOpenOf(ctx.member.id)
  return open.map(({ id: initiative, title }) => [
    {
      text: ctx.t('initiative-bind', { title: cut(title, SHOWN) }),
      tap: bindAskTap({ group: group.id, initiative }),
    },
  ])
}

/** The group shows this initiative of theirs: to open it, and to end that. */
export async function initiativeBoundScreen(
  app: App,
  { ctx, group }: Found,
  id: InitiativeId,
): Promise<Screen> {
  const { t } = ctx
  const { title: initiative } = await app.store.initiatives.get(id)
  return {
    text: t('initiative-bound', { title: titleOf(group), initiative }),
    buttons: [
      [{ text: t('initiative-open'), tap: initiativeTap({ initiative: id }) }],
      [{ text: t('circle-unbind'), tap: unbindAskTap({ group: group.id, initiative: id }) }],
      [menuButton(ctx)],
    ],
  }
}
