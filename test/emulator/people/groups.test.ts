import { describe, expect, it } from 'vitest'
import { aTelegram, call, updatesOf } from '../raw-bot.ts'

async function aGroup(order: Readonly<{ supergroup?: boolean; topics?: boolean }> = {}) {
  const world = await aTelegram()
  const boris = world.telegram.addUser({ firstName: 'Boris' })
  const group = world.telegram.addGroup({ title: 'Neighbours', creator: world.anna, ...order })
  await boris.joins(group)
  await updatesOf(world.telegram, world.bot, { offset: -1 })
  const [start] = await updatesOf(world.telegram, world.bot)
  await updatesOf(world.telegram, world.bot, { offset: (start?.update_id ?? 0) + 1 })
  const texts = async () =>
    (await updatesOf(world.telegram, world.bot)).flatMap(
      update => (update['message'] as { text?: string } | undefined)?.text ?? [],
    )
  return { ...world, boris, group, texts, [Symbol.asyncDispose]: () => world.telegram.close() }
}

describe('adding a bot', () => {
  it('is told to it, with the payload of the link', async () => {
    await using world = await aGroup({ supergroup: true })
    await world.anna.adds(world.bot, world.group, { payload: 'abc' })

    expect(await updatesOf(world.telegram, world.bot)).toMatchObject([
      {
        my_chat_member: {
          chat: { id: world.group.id, type: 'supergroup', title: 'Neighbours' },
          old_chat_member: { status: 'left' },
          new_chat_member: { status: 'member' },
        },
      },
      { message: { new_chat_members: [{ username: 'probe_bot' }] } },
      { message: { text: '/start@probe_bot abc' } },
    ])
    expect(world.group.id).toBeLessThan(-1_000_000_000_000)
  })

  it('ends with its removal', async () => {
    await using world = await aGroup()
    await world.anna.adds(world.bot, world.group)
    await expect(world.boris.removes(world.bot, world.group)).rejects.toThrow('not an admin')
    await world.anna.removes(world.bot, world.group)

    const send = () => world.send('sendMessage', { chat_id: world.group.id, text: 'a' })
    expect(await send()).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the group chat',
    })
    expect((await updatesOf(world.telegram, world.bot)).at(-2)).toMatchObject({
      my_chat_member: { new_chat_member: { status: 'kicked' } },
    })
    await world.anna.adds(world.bot, world.group)
    expect(await send()).toMatchObject({ ok: true })
    expect(await world.send('leaveChat', { chat_id: world.group.id })).toMatchObject({ ok: true })
    expect(await send()).toMatchObject({
      description: 'Forbidden: bot is not a member of the group chat',
    })
  })
})

describe('privacy mode', () => {
  it('lets through commands, answers, and everything to an admin', async () => {
    await using world = await aGroup()
    const { anna, boris, bot, group } = world
    await anna.adds(bot, group)
    const { result } = await world.send('sendMessage', { chat_id: group.id, text: 'hello' })
    for (const text of ['talk', '/roll', '/roll@other_bot', '/roll@Probe_Bot x', 'see /roll'])
      await boris.says(group, text)
    await boris.says(group, 'answer', { replyTo: (result as { message_id: number }).message_id })
    expect(await world.texts()).toEqual(['/roll', '/roll@Probe_Bot x', 'answer'])

    await anna.promotes(bot, group)
    await boris.says(group, 'talk to the admin')
    expect((await world.texts()).at(-1)).toBe('talk to the admin')
  })

  it('gives a plain command to the bot that wrote last', async () => {
    await using world = await aGroup()
    const other = world.telegram.addBot({ username: 'other_bot', name: 'Other' })
    const open = world.telegram.addBot({ username: 'open_bot', name: 'Open', privacy: false })
    for (const bot of [world.bot, other, open]) await world.anna.adds(bot, world.group)
    await call(world.telegram, other, 'sendMessage', { chat_id: world.group.id, text: 'mine' })
    await world.boris.says(world.group, '/card')
    await world.boris.says(world.group, 'talk')

    expect(await world.texts()).toEqual([])
    expect((await updatesOf(world.telegram, other)).at(-1)).toMatchObject({
      message: { text: '/card' },
    })
    expect((await updatesOf(world.telegram, open)).at(-1)).toMatchObject({
      message: { text: 'talk' },
    })
  })
})

