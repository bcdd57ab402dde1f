import { beforeAll, describe, expect, it } from 'vitest'
import type { App, Member } from '../../src/app.ts'
import { comes } from '../kit/patient.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'arvut-add'
const PAINTERS = 14
let town: Town
let painters: Neighbour[]
let vera: Neighbour

async function member({ store }: App, { person }: Neighbour): Promise<Member> {
  const found = await store.members.ofTelegram(person.id)
  if (!found) throw new Error(`${person.firstName} has not started`)
  return found
}

beforeAll(async () => {
  town = await aTown()
  vera = town.person('Vera')
  painters = Array.from({ length: PAINTERS }, (_, at) => town.person(`Boris ${at}`))
  await Promise.all([vera, ...painters].map(({ person }) => person.opens(town.bots[bot], 'menu')))
  await town.settled()
  const hub = await member(town.app, vera)
  for (const painter of painters)
    await befriend(town.app, hub.id, (await member(town.app, painter)).id)
  await town.settled()
}, 120_000)

describe('fourteen people who draw at once', () => {
  it('leave the hands to the others, and each hears of their picture', async () => {
    const heard = painters.map(({ person }) => person.chat(town.bots[bot]).messages.length)
    const asked = painters.map(({ person }) => person.says(town.bots[bot], '/graph'))
    await vera.person.says(town.bots[bot], '/list')
    const isServed = () => /My list/.test(vera.screen(bot))
    expect(await comes(isServed, 10_000)).toBe(true)
    const drawn = () => painters.filter(({ person }) => hasPicture(person)).length
    expect(drawn()).toBeLessThan(8)

    await Promise.all(asked)
    await town.settled()
    const words = painters.map(each => each.screen(bot))
    const refused = words.filter(text => text.includes('Many pictures are being drawn'))
    expect(drawn() + refused.length).toBe(PAINTERS)
    expect(drawn()).toBeGreaterThanOrEqual(8)
    expect(painters.map(({ person }) => person.chat(town.bots[bot]).messages.length)).toEqual(
      heard.map(before => before + 2),
    )
  })
})

function hasPicture(person: Neighbour['person']): boolean {
  return person.chat(town.bots[bot]).messages.some(({ photo }) => photo)
}
