import { beforeAll, describe, expect, it } from 'vitest'
import { draftCall } from '../../src/actions/call/calls.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { links } from '../../src/bots/kit/link.ts'
import type { CallDraft } from '../../src/domain/trust/call.ts'
import { must } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran' | 'Mila' | 'Jovan', Resident>>

/** Anna trusts five people, of whom one is in need herself; one in two is thought to help. */
beforeAll(async () => {
  town = await aTown({ shareOneIn: { monthly: 2, emergency: 2 } })
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran', 'Mila', 'Jovan')
  const { Anna, ...others } = people
  for (const { id } of Object.values(others)) await befriend(town.app, id, Anna.id)
  const need = { memberId: people.Jovan.id, target: 5_000, deadlineOn: '2026-11-20' } as const
  must(await askForUrgentHelp(town.app, { ...need, inGroups: false }))
  must(await askForMonthlySupport(town.app, { memberId: Anna.id, target: 10_000 }))
  await town.settled()
})

describe('a small share', () => {
  it('stands on the card, and is offered before anything else', async () => {
    const { Boris, Vera } = people
    for (const who of [Vera, Boris]) {
      await who.opens()
      await who.presses(/^❤️.*\(\d\)/, /\d\. (Anna|.*Anna.*)/)
    }
    expect(Vera.screen()).toContain('🙏 100 € missing\n50 € each if one in two helps')
    expect(Vera.buttons().split('\n')[0]).toBe('❤️ A small share: 50 €')
    expect(Boris.screen()).toContain('По 50 €, если поможет один из двух')
    expect(Boris.buttons().split('\n')[0]).toBe('❤️ Небольшая доля: 50 €')
    expect(Boris.buttons().match(/50 €/g)).toHaveLength(1)
  })

  it('is offered first when the sum is asked for, too', async () => {
    const { Boris } = people
    await Boris.presses('❤️ Хочу помочь')
    expect(Boris.screen()).toContain('По 50 €, если поможет один из двух')
    expect(Boris.buttons().split('\n')).toEqual(['50', '10', '25', '100', expect.anything()])
    await Boris.presses('50')
    expect(Boris.screen()).toContain('50 €')
  })

  it('says among how many people to its owner alone', async () => {
    const { Anna } = people
    await Anna.opens()
    await Anna.presses('👤 Me', '👁 As others see me')
    expect(Anna.screen()).not.toContain('of your')
    await Anna.opens()
    await Anna.presses('👤 Me')
    expect(Anna.screen()).toContain('50 € each if one in two of your 4 people helps')
  })

  it('stands on an alert, and goes on from there by one tap', async () => {
    const { Anna, Vera, Boris } = people
    const order = { memberId: Anna.id, target: 10_000, deadlineOn: '2026-11-20' } as const
    must(await askForUrgentHelp(town.app, { ...order, inGroups: false }))
    await Boris.hears(/🆘 [\s\S]*100 €[\s\S]*По 50 €, если поможет один из двух/)
    await Vera.hears(/🆘 Anna needs urgent help[\s\S]*50 € each if one in two helps/)
    await Vera.presses('🤝 A small share: 50 €', '🤝 Yes, I commit')
    expect(Vera.screen()).toContain('🤝 50 €')
  })

  it('is shown to who sends an SOS for what each ring could carry, and to whom it reaches', async () => {
    const { Anna, Goran } = people
    const { emergency } = await town.app.store.collections.openOf(Anna.id)
    const call = { text: 'Water in the cellar', kind: 'sos', collectionId: emergency?.id ?? null }
    must(await draftCall(town.app, Anna.id, call as CallDraft))
    await Anna.neighbour.opens('arvut-add', links.sos({}))
    expect(Anna.neighbour.screen('arvut-add')).toMatch(
      /Missing: 50 €\n25 € each if one in two helps\n\nNow: 5 people\.\nIf one in 2 of them gives 25 €: 50 €/,
    )
    await Goran.neighbour.opens('arvut-add')
    await Anna.neighbour.presses('arvut-add', '📣 Send in 10 s')
    await town.travelTo(new Date(town.clock.now().getTime() + 60_000).toISOString())
    await Goran.neighbour.says('arvut-add', '/sos')
    await Goran.neighbour.presses('arvut-add', /^👥/)
    await Goran.neighbour.presses('arvut-add', /Anna/)
    expect(Goran.neighbour.screen('arvut-add')).toMatch(/50 €\nПо 25 €, если поможет один из двух/)
  })
})
