import { describe, expect, it } from 'vitest'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import { remindOfRequests } from '../../../src/actions/pledge/request-reminders.ts'
import { requestCommitment } from '../../../src/actions/pledge/requests.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import { agreeToSpeak, askToSpeak, endSpeaking } from '../../../src/actions/voice/naming.ts'
import { endResting, sayResting } from '../../../src/actions/voice/speaking.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { anApp } from '../../kit/app.ts'
import { untilBlocked } from '../../kit/blocked.ts'
import { must } from '../../kit/helping.ts'
import { told } from '../../kit/ledger.ts'
import { leave, startCall } from '../../kit/looking.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { aMember, befriend } from '../../kit/trust.ts'

/** Mila trusts Vera and Goran in person; both have said yes to speaking for her. */
async function milaWithVoices() {
  const place = await aPlace()
  const { app, clock } = await anApp({}, place)
  const [mila, vera, goran] = await Promise.all(
    ['Mila', 'Vera', 'Goran'].map(async name => (await aMember(app, name)).id),
  )
  if (!mila || !vera || !goran) throw new Error('nobody is there')
  for (const other of [vera, goran]) {
    await befriend(app, mila, other)
    const voice = must(await askToSpeak(app, { memberId: mila, voiceId: other }))
    must(await agreeToSpeak(app, { voice: voice.id, by: other }))
  }
  await app.graph()
  return { app, clock, place, mila, vera, goran }
}

const urgently = (app: App, memberId: MemberId, spokenBy: MemberId) =>
  askForUrgentHelp(app, {
    ...{ memberId, spokenBy, target: 300_00, inGroups: false },
    deadlineOn: '2026-11-20',
  })

async function calls(app: App, forId: MemberId, by: MemberId) {
  await draftCall(app, by, { text: 'She fell', kind: 'sos', collectionId: null, forId })
  return startCall(app, { senderId: by, messageId: 7 })
}

describe('who may speak', () => {
  it('is one of two who have said yes; a third is refused, and a no rests', async () => {
    const { app, clock, mila, vera } = await milaWithVoices()
    const { id: boris } = await aMember(app, 'Boris')
    await befriend(app, mila, boris)
    const order = { memberId: mila, voiceId: boris }
    expect(await askToSpeak(app, order)).toEqual({ refused: 'voices-are-enough' })
    const between = await app.store.voices.between(mila, vera)
    must(await endSpeaking(app, { voice: between?.id ?? (0 as never), by: mila }))
    expect(await told(app, vera, 'voice-ended')).toMatchObject([{ otherId: mila, isMine: false }])

    const asked = must(await askToSpeak(app, order))
    expect(await calls(app, mila, boris)).toEqual({ refused: 'voice-is-over' })
    must(await endSpeaking(app, { voice: asked.id, by: boris }))
    expect(await askToSpeak(app, order)).toEqual({ refused: 'voice-said-no-lately' })
    clock.travelTo('2026-12-11T10:00:00Z')
    must(await askToSpeak(app, order))
  })

  it('ends with the trust between the two, whoever withdraws it', async () => {
    const { app, mila, vera } = await milaWithVoices()
    must(await withdrawReadiness(app, { by: vera, towards: mila }))
    expect(await app.store.voices.between(mila, vera)).toBeNull()
    expect(await told(app, mila, 'voice-ended')).toMatchObject([{ otherId: vera, isMine: true }])
    expect(await urgently(app, mila, vera)).toEqual({ refused: 'voice-is-over' })
    expect(await sayResting(app, { by: vera, forId: mila })).toEqual({ refused: 'voice-is-over' })
  })

  it('ends with who leaves, and nothing of it stays', async () => {
    const { app, mila, vera, goran } = await milaWithVoices()
    must(await sayResting(app, { by: vera, forId: mila }))
    must(await leave(app, { memberId: vera, current: null }))
    expect(await app.store.voices.of(mila)).toMatchObject([{ voiceId: goran }])
    expect(await told(app, mila, 'voice-ended')).toMatchObject([{ name: 'Vera' }])
    expect(await app.store.rests.of([mila], app.now())).toHaveProperty('size', 1)
    must(await leave(app, { memberId: mila, current: null }))
    expect(await app.store.rests.of([mila], app.now())).toHaveProperty('size', 0)
  })
})

