import { momentOf } from '../../../app.ts'
import type { ArvutAddNotice } from '../../../domain/notice/notice.ts'
import { stateOfCall } from '../../../domain/trust/call.ts'
import { areApart } from '../../../domain/trust/trust.ts'
import { kept } from '../../../words/dress.ts'
import { addressOf, links } from '../../kit/link.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import type { Desk } from '../desk.ts'
import { namesFor, wayTo } from '../naming.ts'
import { callScreen, callViewOf } from './call.ts'
import { helpersTap, ownCallTap } from './taps.ts'

type Facts<Kind extends ArvutAddNotice['kind']> = Extract<ArvutAddNotice, { kind: Kind }>

/** Somebody near calls: what they need, and the ways to answer. */
export async function call(
  { app, t, addressee }: Desk,
  { callId }: Facts<'call'>,
): Promise<Screen | null> {
  const found = await app.store.calls.find(callId)
  const state = found && stateOfCall(found, momentOf(app))
  if (!found || (state !== 'running' && state !== 'over')) return null
  if (areApart(await app.store.trust.between(addressee.id, found.senderId))) return null
  return callScreen(t, await callViewOf(app, found, addressee, t))
}

/** Somebody can help: told to the sender, and to the voice that called for them. */
export async function helpOffered(
  { app, t, addressee }: Desk,
  { callId, helperId }: Facts<'help-offered'>,
): Promise<Screen | null> {
  const found = await app.store.calls.find(callId)
  const helper = await app.store.members.find(helperId)
  if (!found || !helper || helper.leftAt) return null
  const reading = { viewerId: addressee.id, t, met: [helperId] }
  const name = (await namesFor(app, [helperId], reading))(helperId)
  const { helping } = await app.store.recipients.progress(callId)
  const { username } = helper
  const write: Button[] = username ? [{ text: t('write'), url: `https://t.me/${username}` }] : []
  const list = {
    text: t('sos-helpers', { count: helping }),
    tap: helpersTap({ call: callId, page: 0 }),
  }
  const words = { name: kept(wayTo(name, helper)), more: Math.max(0, helping - 1) }
  const sender = (await namesFor(app, [found.senderId], reading))(found.senderId)
  const isVoice = found.spokenById === addressee.id
  return {
    text: isVoice
      ? t('notice-help-offered-for', { ...words, sender })
      : t('notice-help-offered', words),
    buttons: [[...write, list]],
  }
}

/** Whoever wanted to help hears of the end, by the name they saw on the call. */
export async function callEnded(
  { app, t, addressee }: Desk,
  { senderId, because }: Facts<'call-ended'>,
): Promise<Screen | null> {
  if (areApart(await app.store.trust.between(addressee.id, senderId))) return null
  const name = await namesFor(app, [senderId], { viewerId: addressee.id, t })
  return {
    text: t(`notice-call-${because}`, { name: name(senderId) }),
    buttons: [[{ text: t('open-menu'), tap: 'menu' }]],
  }
}

/** What somebody's voice has said for the addressee, and where it is decided. */
export async function spoke(
  desk: Desk,
  { what, byId, forId }: Facts<'voice-spoke'>,
): Promise<Screen> {
  const { app, t, addressee } = desk
  const name = await namesFor(app, [byId, forId], { viewerId: addressee.id, t, met: [byId] })
  const call =
    what === 'call' ? (await app.store.calls.of(forId, { offset: 0, limit: 1 }))[0] : null
  const look = call ? [{ text: t('sos-running'), tap: ownCallTap({ call: call.id }) }] : []
  const voices = {
    text: t('settings-voice'),
    url: addressOf(app.usernames.commit, links.voices({})),
  }
  const words = { voice: name(byId), name: name(forId) }
  return { text: t(`notice-voice-${what}`, words), buttons: [look, [voices]] }
}
