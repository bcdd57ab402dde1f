import { beforeAll, describe, expect, it } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'arvut-add'
let town: Town
beforeAll(async () => {
  town = await aTown()
})

describe('inviting somebody', () => {
  it('takes Anna from the first look to a list of one', async () => {
    const anna = town.person('Anna')
    await anna.opens(bot)
    expect(anna.screen(bot)).toContain('mutual guarantee')
    await anna.presses(bot, 'Start')
    expect(anna.screen(bot)).toContain('who may see your name')
    await anna.presses(bot, 'Up to three handshakes')
    expect(anna.screen(bot)).toContain('Nobody yet')
    await anna.presses(bot, 'Invite')
    await anna.presses(bot, 'New personal invitation')
    expect(anna.screen(bot)).toContain('100 €')
    const link = anna.link(bot)

    const boris = town.person('Борис', { language: 'ru', username: 'boris' })
    await boris.opens(link)
    expect(boris.screen(bot)).toContain('Anna приглашает вас')
    await boris.presses(bot, 'Кто это?')
    await boris.presses(bot, 'Назад')
    await boris.presses(bot, 'Принять')
    expect(boris.screen(bot)).toContain('Вы и Anna теперь в списках друг друга')
    await boris.presses(bot, 'Всему моему списку')
    expect(boris.screen(bot)).toContain('1 человек')

    expect(anna.screen(bot)).toContain('Борис accepted your invitation')
    await anna.presses(bot, 'My list')
    expect(anna.screen(bot)).toContain('Pool 100 €')

    const vera = town.person('Vera')
    await vera.opens(link)
    expect(vera.screen(bot)).toContain('has been used')
    await anna.opens(link)
    expect(anna.screen(bot)).toContain('your own invitation')
    await boris.opens(link)
    expect(boris.screen(bot)).toContain('уже в списках')
  })

  it('lets a newcomer choose the language at the door, decline and change their mind', async () => {
    const goran = town.person('Goran')
    await goran.opens(bot, 'menu')
    await goran.says(bot, '/invite')
    await goran.presses(bot, 'New personal')
    const mila = town.person('Mila')
    await mila.opens(goran.link(bot))
    await mila.presses(bot, 'Русский')
    expect(mila.screen(bot)).toContain('приглашает вас')
    await mila.presses(bot, 'Отклонить')
    expect(goran.screen(bot)).toContain('Mila declined your invitation')
    await mila.presses(bot, 'Хочу передумать')
    await mila.presses(bot, 'Принять')
    expect(goran.screen(bot)).toContain('Mila accepted')
  })

  it('asks the inviter to let in whoever comes through an open link', async () => {
    const jovan = town.person('Jovan')
    await jovan.opens(bot, 'menu')
    await jovan.says(bot, '/invite')
    await jovan.presses(bot, 'Open link')
    const link = jovan.link(bot)
    const ira = town.person('Ira')
    const petar = town.person('Petar')
    for (const visitor of [ira, petar]) {
      await visitor.opens(link)
      await visitor.presses(bot, 'Accept')
      expect(visitor.screen(bot)).toContain('will look at who came')
    }
    await jovan.presses(bot, 'Waiting for me')
    expect(jovan.screen(bot)).toContain('1. Ira\n2. Petar')
    await jovan.presses(bot, '1. Ira')
    expect(ira.screen(bot)).toContain('Jovan let you in')
    await jovan.presses(bot, /^✖ 1/)
    expect(petar.screen(bot)).toContain('did not let you in')
    expect(jovan.screen(bot)).toContain('Nobody waits')
  })

  it('picks a contact with Telegram’s picker and tells them if they are here', async () => {
    const anna = town.person('Anna')
    const vera = town.person('Vera')
    await vera.opens(bot)
    await anna.opens(bot, 'menu')
    await anna.says(bot, '/invite')
    await anna.presses(bot, 'Pick from my contacts')
    anna.sees(bot, 'Choose one of your contacts')
    await anna.person.shares(town.bots[bot], [vera.person])
    await town.settled()
    expect(vera.screen(bot)).toContain('Anna invites you')
    await vera.presses(bot, 'Accept')
    expect(anna.screen(bot)).toContain('Vera accepted')
  })

  it.each([
    ['a command', (person: Neighbour) => person.says(bot, '/list')],
    ['a word', (person: Neighbour) => person.says(bot, 'hello')],
    ['an older button', (person: Neighbour) => person.presses(bot, 'Open link')],
  ])('leaves no keyboard behind when the picker is left by %s', async (_, leaves) => {
    const anna = town.person('Anna')
    const keyboard = () => anna.person.chat(town.bots[bot]).replyKeyboard
    await anna.opens(bot, 'menu')
    await anna.says(bot, '/invite')
    await anna.says(bot, '/invite')
    await anna.presses(bot, 'Pick from my contacts')
    expect(keyboard()).not.toBeNull()
    await leaves(anna)
    expect(keyboard()).toBeNull()
    const left = anna.reads(bot).length
    await anna.says(bot, '/menu')
    expect(anna.reads(bot)).toHaveLength(left + 1)
  })
})
