import { describe, expect, it } from 'vitest'
import { foresee } from '../../../src/actions/clearing/preview.ts'
import { runClearing } from '../../../src/actions/clearing/run.ts'
import { sayOnlyToThisPerson } from '../../../src/actions/clearing/wishes.ts'
import { remindOfCommitments, tellMonthEnds } from '../../../src/actions/cycle/month-ends.ts'
import { choose } from '../../../src/actions/member/settings.ts'
import type { App } from '../../../src/app.ts'
import type { Settings } from '../../../src/config.ts'
import type { NoticeFacts } from '../../../src/domain/notice/notice.ts'
import { stageOf } from '../../../src/domain/pledge/pledge.ts'
import { deliver, forgiveCommitment } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { collects, told } from '../../kit/ledger.ts'
import { balances, type Owner, owes, people } from '../../kit/owing.ts'
import { november } from '../../kit/people.ts'

const cycle = '2026-11'
const previewAt = november(25, 10)
const runAt = november(28, 6)
const reminderAt = november(28, 10)

/** Anna, Boris, Vera and Goran on the 25th. */
async function aTownOf(differ: Partial<Settings> = {}, options = {}) {
  const { app, clock } = await anApp(differ)
  clock.travelTo(previewAt)
  const four = await people(app, ['anna', 'boris', 'vera', 'goran'], options)
  const previews = () => tellMonthEnds(app, cycle, previewAt)
  const runs = async () => {
    clock.travelTo(runAt)
    await runClearing(app, cycle)
  }
  const reminds = async () => {
    clock.travelTo(reminderAt)
    await remindOfCommitments(app, cycle, reminderAt)
  }
  return { app, clock, ...four, previews, runs, reminds }
}

/** What is left of everything that was owed, "giver→receiver cents". */
async function left(app: App, ...owners: readonly Owner[]): Promise<string[]> {
  const when = { now: app.now(), zone: app.settings.timeZone }
  const lines: string[] = []
  for (const { id } of owners)
    for (const { pledge } of await app.store.pledges.openFrom(id, when))
      if (stageOf(pledge) === 'committed')
        lines.push(`${pledge.giverId}→${pledge.receiverId} ${pledge.amount}`)
  return lines
}

async function lastTold<Kind extends 'month-ends' | 'commitments-due'>(
  app: App,
  { id }: Owner,
  kind: Kind,
): Promise<Extract<NoticeFacts, { kind: Kind }> | undefined> {
  return (await told(app, id, kind)).at(-1)
}

