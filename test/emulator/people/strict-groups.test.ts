import { describe, expect, it } from 'vitest'
import { aTelegram, updatesOf } from '../raw-bot.ts'

/** A supergroup of Anna's with Boris and the bot, which is no admin there. */
async function aGroup(options: Parameters<typeof aTelegram>[0] = {}) {
  const world = await aTelegram(options)
  const boris = world.telegram.addUser({ firstName: 'Boris' })
  const order = { title: 'Neighbours', creator: world.anna, supergroup: true }
  const group = world.telegram.addGroup(order)
  await boris.joins(group)
  await world.anna.adds(world.bot, group)
  const ask = (method: string, more: object = {}) =>
    world.send(method, { chat_id: group.id, ...more })
  const newest = async () => (await updatesOf(world.telegram, world.bot)).at(-1)
  return {
    ...world,
    boris,
    group,
    ask,
    newest,
    [Symbol.asyncDispose]: () => world.telegram.close(),
  }
}

describe('hidden members', () => {
  it('are told of to admins only, whoever is asked for', async () => {
    await using world = await aGroup()
    const { anna, boris, bot, group, telegram, ask } = world
    const vera = telegram.addUser({ firstName: 'Vera' })
    group.hidesMembers()
    for (const { id } of [anna, boris, vera])
      expect(await ask('getChatMember', { user_id: id })).toMatchObject({
        error_code: 400,
        description: 'Bad Request: CHAT_ADMIN_REQUIRED',
      })
    expect(await ask('getChatMember', { user_id: bot.id })).toMatchObject({ ok: true })
    expect(await ask('getChatAdministrators')).toMatchObject({ result: [{ status: 'creator' }] })

    await anna.promotes(bot, group)
    expect(await ask('getChatMember', { user_id: boris.id })).toMatchObject({
      result: { status: 'member' },
    })
    expect(await ask('getChatMember', { user_id: vera.id })).toMatchObject({
      result: { status: 'left' },
    })
    await anna.demotes(bot, group)
    group.hidesMembers(false)
    expect(await ask('getChatMember', { user_id: boris.id })).toMatchObject({ ok: true })
    expect(telegram.violations).toEqual([])
  })

  it('exist in supergroups only', async () => {
    await using world = await aTelegram()
    const group = world.telegram.addGroup({ title: 'Small', creator: world.anna })
    expect(() => group.hidesMembers()).toThrow('only a supergroup')
    await expect(world.anna.staysAnonymous(group)).rejects.toThrow('only a supergroup')
  })
})

describe('an anonymous owner', () => {
  it('writes as the group, taps under their own id, and is no admin to a bot that is none', async () => {
    await using world = await aGroup()
    const { anna, boris, group, ask } = world
    await expect(boris.staysAnonymous(group)).rejects.toThrow('not an admin')
    await anna.staysAnonymous(group)
    await anna.says(group, '/roll')
    expect(await world.newest()).toMatchObject({
      message: {
        from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
        sender_chat: { id: group.id },
      },
    })
    const reply_markup = { inline_keyboard: [[{ text: 'I take part', callback_data: 'in' }]] }
    await ask('sendMessage', { text: 'Roll', reply_markup })
    void anna.taps(anna.chat(group).lastWith('Roll'), 'take part')
    expect(await world.newest()).toMatchObject({ callback_query: { from: { id: anna.id } } })

    expect(await ask('getChatAdministrators')).toMatchObject({ result: [] })
    expect(await ask('getChatMember', { user_id: anna.id })).toMatchObject({
      result: { status: 'member' },
    })
    await anna.promotes(world.bot, group)
    expect(await world.newest()).toMatchObject({ my_chat_member: { from: { id: 1087968824 } } })
    expect((await ask('getChatAdministrators')).result).toContainEqual(
      expect.objectContaining({ status: 'creator', is_anonymous: true }),
    )
    await anna.staysAnonymous(group, false)
    await anna.says(group, '/roll')
    expect(await world.newest()).toMatchObject({ message: { from: { id: anna.id } } })
  })
})

describe('what one account may write', () => {
  it('is about a message a second into one chat, after a burst', async () => {
    await using world = await aGroup({ flood: true })
    const { anna, boris, bot, group } = world
    for (let at = 0; at < 10; at++) await boris.says(group, `${at}`)
    await expect(boris.says(group, 'one more')).rejects.toThrow(/FLOOD_WAIT: wait \d s/)
    await anna.says(group, 'others may')
    await boris.opens(bot)
  })

  it('is cut by the client into messages of 4,096 characters', async () => {
    await using world = await aGroup()
    const { anna, bot } = world
    await anna.says(bot, `${'a'.repeat(4096)}${'b'.repeat(60)}`)
    const texts = (await updatesOf(world.telegram, bot)).map(
      update => (update['message'] as { text?: string } | undefined)?.text,
    )
    expect(texts.slice(-2)).toEqual(['a'.repeat(4096), 'b'.repeat(60)])
  })
})
