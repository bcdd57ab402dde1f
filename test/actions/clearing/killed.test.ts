import { describe, expect, it } from 'vitest'
import { runClearing } from '../../../src/actions/clearing/run.ts'
import { tellMonthEnds } from '../../../src/actions/cycle/month-ends.ts'
import type { App } from '../../../src/app.ts'
import { forgiveCommitment } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { balances, type Owner, open, owes, people } from '../../kit/owing.ts'
import { november } from '../../kit/people.ts'
import { onRealServer } from '../../kit/store.ts'

const cycle = '2026-11'
const names = ['anna', 'boris', 'vera', 'goran', 'mila'] as const

/** Five who owe each other round about, so that a run has several loops; their previews have come. */
async function aTangle() {
  const { app, clock } = await anApp()
  clock.travelTo(november(25, 10))
  const five = await people(app, names)
  const [anna, boris, vera, goran, mila] = names.map(name => five[name]) as [
    Owner,
    Owner,
    Owner,
    Owner,
    Owner,
  ]
  await owes(app, anna, boris, 50)
  await owes(app, boris, anna, 20)
  await owes(app, boris, vera, 40)
  await owes(app, vera, anna, 25)
  await owes(app, vera, goran, 30)
  await owes(app, goran, mila, 15)
  await owes(app, mila, vera, 35)
  await owes(app, goran, anna, 10)
  await tellMonthEnds(app, cycle, november(25, 10))
  clock.travelTo(november(28, 6))
  return { app, clock, anna, boris, vera, goran, mila }
}

/** An app that dies at its transaction of this number. */
function dyingAt(app: App, last: number): App {
  let done = 0
  const transaction: App['store']['transaction'] = (...work) =>
    ++done > last
      ? Promise.reject(new Error('connection terminated'))
      : app.store.transaction(...work)
  return { ...app, store: { ...app.store, transaction } }
}

const sums = async (app: App) => (await open(app)).reduce((all, { amount }) => all + amount, 0)

describe('a run that is killed', () => {
  it('before every loop leaves each balance as it was, goes on, and does the same as one that was not', async () => {
    const whole = await aTangle()
    await runClearing(whole.app, cycle)
    const end = await sums(whole.app)
    const run = await whole.app.store.clearings.ofCycle(cycle)

    const { app } = await aTangle()
    const before = await balances(app)
    let deaths = 0
    for (;;) {
      const died = await runClearing(dyingAt(app, 1), cycle).then(
        () => false,
        () => true,
      )
      expect(await balances(app)).toEqual(before)
      if (!died) break
      deaths++
    }
    expect(deaths).toBeGreaterThanOrEqual(2)
    expect(await sums(app)).toBe(end)
    expect(await app.store.clearings.ofCycle(cycle)).toEqual(run)
    await runClearing(app, cycle)
    expect(await sums(app)).toBe(end)
  })

  it('inside a loop leaves nothing of it', async () => {
    const { app } = await aTangle()
    const before = await open(app)
    const torn: App = {
      ...app,
      store: {
        ...app.store,
        transaction: work =>
          app.store.transaction(async tx =>
            work({
              ...tx,
              pledges: {
                ...tx.pledges,
                moveAll: async moves => {
                  await tx.pledges.moveAll(moves)
                  throw new Error('connection terminated')
                },
              },
            }),
          ),
      },
    }
    await expect(runClearing(torn, cycle)).rejects.toThrow('connection terminated')
    expect(await open(app)).toEqual(before)
    await runClearing(app, cycle)
    expect(await sums(app)).toBeLessThan(before.reduce((all, { amount }) => all + amount, 0))
  })
})

describe('beside a run', () => {
  it.runIf(onRealServer)(
    'releases keep every balance in step, and two runs do it once',
    async () => {
      const { app, anna, boris, vera, goran, mila } = await aTangle()
      const standing = await open(app)
      const toBoris = standing.filter(({ receiverId }) => receiverId === boris.id)
      const [, ...released] = await Promise.allSettled([
        Promise.all([runClearing(app, cycle), runClearing(app, cycle)]),
        ...toBoris.map(({ id }) => forgiveCommitment(app, { pledgeId: id, by: boris.id })),
      ])
      expect(released.every(({ status }) => status === 'fulfilled')).toBe(true)
      await runClearing(app, cycle)
      const run = await app.store.clearings.ofCycle(cycle)
      const ids = [anna, boris, vera, goran, mila].map(({ id }) => id)
      let given = 0
      for (const id of ids) {
        const lines = run && (await app.store.clearings.fulfilledOf(run.id, id))
        const sum = (some: readonly { amount: number }[] = []) =>
          some.reduce((all, { amount }) => all + amount, 0)
        expect(sum(lines?.gave)).toBe(sum(lines?.got))
        given += sum(lines?.gave)
      }
      expect(run?.cleared).toBe(given)
    },
  )
})
