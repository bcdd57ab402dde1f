import { Composer } from 'grammy'
import { z } from 'zod'
import {
  answerCall,
  callFor,
  callsNear,
  LONGEST_REPORT,
  muteCalls,
  openCall,
  reportCall,
  unmuteCalls,
} from '../../../actions/call/answers.ts'
import type { App } from '../../../app.ts'
import { callId, memberId } from '../../../domain/ids.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import type { KeptCall } from '../../../domain/trust/call.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { namesFor } from '../naming.ts'
import { oneMoment, refusedScreen } from '../refusal.ts'
import { callTap, sosTap } from '../taps.ts'
import { type CallView, callScreen, callViewOf } from './call.ts'
import {
  canHelpTap,
  muteFarTap,
  mutesTap,
  muteTap,
  NEWEST,
  nearTap,
  readTap,
  reportTap,
  unmuteTap,
} from './taps.ts'

const reported = z.object({ call: z.number() })

/** Asks what is wrong with a call, for the operators. */
const reportQuestion: Question<z.output<typeof reported>> = {
  name: 'call-report',
  shape: reported,
  ask: ({ t }, { call }) => ({
    text: t('sos-report-question'),
    buttons: [[{ text: t('cancel'), tap: callTap({ call }) }]],
  }),
  async hear({ app, member, t }, args, text) {
    const call = callId(args.call)
    const outcome = await reportCall(app, { callId: call, by: member.id, text })
    const back = { text: t('back'), tap: sosTap({}) }
    if ('done' in outcome) return { screen: refusedScreen(t, 'reported', back) }
    const isWrong = outcome.refused === 'text-is-empty' || outcome.refused === 'text-is-too-long'
    if (isWrong) return { wrong: wrongWords(t, outcome.refused, text, LONGEST_REPORT) }
    return { screen: refusedScreen(t, outcome.refused, back) }
  },
}

/** Hearing others' calls: answering, finding those near, muting, reporting. */
export function recipient(app: App): Room {
  const composer = new Composer<Ctx>()
  const { store, settings } = app
  onTap(composer, callTap, async (ctx, { call }) => {
    const found = await callFor(app, { callId: callId(call), by: ctx.member.id })
    await showCall(ctx, found, null)
  })
  onTap(composer, canHelpTap, (ctx, { call }) => answer(ctx, call, 'help'))
  onTap(composer, readTap, (ctx, { call }) => answer(ctx, call, 'read'))
  onTap(composer, reportTap, async (ctx, { call }) => {
    await leave(ctx)
    await startDialogue(ctx, reportQuestion, { call })
  })

  onTap(composer, nearTap, async (ctx, { before }) => {
    await leave(ctx)
    const { member, t } = ctx
    const found = await callsNear(app, { by: member.id, before, limit: PAGE })
    if (!found) return show(ctx, oneMoment(t, nearTap({ before })))
    const { near, next } = found
    const ids = near.flatMap(({ call }) => [call.senderId, call.spokenById ?? call.senderId])
    const name = await namesFor(app, ids, { viewerId: member.id, t })
    const rows = near.map(({ call, degree }) => {
      const facts = {
        name: call.spokenById
          ? t('voice-for', { voice: name(call.spokenById), name: name(call.senderId) })
          : name(call.senderId),
        degree: t('degree-of', { degree }),
        at: moment(t.language, call.sendAt, zoneOf(member, settings.timeZone)),
      }
      return [{ text: t(`sos-near-row-${call.kind}`, facts), tap: callTap({ call: call.id }) }]
    })
    const first = before < NEWEST ? [{ text: '«', tap: nearTap({ before: NEWEST }) }] : []
    const more = next ? [{ text: '›', tap: nearTap({ before: next }) }] : []
    await show(ctx, {
      text: near.length === 0 && !next ? t('sos-near-none') : t('sos-near-title'),
      buttons: [...rows, [...first, ...more], [{ text: t('back'), tap: sosTap({}) }]],
    })
  })

  onTap(composer, muteTap, async (ctx, { call }) => {
    const found = await callFor(app, { callId: callId(call), by: ctx.member.id })
    if (!found) return showCall(ctx, null, null)
    await leave(ctx)
    await muteCalls(app, ctx.member.id, found.senderId)
    ctx.toast = ctx.t('sos-muted')
    await showMutes(ctx, 0)
  })
  onTap(composer, mutesTap, (ctx, { page }) => showMutes(ctx, page))
  onTap(composer, muteFarTap, async (ctx, { to }) => {
    if (to === 'on') await unmuteCalls(app, ctx.member.id, null)
    else await muteCalls(app, ctx.member.id, null)
    await showMutes(ctx, 0)
  })
  onTap(composer, unmuteTap, async (ctx, { member, page }) => {
    await unmuteCalls(app, ctx.member.id, memberId(member))
    await showMutes(ctx, page)
  })
  return { composer, questions: [reportQuestion] }

  /** The message becomes another screen: the end of the call must not be written over it. */
  async function leave(ctx: Ctx): Promise<void> {
    const message = ctx.callbackQuery?.message
    if (message) await store.alertMessages.leave(message.chat.id, message.message_id)
  }

  async function answer(ctx: Ctx, call: number, word: 'help' | 'read'): Promise<void> {
    const order = { callId: callId(call), by: ctx.member.id, answer: word } as const
    const outcome = await answerCall(app, order)
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused, toBranch(ctx)))
    await showCall(ctx, outcome.done, word)
  }

  async function showCall(
    ctx: Ctx,
    call: KeptCall | null,
    answered: CallView['answered'],
  ): Promise<void> {
    if (!call) return show(ctx, refusedScreen(ctx.t, 'call-is-unknown', toBranch(ctx)))
    const given = await openCall(app, call, ctx.member.id)
    const before = given?.helpAt ? 'help' : given?.readAt ? 'read' : null
    const view = await callViewOf(app, call, ctx.member, ctx.t)
    await show(ctx, callScreen(ctx.t, { ...view, answered: answered ?? before }))
  }

  async function showMutes(ctx: Ctx, page: number): Promise<void> {
    const { member, t } = ctx
    const isOff = await store.mutes.hasFar(member.id)
    const ids = await store.mutes.of(member.id, { offset: page * PAGE, limit: PAGE + 1 })
    const shown = ids.slice(0, PAGE)
    const name = await namesFor(app, shown, { viewerId: member.id, t })
    const toggle = isOff
      ? { text: t('sos-far-is-off'), tap: muteFarTap({ to: 'on' }) }
      : { text: t('sos-far-is-on'), tap: muteFarTap({ to: 'off' }) }
    await show(ctx, {
      text: shown.length > 0 ? t('sos-mutes-title') : t('sos-mutes-none'),
      buttons: [
        [toggle],
        ...shown.map(id => [
          { text: t('sos-unmute', { name: name(id) }), tap: unmuteTap({ member: id, page }) },
        ]),
        openPager(page, ids.length > PAGE, to => mutesTap({ page: to })),
        [toBranch(ctx)],
      ],
    })
  }
}

function toBranch({ t }: Ctx) {
  return { text: t('back'), tap: sosTap({}) }
}