describe('clearing', () => {
  it('of two who owe each other leaves the difference', async () => {
    const { app, anna, boris, previews, runs, reminds } = await aTownOf()
    const toBoris = await owes(app, anna, boris, 50)
    const toAnna = await owes(app, boris, anna, 30)
    await previews()
    expect((await lastTold(app, anna, 'month-ends'))?.clearing).toEqual({
      on: '2026-11-28',
      onlyShows: null,
      gives: [{ pledgeId: toBoris.id, otherId: boris.id, amount: 3_000, of: 5_000 }],
      gets: [{ pledgeId: toAnna.id, otherId: boris.id, amount: 3_000, of: 3_000 }],
    })
    await runs()
    expect(await left(app, anna, boris)).toEqual([`${anna.id}→${boris.id} 2000`])
    await reminds()
    expect(await lastTold(app, anna, 'commitments-due')).toMatchObject({
      commitments: [{ pledgeId: toBoris.id, otherId: boris.id, amount: 2_000 }],
      clearing: {
        skipped: false,
        gave: [
          {
            pledgeId: toBoris.id,
            otherId: boris.id,
            amount: 3_000,
            rest: 2_000,
            dueOn: '2026-11-30',
          },
        ],
        got: [{ pledgeId: toAnna.id, amount: 3_000, rest: 0 }],
      },
    })
    const run = await app.store.clearings.ofCycle(cycle)
    expect(run).toMatchObject({ ranAt: runAt, owed: 8_000, cleared: 6_000, people: 2, relieved: 2 })
  })

  it('writes a whole one and a part with its history, by nobody, as a word kept and no deed', async () => {
    const { app, anna, boris, previews, runs } = await aTownOf()
    const toBoris = await owes(app, anna, boris, 50)
    const toAnna = await owes(app, boris, anna, 30)
    await previews()
    await runs()
    const fulfilled = { deliveredAt: runAt, confirmedAt: runAt, clearingId: 2, amount: 3_000 }
    expect(await app.store.pledges.get(toAnna.id)).toMatchObject(fulfilled)
    const [part] = (await app.store.pledges.byIds([toAnna.id + 1])) ?? []
    expect(part).toMatchObject({ ...fulfilled, partOfId: toBoris.id, dueOn: '2026-11-30' })
    const history = await app.store.pledges.historyOf(toAnna.id)
    expect(history[0]).toMatchObject({ what: 'cleared', byId: null, toStage: 'confirmed' })
    const when = { now: app.now(), zone: app.settings.timeZone }
    const reputation = await app.store.reputation.of([anna.id], when)
    expect(reputation.get(anna.id)).toMatchObject({ deeds: 0, words: { due: 1, kept: 1 } })
  })

  it('goes round four with unequal sums, by the smallest of them', async () => {
    const { app, anna, boris, vera, goran, previews, runs } = await aTownOf()
    await owes(app, anna, boris, 50)
    await owes(app, boris, vera, 40)
    await owes(app, vera, goran, 70)
    await owes(app, goran, anna, 30)
    await previews()
    const before = await balances(app)
    await runs()
    expect(await left(app, anna, boris, vera, goran)).toEqual([
      `${anna.id}→${boris.id} 2000`,
      `${boris.id}→${vera.id} 1000`,
      `${vera.id}→${goran.id} 4000`,
    ])
    expect(await balances(app)).toEqual(before)
  })

  it('leaves a chain that does not close as it is, and shows it to nobody', async () => {
    const { app, anna, boris, vera, previews, runs, reminds } = await aTownOf()
    await owes(app, anna, boris, 50)
    await owes(app, boris, vera, 50)
    await previews()
    expect((await lastTold(app, anna, 'month-ends'))?.clearing).toBeUndefined()
    expect((await lastTold(app, boris, 'month-ends'))?.clearing).toMatchObject({
      gives: [{ amount: 0, of: 5_000 }],
      gets: [{ amount: 0, of: 5_000 }],
    })
    await runs()
    expect(await left(app, anna, boris)).toHaveLength(2)
    await reminds()
    expect((await lastTold(app, boris, 'commitments-due'))?.clearing).toEqual({
      skipped: false,
      gave: [],
      got: [],
    })
  })

  it('takes no more than there was at the preview, nor what is new since', async () => {
    const { app, clock, anna, boris, vera, previews, runs } = await aTownOf()
    await owes(app, anna, boris, 20)
    await owes(app, boris, anna, 50)
    await previews()
    clock.travelTo(november(27))
    await owes(app, anna, boris, 30, { cycle: '2026-12', dueOn: '2026-12-31' })
    await owes(app, anna, vera, 10)
    await owes(app, vera, anna, 10)
    await runs()
    expect(await left(app, anna, boris, vera)).toEqual([
      `${anna.id}→${vera.id} 1000`,
      `${anna.id}→${boris.id} 3000`,
      `${boris.id}→${anna.id} 3000`,
      `${vera.id}→${anna.id} 1000`,
    ])
  })

  it('prefers what is overdue, which stays late and is not renewed', async () => {
    const { app, anna, boris, vera, previews, runs } = await aTownOf()
    const late = await owes(app, boris, anna, 30, { cycle: '2026-10', dueOn: '2026-10-31' })
    const other = await collects(app, vera.id, { closedAt: november(3), closedAs: 'hand' })
    await owes(app, boris, anna, 30)
    await owes(app, anna, boris, 30)
    await previews()
    await runs()
    expect(other.id).toBeGreaterThan(0)
    expect(await app.store.pledges.get(late.id)).toMatchObject({
      clearingId: 2,
      dueOn: '2026-10-31',
    })
    const when = { now: app.now(), zone: app.settings.timeZone }
    const reputation = await app.store.reputation.of([boris.id], when)
    expect(reputation.get(boris.id)).toMatchObject({ words: { due: 1, kept: 0 }, overdue: 0 })
  })
})

