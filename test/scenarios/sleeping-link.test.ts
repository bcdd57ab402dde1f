import { describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { must } from '../kit/helping.ts'
import { residents } from '../kit/neighbours.ts'
import { aTown } from '../kit/town.ts'

describe('a help link', () => {
  it('sleeps while its receiver is green, and opens again when they ask anew', async () => {
    const town = await aTown()
    const { Anna, Boris } = await residents(town, 'Anna', 'Boris')
    must(await askForMonthlySupport(town.app, { memberId: Anna.id, target: 30_000 }))
    await Anna.says('/help_link')
    const link = Anna.link()
    await Boris.opens(link)
    expect(Boris.screen()).toContain('Anna')
    await Anna.says('/status')
    await Anna.presses('I don’t need it any more', 'Yes, end it')
    await Boris.opens(link)
    expect(Boris.screen()).toContain('сейчас ничего не нужно')
    expect(Boris.screen()).not.toContain('Anna')
    await Boris.opens(`m-${Anna.id}`)
    expect(Boris.screen()).toContain('Такой карточки нет')
    await Anna.says('/status')
    await Anna.presses('Ask for monthly support')
    await Anna.says('200')
    await Anna.presses('Save')
    expect(Anna.screen()).toContain('still has a help link from before')
    await Boris.opens(link)
    expect(Boris.screen()).toContain('🙏 200 €')
    await Anna.presses('♻️ Reset', 'Yes, reset')
    await Boris.opens(link)
    expect(Boris.screen()).toContain('больше не действует')
  })
})
