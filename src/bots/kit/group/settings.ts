import { Composer } from 'grammy'
import { chooseForGroup, type GroupChoice } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import { type Group, isGroupEvent } from '../../../domain/circle/group.ts'
import { isLanguage, languages } from '../../../domain/language.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { type Translate, textsOf } from '../../../words/texts.ts'
import { type Button, rowsOf, type Screen } from '../screen.ts'
import { languageNames } from '../settings/language.ts'
import { option, toggle } from '../settings/screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { isAdminOf, onlyAdmins, wordFor } from './admin.ts'
import { answerIn } from './card.ts'
import type { GroupCtx, GroupPlan } from './context.ts'

export const groupSettingsTap = tap('gset')
const languageTap = tap('glang', { to: word })
const silenceTap = tap('gquiet', { to: word })
const eventTap = tap('gsay', { event: word, to: word })
const pinTap = tap('gpin')
const closeTap = tap('gclose')

/** Settings of a group, for its admins, on a message of their own that *Close* takes away. */
export function groupSettings(app: App, plan: GroupPlan): Composer<GroupCtx> {
  const composer = new Composer<GroupCtx>()
  composer.command(['settings', ...(plan.events.length === 0 ? ['circle'] : [])], open)
  onTap(composer, groupSettingsTap, async ctx => {
    const isOwn = ctx.callbackQuery.message?.message_id !== ctx.group.cardId
    if (await refuses(ctx)) return
    const screen = await settingsScreen(ctx, plan)
    await (isOwn ? show(ctx, screen) : answerIn(ctx, screen))
  })
  onTap(composer, languageTap, async (ctx, { to }) => {
    if (isLanguage(to)) await choose(ctx, { language: to })
  })
  onTap(composer, silenceTap, (ctx, { to }) => choose(ctx, { isSilent: to === 'on' }))
  onTap(composer, eventTap, async (ctx, { event, to }) => {
    if (isGroupEvent(event)) await choose(ctx, { event, isMuted: to === 'off' })
  })
  onTap(composer, pinTap, async ctx => {
    if ((await refuses(ctx)) || ctx.group.cardId === null) return
    const isPinned = await ctx.api
      .pinChatMessage(ctx.group.chatId, ctx.group.cardId, { disable_notification: true })
      .catch(() => false)
    ctx.toast = ctx.tMine(isPinned ? 'group-pinned' : 'group-cannot-pin')
  })
  onTap(composer, closeTap, async ctx => {
    if (await refuses(ctx)) return
    await ctx.deleteMessage().catch(() => ctx.editMessageReplyMarkup().catch(() => {}))
  })
  return composer

  async function open(ctx: GroupCtx): Promise<void> {
    const told = await isAdminOf(app, ctx, ctx.group)
    if (told === 'yes') return answerIn(ctx, await settingsScreen(ctx, plan))
    await answerIn(ctx, { text: ctx.t(onlyAdmins(told)), buttons: [] })
  }

  async function choose(ctx: GroupCtx, choice: GroupChoice): Promise<void> {
    const told = await isAdminOf(app, ctx, ctx.group)
    const order = { groupId: ctx.group.id, isAdmin: told === 'yes', choice }
    const outcome = await chooseForGroup(app, order)
    if (isRefused(outcome)) {
      ctx.toast = ctx.tMine(wordFor(outcome.refused, told))
      return
    }
    ctx.group = outcome.done
    ctx.t = textsOf(ctx.botName, ctx.app.settings)(ctx.group.language)
    await show(ctx, await settingsScreen(ctx, plan))
  }
}

/** Says no to whoever is not an admin of the group now. */
async function refuses(ctx: GroupCtx): Promise<boolean> {
  const told = await isAdminOf(ctx.app, ctx, ctx.group)
  if (told === 'yes') return false
  ctx.toast = ctx.tMine(onlyAdmins(told))
  return true
}

/** The settings as they are now. */
export async function settingsScreen(ctx: GroupCtx, plan: GroupPlan): Promise<Screen> {
  const { t, group } = ctx
  return screenOf(t, group, plan, (await plan.settings?.(ctx)) ?? [])
}

function screenOf(t: Translate, group: Group, plan: GroupPlan, more: Button[][]): Screen {
  const isSilent = group.silencedAt !== null
  const rows = languages.map(code =>
    option(languageNames[code], code === group.language, languageTap({ to: code })),
  )
  const events = plan.events.map(event => {
    const isOn = !group.mutedEvents.includes(event)
    return [toggle(t(`group-event-${event}`), isOn, eventTap({ event, to: isOn ? 'off' : 'on' }))]
  })
  return {
    text: t('group-settings'),
    buttons: [
      ...rowsOf(rows, 2),
      ...events,
      [toggle(t('group-silence'), isSilent, silenceTap({ to: isSilent ? 'off' : 'on' }))],
      ...more,
      [
        { text: t('group-pin'), tap: pinTap({}) },
        { text: t('close'), tap: closeTap({}) },
      ],
    ],
  }
}
