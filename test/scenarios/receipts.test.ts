import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { comesTo, must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Борис' | 'Vera', Resident>>

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Борис', 'Vera')
  const { Anna, Vera } = people
  const order = { memberId: Anna.id, target: 30_000 }
  const support = must(await askForMonthlySupport(town.app, order)).collection
  await comesTo(town.app, Vera.id, Anna.id)
  await pledgesTo(town.app, { giverId: Vera.id, to: support, amount: 2_500 })
})

describe('a notice about a promise', () => {
  it('stays to be read again, and what follows from it comes below', async () => {
    const { Anna } = people
    await Anna.hears('Vera plans to help you with 25 €')
    await Anna.presses('Ask to commit')
    expect(Anna.screen()).toContain('You asked on')
    await Anna.presses('Back')
    expect(Anna.screen()).toContain('They help me')
    expect(Anna.reads().join()).toContain('Vera plans to help you with 25 €')
  })

  it('is answered in two taps below it, and a second press shows how it stands', async () => {
    const { Anna, Vera } = people
    await Vera.hears('Anna asks you to commit to 25 €')
    await Vera.presses('🤝 Commit', 'Yes, I commit')
    const count = Vera.reads().length
    expect(Vera.screen()).toContain('🤝 25 € for Anna')
    await Vera.presses('‹ Back')
    expect(Vera.reads()).toHaveLength(count)
    expect(Vera.reads().join()).toContain('Anna asks you to commit to 25 €')
    await Anna.hears('Vera turned the intention of 25 € into a commitment')
  })
})

describe('an accepted invitation', () => {
  it('stays as the receipt of the link', async () => {
    const bot = 'arvut-add'
    const anna = people.Anna.neighbour
    const mila = town.person('Mila')
    await anna.opens(bot, 'invite')
    await anna.presses(bot, 'New personal')
    await mila.opens(anna.link(bot))
    await mila.presses(bot, 'Accept')
    await mila.presses(bot, 'My whole trust list')
    expect(mila.screen(bot)).toContain('Your trust list')
    expect(mila.reads(bot).at(-2)).toContain('Anna')
  })
})
