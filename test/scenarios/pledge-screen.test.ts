import { beforeAll, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { addDetail } from '../../src/actions/member/profile.ts'
import { deliver, denyDelivery } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

const IBAN = 'RS35105008123123123173'
let town: Town
let Anna: Resident
let Boris: Resident

/** Anna needs urgent help, and can be helped by her bank or after a long explanation. */
beforeAll(async () => {
  town = await aTown()
  ;({ Anna, Boris } = await residents(town, 'Anna', 'Vera', 'Boris'))
  must(await addDetail(town.app, { memberId: Anna.id, name: 'Bank', value: IBAN }))
  const long = { name: 'By post', value: 'knock three times. '.repeat(20).trim() }
  must(await addDetail(town.app, { memberId: Anna.id, ...long }))
  const urgent = { memberId: Anna.id, target: 30_000, deadlineOn: '2026-11-20' } as const
  const to = must(await askForUrgentHelp(town.app, { ...urgent, inGroups: false })).collection
  const { id: pledgeId } = await pledgesTo(town.app, { giverId: Boris.id, to, amount: 2_500 })
  must(await deliver(town.app, { pledgeId, by: Boris.id }))
  const note = 'The bank knows of nothing'
  must(await denyDelivery(town.app, { pledgeId, by: Anna.id, note }))
  await town.settled()
  await Boris.says('/promises')
  await Boris.presses(/👤→👥/, /→ Anna/)
})

describe('a pledge', () => {
  it('shows who did what with it, and the words they left', () => {
    expect(Boris.screen()).toMatch(
      /What happened:\n.* · You · commitment, 25 €\n.* · You · delivered, 25 €\n.* · Anna · not received · “The bank knows of nothing”/,
    )
  })

  it('copies how to pay, where a button can hold it', () => {
    const message = Boris.neighbour.sees('commit', IBAN)
    const copying = message.buttons.flat().filter(({ copies }) => copies)
    expect(copying.map(({ text, copies }) => [text, copies])).toEqual([['📋 Copy: Bank', IBAN]])
  })
})
