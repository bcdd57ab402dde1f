import { beforeAll, describe, expect, it } from 'vitest'
import { WATCH_EVERY_MS, watchCalls } from '../../src/bots/arvut-add/sos/watch.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'arvut-add'
let town: Town
let anna: Neighbour
let boris: Neighbour
let vera: Neighbour
let goran: Neighbour

async function befriend(one: Neighbour, other: Neighbour) {
  await one.says(bot, '/invite')
  await one.presses(bot, /New personal|Новое личное/)
  await other.opens(one.link(bot))
  await other.presses(bot, /Accept|Принять/)
}

/** So much time passes; the calendar sends the rings that fall due. */
async function passes(seconds: number) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna')
  boris = town.person('Борис', { language: 'ru' })
  vera = town.person('Vera', { username: 'vera' })
  goran = town.person('Goran')
  for (const person of [anna, boris, vera, goran]) await person.opens(bot, 'menu')
  await befriend(anna, boris)
  await befriend(boris, vera)
  await befriend(vera, goran)
})

describe('calling my trust list', () => {
  it('goes out in rings after the countdown, and stops when covered', async () => {
    await anna.says(bot, '/sos')
    await anna.presses(bot, 'Call for help')
    await anna.says(bot, 'Water in the cellar, who has a pump? t.me/+abc')
    expect(anna.screen(bot)).toContain('Now: 1 person.')
    expect(anna.screen(bot)).toContain('In 10 minutes: 1 more')
    await anna.presses(bot, 'Send in 10 s')
    expect(anna.screen(bot)).toContain('Goes out in 10 s')
    expect(boris.screen(bot)).not.toContain('cellar')

    await passes(10)
    expect(boris.screen(bot)).toContain('🆘 Anna зовёт на помощь')
    expect(boris.screen(bot)).toContain('who has a pump?')
    expect(vera.screen(bot)).not.toContain('cellar')

    await passes(600)
    expect(vera.screen(bot)).toContain('You → Борис → Anna')
    await vera.presses(bot, 'I can help')
    expect(vera.screen(bot)).toContain('Anna knows that you can help')
    expect(vera.screen(bot)).toContain('To write yourself, tap the name above')
    expect(vera.buttons(bot)).toContain('‹ Back')
    expect(anna.screen(bot)).toContain('Vera can help you')
    await anna.presses(bot, 'Who can help (1)')
    expect(anna.screen(bot)).toContain('1. Vera')
    await anna.presses(bot, 'Back')
    expect(anna.screen(bot)).toContain('Delivered 2 of 2')
    await anna.presses(bot, 'I have help')
    expect(anna.screen(bot)).toContain('Help is here. Thank you')
    expect(vera.screen(bot)).toContain('Anna has help now')

    await passes(1200)
    expect(goran.screen(bot)).not.toContain('cellar')
  })

  it('is possible once a day', async () => {
    await anna.says(bot, '/sos')
    await anna.presses(bot, 'Call for help')
    expect(anna.screen(bot)).toContain('in the last 24 h')
    expect(anna.screen(bot)).toMatch(/You can send the next one after \d+ \w+, \d\d:\d\d\./)
    await anna.presses(bot, 'Back')
    await anna.presses(bot, 'Share news')
    expect(anna.screen(bot)).toContain('What should your list know')
    await anna.presses(bot, 'Cancel')
  })

  it('can be stopped in time, which leaves the day’s call', async () => {
    await goran.says(bot, '/sos')
    await goran.presses(bot, 'Share news')
    await goran.says(bot, 'We meet on Sunday')
    await goran.presses(bot, 'Send in 10 s')
    await goran.presses(bot, 'Stop')
    expect(goran.screen(bot)).toContain('It was not sent')
    await passes(20)
    expect(vera.screen(bot)).not.toContain('Sunday')
    await goran.presses(bot, 'Back')
    await goran.presses(bot, 'Share news')
    expect(goran.screen(bot)).toContain('What should your list know')
    await goran.presses(bot, 'Cancel')
  })

  it('shows the sender how it goes, without a tap', async () => {
    const watch = watchCalls(town.app, town.running.houses[bot].api)
    await vera.says(bot, '/sos')
    await vera.presses(bot, 'Share news')
    await vera.says(bot, 'We meet by the fountain')
    await vera.presses(bot, 'Send in 10 s')
    town.clock.travelTo(new Date(town.clock.now().getTime() + WATCH_EVERY_MS))
    await watch()
    expect(vera.screen(bot)).toContain('Goes out in 7 s')
    await passes(20)
    await watch()
    expect(vera.screen(bot)).toContain('Delivered 2 of 2')
    expect(vera.buttons(bot)).not.toContain('🔄 Refresh')
    await passes(3600)
    await watch()
    expect(vera.screen(bot)).toContain('Everybody on the way has been reached.')
    expect(vera.screen(bot)).toContain('Delivered 3 of 3')
    const before = vera.screen(bot)
    await goran.presses(bot, 'I have read it')
    expect(goran.buttons(bot)).toEqual(expect.arrayContaining(['✉️ Write', '‹ Back']))
    await watch()
    expect(vera.screen(bot)).not.toBe(before)
    await vera.presses(bot, 'Back')
    await passes(600)
    await watch()
    expect(vera.screen(bot)).toContain('SOS / INFO')
  })

  it('is found near, answered, muted and reported', async () => {
    await anna.says(bot, '/sos')
    await anna.presses(bot, 'SOS in my network')
    await anna.presses(bot, 'Vera')
    expect(anna.screen(bot)).toContain('We meet by the fountain')
    await anna.presses(bot, 'I have read it')
    await anna.presses(bot, 'Report')
    await anna.says(bot, 'This is an advertisement')
    expect(anna.screen(bot)).toContain('The operators will look at it')
    await anna.presses(bot, 'Back')
    await anna.presses(bot, 'SOS in my network')
    await anna.presses(bot, 'Vera')
    await anna.presses(bot, 'Mute this sender')
    expect(anna.screen(bot)).toContain('muted these people')
    await anna.presses(bot, '🔔 Vera')
    expect(anna.screen(bot)).toContain('muted nobody')
  })
})