describe('speaking for Mila', () => {
  it('tells her in each bot she has started, and her other voice', async () => {
    const { app, mila, vera, goran } = await milaWithVoices()
    await app.store.members.started(mila, 'commit', app.now())
    const { collection } = must(await urgently(app, mila, vera))
    const facts = { kind: 'voice-spoke', what: 'urgent', byId: vera, forId: mila }
    expect(await told(app, mila, 'voice-spoke')).toEqual([facts, facts])
    expect(await told(app, goran, 'voice-spoke')).toEqual([facts])
    expect(await told(app, vera, 'voice-spoke')).toEqual([])
    expect(await app.store.collections.spokenBy(collection.id)).toBe(vera)
  })

  it('goes by Mila’s own limits, and by the voice’s suspension', async () => {
    const { app, clock, mila, vera, goran } = await milaWithVoices()
    must(await calls(app, mila, vera))
    clock.travelTo('2026-11-10T13:00:00Z')
    expect(await calls(app, mila, goran)).toEqual({ refused: 'called-less-than-a-day-ago' })
    must(await calls(app, goran, goran))
    await app.store.members.change(vera, { suspendedUntil: new Date('2026-11-20T00:00:00Z') })
    expect(await urgently(app, mila, vera)).toEqual({ refused: 'voice-is-suspended' })
    await app.store.members.change(mila, { suspendedUntil: new Date('2026-11-20T00:00:00Z') })
    expect(await urgently(app, mila, goran)).toEqual({ refused: 'member-is-suspended' })
    must(await sayResting(app, { by: vera, forId: mila }))
  })

  it('opens an emergency beside monthly support, and none beside another', async () => {
    const { app, mila, vera, goran } = await milaWithVoices()
    must(await askForMonthlySupport(app, { memberId: mila, target: 100_00 }))
    must(await urgently(app, mila, vera))
    expect(await urgently(app, mila, goran)).toEqual({ refused: 'member-is-already-red' })
  })

  it('lets nobody ask or remind her while she rests', async () => {
    const { app, clock, mila, vera, goran } = await milaWithVoices()
    const { collection } = must(
      await askForMonthlySupport(app, { memberId: goran, target: 100_00 }),
    )
    const order = { giverId: mila, collectionId: collection.id, amount: 20_00 }
    const { pledge } = must(await makePledge(app, order))
    const asking = { pledgeId: pledge.id, by: goran, saw: pledge }
    must(await requestCommitment(app, asking))
    must(await sayResting(app, { by: vera, forId: mila }))
    expect(await sayResting(app, { by: goran, forId: mila })).toEqual({
      refused: 'member-rests-already',
    })
    clock.travelTo('2026-11-11T12:00:00Z')
    await remindOfRequests(app, app.now())
    expect(await told(app, mila, 'request-unanswered')).toEqual([])
    expect(await requestCommitment(app, asking)).toEqual({ refused: 'member-rests' })
    must(await endResting(app, { by: mila, forId: mila }))
    expect(await endResting(app, { by: mila, forId: mila })).toEqual({
      refused: 'member-rests-no-more',
    })
    must(await requestCommitment(app, asking))
  })
})

describe.runIf(onRealServer)('two voices at once', () => {
  it('open one emergency and send one SOS', async () => {
    const { app, mila, vera, goran } = await milaWithVoices()
    const opened = await Promise.all([vera, goran].map(by => urgently(app, mila, by)))
    expect(opened.filter(each => 'done' in each)).toHaveLength(1)
    expect(opened).toContainEqual({ refused: 'member-is-already-red' })
    const sent = await Promise.all([vera, goran].map(by => calls(app, mila, by)))
    expect(sent.filter(each => 'done' in each)).toHaveLength(1)
    expect(sent).toContainEqual({ refused: 'a-call-is-counting-down' })
    const said = await Promise.all([vera, goran].map(by => sayResting(app, { by, forId: mila })))
    expect(said.filter(each => 'done' in each)).toHaveLength(1)
  })

  it('say nothing once the voice is ended before them', async () => {
    const { app, place, mila, vera } = await milaWithVoices()
    const written = Promise.withResolvers<void>()
    const end = Promise.withResolvers<void>()
    const ending = app.store.transaction(async tx => {
      await tx.members.lock(mila, vera)
      await tx.voices.endBetween(mila, vera, app.now())
      written.resolve()
      await end.promise
    })
    await written.promise
    const speaking = urgently(app, mila, vera)
    await untilBlocked(place)
    end.resolve()
    await ending
    expect(await speaking).toEqual({ refused: 'voice-is-over' })
    expect((await app.store.collections.openOf(mila)).emergency).toBeNull()
  })
})
