import { Composer } from 'grammy'
import { draftCall } from '../../../actions/call/calls.ts'
import {
  changeCollectionTarget,
  changeEmergencyDeadline,
  endMonthlySupport,
  endUrgentHelp,
  letGroupsSee,
} from '../../../actions/collection/changes.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../../actions/collection/status.ts'
import {
  beginStatusDraft,
  dropStatusDraft,
  findStatusDraft,
  keepStatusDraft,
} from '../../../actions/collection/status-drafts.ts'
import { maySpeak } from '../../../actions/voice/speaking.ts'
import type { App } from '../../../app.ts'
import { parseDay } from '../../../domain/cycle.ts'
import { collectionId, memberId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { alarms, isNeedKind } from '../../../domain/pledge/kinds.ts'
import { wrongForAsking } from '../../../views/standing.ts'
import { day, money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { addressOf, links } from '../../kit/link.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { askForTap, statusTap, tellForTap } from '../taps.ts'
import { speakScreen } from '../voice/speak.ts'
import { endScreen } from './change-screens.ts'
import { askedForScreen, notAskedScreen, tellForScreen } from './for-another.ts'
import { isWhole, latestFor, lightOf, lightScreen, untilFor } from './status-load.ts'
import {
  askTargetQuestion,
  deadlineQuestion,
  statusQuestions,
  targetQuestion,
} from './status-questions.ts'
import { openedScreen, refusedScreen } from './status-screens.ts'
import {
  askTap,
  deadlineSaveTap,
  deadlineTap,
  dropTap,
  endMonthlyTap,
  endTap,
  endUrgentTap,
  groupsTap,
  inGroupsTap,
  mayBeMetTap,
  saveTap,
  targetSaveTap,
  targetTap,
  tellListTap,
} from './taps.ts'
import { draftWhyQuestion } from './why.ts'

/** The traffic light: ask for monthly support or urgent help, change it, end it. */
export function status(app: App): Room {
  const composer = new Composer<Ctx>()
  const light = async (ctx: Ctx) => show(ctx, await lightScreen(ctx))
  onTap(composer, statusTap, light)
  composer.chatType('private').command('status', light)

  onTap(composer, askTap, async (ctx, { kind }) => {
    if (!isNeedKind(kind)) return light(ctx)
    const wrong = await wrongForAsking(app, ctx.member.id)
    if (wrong) return show(ctx, refusedScreen(ctx.t, wrong, await untilFor(ctx)))
    await beginStatusDraft(app, ctx.member.id, kind)
    await startDialogue(ctx, askTargetQuestion, { kind })
  })
  onTap(composer, askForTap, async (ctx, { member }) => {
    const forId = memberId(member)
    const may = await maySpeak(app.store, 'urgent', { by: ctx.member.id, forId }, ctx.moment)
    if (isRefused(may)) return show(ctx, await notAskedScreen(ctx, forId, may.refused))
    await beginStatusDraft(app, ctx.member.id, 'emergency', forId)
    await startDialogue(ctx, askTargetQuestion, { kind: 'emergency' })
  })
  onTap(composer, tellForTap, async (ctx, { member }) =>
    show(ctx, await tellForScreen(ctx, memberId(member))),
  )
  onTap(composer, groupsTap, async (ctx, { to, draft }) => {
    const kept = await namedDraft(ctx, draft)
    if (kept) await keepStatusDraft(app, ctx.member.id, { ...kept, inGroups: to === 'on' })
    await showDraft(ctx)
  })
  onTap(composer, mayBeMetTap, async (ctx, { to, draft }) => {
    const kept = await namedDraft(ctx, draft)
    if (kept) await keepStatusDraft(app, ctx.member.id, { ...kept, mayBeMet: to === 'on' })
    await showDraft(ctx)
  })
  onTap(composer, dropTap, async (ctx, { draft }) => {
    const kept = await namedDraft(ctx, draft)
    if (!kept) return showDraft(ctx)
    await dropStatusDraft(app, ctx.member.id)
    await (kept.forId ? show(ctx, await speakScreen(ctx, kept.forId)) : light(ctx))
  })
  onTap(composer, saveTap, async (ctx, { draft }) => {
    const saved = await save(app, ctx, draft)
    if (saved) await show(ctx, saved)
    else await showDraft(ctx)
  })

  onTap(composer, endTap, async ctx => {
    const facts = await lightOf(ctx)
    await show(ctx, facts.status === 'green' ? await lightScreen(ctx) : endScreen(ctx.t, facts))
  })
  onTap(composer, endMonthlyTap, async (ctx, { collection, intended }) => {
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
    const outcome = await endMonthlySupport(app, { ...order, sawIntended: intended })
    if (isRefused(outcome) && outcome.refused === 'intended-has-changed')
      return showEndAnew(ctx, outcome.refused)
    await show(ctx, await ended(ctx, outcome, 'status-ended-monthly'))
  })
  onTap(composer, endUrgentTap, async (ctx, { how, collection, owed }) => {
    const outcome = await endUrgentHelp(app, {
      memberId: ctx.member.id,
      collectionId: collectionId(collection),
      forgiving: how === 'forgive',
      sawOwed: owed,
    })
    if (isRefused(outcome) && outcome.refused === 'owed-has-changed')
      return showEndAnew(ctx, outcome.refused)
    await show(ctx, await ended(ctx, outcome, 'status-ended-emergency'))
  })

  onTap(composer, targetTap, ctx => startDialogue(ctx, targetQuestion))
  onTap(composer, targetSaveTap, async (ctx, { collection, from, target }) => {
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection), from, target }
    await show(ctx, await ended(ctx, await changeCollectionTarget(app, order), 'status-changed'))
  })
  onTap(composer, deadlineTap, ctx => startDialogue(ctx, deadlineQuestion))
  onTap(composer, deadlineSaveTap, async (ctx, tapped) => {
    const [from, deadlineOn] = [parseDay(tapped.from), parseDay(tapped.day)]
    if (!from || !deadlineOn) return light(ctx)
    const order = { memberId: ctx.member.id, collectionId: collectionId(tapped.collection) }
    const outcome = await changeEmergencyDeadline(app, { ...order, from, deadlineOn })
    await show(ctx, await ended(ctx, outcome, 'status-changed'))
  })
  onTap(composer, inGroupsTap, async (ctx, { collection, to }) => {
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
    const outcome = await letGroupsSee(app, { ...order, inGroups: to === 'on' })
    if (isRefused(outcome)) ctx.toast = ctx.t(`refused-${outcome.refused}`)
    await light(ctx)
  })
  onTap(composer, tellListTap, async ctx => show(ctx, await tellListScreen(app, ctx)))
  return { composer, questions: statusQuestions }
}

