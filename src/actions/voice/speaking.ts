import { type App, momentOf, type Queries } from '../../app.ts'
import { botNames } from '../../domain/bot.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { isWhole } from '../../domain/trust/trust.ts'
import { type Spoken, speak } from '../../domain/voice/voice.ts'

/** Somebody speaks for a member. */
export type Speaking = Readonly<{ by: MemberId; forId: MemberId }>

/** Whether somebody may speak for a member now; where it decides, both are locked. */
export async function maySpeak(
  tx: Pick<Queries, 'voices' | 'trust' | 'members'>,
  what: Spoken,
  { by, forId }: Speaking,
  { now }: Pick<Moment, 'now'>,
) {
  return speak(what, {
    voice: await tx.voices.between(forId, by),
    isLinked: isWhole(await tx.trust.between(forId, by)),
    suspendedUntil: (await tx.members.get(by)).suspendedUntil,
    now,
  })
}

/** A member's voice says that they can't answer for a while: nobody asks or reminds them. */
export async function sayResting(app: App, { by, forId }: Speaking) {
  const moment = momentOf(app)
  const { now } = moment
  return app.store.transaction(async tx => {
    await tx.members.lock(by, forId)
    const outcome = await maySpeak(tx, 'rest', { by, forId }, moment)
    if (isRefused(outcome)) return outcome
    if ((await tx.rests.of([forId], now)).has(forId)) return refused('member-rests-already')

    await tx.rests.add({ memberId: forId, byId: by, saidAt: now })
    await tellOfSpeaking(tx, 'rest', { by, forId }, now)
    return outcome
  }, forId)
}

/** The member is back: said by themself, or by whoever speaks for them. */
export async function endResting(app: App, { by, forId }: Speaking) {
  const moment = momentOf(app)
  return app.store.transaction(async tx => {
    await tx.members.lock(by, forId)
    const may = by === forId ? done('may') : await maySpeak(tx, 'rest', { by, forId }, moment)
    if (isRefused(may)) return may
    return (await tx.rests.end(forId, moment.now)) ? may : refused('member-rests-no-more')
  }, forId)
}

/**
 * Inside an action: the member hears in both bots what was said for them, at once where it calls
 * others; so does their other voice, lest two do the same.
 */
export async function tellOfSpeaking(
  tx: Queries,
  what: Spoken,
  { by, forId }: Speaking,
  now: Date,
): Promise<void> {
  const facts = { kind: 'voice-spoke', what, byId: by, forId } as const
  const { reachable } = await tx.members.get(forId)
  const bots = reachable.length > 0 ? reachable : botNames
  const voices = await tx.voices.of(forId)
  const others = voices.filter(({ voiceId, acceptedAt }) => acceptedAt && voiceId !== by)
  await tx.notices.add(
    [
      ...bots.map((bot): NewNotice => ({ to: forId, bot, facts, urgent: what !== 'rest' })),
      ...others.map(({ voiceId }): NewNotice => ({ to: voiceId, bot: 'commit', facts })),
    ],
    now,
  )
}
