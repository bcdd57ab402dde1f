import { afterEach, describe, expect, it, vi } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { residents } from '../kit/neighbours.ts'
import { aTown } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const town = await aTown()
afterEach(() => vi.restoreAllMocks())

/** Each update comes to this process as one that another had in hand when it was killed. */
function killedBefore(): void {
  const { updates } = town.app.store
  const claim = updates.claim
  vi.spyOn(updates, 'claim').mockImplementation(async (...order) =>
    (await claim(...order)).map(claimed => ({ ...claimed, isAgain: true })),
  )
}

describe('an amount for whom one helps already', () => {
  it.each([
    ['is refused above the record', () => {}, /^✖ You already help here.*\n\n❤️ 25 € for Anna/],
    ['is no denial of what a kill left without an answer', killedBefore, /^❤️ 25 € for Anna/],
  ])('%s', async (_, before, answer) => {
    const { Anna, Vera } = await residents(town, 'Anna', 'Boris', 'Vera')
    await befriend(town.app, Anna.id, Vera.id)
    const order = { memberId: Anna.id, target: 30_000 }
    const support = must(await askForMonthlySupport(town.app, order)).collection
    await Vera.says('/menu')
    await Vera.opens(`m-${Anna.id}`)
    await Vera.presses(/want to help/i)
    await pledgesTo(town.app, { giverId: Vera.id, to: support, amount: 2_500 })
    before()
    await Vera.says('25')
    expect(Vera.screen()).toMatch(answer)
  })
})
