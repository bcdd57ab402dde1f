import { beforeAll, describe, expect, it } from 'vitest'
import {
  answerCall,
  callFor,
  callsNear,
  muteCalls,
  reportCall,
} from '../../../src/actions/call/answers.ts'
import { coverCalling, draftCall, haltCall, stopCalling } from '../../../src/actions/call/calls.ts'
import { dueRings, nextRingAt, sendRing } from '../../../src/actions/call/rings.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App, Member } from '../../../src/app.ts'
import type { CallId, MemberId } from '../../../src/domain/ids.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { startCall } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let messages = 0
beforeAll(async () => {
  ;({ app, clock } = await anApp())
})

/** A row of people, each the friend of the next. */
async function aRow(...names: string[]): Promise<Member[]> {
  const row: Member[] = []
  for (const name of names) {
    const member = await aMember(app, name)
    const before = row.at(-1)
    if (before) await befriend(app, before.id, member.id)
    row.push(member)
  }
  return row
}

async function aCall(senderId: MemberId, text = 'Who has a pump?') {
  await draftCall(app, senderId, { text, kind: 'sos', collectionId: null })
  const outcome = await startCall(app, { senderId, messageId: ++messages })
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

const later = (ms: number) => clock.travelTo(new Date(clock.now().getTime() + ms))
const heard = async ({ id }: Member, callId: CallId) =>
  (await app.store.notices.waitingFor(id)).filter(
    facts => facts.kind === 'call' && facts.callId === callId,
  ).length

async function everybodyHeard(row: readonly Member[], callId: CallId) {
  const counts: number[] = []
  for (const member of row.slice(1)) counts.push(await heard(member, callId))
  return counts
}

describe('a call', () => {
  it('reaches each degree in its ring, each person once, however often it is started', async () => {
    const row = await aRow('Anna', 'Boris', 'Vera', 'Goran', 'Mila')
    const [anna] = row as [Member]
    const { id } = await aCall(anna.id)
    await dueRings(app)
    expect(await everybodyHeard(row, id)).toEqual([0, 0, 0, 0])
    expect(await nextRingAt(app, new Date(clock.now().getTime() + 10_000))).not.toBeNull()

    later(10_000)
    await Promise.all([sendRing(app, id), sendRing(app, id), dueRings(app)])
    await sendRing(app, id)
    expect(await everybodyHeard(row, id)).toEqual([1, 0, 0, 0])
    later(600_000)
    await dueRings(app)
    expect(await everybodyHeard(row, id)).toEqual([1, 1, 0, 0])
    later(600_000)
    await dueRings(app)
    await dueRings(app)
    expect(await everybodyHeard(row, id)).toEqual([1, 1, 1, 0])
    expect((await app.store.calls.find(id))?.nextRingAt).toBeNull()
  })

  it('goes on where it was when it is interrupted between batches', async () => {
    const row = await aRow('Anna', 'Boris')
    const [anna, boris] = row as [Member, Member]
    const vera = await aMember(app, 'Vera')
    await befriend(app, anna.id, vera.id)
    const call = await aCall(anna.id)
    await app.store.calls.advance(call.id, {
      ringsSent: 0,
      ringCursor: boris.id,
      nextRingAt: call.sendAt,
    })
    later(10_000)
    await dueRings(app)
    expect(await heard(boris, call.id)).toBe(0)
    expect(await heard(vera, call.id)).toBe(1)
  })

  it('is kept when the sending tap comes twice, and not sent once stopped', async () => {
    const row = await aRow('Anna', 'Boris')
    const [anna] = row as [Member]
    const first = await aCall(anna.id)
    const again = await startCall(app, { senderId: anna.id, messageId: first.messageId })
    expect(again).toMatchObject({ done: { id: first.id } })
    expect(await stopCalling(app, { callId: first.id, by: (row[1] as Member).id })).toEqual({
      refused: 'only-the-sender-decides',
    })
    expect(await stopCalling(app, { callId: first.id, by: anna.id })).toMatchObject({ done: {} })
    later(20_000)
    await dueRings(app)
    expect(await everybodyHeard(row, first.id)).toEqual([0])

    const second = await aCall(anna.id)
    later(10_000)
    await dueRings(app)
    expect(await stopCalling(app, { callId: second.id, by: anna.id })).toEqual({
      refused: 'call-has-gone-out',
    })
    await draftCall(app, anna.id, { text: 'Again', kind: 'sos', collectionId: null })
    expect(await startCall(app, { senderId: anna.id, messageId: 0 })).toEqual({
      refused: 'called-less-than-a-day-ago',
    })
    await draftCall(app, anna.id, { text: 'We meet on Sunday', kind: 'info', collectionId: null })
    expect(await startCall(app, { senderId: anna.id, messageId: 0 })).toHaveProperty('done')
  })

  it('goes no further once it is covered, and thanks who wanted to help', async () => {
    const row = await aRow('Anna', 'Boris', 'Vera')
    const [anna, boris] = row as [Member, Member]
    const { id } = await aCall(anna.id)
    later(10_000)
    await dueRings(app)
    await answerCall(app, { callId: id, by: boris.id, answer: 'help' })
    await answerCall(app, { callId: id, by: boris.id, answer: 'help' })
    const told = (await app.store.notices.waitingFor(anna.id)).map(({ kind }) => kind)
    expect(told.filter(kind => kind === 'help-offered')).toHaveLength(1)
    await coverCalling(app, { callId: id, by: anna.id })
    later(600_000)
    await dueRings(app)
    expect(await everybodyHeard(row, id)).toEqual([1, 0])
    expect(await app.store.notices.waitingFor(boris.id)).toContainEqual({
      kind: 'call-ended',
      callId: id,
      senderId: anna.id,
      because: 'covered',
    })
    expect(await answerCall(app, { callId: id, by: boris.id, answer: 'help' })).toEqual({
      refused: 'call-is-covered',
    })
  })

  it('is not heard by whoever muted the sender, or everybody far, or withdrew', async () => {
    const row = await aRow('Anna', 'Boris', 'Vera')
    const [anna, boris, vera] = row as [Member, Member, Member]
    const goran = await aMember(app, 'Goran')
    await befriend(app, anna.id, goran.id)
    await muteCalls(app, boris.id, anna.id)
    await muteCalls(app, vera.id, null)
    await withdrawReadiness(app, { by: goran.id, towards: anna.id })
    const { id } = await aCall(anna.id)
    later(10_000)
    await dueRings(app)
    later(600_000)
    await dueRings(app)
    expect(await everybodyHeard(row, id)).toEqual([0, 0])
    expect(await heard(goran, id)).toBe(0)
    expect(await callFor(app, { callId: id, by: goran.id })).toBeNull()
  })

  it('is found near while it is open, and can be answered and reported once', async () => {
    const row = await aRow('Anna', 'Boris', 'Vera', 'Goran', 'Mila')
    const [anna, , , goran, mila] = row as [Member, Member, Member, Member, Member]
    const { id } = await aCall(anna.id)
    later(10_000)
    await dueRings(app)
    const near = async (by: MemberId) =>
      (await callsNear(app, { by, before: 2 ** 31 - 1, limit: 10 }))?.near.map(
        ({ call }) => call.id,
      )
    expect(await near(goran.id)).toEqual([id])
    expect(await near(mila.id)).toEqual([])
    expect(await answerCall(app, { callId: id, by: mila.id, answer: 'help' })).toEqual({
      refused: 'call-is-unknown',
    })
    expect(await answerCall(app, { callId: id, by: goran.id, answer: 'help' })).toHaveProperty(
      'done',
    )
    const report = { callId: id, by: goran.id, text: 'An advertisement' }
    expect(await reportCall(app, report)).toEqual({ done: id })
    expect(await reportCall(app, report)).toEqual({ refused: 'call-is-reported-already' })
    expect(await app.store.recipients.openReports({ offset: 0, limit: 10 })).toMatchObject([
      { callId: id, byId: goran.id, text: 'An advertisement' },
    ])

    await haltCall(app, { callId: id, by: mila.id, reason: 'It is an advertisement' })
    expect(await near(goran.id)).toEqual([])
    expect(await app.store.notices.waitingFor(anna.id)).toContainEqual({
      kind: 'call-halted',
      callId: id,
      reason: 'It is an advertisement',
    })
  })
})
