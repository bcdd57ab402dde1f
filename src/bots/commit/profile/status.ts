import { Composer } from 'grammy'
import { shareHelpLink } from '../../../actions/help-links.ts'
import { draftCall } from '../../../actions/sos.ts'
import {
  askForMonthlySupport,
  askForUrgentHelp,
  changeCollectionTarget,
  changeEmergencyDeadline,
  endMonthlySupport,
  endUrgentHelp,
  wrongForAsking,
} from '../../../actions/status.ts'
import {
  dropStatusDraft,
  findStatusDraft,
  keepStatusDraft,
} from '../../../actions/status-drafts.ts'
import type { App } from '../../../app.ts'
import { parseDay } from '../../../domain/cycle.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { day, money } from '../../kit/wording.ts'
import { statusTap } from '../taps.ts'
import { draftScreen, isWhole, lightOf, lightScreen } from './status-load.ts'
import { askTargetQuestion, deadlineQuestion, targetQuestion } from './status-questions.ts'
import { endScreen, openedScreen, refusedScreen } from './status-screens.ts'
import {
  askTap,
  deadlineSaveTap,
  deadlineTap,
  dropTap,
  endMonthlyTap,
  endTap,
  endUrgentTap,
  groupsTap,
  saveTap,
  targetSaveTap,
  targetTap,
  tellListTap,
} from './taps.ts'

/** The traffic light: ask for monthly support or urgent help, change it, end it. */
export function status(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const light = async (ctx: Ctx) => show(ctx, await lightScreen(ctx))
  onTap(composer, statusTap, light)
  composer.chatType('private').command('status', light)

  onTap(composer, askTap, async (ctx, { kind }) => {
    if (kind !== 'monthly' && kind !== 'emergency') return light(ctx)
    const wrong = await wrongForAsking(app, ctx.member.id)
    if (wrong) return show(ctx, refusedScreen(ctx.t, wrong))
    const draft = { kind, target: null, deadlineOn: null, inGroups: false } as const
    await keepStatusDraft(app, ctx.member.id, draft)
    await startDialogue(ctx, askTargetQuestion, { kind })
  })
  onTap(composer, groupsTap, async (ctx, { to }) => {
    const draft = await findStatusDraft(app, ctx.member.id)
    if (draft) await keepStatusDraft(app, ctx.member.id, { ...draft, inGroups: to === 'on' })
    await show(ctx, await draftScreen(ctx))
  })
  onTap(composer, dropTap, async ctx => {
    await dropStatusDraft(app, ctx.member.id)
    await light(ctx)
  })
  onTap(composer, saveTap, async ctx => show(ctx, await save(app, ctx)))

  onTap(composer, endTap, async ctx => {
    const facts = await lightOf(ctx)
    await show(ctx, facts.status === 'green' ? await lightScreen(ctx) : endScreen(ctx.t, facts))
  })
  onTap(composer, endMonthlyTap, async ctx => {
    const outcome = await endMonthlySupport(app, { memberId: ctx.member.id })
    await show(ctx, await ended(ctx, outcome, 'status-ended-monthly'))
  })
  onTap(composer, endUrgentTap, async (ctx, { how }) => {
    const forgiving = how === 'forgive'
    const outcome = await endUrgentHelp(app, { memberId: ctx.member.id, forgiving })
    await show(ctx, await ended(ctx, outcome, 'status-ended-emergency'))
  })

  onTap(composer, targetTap, ctx => startDialogue(ctx, targetQuestion))
  onTap(composer, targetSaveTap, async (ctx, { collection, target }) => {
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection), target }
    await show(ctx, await ended(ctx, await changeCollectionTarget(app, order), 'status-changed'))
  })
  onTap(composer, deadlineTap, ctx => startDialogue(ctx, deadlineQuestion))
  onTap(composer, deadlineSaveTap, async (ctx, { collection, day: typed }) => {
    const deadlineOn = parseDay(typed)
    if (!deadlineOn) return light(ctx)
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection), deadlineOn }
    await show(ctx, await ended(ctx, await changeEmergencyDeadline(app, order), 'status-changed'))
  })
  onTap(composer, tellListTap, async ctx => show(ctx, await tellListScreen(app, ctx)))
  return composer
}

/** Saves what the draft says; told twice, the second finds no draft and shows what is. */
async function save(app: App, ctx: Ctx): Promise<Screen> {
  const { t, member } = ctx
  const draft = await findStatusDraft(app, member.id)
  if (!draft || !isWhole(draft)) return lightScreen(ctx)
  const { kind, deadlineOn, inGroups } = draft
  const order = { memberId: member.id, target: draft.target ?? 0 }
  const outcome =
    kind === 'emergency' && deadlineOn
      ? await askForUrgentHelp(app, { ...order, deadlineOn, inGroups })
      : await askForMonthlySupport(app, order)
  await dropStatusDraft(app, member.id)
  if (isRefused(outcome)) return refusedScreen(t, outcome.refused)
  return openedScreen(t, outcome.done.collection, outcome.done.holders)
}

/** The word on what was done, over the traffic light as it is now. */
async function ended(ctx: Ctx, outcome: Outcome<unknown, string>, word: string): Promise<Screen> {
  if (isRefused(outcome)) return refusedScreen(ctx.t, outcome.refused)
  const screen = await lightScreen(ctx)
  return { ...screen, text: `${ctx.t(word)}\n\n${screen.text}` }
}

/** Writes the call to the trust list as ArvutAdd's draft, and leads there to look at it and send it. */
async function tellListScreen(app: App, ctx: Ctx): Promise<Screen> {
  const { t, member } = ctx
  const { emergency, today } = await lightOf(ctx)
  if (!emergency?.deadlineOn) return lightScreen(ctx)
  const about = await app.store.members.about(member.id)
  const text = t('tell-list-call', {
    amount: money(t.language, emergency.target, emergency.unit),
    until: day(t.language, emergency.deadlineOn, today),
    about: about ?? '',
  })
  await draftCall(app, member.id, { text, kind: 'sos', collectionId: emergency.id })
  await shareHelpLink(app, { inviterId: member.id, receiverId: member.id })
  return {
    text: `${t('tell-list-screen')}\n\n${t('quoted', { text: text.trim() })}`,
    buttons: [
      [{ text: t('tell-list-open'), url: `https://t.me/${app.usernames['arvut-add']}?start=sos` }],
      [{ text: t('back'), tap: statusTap({}) }],
    ],
  }
}
