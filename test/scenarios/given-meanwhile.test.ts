import { expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/status.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { residents } from '../kit/neighbours.ts'
import { aTown } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

/** As after a kill between the word and its answer: the question is open, the word is kept. */
it('an amount that is kept already is answered with its record', async () => {
  const town = await aTown()
  const { Anna, Vera } = await residents(town, 'Anna', 'Boris', 'Vera')
  await befriend(town.app, Anna.id, Vera.id)
  const order = { memberId: Anna.id, target: 30_000 }
  const support = must(await askForMonthlySupport(town.app, order)).collection
  await Vera.says('/menu')
  await Vera.opens(`m-${Anna.id}`)
  await Vera.presses(/want to help/i)
  await pledgesTo(town.app, { giverId: Vera.id, to: support, amount: 2_500 })
  await Vera.says('25')
  expect(Vera.screen()).toMatch(/^❤️ 25 € for Anna/)
})
