import type { SpokenNotice, VoiceNotice } from '../../../domain/voice/notices.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { voicesTap } from '../../kit/settings/screen.ts'
import { nameIn } from '../naming.ts'
import { cardTap, speakTap, statusTap } from '../taps.ts'
import { agreeTap, endAskTap, voiceTap } from '../voice/taps.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends (VoiceNotice | SpokenNotice)['kind']> = Extract<
  VoiceNotice | SpokenNotice,
  { kind: Kind }
>

/** What is told of who may speak for whom, and of what they say. The two have met: they are named. */
export const voiceWords: Words<Desk, VoiceNotice | SpokenNotice> = {
  'voice-asked': asked,
  'voice-accepted': accepted,
  'voice-ended': ended,
  'voice-spoke': spoke,
}

async function asked(desk: Desk, { voice, forId }: Facts<'voice-asked'>): Promise<Screen | null> {
  const { app, t } = desk
  const found = await app.store.voices.find(voice)
  if (!found || found.endedAt || found.acceptedAt) return null
  return {
    text: t('notice-voice-asked', { name: await named(desk, forId) }),
    buttons: [
      [{ text: t('voice-agree'), style: 'primary', tap: agreeTap({ voice }) }],
      [{ text: t('voice-decline'), tap: endAskTap({ voice }) }],
    ],
  }
}

async function accepted(desk: Desk, facts: Facts<'voice-accepted'>): Promise<Screen | null> {
  const found = await desk.app.store.voices.find(facts.voice)
  if (!found || found.endedAt) return null
  const name = await named(desk, facts.byId)
  return {
    text: desk.t('notice-voice-accepted', { name }),
    buttons: [[{ text: `🗣 ${name}`, tap: voiceTap({ voice: facts.voice }) }]],
  }
}

async function ended(desk: Desk, facts: Facts<'voice-ended'>): Promise<Screen> {
  const { t } = desk
  const name = facts.name ?? (await named(desk, facts.otherId))
  return {
    text: t(facts.isMine ? 'notice-voice-ended' : 'notice-voice-over', { name }),
    buttons: [[{ text: t('settings-voice'), tap: voicesTap({}) }]],
  }
}

async function spoke(desk: Desk, facts: Facts<'voice-spoke'>): Promise<Screen> {
  const { t, to } = desk
  const { what, byId, forId } = facts
  const words = { voice: await named(desk, byId), name: await named(desk, forId) }
  if (to.id !== forId) {
    const look = { text: `🗣 ${words.name}`, tap: speakTap({ member: forId }) }
    const card = { text: `👤 ${words.name}`, tap: cardTap({ member: forId }) }
    return { text: t(`notice-voice-also-${what}`, words), buttons: [[look, card]] }
  }
  const mine = { text: t('settings-voice'), tap: voicesTap({}) }
  const light = { text: t('status-mine'), tap: statusTap({}) }
  const ways = what === 'urgent' ? [light, mine] : [mine]
  return { text: t(`notice-voice-${what}`, words), buttons: [ways] }
}

async function named({ app, t }: Desk, id: number): Promise<string> {
  return nameIn(t, await app.store.members.find(id))
}
