import { beforeAll, describe, expect, it } from 'vitest'
import { errandIn } from '../../src/bots/kit/errands.ts'
import { botNames } from '../../src/domain/bot.ts'
import { textsOf } from '../../src/words/texts.ts'
import { theSettings } from '../kit/app.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

describe.each(botNames)('words typed to %s', bot => {
  const texts = textsOf(bot, theSettings())

  it.each([
    ['help', 'need'],
    ['I need help!', 'need'],
    ['  HELP ME, please ', 'need'],
    ['🙏 I need help', 'need'],
    ['Помощь', 'need'],
    ['помогите!!!', 'need'],
    ['Допомога', 'need'],
    ['мені потрібна допомога', 'need'],
    ['pomoć', 'need'],
    ['Pomoc', 'need'],
    ['Treba mi pomoć.', 'need'],
    ['SOS', 'sos'],
    ['S.O.S.', 'sos'],
    ['срочно', 'sos'],
    ['терміново', 'sos'],
    ['hitno', 'sos'],
    ['Who needs help?', 'who'],
    ['Хочу помочь', 'who'],
    ['хочу допомогти', 'who'],
    ['Želim da pomognem', 'who'],
    ['thanks 🙂', 'thanks'],
    ['Спасибо!', 'thanks'],
    ['дякую', 'thanks'],
    ['Hvala', 'thanks'],
    ['my promises', 'promises'],
    ['мои обязательства', 'promises'],
    ['мої зобовʼязання', 'promises'],
    ['приглашение', 'invite'],
    ['menu', 'menu'],
    ['/need', 'need'],
    ['/who', 'who'],
  ])('%j asks for the door %s', (message, errand) => {
    expect(errandIn(texts, message)).toBe(errand)
  })

  it.each([
    '',
    '🙏',
    'I need help to move a piano on Friday',
    'no thanks',
    'помощь пришла',
    'help'.repeat(100),
    '/unknown',
  ])('%j asks for none', message => {
    expect(errandIn(texts, message)).toBeNull()
  })
})

describe('a word in a chat', () => {
  let town: Town
  let anna: Neighbour
  beforeAll(async () => {
    town = await aTown()
    anna = town.person('Anna')
    for (const bot of botNames) await anna.opens(bot)
  })

  it.each([
    ['sos', '🙏 What kind of help do you need?'],
    ['допомога', '🙏 What kind of help do you need?'],
    ['/sos', '🙏 What kind of help do you need?'],
    ['кому помочь', 'Nobody around you needs help now'],
    ['hvala', 'You’re welcome!'],
    ['/promises', '🗓 My promises'],
    ['/organizer', '🗓 My promises'],
    ['invite', 'People are invited in ArvutAdd'],
    ['hello', '✅ Anna'],
    ['lorem ipsum', 'I didn’t understand that'],
  ])('opens in Commit, for %j, “%s”', async (typed, screen) => {
    await anna.says('commit', typed)
    expect(anna.screen('commit')).toContain(screen)
  })

  it.each([
    ['помощь', 'Do you need help?'],
    ['thank you', 'You’re welcome!'],
    ['who needs help', 'Do you want to help?'],
    ['мои обещания', 'is kept in Commit'],
    ['pozovi prijatelja', '➕ Invite'],
    ['menu', '📋 Your trust list'],
  ])('opens in ArvutAdd, for %j, “%s”', async (typed, screen) => {
    await anna.says('arvut-add', typed)
    expect(anna.screen('arvut-add')).toContain(screen)
  })

  it('leads from ArvutAdd to the same door in Commit', async () => {
    await anna.says('arvut-add', 'help')
    await anna.opens(anna.link('arvut-add', 'exodus_commitbot'))
    expect(anna.screen('commit')).toContain('🙏 What kind of help do you need?')
  })

  it('is an answer where a question waits, and no errand', async () => {
    await anna.says('commit', '/need')
    await anna.presses('commit', 'Ask for monthly support')
    await anna.says('commit', 'help')
    expect(anna.screen('commit')).toContain('I don’t understand that amount')
    await anna.says('commit', '300')
    expect(anna.screen('commit')).toContain('300 € each month')
  })
})

describe('the commands', () => {
  it.each(botNames)('of %s stand in the order of use, the house’s last', async bot => {
    const town = await aTown()
    const anna = town.person('Anna')
    await anna.opens(bot)
    const names = town.running.houses[bot].commands
      .filter(({ where }) => where === 'private')
      .map(({ name }) => name)
    const own =
      bot === 'commit'
        ? ['need', 'who', 'promises', 'people', 'help_link', 'network', 'status', 'together']
        : ['sos', 'invite', 'list', 'graph']
    const house = ['help', 'settings', 'language', 'mydata', 'privacy', 'cancel', 'start']
    expect(names).toEqual(['menu', ...own, ...house])
  })
})
