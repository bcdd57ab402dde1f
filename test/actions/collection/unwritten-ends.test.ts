import { beforeEach, describe, expect, it } from 'vitest'
import { callsNear } from '../../../src/actions/call/answers.ts'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { overviewOf } from '../../../src/actions/operator/operators.ts'
import type { App, Member } from '../../../src/app.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { isOverdue } from '../../../src/domain/pledge/pledge.ts'
import { loadCard } from '../../../src/views/cards.ts'
import { endEmergencies } from '../../../src/worker/jobs/deadlines.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { collects, gives } from '../../kit/ledger.ts'
import { startCall } from '../../kit/looking.ts'
import { zone } from '../../kit/people.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: Member
let boris: Member
let goran: Member
let emergency: Collection

/** Anna is red until the 12th and has called for it; Boris has committed; Goran is helped by both. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  const people = await Promise.all(['Anna', 'Boris', 'Goran'].map(name => aMember(app, name)))
  ;[anna, boris, goran] = people as [Member, Member, Member]
  await befriend(app, anna.id, boris.id)
  const helped = await collects(app, goran.id)
  await gives(app, anna.id, helped)
  const asks = { target: 30_000, deadlineOn: '2026-11-12', inGroups: false } as const
  emergency = must(await askForUrgentHelp(app, { memberId: anna.id, ...asks })).collection
  await pledgesTo(app, { giverId: boris.id, to: emergency, amount: 5_000 })
  const draft = { text: 'The roof burns', kind: 'sos', collectionId: emergency.id } as const
  await draftCall(app, anna.id, draft)
  must(await startCall(app, { senderId: anna.id, messageId: 7 }))
})

/** All that anybody reads of it at this instant. */
async function said() {
  const moment = { now: clock.now(), zone }
  const { pledges, reputation } = app.store
  const card = await loadCard(app, boris.id, anna.id)
  const counts = (await pledges.organizerCounts(boris.id, moment)).given
  const order = { page: 0, size: 10 }
  const near = await callsNear(app, { by: boris.id, before: 2 ** 31 - 1, limit: 10 })
  const goranBar = (await loadCard(app, goran.id, goran.id))?.collection?.bar
  return {
    status: card?.status,
    between: card?.between.map(({ pledge }) => isOverdue(pledge, moment.now, zone)),
    commitments: counts.commitments.count,
    overdue: counts.overdue.count,
    inTime: (await pledges.givenBy(boris.id, moment, order)).entries.length,
    late: (await pledges.overdueOf(anna.id, moment, order)).entries.length,
    overdueOnCard: (await reputation.of([boris.id], moment)).get(boris.id)?.overdue,
    circle: [...(await pledges.circleOf(anna.id, moment))],
    calls: near?.near.length,
    emergencies: (await overviewOf(app)).figures.emergency,
    intendedForGoran: goranBar?.intended,
  }
}

describe('an emergency whose end nobody has written', () => {
  it('runs for everybody until 24:00 of its last day and is over for everybody from then on', async () => {
    clock.travelTo(new Date(clock.now().getTime() + 10_000))
    await dueRings(app)
    clock.travelTo('2026-11-12T22:59:59Z')
    expect(await said()).toEqual({
      status: 'red',
      between: [false],
      commitments: 1,
      overdue: 0,
      inTime: 1,
      late: 0,
      overdueOnCard: 0,
      circle: [boris.id],
      calls: 1,
      emergencies: 1,
      intendedForGoran: 0,
    })

    clock.travelTo('2026-11-12T23:00:00Z')
    const unwritten = await said()
    expect(unwritten).toEqual({
      status: 'green',
      between: [true],
      commitments: 0,
      overdue: 1,
      inTime: 0,
      late: 1,
      overdueOnCard: 1,
      circle: [],
      calls: 0,
      emergencies: 0,
      intendedForGoran: 5_000,
    })
    await endEmergencies(app, clock.now())
    expect(await app.store.collections.get(emergency.id)).toMatchObject({ closedAs: 'deadline' })
    expect(await said()).toEqual(unwritten)
  })
})
