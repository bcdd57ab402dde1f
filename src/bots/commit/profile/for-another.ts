import { draftCall } from '../../../actions/call/calls.ts'
import { findStatusDraft, type StatusDraft } from '../../../actions/collection/status-drafts.ts'
import { maySpeak } from '../../../actions/voice/speaking.ts'
import { dayOf } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import { day, money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { addressOf, links } from '../../kit/link.ts'
import type { Screen } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import { speakTap, tellForTap } from '../taps.ts'
import { dropTap, saveTap } from './taps.ts'

/** For whom the answers so far are, by name; null where they are for whoever answers. */
export async function nameAskedFor(ctx: Ctx): Promise<string | null> {
  const draft = await findStatusDraft(ctx.app, ctx.member.id)
  return draft?.forId ? nameOfOther(ctx, draft.forId) : null
}

/** What is about to be asked for somebody else, before it is saved. */
export async function summaryFor(
  ctx: Ctx,
  draft: StatusDraft & Readonly<{ number: string; forId: MemberId }>,
): Promise<Screen> {
  const { app, t, moment } = ctx
  const { target, deadlineOn, reason, number, forId } = draft
  const name = await nameOfOther(ctx, forId)
  const amount = money(t.language, target ?? 0, app.settings.unit)
  const today = dayOf(moment.now, moment.zone)
  const until = deadlineOn ? day(t.language, deadlineOn, today) : ''
  const me = await nameOfOther(ctx, ctx.member.id)
  const lines = [
    t('summary-emergency', { amount, until }),
    t('voice-for', { voice: me, name }),
    reason ? t('quoted', { text: reason }) : null,
    t('speak-summary', { name }),
    reason ? t('why-said') : t('speak-why', { name }),
  ]
  return {
    text: lines.filter(Boolean).join('\n\n'),
    buttons: [
      [{ text: t('summary-save'), style: 'primary', tap: saveTap({ draft: number }) }],
      [{ text: t('cancel'), tap: dropTap({ draft: number }) }],
    ],
  }
}

/** It is asked for them: what next. */
export async function askedForScreen(ctx: Ctx, forId: MemberId): Promise<Screen> {
  const { t } = ctx
  const name = await nameOfOther(ctx, forId)
  return {
    text: t('speak-asked', { name }),
    buttons: [
      [{ text: t('speak-tell', { name }), tap: tellForTap({ member: forId }) }],
      [{ text: t('back'), tap: speakTap({ member: forId }) }],
    ],
  }
}

/** Why it was not asked for them: their own standing is nobody else's. */
export async function notAskedScreen(ctx: Ctx, forId: MemberId, why: string): Promise<Screen> {
  const name = await nameOfOther(ctx, forId)
  return {
    text: ctx.t('speak-refused', { name, why }),
    buttons: [[{ text: ctx.t('back'), tap: speakTap({ member: forId }) }]],
  }
}

/** Writes the call to their trust list as ArvutAdd's draft, and leads there to look at it. */
export async function tellForScreen(ctx: Ctx, forId: MemberId): Promise<Screen> {
  const { app, t, member, moment } = ctx
  const may = await maySpeak(app.store, 'call', { by: member.id, forId }, moment)
  const { emergency } = await app.store.collections.openOf(forId)
  if (isRefused(may)) return notAskedScreen(ctx, forId, may.refused)
  if (!emergency?.deadlineOn) return notAskedScreen(ctx, forId, 'collection-is-closed')
  const text = t('speak-call-words', {
    name: await nameOfOther(ctx, forId),
    amount: money(t.language, emergency.target, emergency.unit),
    until: day(t.language, emergency.deadlineOn, dayOf(moment.now, moment.zone)),
  })
  const reason = (await app.store.collections.reasonsOf([emergency.id])).get(emergency.id)
  const words = [reason, text].filter(Boolean).join('\n')
  const call = { text: words, kind: 'sos', collectionId: emergency.id, forId } as const
  await draftCall(app, member.id, call)
  return {
    text: `${t('speak-call-ready')}\n\n${t('quoted', { text: words })}`,
    buttons: [
      [{ text: t('tell-list-open'), url: addressOf(app.usernames['arvut-add'], links.sos({})) }],
      [{ text: t('back'), tap: speakTap({ member: forId }) }],
    ],
  }
}

async function nameOfOther({ app, t, member }: Ctx, id: MemberId): Promise<string> {
  return calledIn(t, (await loadNames(app, member.id, [id])).get(id) ?? nameless)
}
