import { beforeEach, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import type { App } from '../../../src/app.ts'
import { wording } from '../../../src/bots/commit/notices.ts'
import type { Day } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { changeEmergencyDeadline, endUrgentHelp } from '../../kit/looking.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 60)
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  await catchUp(app)
})

async function urgent(deadlineOn: Day, memberId = anna): Promise<Collection> {
  const order = { memberId, target: 30_000, deadlineOn, inGroups: false }
  const { collection } = must(await askForUrgentHelp(app, order))
  return collection
}

const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}
const heard = async (id: MemberId) => (await told(app, id, 'emergency-ends')).length

describe('before an emergency ends', () => {
  it('who has committed, and its owner, hear it 3 days and 1 day before', async () => {
    const emergency = await urgent('2026-11-20')
    await pledgesTo(app, { giverId: boris, to: emergency, amount: 5_000 })
    await until('2026-11-17T08:59:00Z')
    expect([await heard(anna), await heard(boris)]).toEqual([0, 0])
    await until('2026-11-17T09:00:00Z')
    await catchUp(app)
    expect([await heard(anna), await heard(boris), await heard(vera)]).toEqual([1, 1, 0])
    const [facts] = await told(app, boris, 'emergency-ends')
    if (!facts) throw new Error('nothing was told')
    const word = async (id: MemberId) => wording(app)(facts, await app.store.members.get(id))
    expect((await word(boris))?.text).toMatch(/ends after 20 November[\s\S]*50.€/)
    expect((await word(boris))?.buttons.flat()[0]?.text).toMatch(/Anna 50.€/)
    expect((await word(anna))?.text).toMatch(/Your urgent[\s\S]*Boris 50.€/)

    const planned = await app.store.jobs.unfinished(['remind of an emergency'], 9)
    expect(planned.map(({ at }) => at)).toEqual([new Date('2026-11-19T09:00:00Z')])
    await until('2026-11-19T09:00:00Z')
    expect(await app.store.jobs.unfinished(['remind of an emergency'], 9)).toEqual([])
  })

  it('it is the new day that counts once the deadline was moved', async () => {
    const { id: collectionId } = await urgent('2026-11-20')
    const order = { memberId: anna, collectionId, deadlineOn: '2026-11-30' } as const
    must(await changeEmergencyDeadline(app, order))
    await until('2026-11-19T12:00:00Z')
    expect(await heard(anna)).toBe(0)
    await until('2026-11-27T09:00:00Z')
    expect(await heard(anna)).toBe(1)
  })

  it('nothing is said once it has ended, and what was missed is said once', async () => {
    const emergency = await urgent('2026-11-20')
    await pledgesTo(app, { giverId: boris, to: emergency, amount: 5_000 })
    await until('2026-11-19T20:00:00Z')
    expect(await heard(boris)).toBe(1)

    const other = await urgent('2026-11-29', vera)
    await pledgesTo(app, { giverId: boris, to: other, amount: 5_000 })
    must(await endUrgentHelp(app, { memberId: vera, forgiving: false }))
    await until('2026-11-28T20:00:00Z')
    expect(await heard(vera)).toBe(0)
  })

  it('nobody red is asked', async () => {
    const emergency = await urgent('2026-11-20')
    await pledgesTo(app, { giverId: boris, to: emergency, amount: 5_000 })
    await urgent('2026-11-28', boris)
    await until('2026-11-17T09:00:00Z')
    expect([await heard(anna), await heard(boris)]).toEqual([1, 0])
  })
})