describe('a group', () => {
  it('becomes a supergroup with another id', async () => {
    await using world = await aGroup()
    await world.anna.adds(world.bot, world.group)
    const old = world.group.id
    world.group.becomesSupergroup()

    expect(await world.send('sendMessage', { chat_id: old, text: 'a' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: world.group.id },
    })
    expect((await updatesOf(world.telegram, world.bot)).slice(-2)).toMatchObject([
      { message: { chat: { id: old }, migrate_to_chat_id: world.group.id } },
      { message: { chat: { id: world.group.id }, migrate_from_chat_id: old } },
    ])
    await world.send('sendMessage', { chat_id: world.group.id, text: 'moved' })
    expect(world.boris.chat(world.group).last?.text).toBe('moved')
  })

  it('tells of members and admins', async () => {
    await using world = await aGroup()
    await world.anna.adds(world.bot, world.group)
    const ask = async (method: string, more: object = {}) =>
      (await world.send(method, { chat_id: world.group.id, ...more })).result

    expect(await ask('getChatMemberCount')).toBe(3)
    expect(await ask('getChatAdministrators')).toMatchObject([
      { status: 'creator', user: { first_name: 'Anna' } },
    ])
    await world.anna.promotes(world.boris, world.group)
    expect(await ask('getChatMember', { user_id: world.boris.id })).toMatchObject({
      status: 'administrator',
      can_pin_messages: true,
    })
    await world.anna.demotes(world.boris, world.group)
    await world.boris.leaves(world.group)
    expect(await ask('getChatMember', { user_id: world.boris.id })).toMatchObject({
      status: 'left',
    })
    await expect(world.boris.says(world.group, 'a')).rejects.toThrow('Boris is not in "Neighbours"')
  })

  it('lets a bot pin and delete only with the right', async () => {
    await using world = await aGroup()
    await world.anna.adds(world.bot, world.group)
    const { id: message_id } = await world.boris.says(world.group, 'talk')
    const target = { chat_id: world.group.id, message_id }
    expect(await world.send('pinChatMessage', target)).toMatchObject({
      description: 'Bad Request: not enough rights to manage pinned messages in the chat',
    })
    expect(await world.send('deleteMessage', target)).toMatchObject({ error_code: 400 })
    await world.anna.promotes(world.bot, world.group)
    expect(await world.send('pinChatMessage', target)).toMatchObject({ ok: true })
    expect(await world.send('deleteMessage', target)).toMatchObject({ ok: true })
  })

  it('keeps topics apart', async () => {
    await using world = await aGroup({ topics: true })
    await world.anna.adds(world.bot, world.group)
    const message_thread_id = world.group.opensTopic('Help')
    const send = (thread: number) =>
      world.send('sendMessage', { chat_id: world.group.id, text: 'a', message_thread_id: thread })

    expect(await send(message_thread_id)).toMatchObject({
      result: { message_thread_id, is_topic_message: true },
    })
    expect(await send(999)).toMatchObject({ description: 'Bad Request: message thread not found' })
  })

  it('lets its members press, and nobody else', async () => {
    await using world = await aGroup()
    await world.anna.adds(world.bot, world.group)
    const reply_markup = { inline_keyboard: [[{ text: 'I take part', callback_data: 'in' }]] }
    await world.send('sendMessage', { chat_id: world.group.id, text: 'Roll', reply_markup })
    const card = world.boris.chat(world.group).lastWith('Roll')
    void world.boris.taps(card, 'take part')
    expect((await updatesOf(world.telegram, world.bot)).at(-1)).toMatchObject({
      callback_query: { from: { first_name: 'Boris' }, message: { chat: { id: world.group.id } } },
    })
    const vera = world.telegram.addUser({ firstName: 'Vera' })
    await expect(vera.taps(card, 'take part')).rejects.toThrow('not in this chat')
  })
})
