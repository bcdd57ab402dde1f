import { beforeAll, describe, expect, it } from 'vitest'
import { redrawCalls } from '../../src/bots/arvut-add/sos/redraw.ts'
import { watchCalls } from '../../src/bots/arvut-add/sos/watch.ts'
import { leave } from '../kit/looking.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'arvut-add'
let town: Town
let anna: Neighbour
let boris: Neighbour
let vera: Neighbour
let goran: Neighbour

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna')
  boris = town.person('Борис', { language: 'ru' })
  vera = town.person('Vera')
  goran = town.person('Goran')
  for (const person of [anna, boris, vera, goran]) await person.opens(bot, 'menu')
  for (const friend of [boris, vera, goran]) {
    await anna.says(bot, '/invite')
    await anna.presses(bot, 'New personal')
    await friend.opens(anna.link(bot))
    await friend.presses(bot, /Accept|Принять/)
  }
  await anna.says(bot, '/sos')
  await anna.presses(bot, 'Call for help')
  await anna.says(bot, 'Who has a pump?')
  await anna.presses(bot, 'Send in 10 s')
  await town.travelTo(new Date(town.clock.now().getTime() + 10_000).toISOString())
})

describe('the end of a call', () => {
  it('is written into the messages that still ask for help, and over nothing else', async () => {
    const redraw = redrawCalls(town.app, town.running.houses[bot])
    await goran.presses(bot, 'I have read it')
    await vera.presses(bot, 'SOS in my network')
    const elsewhere = vera.screen(bot)
    expect(boris.buttons(bot)).toContain('🙋 Могу помочь')
    await redraw()
    expect(boris.buttons(bot)).toContain('🙋 Могу помочь')

    await watchCalls(town.app, town.running.houses[bot].api)()
    await anna.presses(bot, 'I have help')
    await redraw()
    await redraw()
    expect(boris.screen(bot)).toContain('Who has a pump?')
    expect(boris.screen(bot)).toContain('✅ Помощь есть')
    expect(boris.buttons(bot)).not.toContain('🙋 Могу помочь')
    expect(goran.buttons(bot)).not.toContain('🙋 I can help')
    expect(vera.screen(bot)).toBe(elsewhere)
  })

  it('is written into them, too, when its sender leaves', async () => {
    await boris.says(bot, '/sos')
    await boris.presses(bot, /Позвать/)
    await boris.says(bot, 'Нужна лодка')
    await boris.presses(bot, /Отправить через 10/)
    await town.travelTo(new Date(town.clock.now().getTime() + 10_000).toISOString())
    expect(anna.screen(bot)).toContain('Нужна лодка')
    expect(anna.buttons(bot)).toContain('🙋 I can help')

    const sender = await town.app.store.members.ofTelegram(boris.person.id)
    if (!sender) throw new Error('Boris is not registered')
    await leave(town.app, { memberId: sender.id, current: null })
    await town.settled()
    const redraw = redrawCalls(town.app, town.running.houses[bot])
    await redraw()
    await redraw()
    expect(anna.buttons(bot)).not.toContain('🙋 I can help')
  })
})