describe('who takes part', () => {
  const both = async (differ: Partial<Settings> = {}, options = {}) => {
    const town = await aTownOf(differ, options)
    const toBoris = await owes(town.app, town.anna, town.boris, 50)
    const toAnna = await owes(town.app, town.boris, town.anna, 50)
    const isUntouched = async () => (await left(town.app, town.anna, town.boris)).length === 2
    return { ...town, toBoris, toAnna, isUntouched }
  }

  it.each(['giver', 'receiver'] as const)(
    'a commitment that its %s wants only to this person stays, also after the preview',
    async side => {
      const { app, clock, anna, boris, toBoris, previews, runs, isUntouched } = await both()
      await previews()
      clock.travelTo(november(26))
      const by = side === 'giver' ? anna.id : boris.id
      must(await sayOnlyToThisPerson(app, { pledgeId: toBoris.id, by, isOnly: true }))
      await runs()
      expect(await isUntouched()).toBe(true)
    },
  )

  it('help in kind stays, until both sides say otherwise', async () => {
    const { app, anna, boris, previews, runs, clock } = await aTownOf()
    const roof = await owes(app, anna, boris, 50, { note: 'two days of roofing' })
    await owes(app, boris, anna, 50)
    const allow = (by: typeof anna) =>
      sayOnlyToThisPerson(app, { pledgeId: roof.id, by: by.id, isOnly: false })
    must(await allow(anna))
    await foresee(app, cycle, previewAt)
    expect((await app.store.clearings.noted(2 as never, { after: 0, limit: 9 })).length).toBe(1)
    must(await allow(boris))
    await previews()
    clock.travelTo(runAt)
    await runs()
    // It did not stand at the preview.
    expect(await left(app, anna, boris)).toHaveLength(2)
  })

  it('nobody else may say so, nor of what is no commitment', async () => {
    const { app, anna, vera, toBoris } = await both()
    const order = { pledgeId: toBoris.id, isOnly: true }
    expect(await sayOnlyToThisPerson(app, { ...order, by: vera.id })).toEqual({
      refused: 'pledge-is-unknown',
    })
    must(await deliver(app, { pledgeId: toBoris.id, by: anna.id }))
    expect(await sayOnlyToThisPerson(app, { ...order, by: anna.id })).toEqual({
      refused: 'pledge-is-not-cleared',
    })
  })

  it('a delivery, a release and a switch between preview and run leave the loop out', async () => {
    for (const act of ['deliver', 'forgive', 'switch'] as const) {
      const { app, clock, anna, boris, toBoris, toAnna, previews, runs } = await both()
      await previews()
      clock.travelTo(november(27))
      if (act === 'deliver') must(await deliver(app, { pledgeId: toBoris.id, by: anna.id }))
      if (act === 'forgive')
        must(await forgiveCommitment(app, { pledgeId: toBoris.id, by: boris.id }))
      if (act === 'switch') await choose(app, boris.id, { inClearing: false })
      await runs()
      expect(stageOf(await app.store.pledges.get(toAnna.id)), act).toBe('committed')
    }
  })

  it('a red giver’s commitments are paused and stay', async () => {
    const { app, anna, previews, runs, isUntouched } = await both()
    const emergency = { kind: 'emergency', deadlineOn: '2026-12-05' } as const
    await collects(app, anna.id, { ...emergency, openedAt: november(20), openedOn: '2026-11-20' })
    await previews()
    await runs()
    expect(await isUntouched()).toBe(true)
  })

  it('a first preview only shows; the next month’s counts', async () => {
    const { app, clock, anna, boris, previews, runs, reminds, isUntouched } = await both(
      {},
      { areNew: true },
    )
    await previews()
    expect((await lastTold(app, anna, 'month-ends'))?.clearing).toMatchObject({
      onlyShows: 'first',
      gives: [{ amount: 5_000 }],
    })
    await runs()
    expect(await isUntouched()).toBe(true)
    await reminds()
    expect((await lastTold(app, anna, 'commitments-due'))?.clearing).toBeUndefined()

    const december = new Date('2026-12-25T09:00:00Z')
    clock.travelTo(december)
    await tellMonthEnds(app, '2026-12', december)
    clock.travelTo('2026-12-29T05:00:00Z')
    await runClearing(app, '2026-12')
    expect(await left(app, anna, boris)).toEqual([])
  })

  it.each(['preview', 'off'] as const)('nothing is fulfilled with CLEARING=%s', async clearing => {
    const { app, anna, previews, runs, isUntouched } = await both({ clearing })
    await previews()
    expect((await lastTold(app, anna, 'month-ends'))?.clearing?.onlyShows).toBe(
      clearing === 'preview' ? 'trial' : undefined,
    )
    await runs()
    expect(await isUntouched()).toBe(true)
  })
})

