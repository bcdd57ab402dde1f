import { beforeEach, describe, expect, it } from 'vitest'
import { settleLater } from '../../../src/actions/collection/pauses.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import type { App } from '../../../src/app.ts'
import type { Day } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { due } from '../../../src/domain/pledge/move.ts'
import type { Pledge } from '../../../src/domain/pledge/pledge.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { commitIntention } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { aGiver, told } from '../../kit/ledger.ts'
import { endUrgentHelp } from '../../kit/looking.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let made: Pledge

/** Boris is committed to Anna's monthly support, and turns red. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  await catchUp(app)
  const to = must(await askForMonthlySupport(app, { memberId: anna, target: 20_000 })).collection
  made = await pledgesTo(app, { giverId: boris, to, amount: 5_000 })
  must(await commitIntention(app, { pledgeId: made.id, by: boris }))
  const order = { memberId: boris, target: 10_000, deadlineOn: '2026-11-20' } as const
  must(await askForUrgentHelp(app, { ...order, inGroups: false }))
})

/** What a transaction beside the turn wrote, which saw Boris as he was before it. */
async function writtenBeside(dueOn: Day | null): Promise<void> {
  const seen = await app.store.pledges.get(made.id)
  await app.store.pledges.move(due(seen, dueOn, clock.now()))
}

async function aMinuteLater(): Promise<Day | null> {
  clock.travelTo(new Date(clock.now().getTime() + 60_000))
  await catchUp(app)
  return (await app.store.pledges.get(made.id)).dueOn
}

describe('a turn that another one crossed', () => {
  it('to red pauses a minute later what got a last day beside it', async () => {
    await writtenBeside('2026-11-30')
    expect(await aMinuteLater()).toBeNull()
  })

  it('back from red resumes a minute later what was left without a last day', async () => {
    must(await endUrgentHelp(app, { memberId: boris, forgiving: false }))
    expect((await app.store.pledges.get(made.id)).dueOn).toBe('2026-11-30')
    await writtenBeside(null)
    expect(await aMinuteLater()).toBe('2026-11-30')
    expect((await told(app, anna, 'pledge-resumed')).length).toBeGreaterThan(0)
  })

  it('is looked at once, and changes nothing where all is right', async () => {
    expect(await aMinuteLater()).toBeNull()
    const before = await app.store.pledges.historyOf(made.id, 20)
    await writtenBeside('2026-11-30')
    expect(await aMinuteLater()).toBe('2026-11-30')
    expect((await app.store.pledges.historyOf(made.id, 20)).length).toBe(before.length + 1)
  })
})

it('a turn that meets a bug holds no other up', async () => {
  const settling = () => app.store.jobs.unfinished(['settle pauses'], 9)
  await app.store.transaction(tx => settleLater(tx, anna, new Date(clock.now().getTime() - 1_000)))
  clock.travelTo(new Date(clock.now().getTime() + 120_000))
  const transaction: App['store']['transaction'] = work =>
    app.store.transaction(tx => {
      async function lock(...ids: MemberId[]) {
        if (ids.includes(anna)) throw new TypeError('a bug')
        await tx.members.lock(...ids)
      }
      return work({ ...tx, members: { ...tx.members, lock } })
    })
  await catchUp({ ...app, store: { ...app.store, transaction } })
  expect((await settling()).map(({ key }) => key)).toEqual([String(anna)])
})
