import { type App, momentOf, type Queries } from '../../app.ts'
import type { MemberId, VoiceId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { isWhole } from '../../domain/trust/trust.ts'
import { acceptVoice, endVoice, nameVoice, type Voice } from '../../domain/voice/voice.ts'

/** A member's word on a voice that is named already. */
type Order = Readonly<{ voice: VoiceId; by: MemberId }>

/** A member asks somebody they trust to speak for them in need. */
export async function askToSpeak(
  app: App,
  { memberId, voiceId }: Readonly<{ memberId: MemberId; voiceId: MemberId }>,
) {
  const { now } = momentOf(app)
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId, voiceId)
    const outcome = nameVoice({
      isLinked: isWhole(await tx.trust.between(memberId, voiceId)),
      voices: await tx.voices.of(memberId),
      voiceId,
      declinedAt: await tx.voices.declinedAt(memberId, voiceId),
      now,
    })
    if (isRefused(outcome)) return outcome

    const voice = await tx.voices.add({ memberId, voiceId, namedAt: now })
    const facts = { kind: 'voice-asked', voice: voice.id, forId: memberId } as const
    await tx.notices.add([{ to: voiceId, bot: 'commit', facts }], now)
    return done(voice)
  }, voiceId)
}

/** The other says yes. */
export async function agreeToSpeak(app: App, { voice: id, by }: Order) {
  const { now } = momentOf(app)
  return app.store.transaction(async tx => {
    const voice = await held(tx, id)
    if (!voice) return refused('voice-is-over')
    const isLinked = isWhole(await tx.trust.between(voice.memberId, voice.voiceId))
    const outcome = acceptVoice(voice, { by, now, isLinked })
    if (isRefused(outcome)) return outcome

    await tx.voices.write(outcome.done)
    const facts = { kind: 'voice-accepted', voice: id, byId: by } as const
    await tx.notices.add([{ to: voice.memberId, bot: 'commit', facts }], now)
    return outcome
  })
}

/** Either side ends it, or says no; the other hears it. */
export async function endSpeaking(app: App, { voice: id, by }: Order) {
  const { now } = momentOf(app)
  return app.store.transaction(async tx => {
    const voice = await held(tx, id)
    if (!voice) return refused('voice-is-over')
    const outcome = endVoice(voice, { by, now })
    if (isRefused(outcome)) return outcome

    await tx.voices.write(outcome.done)
    await tx.notices.add([toOther(voice, by)], now)
    return outcome
  })
}

/** Inside an action: two who trust each other no more do not speak for each other; the other hears it. */
export async function endVoicesBetween(
  tx: Queries,
  { by, towards }: Readonly<{ by: MemberId; towards: MemberId }>,
  now: Date,
): Promise<void> {
  const ended = await tx.voices.endBetween(by, towards, now)
  await tx.notices.add(
    ended.map(voice => toOther(voice, by)),
    now,
  )
}

/** Inside an action: who leaves speaks for nobody, and nobody for them; the others hear it. */
export async function endVoicesOf(
  tx: Queries,
  { by, name }: Readonly<{ by: MemberId; name: string | null }>,
  now: Date,
): Promise<void> {
  const ended = await tx.voices.endAllOf(by, now)
  await tx.notices.add(
    ended.map(voice => toOther(voice, by, name)),
    now,
  )
}

/** The voice as it is now, both members locked. */
async function held(tx: Queries, id: VoiceId): Promise<Voice | null> {
  const seen = await tx.voices.find(id)
  if (!seen) return null
  await tx.members.lock(seen.memberId, seen.voiceId)
  return tx.voices.find(id)
}

function toOther({ memberId, voiceId }: Voice, by: MemberId, name: string | null = null) {
  const to = by === memberId ? voiceId : memberId
  const facts = { kind: 'voice-ended', otherId: by, isMine: to === memberId, name } as const
  return { to, bot: 'commit', facts } satisfies NewNotice
}
