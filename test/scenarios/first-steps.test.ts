import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
beforeAll(async () => {
  town = await aTown()
})

describe('both bots', () => {
  it('have their faces from the first start on', async () => {
    const { telegram, bots } = town
    const given = () => telegram.requests.filter(({ method }) => method === 'setMyProfilePhoto')
    await expect.poll(() => given().length, { timeout: 30_000 }).toBe(2)
    await town.settled()
    for (const { id } of Object.values(bots)) {
      const face = await fetch(`${telegram.apiRoot}/client/faces/${id}`)
      expect(face.headers.get('content-type')).toBe('image/jpeg')
    }
  })
})

describe('a newcomer behind a link that leads nowhere', () => {
  it.each(['arvut-add', 'commit'] as const)('comes to the welcome of %s', async bot => {
    const mila = town.person('Mila', { language: 'sr' })
    await mila.opens(bot, 'nonsense')
    await mila.presses(bot, /Počni/)
    expect(mila.buttons(bot)).toContain('Srpski ✓')
    await mila.presses(bot, 'English')
    await mila.opens(bot, 'nonsense')
    expect(mila.buttons(bot)).toEqual(['‹ Menu'])
  })
})

describe('a newcomer who begins with words', () => {
  it.each(['arvut-add', 'commit'] as const)('is welcomed by %s, too', async bot => {
    const goran = town.person('Goran')
    await goran.says(bot, 'hello')
    expect(goran.buttons(bot)).toContain('English ✓')
    await goran.says(bot, 'hello there, robot')
    expect(goran.screen(bot)).toContain('I didn’t understand that')
    await goran.says(bot, '/cancel')
    expect(goran.screen(bot)).toContain('Cancelled. Nothing was changed.')
  })
})

describe('a newcomer whose first word meets a fault', () => {
  it.each(['arvut-add', 'commit'] as const)(
    'is welcomed by %s when it is tried again',
    async bot => {
      const vera = town.person('Vera')
      const fault = { kind: 'status', status: 502, method: 'sendMessage', times: 1 } as const
      town.telegram.fault(fault)
      await vera.opens(bot)
      await vi.waitFor(() => expect(vera.buttons(bot)).toContain('English ✓'), 10_000)
      await town.settled()
      await vera.opens(bot)
      expect(vera.buttons(bot)).not.toContain('English ✓')
    },
  )
})

describe('a call', () => {
  it('can be left while it counts down, and is read only once', async () => {
    const bot = 'arvut-add'
    const anna = town.person('Anna')
    const boris = town.person('Борис', { language: 'ru' })
    await anna.opens(bot, 'menu')
    await anna.says(bot, '/invite')
    await anna.presses(bot, 'New personal')
    await boris.opens(anna.link(bot))
    await boris.presses(bot, 'Принять')
    await anna.says(bot, '/sos')
    await anna.presses(bot, 'Call for help')
    expect(anna.screen(bot)).toContain('up to 1 000 characters')
    await anna.says(bot, 'Who has a pump?')
    await anna.presses(bot, 'Send in 10 s')
    await anna.presses(bot, 'Back')
    expect(anna.buttons(bot)).toContain('▶️ My open SOS')
    await anna.presses(bot, 'My open SOS')
    await anna.presses(bot, 'Back')

    await town.travelTo(new Date(town.clock.now().getTime() + 15_000).toISOString())
    const call = boris.sees(bot, 'зовёт на помощь')
    const quotation = call.entities.find(({ type }) => type === 'blockquote')
    const { offset = 0, length = 0 } = quotation ?? {}
    expect(call.text?.slice(offset, offset + length)).toBe('Who has a pump?')
    await boris.presses(bot, 'Прочитано')
    expect(boris.buttons(bot)).not.toContain('👁 Прочитано')
    expect(boris.buttons(bot)).toContain('🙋 Могу помочь')
  })
})
