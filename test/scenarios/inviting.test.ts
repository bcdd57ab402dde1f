import { beforeAll, describe, expect, it } from 'vitest'
import { makeInvitation } from '../../src/actions/trust/invitations.ts'
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
    await anna.presses(bot, 'Up to three steps away')
    expect(anna.screen(bot)).toContain('Nobody yet')
    await anna.presses(bot, 'Invite')
    await anna.presses(bot, 'New personal invitation')
    expect(anna.screen(bot)).toContain('100 €')
    const link = anna.link(bot)

    const boris = town.person('Борис', { language: 'ru', username: 'boris' })
    await boris.opens(link)
    expect(boris.screen(bot)).toContain('Anna приглашает тебя')
    await boris.presses(bot, 'Кто это?')
    await boris.presses(bot, 'Назад')
    await boris.presses(bot, 'Принять')
    expect(boris.screen(bot)).toContain('Ты и Anna теперь в списках друг друга')
    await boris.presses(bot, 'Всему моему списку')
    expect(boris.screen(bot)).toContain('1 человек')

    expect(anna.screen(bot)).toContain('Борис accepted your invitation')
    await anna.presses(bot, 'My list')
    expect(anna.screen(bot)).toContain('Together ready to help: 100 €')

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
    expect(mila.screen(bot)).toContain('приглашает тебя')
    await mila.presses(bot, 'Отклонить')
    expect(goran.screen(bot)).toContain('Mila declined your invitation')
    await mila.presses(bot, 'Всё-таки принять')
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
      expect(visitor.screen(bot)).toContain('has to approve you')
    }
    await jovan.presses(bot, 'To approve')
    expect(jovan.screen(bot)).toContain('1. Ira\n2. Petar')
    await jovan.presses(bot, '1. Ira')
    expect(ira.screen(bot)).toContain('Jovan approved you')
    await jovan.presses(bot, /^✖ 1/)
    expect(petar.screen(bot)).toContain('did not approve you')
    expect(jovan.screen(bot)).toContain('Nobody is waiting')
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

  it.each(['sos', 'invite', 'menu', 'roll-1', 'part-12-'])(
    'opens an invitation whose token begins with %s',
    async beginning => {
      const { members } = town.app.store
      const [nina, olga] = [town.person('Nina'), town.person('Olga')]
      await nina.opens(bot, 'menu')
      const inviter = await members.ofTelegram(nina.person.id)
      if (!inviter) throw new Error('nobody')
      const app = { ...town.app, newToken: () => beginning.padEnd(22, 'x') }
      const order = { inviterId: inviter.id, kind: 'personal', origin: beginning } as const
      const made = await makeInvitation(app, order)
      if ('refused' in made) throw new Error(made.refused)
      await olga.opens(bot, made.done.token)
      expect(olga.screen(bot)).toContain('Nina invites you')
    },
  )

  it('says of an expired link who came through it, and of none that it had no answer', async () => {
    const ivan = town.person('Ivan')
    const ira = town.person('Ira')
    await ivan.opens(bot, 'menu')
    await ivan.says(bot, '/invite')
    await ivan.presses(bot, 'New personal')
    await ivan.says(bot, '/invite')
    await ivan.presses(bot, 'Open link')
    await ira.opens(ivan.link(bot))
    await ira.presses(bot, 'Accept')
    await ivan.presses(bot, 'To approve')
    await ivan.presses(bot, '1. Ira')
    await town.travelTo(new Date(town.clock.now().getTime() + 31 * 24 * 3_600_000).toISOString())
    ivan.sees(bot, /Your open link of .* has expired\. One person came onto your list through it/)
    const unanswered = ivan.reads(bot).filter(text => text.includes('expired without an answer'))
    expect(unanswered).toHaveLength(1)
  })
})