describe('when a run', () => {
  const both = async () => {
    const town = await aTownOf()
    await owes(town.app, town.anna, town.boris, 50)
    await owes(town.app, town.boris, town.anna, 50)
    return town
  }

  it('follows its preview by less than 48 hours it is skipped, with a word', async () => {
    const { app, clock, anna, boris, previews, runs, reminds } = await both()
    clock.travelTo(november(26, 6, 1))
    await previews()
    await runs()
    expect(await left(app, anna, boris)).toHaveLength(2)
    await reminds()
    expect((await lastTold(app, anna, 'commitments-due'))?.clearing).toEqual({
      skipped: true,
      gave: [],
      got: [],
    })
    expect(await app.store.clearings.ofCycle(cycle)).toMatchObject({
      skipped: 'preview-came-too-late',
      ranAt: null,
    })
  })

  it('is met after downtime it runs then; after the month’s end it does not', async () => {
    const late = await both()
    await late.previews()
    late.clock.travelTo(november(29, 20))
    await runClearing(late.app, cycle)
    expect(await left(late.app, late.anna, late.boris)).toEqual([])

    const tooLate = await both()
    await tooLate.previews()
    tooLate.clock.travelTo('2026-12-02T08:00:00Z')
    await runClearing(tooLate.app, cycle)
    expect(await left(tooLate.app, tooLate.anna, tooLate.boris)).toHaveLength(2)
  })

  it('does not prove itself nothing is applied, and it has a reference', async () => {
    const { app, clock, anna, boris, previews } = await both()
    await previews()
    clock.travelTo(runAt)
    const loops = [{ cents: 5_000, pledges: [0, 1] }]
    const wrong = async () => ({ cents: Int32Array.of(1, 1), isProved: false, loops })
    await runClearing(app, cycle, wrong)
    expect(await left(app, anna, boris)).toHaveLength(2)
    const run = await app.store.clearings.ofCycle(cycle)
    expect(run).toMatchObject({ skipped: 'result-was-not-proved', ranAt: null })
    expect(run?.errorRef).toMatch(/\S{6}/)
  })

  it('is started twice it has run once', async () => {
    const { app, runs, previews } = await both()
    await previews()
    await runs()
    const once = await app.store.clearings.ofCycle(cycle)
    await runs()
    expect(await app.store.clearings.ofCycle(cycle)).toEqual(once)
  })
})
