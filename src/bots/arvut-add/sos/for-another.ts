import { Composer } from 'grammy'
import { callRestsUntil, type NumberedCall } from '../../../actions/call/calls.ts'
import type { App } from '../../../app.ts'
import { type MemberId, memberId } from '../../../domain/ids.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import type { CallKind, KeptCall } from '../../../domain/trust/call.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import { calledIn } from '../../../words/naming.ts'
import type { Translate } from '../../../words/texts.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { sosTap } from '../taps.ts'
import { callForTap, speakingTap } from './taps.ts'

/** People for whom I may send an SOS. */
export function callingFor(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, speakingTap, async (ctx, { page }) => {
    const { t, member } = ctx
    const order = { offset: page * PAGE, limit: PAGE + 1 }
    const found = await app.store.voices.spokenFor(member.id, order)
    const ids = found.slice(0, PAGE).map(each => each.memberId)
    const name = await namesFor(app, ids, { viewerId: member.id, t })
    await show(ctx, {
      text: t('sos-speaks'),
      buttons: [
        ...ids.map(id => [{ text: `🆘 ${name(id)}`, tap: callForTap({ member: id }) }]),
        openPager(page, found.length > PAGE, to => speakingTap({ page: to })),
        [{ text: t('back'), tap: sosTap({}) }],
      ],
    })
  })
  return { composer }
}

/** "Vera for Mila", as a viewer reads both; empty where the sender called by themself. */
export async function spokenLine(
  app: App,
  { senderId, spokenById }: Pick<KeptCall, 'senderId' | 'spokenById'>,
  { viewerId, t }: Readonly<{ viewerId: MemberId; t: Translate }>,
): Promise<string> {
  if (spokenById === null) return ''
  const name = await namesFor(app, [senderId, spokenById], { viewerId, t })
  return t('voice-for', { voice: name(spokenById), name: name(senderId) })
}

/** Whose call a draft would be. */
export function senderOf({ forId }: Pick<NumberedCall, 'forId'>, writer: MemberId): MemberId {
  return forId ?? writer
}

/** Why a call for somebody may not go out now: what keeps themself from calling is nobody else's. */
export async function notCalledFor(
  ctx: Ctx,
  why: string,
  { forId, kind }: Readonly<{ forId: number; kind: CallKind }>,
): Promise<Screen> {
  const { app, t, member, now } = ctx
  const id = memberId(forId)
  // Who is nobody and who is not seen are called alike.
  const name = calledIn(t, (await loadNames(app, member.id, [id])).get(id) ?? nameless)
  const rested = (await callRestsUntil(app, id, kind)) ?? now
  const until = moment(t.language, rested, zoneOf(member, app.settings.timeZone))
  return {
    text: t('sos-for-refused', { name, why, until }),
    buttons: [[{ text: t('back'), tap: sosTap({}) }]],
  }
}
