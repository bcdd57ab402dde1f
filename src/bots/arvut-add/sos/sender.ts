import { Composer } from 'grammy'
import {
  callDraftOf,
  coverCalling,
  mayCallNow,
  startCall,
  stopCalling,
} from '../../../actions/call/calls.ts'
import type { App } from '../../../app.ts'
import { callId, memberId } from '../../../domain/ids.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { type KeptCall, stateOfCall } from '../../../domain/trust/call.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { addressOf, links, way } from '../../kit/link.ts'
import { PAGE, pager, pagesOf } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { sosTap } from '../taps.ts'
import { notCalledFor, spokenLine } from './for-another.ts'
import { helpersScreen } from './offers.ts'
import { refusedCalling } from './refused.ts'
import { ownCallScreen, pastScreen, sosScreen } from './screens.ts'
import {
  callForTap,
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
import { callQuestion, kindOf, preview } from './writing.ts'

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
  onTap(composer, callForTap, (ctx, { member }) => callFor(ctx, member))
  onTap(composer, draftTap, async ctx => show(ctx, await preview(ctx)))
  onTap(composer, changeTap, async (ctx, { draft }) => {
    const kept = await callDraftOf(app, ctx.member.id)
    if (kept?.number !== draft) return showPreview(ctx)
    const { kind, forId } = kept
    await startDialogue(ctx, callQuestion, { kind, keeps: true, ...(forId ? { forId } : {}) })
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
      const [why, kind] = [outcome.refused, kindOf(kept?.kind)]
      const { forId } = kept ?? {}
      const isWhole = why !== 'nothing-is-written' && why !== 'emergency-is-over'
      return show(
        ctx,
        forId && isWhole
          ? await notCalledFor(ctx, why, { forId, kind })
          : await refusedCalling(ctx, why, kind),
      )
    }
    await showOwn(ctx, outcome.done)
  })
  onTap(composer, ownCallTap, async (ctx, { call }) => {
    const mine = await find(ctx, call)
    if (!mine) return showBranch(ctx)
    const isMineToWatch = (mine.spokenById ?? mine.senderId) === ctx.member.id
    if (isMineToWatch)
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
      mark: `${t(`sos-mark-${stateOfCall(call, { now, zone: settings.timeZone })}`)}${call.spokenById ? '🗣' : ''}`,
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
    links: [
      way(links.sos, async ctx => show(ctx, await preview(ctx))),
      way(links.sosFor, (ctx, { member }) => callFor(ctx, member)),
    ],
  }

  /** An SOS for somebody else begins with its words. */
  async function callFor(ctx: Ctx, forId: number): Promise<void> {
    const outcome = await mayCallNow(app, memberId(forId), 'sos', ctx.member.id)
    if ('refused' in outcome)
      return show(ctx, await notCalledFor(ctx, outcome.refused, { forId, kind: 'sos' }))
    await startDialogue(ctx, callQuestion, { kind: 'sos', keeps: false, forId })
  }

  /** Under an older preview: the text as it is by now. */
  async function showPreview(ctx: Ctx): Promise<void> {
    ctx.toast = ctx.t('refused-draft-has-changed')
    await show(ctx, await preview(ctx))
  }

  async function showBranch(ctx: Ctx): Promise<void> {
    const { member, t, now } = ctx
    const graph = await app.graph()
    const latest = await store.calls.latestOf(member.id)
    const state = latest && stateOfCall(latest, { now, zone: settings.timeZone })
    const isRunning =
      state === 'counting-down' || (state === 'running' && latest?.nextRingAt != null)
    const draft = await callDraftOf(app, member.id)
    const [spokenFor] = await store.voices.spokenFor(member.id, { offset: 0, limit: 1 })
    await show(
      ctx,
      sosScreen(t, {
        people: graph?.size(member.id) ?? 0,
        running: isRunning && latest ? latest.id : null,
        hasDraft: draft !== null,
        speaks: spokenFor !== undefined,
        voices: addressOf(app.usernames.commit, links.voices({})),
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
    const zone = zoneOf(ctx.member, settings.timeZone)
    const spoken = await spokenLine(app, call, { viewerId: ctx.member.id, t: ctx.t })
    const facts = { call, spoken, state, progress, now, zone }
    await show(ctx, ownCallScreen(ctx.t, facts))
  }

  /** The message becomes another screen: progress must not be written over it. */
  async function leave(ctx: Ctx): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id
    if (messageId) await store.calls.leave(ctx.member.id, messageId)
  }

  async function find(ctx: Ctx, id: number): Promise<KeptCall | null> {
    const call = await store.calls.find(id)
    const isMine = call?.senderId === ctx.member.id || call?.spokenById === ctx.member.id
    return isMine ? call : null
  }
}
