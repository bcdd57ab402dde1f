import { Composer } from 'grammy'
import { agreeToSpeak, askToSpeak, endSpeaking } from '../../../actions/voice/naming.ts'
import { endResting } from '../../../actions/voice/speaking.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { memberId, voiceId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { MOST_VOICES, VOICE_RESTS_DAYS, type Voice } from '../../../domain/voice/voice.ts'
import { shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { links, way } from '../../kit/link.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { backToSettings, voicesTap } from '../../kit/settings/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameFor, namesAround } from './names.ts'
import { speakScreen } from './speak.ts'
import {
  agreeTap,
  askVoiceTap,
  backAgainTap,
  endAskTap,
  endTap,
  nameVoiceTap,
  pickVoiceTap,
  speakingTap,
  voiceTap,
} from './taps.ts'

/** Who may speak for me: naming, agreeing, ending. */
export function mine(app: App): Room {
  const composer = new Composer<Ctx>()
  const { voices } = app.store
  const open = async (ctx: Ctx) => show(ctx, await voicesScreen(ctx))
  onTap(composer, voicesTap, open)
  onTap(composer, pickVoiceTap, async (ctx, { page }) => show(ctx, await pickScreen(ctx, page)))
  onTap(composer, nameVoiceTap, async (ctx, { member }) => {
    const name = await nameFor(ctx, memberId(member))
    const ask = { text: ctx.t('voice-ask-yes', { name }), tap: askVoiceTap({ member }) }
    await show(ctx, {
      text: ctx.t('voice-ask', { name }),
      buttons: [[ask], [{ text: ctx.t('back'), tap: pickVoiceTap({ page: 0 }) }]],
    })
  })
  onTap(composer, askVoiceTap, async (ctx, { member }) => {
    const pair = { memberId: ctx.member.id, voiceId: memberId(member) }
    const outcome = await askToSpeak(app, pair)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('voice-asked')
    await open(ctx)
  })
  onTap(composer, agreeTap, async (ctx, { voice }) => {
    const outcome = await agreeToSpeak(app, { voice: voiceId(voice), by: ctx.member.id })
    if (isRefused(outcome)) {
      refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      return open(ctx)
    }
    await show(ctx, await speakScreen(ctx, outcome.done.memberId))
  })
  onTap(composer, voiceTap, async (ctx, { voice }) => {
    const found = await voices.find(voice)
    const isMine = found?.memberId === ctx.member.id && !found.endedAt
    await (isMine ? show(ctx, await voiceScreen(ctx, found)) : open(ctx))
  })
  onTap(composer, endAskTap, async (ctx, { voice }) => {
    const found = await voices.find(voice)
    const other = found && otherOf(found, ctx)
    if (!other || found.endedAt) return open(ctx)
    const { t } = ctx
    const name = await nameFor(ctx, other)
    const isNo = !found.acceptedAt && other === found.memberId
    await show(ctx, {
      text: t(isNo ? 'voice-decline-ask' : 'voice-end', { name, days: VOICE_RESTS_DAYS }),
      buttons: [
        [{ text: t('voice-end-yes'), style: 'danger', tap: endTap({ voice }) }],
        [{ text: t('back'), tap: voicesTap({}) }],
      ],
    })
  })
  onTap(composer, endTap, async (ctx, { voice }) => {
    const outcome = await endSpeaking(app, { voice: voiceId(voice), by: ctx.member.id })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('voice-ended')
    await open(ctx)
  })
  onTap(composer, backAgainTap, async (ctx, { member }) => {
    const forId = memberId(member)
    const outcome = await endResting(app, { by: ctx.member.id, forId })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('rest-over')
    await (forId === ctx.member.id ? open(ctx) : show(ctx, await speakScreen(ctx, forId)))
  })
  return { composer, links: [way(links.voices, open)] }
}

/** Who may speak for me, for whom I may, and whether one of them says that I can't answer. */
async function voicesScreen(ctx: Ctx): Promise<Screen> {
  const { app, t, member, now, moment } = ctx
  const own = await app.store.voices.of(member.id)
  const [others] = await app.store.voices.spokenFor(member.id, { offset: 0, limit: 1 })
  const rest = (await app.store.rests.of([member.id], now)).get(member.id)
  const ids = [...own.map(each => each.voiceId), ...(rest ? [rest.byId] : [])]
  const name = await namesAround(ctx, ids)
  const lines = own.map(each =>
    t(each.acceptedAt ? 'voice-line' : 'voice-line-asked', { name: name(each.voiceId) }),
  )
  const resting =
    rest &&
    t('rest-mine', {
      name: name(rest.byId),
      on: shortDay(t.language, dayOf(rest.saidAt, moment.zone)),
    })
  return {
    text: [
      t('voices-screen'),
      own.length > 0 ? [t('voices-mine'), ...lines].join('\n') : t('voices-none'),
      resting,
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      rest ? [{ text: t('rest-back'), tap: backAgainTap({ member: member.id }) }] : [],
      ...own.map(each => [{ text: `🗣 ${name(each.voiceId)}`, tap: voiceTap({ voice: each.id }) }]),
      own.length < MOST_VOICES ? [{ text: t('voices-name'), tap: pickVoiceTap({ page: 0 }) }] : [],
      others ? [{ text: t('voices-others'), tap: speakingTap({ page: 0 }) }] : [],
      backToSettings(t),
    ],
  }
}

/** People of degree 1, to choose one of them. */
async function pickScreen(ctx: Ctx, page: number): Promise<Screen> {
  const { app, t, member } = ctx
  const graph = await app.graph()
  const contacts = (graph?.contacts(member.id) ?? []).map(memberId)
  const shown = contacts.slice(page * PAGE, (page + 1) * PAGE)
  const name = await namesAround(ctx, shown)
  const hasMore = contacts.length > (page + 1) * PAGE
  return {
    text: contacts.length > 0 ? t('voice-pick') : t('voice-pick-nobody'),
    buttons: [
      ...shown.map(id => [{ text: name(id), tap: nameVoiceTap({ member: id }) }]),
      openPager(page, hasMore, to => pickVoiceTap({ page: to })),
      [{ text: t('back'), tap: voicesTap({}) }],
    ],
  }
}

async function voiceScreen(ctx: Ctx, voice: Voice): Promise<Screen> {
  const { t, moment } = ctx
  const since = dayOf(voice.acceptedAt ?? voice.namedAt, moment.zone)
  const facts = { name: await nameFor(ctx, voice.voiceId), on: shortDay(t.language, since) }
  return {
    text: t(voice.acceptedAt ? 'voice-speaks' : 'voice-waits', facts),
    buttons: [
      [{ text: t('voice-end-ask'), style: 'danger', tap: endAskTap({ voice: voice.id }) }],
      [{ text: t('back'), tap: voicesTap({}) }],
    ],
  }
}

function otherOf({ memberId: forId, voiceId: by }: Voice, { member }: Ctx) {
  if (member.id === forId) return by
  return member.id === by ? forId : null
}
