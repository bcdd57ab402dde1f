import { Composer } from 'grammy'
import { z } from 'zod'
import {
  callDraftOf,
  coverCalling,
  draftCall,
  mayCallNow,
  startCall,
  stopCalling,
} from '../../../actions/call/calls.ts'
import type { App } from '../../../app.ts'
import { callId } from '../../../domain/ids.ts'
import { LONGEST_CALL } from '../../../domain/member/member.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { type CallKind, type KeptCall, stateOfCall } from '../../../domain/trust/call.ts'
import { count, moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { links, way } from '../../kit/link.ts'
import { PAGE, pager, pagesOf } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { namesFor } from '../naming.ts'
import { refusedScreen } from '../refusal.ts'
import { sosTap } from '../taps.ts'
import { needOf } from './need.ts'
import { helpersScreen } from './offers.ts'
import { refusedCalling } from './refused.ts'
import { ownCallScreen, pastScreen, previewScreen, sosScreen } from './screens.ts'
import {
  changeTap,
  coverTap,
  draftTap,
  dropTap,
  helpersTap,
  leaveCallTap,
  ownCallTap,
  pastTap,
  sendTap,
  stopTap,
  writeTap,
} from './taps.ts'

/** Which kind of call, and whether it keeps what the draft is for. */
const called = z.object({ kind: z.string(), keeps: z.boolean() })

/** Asks for the text of a call; the draft keeps it, and the collection it is for. */
const callQuestion: Question<z.output<typeof called>> = {
  name: 'call-text',
  shape: called,
  ask: ({ t }, { kind }) => ({
    text: t(`sos-question-${kind}`, { longest: count(t.language, LONGEST_CALL) }),
    buttons: [[{ text: t('cancel'), tap: sosTap({}) }]],
  }),
  async hear(ctx, args, text) {
    const { app, member, t } = ctx
    const before = args.keeps ? await callDraftOf(app, member.id) : null
    const outcome = await draftCall(app, member.id, {
      text,
      kind: kindOf(args.kind),
      collectionId: before?.collectionId ?? null,
    })
    if ('refused' in outcome) return { wrong: wrongWords(t, outcome.refused, text, LONGEST_CALL) }
    return { screen: await preview(ctx) }
  },
}

/** Calling my trust list: text, preview, countdown, progress. */
export function sender(app: App): Room {
  const composer = new Composer<Ctx>()
  const { store, settings } = app
  composer.chatType('private').command('sos', showBranch)
  onTap(composer, sosTap, showBranch)
  onTap(composer, writeTap, async (ctx, { kind }) => {
    const outcome = await mayCallNow(app, ctx.member.id, kindOf(kind))
    if ('refused' in outcome) {
      return show(ctx, await refusedCalling(ctx, outcome.refused, kindOf(kind)))
    }
    await startDialogue(ctx, callQuestion, { kind: kindOf(kind), keeps: false })
  })
  onTap(composer, draftTap, async ctx => show(ctx, await preview(ctx)))
  onTap(composer, changeTap, async (ctx, { draft }) => {
    const kept = await callDraftOf(app, ctx.member.id)
    if (kept?.number !== draft) return showPreview(ctx)
    await startDialogue(ctx, callQuestion, { kind: kept.kind, keeps: true })
  })
  onTap(composer, dropTap, async (ctx, { draft }) => {
    if ((await callDraftOf(app, ctx.member.id))?.number !== draft) return showPreview(ctx)
    await store.drafts.drop(ctx.member.id, 'sos')
    await showBranch(ctx)
  })

  onTap(composer, sendTap, async (ctx, { draft }) => {
    const messageId = ctx.callbackQuery.message?.message_id ?? null
    const kept = await callDraftOf(app, ctx.member.id)
    const outcome = await startCall(app, { senderId: ctx.member.id, messageId, draft })
    if ('refused' in outcome && outcome.refused === 'draft-has-changed') return showPreview(ctx)
    if ('refused' in outcome) {
      return show(ctx, await refusedCalling(ctx, outcome.refused, kindOf(kept?.kind)))
    }
    await showOwn(ctx, outcome.done)
  })
  onTap(composer, ownCallTap, async (ctx, { call }) => {
    const mine = await find(ctx, call)
    if (!mine) return showBranch(ctx)
    await store.calls.watch(mine.id, ctx.callbackQuery.message?.message_id ?? null)
    await showOwn(ctx, mine)
  })
  onTap(composer, leaveCallTap, async ctx => {
    await leave(ctx)
    await showBranch(ctx)
  })
  onTap(composer, stopTap, async (ctx, { call }) => {
    const outcome = await stopCalling(app, { callId: callId(call), by: ctx.member.id })
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await showAgain(ctx, call)
  })
  onTap(composer, coverTap, async (ctx, { call }) => {
    const outcome = await coverCalling(app, { callId: callId(call), by: ctx.member.id })
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await showAgain(ctx, call)
  })
  onTap(composer, helpersTap, async (ctx, { call, page }) => {
    const mine = await find(ctx, call)
    if (!mine) return showBranch(ctx)
    await leave(ctx)
    const pages = pagesOf((await store.recipients.progress(mine.id)).helping)
    const shown = Math.min(page, pages - 1)
    const order = { offset: shown * PAGE, limit: PAGE }
    const ids = await store.recipients.helpers(mine.id, order)
    const helpers = await store.members.named(ids)
    const reading = { viewerId: ctx.member.id, t: ctx.t, met: ids }
    const name = await namesFor(app, ids, reading)
    const turning = { page: shown, pages }
    await show(ctx, helpersScreen(ctx.t, mine.id, [...helpers.values()], name, turning))
  })

  onTap(composer, pastTap, async (ctx, { page }) => {
    const { member, t, now } = ctx
    const pages = pagesOf(await store.calls.count(member.id))
    const shown = Math.min(page, pages - 1)
    const calls = await store.calls.of(member.id, { offset: shown * PAGE, limit: PAGE })
    const rows = calls.map(call => ({
      call: call.id,
      text: call.text,
      at: moment(t.language, call.sendAt, zoneOf(member, settings.timeZone)),
      mark: t(`sos-mark-${stateOfCall(call, { now, zone: settings.timeZone })}`),
    }))
    await show(
      ctx,
      pastScreen(
        t,
        rows,
        pager(shown, pages, to => pastTap({ page: to })),
      ),
    )
  })
  return {
    composer,
    questions: [callQuestion],
    links: [way(links.sos, async ctx => show(ctx, await preview(ctx)))],
  }

  /** Under an older preview: the text as it is by now. */
  async function showPreview(ctx: Ctx): Promise<void> {
    ctx.toast = ctx.t('refused-draft-has-changed')
    await show(ctx, await preview(ctx))
  }

  async function showBranch(ctx: Ctx): Promise<void> {
    const { member, t, now } = ctx
    const graph = await app.graph()
    const [latest] = await store.calls.of(member.id, { offset: 0, limit: 1 })
    const state = latest && stateOfCall(latest, { now, zone: settings.timeZone })
    const isRunning =
      state === 'counting-down' || (state === 'running' && latest?.nextRingAt != null)
    const draft = await callDraftOf(app, member.id)
    await show(
      ctx,
      sosScreen(t, {
        people: graph?.size(member.id) ?? 0,
        running: isRunning && latest ? latest.id : null,
        hasDraft: draft !== null,
      }),
    )
  }

  async function showAgain(ctx: Ctx, call: number): Promise<void> {
    const mine = await find(ctx, call)
    if (!mine) return showBranch(ctx)
    await showOwn(ctx, mine)
  }

  async function showOwn(ctx: Ctx, call: KeptCall): Promise<void> {
    const progress = await store.recipients.progress(call.id)
    const { now } = ctx
    const state = stateOfCall(call, { now, zone: settings.timeZone })
    const facts = { call, state, progress, now, zone: zoneOf(ctx.member, settings.timeZone) }
    await show(ctx, ownCallScreen(ctx.t, facts))
  }

  /** The message becomes another screen: progress must not be written over it. */
  async function leave(ctx: Ctx): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id
    if (messageId) await store.calls.leave(ctx.member.id, messageId)
  }

  async function find(ctx: Ctx, id: number): Promise<KeptCall | null> {
    const call = await store.calls.find(id)
    return call?.senderId === ctx.member.id ? call : null
  }
}

/** The draft as it would go out, or the branch when nothing is written. */
export async function preview(ctx: Ctx): Promise<Screen> {
  const { app, member, t } = ctx
  const draft = await callDraftOf(app, member.id)
  if (!draft) return refusedScreen(t, 'nothing-is-written', toBranch(ctx))
  const graph = await app.graph()
  const need = await needOf(app, draft, ctx.moment)
  return previewScreen(t, draft, graph ? graph.degreeCounts(member.id).counts : null, need)
}

function toBranch({ t }: Pick<Ctx, 't'>) {
  return { text: t('back'), tap: sosTap({}) }
}

function kindOf(word: unknown): CallKind {
  return word === 'info' ? 'info' : 'sos'
}
