import { Composer } from 'grammy'
import { maySpeak, sayResting } from '../../../actions/voice/speaking.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { REST_DAYS } from '../../../domain/voice/rest.ts'
import { shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { addressOf, links } from '../../kit/link.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { voicesTap } from '../../kit/settings/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { askForTap, cardTap, speakTap, tellForTap } from '../taps.ts'
import { nameFor, namesAround } from './names.ts'
import { backAgainTap, endAskTap, restAskTap, restTap, speakingTap } from './taps.ts'

/** For whom I may speak, and what I may say for them. */
export function speaking(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, speakingTap, async (ctx, { page }) => show(ctx, await peopleScreen(ctx, page)))
  onTap(composer, speakTap, async (ctx, { member }) =>
    show(ctx, await speakScreen(ctx, memberId(member))),
  )
  onTap(composer, restAskTap, async (ctx, { member }) => {
    const { t } = ctx
    const name = await nameFor(ctx, memberId(member))
    await show(ctx, {
      text: t('rest-ask', { name, days: REST_DAYS }),
      buttons: [
        [{ text: t('rest-yes'), tap: restTap({ member }) }],
        [{ text: t('back'), tap: speakTap({ member }) }],
      ],
    })
  })
  onTap(composer, restTap, async (ctx, { member }) => {
    const outcome = await sayResting(app, { by: ctx.member.id, forId: memberId(member) })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('rest-said', { name: await nameFor(ctx, memberId(member)) })
    await show(ctx, await speakScreen(ctx, memberId(member)))
  })
  return { composer }
}

async function peopleScreen(ctx: Ctx, page: number): Promise<Screen> {
  const { app, t, member } = ctx
  const order = { offset: page * PAGE, limit: PAGE + 1 }
  const found = await app.store.voices.spokenFor(member.id, order)
  const shown = found.slice(0, PAGE).map(each => each.memberId)
  const name = await namesAround(ctx, shown)
  return {
    text: t('speaks-screen'),
    buttons: [
      ...shown.map(id => [{ text: `🗣 ${name(id)}`, tap: speakTap({ member: id }) }]),
      openPager(page, found.length > PAGE, to => speakingTap({ page: to })),
      [{ text: t('back'), tap: voicesTap({}) }],
    ],
  }
}

/** Somebody for whom I may speak; whoever may not any more reads that. */
export async function speakScreen(ctx: Ctx, forId: MemberId): Promise<Screen> {
  const { app, t, member, now, moment } = ctx
  const back = [{ text: t('back'), tap: voicesTap({}) }]
  const voice = await app.store.voices.between(forId, member.id)
  const may = await maySpeak(app.store, 'rest', { by: member.id, forId }, moment)
  if (!voice || isRefused(may)) return { text: t('refused-voice-is-over'), buttons: [back] }
  const name = await nameFor(ctx, forId)
  const { emergency } = await app.store.collections.openOf(forId)
  const isRed = (await app.store.collections.redOf([forId], moment)).has(forId)
  const rest = (await app.store.rests.of([forId], now)).get(forId)
  const by = rest && (await nameFor(ctx, rest.byId))
  const on = rest && shortDay(t.language, dayOf(rest.saidAt, moment.zone))
  const calls = addressOf(app.usernames['arvut-add'], links.sosFor({ member: forId }))
  const about = { member: forId }
  return {
    text: [
      t('speak-screen', { name }),
      isRed ? t('speak-is-red', { name }) : null,
      by && on ? t('rest-theirs', { name, by, on }) : null,
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      isRed && emergency
        ? [{ text: t('speak-tell', { name }), tap: tellForTap(about) }]
        : [{ text: t('speak-ask', { name }), tap: askForTap(about) }],
      [{ text: t('speak-call', { name }), url: calls }],
      rest
        ? [{ text: t('rest-back-theirs', { name }), tap: backAgainTap(about) }]
        : [{ text: t('rest-open', { name }), tap: restAskTap(about) }],
      [{ text: `👤 ${name}`, tap: cardTap(about) }],
      [{ text: t('voice-stop', { name }), style: 'danger', tap: endAskTap({ voice: voice.id }) }],
      back,
    ],
  }
}
