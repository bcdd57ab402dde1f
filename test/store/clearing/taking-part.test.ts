import { describe, expect, it } from 'vitest'
import { choose } from '../../../src/actions/member/settings.ts'
import { addCycles } from '../../../src/domain/cycle.ts'
import { collectionId } from '../../../src/domain/ids.ts'
import { takesPart } from '../../../src/domain/pledge/clearing.ts'
import type { NewPledge } from '../../../src/domain/pledge/pledge.ts'
import { anApp } from '../../kit/app.ts'
import { collects, deed } from '../../kit/ledger.ts'
import { owes, people } from '../../kit/owing.ts'
import { november } from '../../kit/people.ts'

const wishes = [null, true, false]

describe('what takes part in clearing', () => {
  it('is the same in the database as by the rule', async () => {
    const { app, clock } = await anApp()
    clock.travelTo(november(25))
    const { anna, boris, vera, goran } = await people(app, ['anna', 'boris', 'vera', 'goran'])
    const dates = { openedAt: november(1), openedOn: '2026-11-01' } as const
    const running = { kind: 'emergency', deadlineOn: '2026-11-30', ...dates } as const
    const over = { kind: 'emergency', deadlineOn: '2026-11-20', ...dates } as const
    const emergency = await collects(app, vera.id, running)
    await collects(app, boris.id, over)
    await choose(app, goran.id, { inClearing: false })

    const differences: Partial<NewPledge>[] = [
      {},
      { committedAt: null },
      { dueOn: '2026-10-31' },
      { dueOn: null },
      { committedAt: november(2), deliveredAt: november(3) },
      deed,
      { forgivenAt: november(3) },
      { annulledAt: november(3) },
      ...wishes.flatMap(onlyByGiver =>
        wishes.flatMap(onlyByReceiver => [
          { onlyByGiver, onlyByReceiver },
          { onlyByGiver, onlyByReceiver, note: 'a roof' },
        ]),
      ),
    ]
    let months = 0
    const pairs = [
      [anna, boris],
      [vera, anna],
      [boris, vera],
      [anna, goran],
      [goran, boris],
    ] as const
    for (const [giver, receiver] of pairs)
      for (const differs of differences) {
        const cycle = addCycles('2016-01', months++)
        await owes(app, giver, receiver, 5, { cycle, ...differs })
      }
    await owes(app, anna, { id: vera.id, support: emergency }, 5, {
      cycle: null,
      dueOn: null,
      collectionId: collectionId(emergency.id),
    })

    const when = { now: app.now(), zone: app.settings.timeZone }
    const members = await app.store.members.named([anna.id, boris.id, vera.id, goran.id])
    const ruled: number[] = []
    for (const { id } of [anna, boris, vera, goran])
      for (const owed of await app.store.pledges.openFrom(id, when)) {
        const { giverId, receiverId } = owed.pledge
        const isIn = (id: typeof giverId) => members.get(id)?.inClearing ?? false
        const parts = { giverTakesPart: isIn(giverId), receiverTakesPart: isIn(receiverId) }
        if (takesPart({ ...owed, ...parts })) ruled.push(owed.pledge.id)
      }
    const found = await app.store.clearings.takingPart(when, { after: 0, limit: 10_000 })
    expect(found.map(({ pledgeId }) => pledgeId)).toEqual(ruled.toSorted((a, b) => a - b))
    expect(found.length).toBeGreaterThan(10)
  })
})
