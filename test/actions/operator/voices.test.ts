import { expect, it } from 'vitest'
import { reportCall } from '../../../src/actions/call/answers.ts'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { haltReported, reportOf, suspendReported } from '../../../src/actions/operator/operators.ts'
import { agreeToSpeak, askToSpeak } from '../../../src/actions/voice/naming.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { told } from '../../kit/ledger.ts'
import { startCall } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

it('a call that a voice has raised is the voice’s to answer for', async () => {
  const { app, clock } = await anApp()
  const [mila, vera, goran] = await Promise.all(
    ['Mila', 'Vera', 'Goran'].map(async name => (await aMember(app, name)).id),
  )
  if (!mila || !vera || !goran) throw new Error('nobody is there')
  for (const other of [vera, goran]) await befriend(app, mila, other)
  const { id: voice } = must(await askToSpeak(app, { memberId: mila, voiceId: vera }))
  must(await agreeToSpeak(app, { voice, by: vera }))
  const draft = { text: 'Buy pumps', kind: 'sos', collectionId: null, forId: mila } as const
  must(await draftCall(app, vera, draft))
  const { id: callId } = must(await startCall(app, { senderId: vera, messageId: 3 }))
  clock.travelTo('2026-11-10T13:00:00Z')
  await dueRings(app)
  must(await reportCall(app, { callId, by: goran, text: 'An advertisement' }))

  const key = { callId, reporterId: goran, by: goran }
  expect(await reportOf(app, key)).toMatchObject({ sender: { id: vera }, forWhom: { id: mila } })
  must(await haltReported(app, { ...key, reason: 'No advertising' }))
  must(await suspendReported(app, { ...key, days: 7, reason: 'No advertising' }))
  expect((await app.store.members.get(mila)).suspendedUntil).toBeNull()
  expect((await app.store.members.get(vera)).suspendedUntil).not.toBeNull()
  for (const id of [mila, vera]) expect(await told(app, id, 'call-halted')).toHaveLength(1)
})
