import { describe, expect, it } from 'vitest'
import { runClearing } from '../../../src/actions/clearing/run.ts'
import { remindOfCommitments, tellMonthEnds } from '../../../src/actions/cycle/month-ends.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { Pledge } from '../../../src/domain/pledge/pledge.ts'
import { stageOf } from '../../../src/domain/pledge/pledge.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { collects, told } from '../../kit/ledger.ts'
import { leave } from '../../kit/looking.ts'
import { owes, people } from '../../kit/owing.ts'
import { november } from '../../kit/people.ts'
import { befriend } from '../../kit/trust.ts'

const cycle = '2026-11'
const emergency = {
  kind: 'emergency',
  deadlineOn: '2026-12-05',
  openedAt: november(20),
  openedOn: '2026-11-20',
} as const

/** Anna and Boris owe each other 30, Boris and Vera owe each other 20; the previews have come. */
async function twoPairs() {
  const { app, clock } = await anApp()
  clock.travelTo(november(25, 10))
  const { anna, boris, vera } = await people(app, ['anna', 'boris', 'vera'])
  const withAnna = [await owes(app, anna, boris, 30), await owes(app, boris, anna, 30)]
  const withVera = [await owes(app, vera, boris, 20), await owes(app, boris, vera, 20)]
  const previews = async () => {
    await tellMonthEnds(app, cycle, november(25, 10))
    clock.travelTo(november(26))
  }
  const runs = async () => {
    clock.travelTo(november(28, 6))
    await runClearing(app, cycle)
    clock.travelTo(november(28, 10))
    await remindOfCommitments(app, cycle, november(28, 10))
  }
  const stages = (pledges: readonly Pledge[]) =>
    Promise.all(
      pledges.map(async ({ id }) => {
        const pledge = await app.store.pledges.get(id)
        return pledge.annulledAt ? 'annulled' : stageOf(pledge)
      }),
    )
  return { app, anna, boris, vera, withAnna, withVera, previews, runs, stages }
}

describe('between the preview and the run', () => {
  it('somebody leaves: what was promised with them ends, the others’ loops are fulfilled', async () => {
    const { app, vera, withAnna, withVera, previews, runs, stages } = await twoPairs()
    await previews()
    must(await leave(app, { memberId: vera.id, current: null }))
    await runs()
    expect(await stages(withAnna)).toEqual(['confirmed', 'confirmed'])
    expect(await stages(withVera)).toEqual(['annulled', 'annulled'])
  })

  it('one withdraws from the other: what they promised each other stands, and is fulfilled', async () => {
    const { app, anna, boris, withAnna, previews, runs, stages } = await twoPairs()
    await befriend(app, anna.id, boris.id)
    await previews()
    await withdrawReadiness(app, { by: anna.id, towards: boris.id })
    await runs()
    expect(await stages(withAnna)).toEqual(['confirmed', 'confirmed'])
  })

  it('a receiver becomes red: what they give is paused, so nothing that leads through them is fulfilled', async () => {
    const { app, vera, withAnna, withVera, previews, runs, stages } = await twoPairs()
    await previews()
    await collects(app, vera.id, emergency)
    await runs()
    expect(await stages(withAnna)).toEqual(['confirmed', 'confirmed'])
    expect(await stages(withVera)).toEqual(['committed', 'committed'])
    const last = (await told(app, vera.id, 'commitments-due')).at(-1)
    expect(last?.clearing).toEqual({ skipped: false, gave: [], got: [] })
  })
})

describe('at the preview', () => {
  it('a red receiver is shown nothing, and the others what goes without them', async () => {
    const { app, anna, boris, vera, previews } = await twoPairs()
    await collects(app, vera.id, emergency)
    await previews()
    const shown = async ({ id }: { id: typeof anna.id }) =>
      (await told(app, id, 'month-ends')).at(-1)?.clearing
    expect(await shown(vera)).toBeUndefined()
    expect((await shown(anna))?.gives).toMatchObject([{ otherId: boris.id, amount: 3_000 }])
    expect((await shown(boris))?.gives).toMatchObject([
      { otherId: anna.id, amount: 3_000 },
      { otherId: vera.id, amount: 0, of: 2_000 },
    ])
  })
})
