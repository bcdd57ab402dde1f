import { type Api, Composer } from 'grammy'
import {
  circleCard,
  noteWord,
  unbindCircle,
  wordForGroup,
} from '../../../actions/circle/circles.ts'
import { leaveGroup } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import { type Group, groupEvents } from '../../../domain/circle/group.ts'
import { initiativeId, memberId } from '../../../domain/ids.ts'
import { nameOf } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { textsOf } from '../../../words/texts.ts'
import { isAdminOf, isInGroup, onlyAdmins, wordFor } from '../../kit/group/admin.ts'
import { answerWithCard } from '../../kit/group/card.ts'
import type { DueWord, GroupCtx, GroupPlan } from '../../kit/group/context.ts'
import { groupSettingsTap, settingsScreen } from '../../kit/group/settings.ts'
import type { Plan } from '../../kit/house.ts'
import { addressOf } from '../../kit/link.ts'
import { refuse } from '../../kit/retry.ts'
import { type Button, cut, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, tap, word } from '../../kit/tap.ts'
import { circleScreen, type Seat, wordScreen } from './card.ts'
import { initiativeGroupScreen, nextInitiativeWordIn, showsInitiative } from './initiative.ts'
import { bindLink } from './links.ts'

const unbindTap = tap('gunbind', { sure: word, owner: id })
/** The same where the group shows an initiative. */
const unbindInitiativeTap = tap('gunbindini', { sure: word, owner: id, initiative: id })
/** A title on a button. */
const SHOWN = 30

/** Commit in a group: the room of one member's circle, or of one initiative. */
export function circleGroups(app: App): NonNullable<Plan['groups']> {
  const plan: GroupPlan = {
    card: group => cardScreen(app, group),
    check: (group, api) => checkOwner(app, group, api),
    nextWord: group => nextWord(app, group),
    events: groupEvents,
    settings: ctx => unbindRow(app, ctx),
  }
  return { plan, rooms: [circle(app, plan)] }
}

function circle(app: App, plan: GroupPlan): Composer<GroupCtx> {
  const composer = new Composer<GroupCtx>()
  composer.command(['circle', 'card'], ctx => answerWithCard(ctx, plan))
  onTap(composer, groupSettingsTap, async (ctx, _, next) => {
    const isAdmin = (await isAdminOf(app, ctx, ctx.group)) === 'yes'
    if (isAdmin || !(await isOwner(app, ctx))) return next()
    ctx.answered = true
    const url = addressOf(ctx.me.username, bindLink({ group: ctx.group.id }))
    await ctx.answerCallbackQuery({ url })
  })
  onTap(composer, unbindTap, (ctx, { sure, owner }) => unbinding(ctx, sure, owner, null))
  onTap(composer, unbindInitiativeTap, (ctx, { sure, owner, initiative }) =>
    unbinding(ctx, sure, owner, initiative),
  )
  return composer

  async function unbinding(ctx: GroupCtx, sure: string, owner: number, initiative: number | null) {
    const { group, member } = ctx
    const told = await isAdminOf(app, ctx, group)
    const isAdmin = told === 'yes'
    if (sure === 'yes') {
      const shown = {
        ownerId: memberId(owner),
        initiativeId: initiative === null ? null : initiativeId(initiative),
      }
      const order = { groupId: group.id, ...shown, by: member?.id ?? null }
      const outcome = await unbindCircle(app, { ...order, isAdmin })
      if (isRefused(outcome)) refuse(ctx, ctx.tMine(wordFor(outcome.refused, told)))
      else ctx.toast = ctx.tMine('circle-unbound-done')
    } else if (!isAdmin) ctx.toast = ctx.tMine(onlyAdmins(told))
    if (isAdmin) await show(ctx, await askedScreen(ctx, sure === 'no'))
  }

  async function askedScreen(ctx: GroupCtx, asks: boolean) {
    const screen = await settingsScreen(ctx, plan)
    if (!asks) return screen
    const sure = await unbindButton(app, ctx, 'yes')
    const isUnbind = (button: Button) => 'tap' in button && button.tap.startsWith('gunbind')
    return {
      ...screen,
      buttons: screen.buttons.map(row =>
        row.flatMap(each => (isUnbind(each) ? (sure ?? []) : each)),
      ),
    }
  }
}

/** The circle ends where its owner is no longer in the group, even if nobody said so. */
async function checkOwner(app: App, group: Group, api: Api): Promise<void> {
  const binding = await app.store.bindings.of(group.id)
  const owner = binding && (await app.store.members.find(binding.ownerId))
  if (!owner?.telegramId) return
  if ((await isInGroup(app, api, group, owner.telegramId)) === 'no')
    await leaveGroup(app, { groupId: group.id, memberId: owner.id })
}

async function cardScreen(app: App, group: Group): Promise<Screen> {
  const seat = seatOf(app, group)
  const binding = await app.store.bindings.of(group.id)
  if (showsInitiative(binding)) return initiativeGroupScreen(app, seat, binding)
  return circleScreen(seat, await circleCard(app, group))
}

async function nextWord(app: App, group: Group): Promise<DueWord | null> {
  const binding = await app.store.bindings.of(group.id)
  if (showsInitiative(binding)) return nextInitiativeWordIn(app, seatOf(app, group), group, binding)
  const said = await wordForGroup(app, group)
  return (
    said && { screen: wordScreen(seatOf(app, group), said), note: () => noteWord(app, said.next) }
  )
}

async function unbindRow(app: App, ctx: GroupCtx): Promise<Button[][]> {
  const button = await unbindButton(app, ctx, 'no')
  return button ? [[button]] : []
}

/** Ends what the group shows, once it is asked whether one is sure; null where it shows nothing. */
async function unbindButton(
  app: App,
  { t, group }: GroupCtx,
  sure: 'yes' | 'no',
): Promise<Button | null> {
  const bound = await app.store.bindings.of(group.id)
  if (!bound) return null
  const { ownerId: owner, initiativeId: initiative } = bound
  const key = sure === 'yes' ? 'circle-group-unbind-sure' : 'circle-group-unbind'
  if (initiative) {
    const { title } = await app.store.initiatives.get(initiative)
    const tap = unbindInitiativeTap({ sure, owner, initiative })
    return { text: t(key, { name: cut(title, SHOWN) }), tap }
  }
  const found = await app.store.members.find(owner)
  const name = (found && nameOf(found)) ?? t('circle-no-name')
  return { text: t(key, { name }), tap: unbindTap({ sure, owner }) }
}

async function isOwner(app: App, { group, member }: GroupCtx): Promise<boolean> {
  return member !== null && (await app.store.bindings.of(group.id))?.ownerId === member.id
}

function seatOf(app: App, group: Group): Seat {
  return {
    t: textsOf('commit', app.settings)(group.language),
    group,
    bot: app.usernames.commit,
    now: app.now(),
    zone: app.settings.timeZone,
  }
}