/** Under an older question whether to end: the question as it is by now. */
async function showEndAnew(ctx: Ctx, refused: string): Promise<void> {
  ctx.toast = ctx.t(`refused-${refused}`)
  await show(ctx, endScreen(ctx.t, await lightOf(ctx)))
}

/** The draft that a button names; when it is another by now, a word says so. */
async function namedDraft(ctx: Ctx, number: string) {
  const draft = await findStatusDraft(ctx.app, ctx.member.id)
  if (draft?.number === number) return draft
  if (draft) ctx.toast = ctx.t('refused-draft-has-changed')
  return null
}

/** The answers so far as the question that waits; the traffic light when there are none. */
async function showDraft(ctx: Ctx): Promise<void> {
  const draft = await findStatusDraft(ctx.app, ctx.member.id)
  if (draft && isWhole(draft)) return startDialogue(ctx, draftWhyQuestion)
  await show(ctx, await lightScreen(ctx))
}

/** Saves what the draft says; told twice, the second finds no draft: null. */
async function save(app: App, ctx: Ctx, number: string): Promise<Screen | null> {
  const { t, member } = ctx
  const draft = await namedDraft(ctx, number)
  if (!draft || !isWhole(draft)) return null
  const { kind, deadlineOn, inGroups, mayBeMet, reason, forId } = draft
  if (forId && deadlineOn) {
    const asked = { memberId: forId, target: draft.target ?? 0, reason, deadlineOn }
    const outcome = await askForUrgentHelp(app, { ...asked, inGroups: false, spokenBy: member.id })
    await dropStatusDraft(app, member.id)
    return isRefused(outcome)
      ? notAskedScreen(ctx, forId, outcome.refused)
      : askedForScreen(ctx, forId)
  }
  const order = { memberId: member.id, target: draft.target ?? 0, reason, mayBeMet }
  const outcome =
    alarms({ kind }) && deadlineOn
      ? await askForUrgentHelp(app, { ...order, deadlineOn, inGroups })
      : await askForMonthlySupport(app, order)
  await dropStatusDraft(app, member.id)
  if (isRefused(outcome)) {
    const facts = { ...latestFor(ctx), ...(await untilFor(ctx)) }
    return refusedScreen(t, outcome.refused, facts)
  }
  return openedScreen(t, outcome.done.collection, outcome.done.holders)
}

/** Refusals of what an older message was about: how it stands now is shown. */
const overtaken: ReadonlySet<string> = new Set(['collection-has-changed', 'collection-is-closed'])

/** The word on what was done, over the traffic light as it is now. */
async function ended(ctx: Ctx, outcome: Outcome<unknown, string>, word: string): Promise<Screen> {
  if (isRefused(outcome) && overtaken.has(outcome.refused)) {
    refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    return lightScreen(ctx)
  }
  if (isRefused(outcome)) {
    const { emergency } = await lightOf(ctx)
    return refusedScreen(ctx.t, outcome.refused, latestFor(ctx, emergency))
  }
  const screen = await lightScreen(ctx)
  return { ...screen, text: `${ctx.t(word)}\n\n${screen.text}` }
}

/** Writes the call to the trust list as ArvutAdd's draft, and leads there to look at it and send it. */
async function tellListScreen(app: App, ctx: Ctx): Promise<Screen> {
  const { t, member } = ctx
  const { emergency, reason, today } = await lightOf(ctx)
  if (!emergency?.deadlineOn) return lightScreen(ctx)
  const invites = addressOf(app.usernames['arvut-add'], links.invite({}))
  if ((await app.graph())?.size(member.id) === 0)
    return {
      text: t('tell-list-nobody'),
      buttons: [
        [{ text: t('tell-list-invite'), url: invites }],
        [{ text: t('back'), tap: statusTap({}) }],
      ],
    }
  const about = await app.store.members.about(member.id)
  const text = t('tell-list-call', {
    amount: money(t.language, emergency.target, emergency.unit),
    until: day(t.language, emergency.deadlineOn, today),
    about: about ?? '',
  })
  const words = [reason, text.trim()].filter(Boolean).join('\n')
  await draftCall(app, member.id, { text: words, kind: 'sos', collectionId: emergency.id })
  return {
    text: `${t('tell-list-screen')}\n\n${t('quoted', { text: words })}`,
    buttons: [
      [{ text: t('tell-list-open'), url: addressOf(app.usernames['arvut-add'], links.sos({})) }],
      [{ text: t('back'), tap: statusTap({}) }],
    ],
  }
}
