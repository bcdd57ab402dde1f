import { beforeAll, describe, expect, it } from 'vitest'
import { answerCall, callFor, openCall } from '../../../src/actions/call/answers.ts'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import type { App, Member } from '../../../src/app.ts'
import { addDays, dayOf } from '../../../src/domain/cycle.ts'
import type { CallId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { loadCard } from '../../../src/views/cards.ts'
import { openPledging } from '../../../src/views/pledging.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { endUrgentHelp, startCall } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

type Row = readonly [Member, Member, Member, Member, Member]

let app: App
let clock: Clock
beforeAll(async () => {
  ;({ app, clock } = await anApp())
})

const passes = (ms: number) => clock.travelTo(new Date(clock.now().getTime() + ms))
const RING = 600_000

/** Anna, her friend, the friend's friend and so on; Anna is red, and calls for it. */
async function calling(): Promise<{ row: Row; emergency: Collection; callId: CallId }> {
  const names = ['Anna', 'Boris', 'Vera', 'Goran', 'Mila']
  const row = await Promise.all(names.map(name => aMember(app, name)))
  for (const [at, { id }] of row.entries()) {
    const before = row[at - 1]
    if (before) await befriend(app, before.id, id)
  }
  const [anna] = row as unknown as Row
  const asked = await askForUrgentHelp(app, {
    memberId: anna.id,
    target: 10_000,
    deadlineOn: addDays(dayOf(clock.now(), app.settings.timeZone), 3),
    inGroups: false,
  })
  const emergency = must(asked).collection
  const draft = { text: 'The roof burns', kind: 'sos', collectionId: emergency.id } as const
  await draftCall(app, anna.id, draft)
  const call = must(await startCall(app, { senderId: anna.id, messageId: 7 }))
  passes(10_000)
  await dueRings(app)
  return { row: row as unknown as Row, emergency, callId: call.id }
}

async function told({ id }: Member): Promise<readonly string[]> {
  return (await app.store.notices.waitingFor(id)).map(({ kind }) => kind)
}

describe('a call for an emergency', () => {
  it('alarms nobody twice: who has the red alert finds the words in it', async () => {
    const { row, emergency, callId } = await calling()
    const [, boris, vera] = row
    expect(await told(boris)).toContain('status-changed')
    expect(await told(boris)).not.toContain('call')
    expect(await app.store.recipients.progress(callId)).toMatchObject({
      recipients: 1,
      delivered: 1,
    })
    expect(await app.store.calls.wordsFor(emergency.id, boris.id)).toBe('The roof burns')
    expect(await app.store.calls.wordsFor(emergency.id, vera.id)).toBeNull()
    passes(RING)
    await dueRings(app)
    expect(await told(vera)).toContain('call')
  })

  it('opens the collection to everybody it reaches, at any degree, while it runs', async () => {
    const { row, emergency, callId } = await calling()
    const [anna, , vera, goran, mila] = row
    expect((await loadCard(app, vera.id, anna.id))?.collection ?? null).toBeNull()
    for (const _ of [2, 3]) {
      passes(RING)
      await dueRings(app)
    }
    for (const { id } of [vera, goran]) {
      const card = await loadCard(app, id, anna.id)
      expect(card).toMatchObject({ name: 'Anna', status: 'red', mayPledge: { done: {} } })
      const order = { giverId: id, collectionId: emergency.id }
      expect(await openPledging(app, order)).toHaveProperty('done')
    }
    const given = { giverId: vera.id, collectionId: emergency.id, amount: 2_500 }
    expect(await makePledge(app, given)).toHaveProperty('done')
    expect((await loadCard(app, mila.id, anna.id))?.collection ?? null).toBeNull()

    must(await endUrgentHelp(app, { memberId: anna.id, forgiving: false }))
    expect((await loadCard(app, goran.id, anna.id))?.collection ?? null).toBeNull()
    expect(await callFor(app, { callId, by: goran.id })).not.toBeNull()
  })

  it('opens it, too, to whoever found the call near them', async () => {
    const { row, callId } = await calling()
    const [anna, , , goran] = row
    const call = await callFor(app, { callId, by: goran.id })
    if (!call) throw new Error('it is near')
    await openCall(app, call, goran.id)
    expect(await loadCard(app, goran.id, anna.id)).toMatchObject({ mayPledge: { done: {} } })
  })

  it('ends with the emergency: no further ring goes, and who can help hears it', async () => {
    const { row, callId } = await calling()
    const [anna, boris, vera] = row
    must(await answerCall(app, { callId, by: boris.id, answer: 'help' }))
    must(await endUrgentHelp(app, { memberId: anna.id, forgiving: true }))
    passes(RING)
    await dueRings(app)
    expect(await told(vera)).not.toContain('call')
    expect(await told(boris)).toContain('call-ended')
    expect(await answerCall(app, { callId, by: boris.id, answer: 'help' })).toEqual({
      refused: 'call-is-ended',
    })
  })

  it('sends no ring past the deadline, though nobody has written the end yet', async () => {
    const { row } = await calling()
    passes(5 * 24 * 3_600_000)
    await dueRings(app)
    expect(await told(row[2])).not.toContain('call')
  })

  it('is not sent once its emergency is over', async () => {
    const { row, emergency } = await calling()
    const [anna] = row
    must(await endUrgentHelp(app, { memberId: anna.id, forgiving: false }))
    passes(25 * 3_600_000)
    const draft = { text: 'The roof burns', kind: 'sos', collectionId: emergency.id } as const
    await draftCall(app, anna.id, draft)
    expect(await startCall(app, { senderId: anna.id, messageId: 8 })).toEqual({
      refused: 'emergency-is-over',
    })
  })
})
