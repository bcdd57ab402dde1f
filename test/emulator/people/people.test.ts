import { describe, expect, it } from 'vitest'
import { aTelegram, updatesOf } from '../raw-bot.ts'

const markup = (...texts: readonly string[]) => ({
  reply_markup: { inline_keyboard: [texts.map(text => ({ text, callback_data: `data ${text}` }))] },
})

type World = Awaited<ReturnType<typeof aTelegram>>

const queryOf = async ({ telegram, bot }: World) => {
  const update = (await updatesOf(telegram, bot)).findLast(each => each['callback_query'])
  return update?.['callback_query'] as { id: string; data: string; message: { date: number } }
}

describe('a private chat', () => {
  it('cannot be begun by the bot', async () => {
    await using world = await aTelegram()
    const { bot, telegram, send } = world
    const stranger = telegram.addUser({ firstName: 'Boris' })
    const member = telegram.addUser({ firstName: 'Vera' })
    const group = telegram.addGroup({ title: 'G', creator: member })
    await member.adds(bot, group)

    expect(await send('sendMessage', { chat_id: stranger.id, text: 'a' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: chat not found',
    })
    expect(await send('sendMessage', { chat_id: member.id, text: 'a' })).toEqual({
      ok: false,
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
    expect(telegram.violations).toEqual([])
  })

  it('is closed by blocking and opened again by /start', async () => {
    await using world = await aTelegram()
    const { anna, bot, telegram } = world
    const send = () => world.send('sendMessage', { chat_id: anna.id, text: 'a' })
    await anna.blocks(bot)
    expect(await send()).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await expect(anna.says(bot, 'hello')).rejects.toThrow('Anna has blocked @probe_bot')
    await anna.opens(bot)
    expect(await send()).toMatchObject({ ok: true })

    const changes = (await updatesOf(telegram, bot)).flatMap(
      update => update['my_chat_member'] ?? [],
    )
    expect(changes).toMatchObject([
      { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } },
      { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } },
    ])
    await anna.deletesAccount()
    expect(await send()).toMatchObject({ description: 'Forbidden: user is deactivated' })
  })

  it('takes only payloads that Telegram takes', async () => {
    await using world = await aTelegram()
    await world.anna.opens(world.bot, 'a-Z_9')
    expect(world.anna.chat(world.bot).last).toMatchObject({
      text: '/start a-Z_9',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    })
    await expect(world.anna.opens(world.bot, 'ж')).rejects.toThrow('cannot carry')
    await expect(world.anna.opens(world.bot, 'x'.repeat(65))).rejects.toThrow('cannot carry')
  })
})

describe('a tap', () => {
  it('is answered once', async () => {
    await using world = await aTelegram()
    const message = { id: await world.text('q', markup('Yes', 'No')), chatId: world.bot.id }
    const tapped = world.anna.taps(message, 'No')
    const { id, data } = await queryOf(world)
    expect(data).toBe('data No')
    expect(world.telegram.unansweredCallbacks()).toMatchObject([{ id, data: 'data No' }])
    const answer = { callback_query_id: id, text: 'noted', show_alert: true }

    // Two deliveries would excuse a second answer.
    expect(await world.send('answerCallbackQuery', answer)).toMatchObject({ ok: true })
    expect(await tapped).toEqual({ text: 'noted', alert: true, url: null, copied: null })
    expect(await world.send('answerCallbackQuery', answer)).toMatchObject({
      error_code: 400,
      description:
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    expect(world.telegram.violations).toHaveLength(1)
  })

  it('may be answered again when it was delivered again', async () => {
    await using world = await aTelegram()
    const message = { id: await world.text('q', markup('Yes')), chatId: world.bot.id }
    void world.anna.taps(message, 'Yes')
    const { id } = await queryOf(world)
    await queryOf(world)
    await world.send('answerCallbackQuery', { callback_query_id: id })
    expect(await world.send('answerCallbackQuery', { callback_query_id: id })).toMatchObject({
      ok: false,
    })
    expect(world.telegram.violations).toEqual([])
  })

  it('comes too late after ten minutes', async () => {
    const start = new Date('2026-11-02T10:00:00Z')
    await using world = await aTelegram({ now: () => start })
    const message = { id: await world.text('q', markup('Yes')), chatId: world.bot.id }
    void world.anna.taps(message, 'Yes')
    const { id } = await queryOf(world)
    world.telegram.setNow(new Date(start.getTime() + 11 * 60_000))
    expect(await world.send('answerCallbackQuery', { callback_query_id: id })).toMatchObject({
      ok: false,
    })
    expect(world.telegram.violations).toEqual([])
  })

  it('needs a button that is there', async () => {
    await using world = await aTelegram()
    const id = await world.text('q', markup('Yes'))
    const message = { id, chatId: world.bot.id }
    await expect(world.anna.taps(message, 'Maybe')).rejects.toThrow(
      'no button "Maybe" on message 2: [Yes]',
    )
    await world.send('deleteMessage', { chat_id: world.anna.id, message_id: id })
    await expect(world.anna.taps(message, 'Yes')).rejects.toThrow('has been deleted')

    void world.anna.sends(world.bot, 'data Yes', message)
    expect(await queryOf(world)).toMatchObject({ data: 'data Yes', message: { date: 0 } })
  })

  it('can come twice', async () => {
    await using world = await aTelegram()
    const message = { id: await world.text('q', markup('Yes')), chatId: world.bot.id }
    void world.anna.tapsTwice(message, 'Yes')
    const taps = (await updatesOf(world.telegram, world.bot)).filter(each => each['callback_query'])
    expect(taps).toHaveLength(2)
    expect(new Set(taps.map(({ update_id }) => update_id)).size).toBe(2)
  })

  it('opens a link without the bot', async () => {
    await using world = await aTelegram()
    const reply_markup = { inline_keyboard: [[{ text: 'L', url: 'https://t.me/x' }]] }
    const message = { id: await world.text('q', { reply_markup }), chatId: world.bot.id }
    expect(await world.anna.taps(message, 'L')).toMatchObject({ url: 'https://t.me/x' })
  })

  it('left without an answer keeps the world unsettled and becomes a violation', async () => {
    await using world = await aTelegram()
    const message = { id: await world.text('q', markup('Yes')), chatId: world.bot.id }
    void world.anna.taps(message, 'Yes')
    await expect(world.telegram.settled({ timeoutMs: 30 })).rejects.toThrow(
      /@probe_bot has 2 updates undelivered.*: \d+ message, \d+ callback_query.*Anna's press "data Yes"/,
    )
    expect(world.telegram.violations).toEqual([])

    const last = (await updatesOf(world.telegram, world.bot)).at(-1)
    await updatesOf(world.telegram, world.bot, { offset: (last?.update_id ?? 0) + 1 })
    await expect(world.telegram.settled({ timeoutMs: 30 })).rejects.toThrow('not settled')
    expect(world.telegram.violations).toMatchObject([{ method: 'answerCallbackQuery' }])
  })
})

describe('picking people', () => {
  it('answers the button that asked', async () => {
    await using world = await aTelegram()
    const boris = world.telegram.addUser({ firstName: 'Boris', username: 'boris' })
    await expect(world.anna.shares(world.bot, [boris])).rejects.toThrow('did not ask')
    const request_users = { request_id: 7, max_quantity: 1, request_name: true }
    await world.text('who?', {
      reply_markup: { keyboard: [[{ text: 'Pick', request_users }]], one_time_keyboard: true },
    })
    expect(world.anna.chat(world.bot).replyKeyboard?.keyboard?.[0]?.[0]?.text).toBe('Pick')
    await expect(world.anna.shares(world.bot, [boris, world.anna])).rejects.toThrow('1-1 users')
    await world.anna.shares(world.bot, [boris])

    expect((await updatesOf(world.telegram, world.bot)).at(-1)).toMatchObject({
      message: {
        users_shared: { request_id: 7, users: [{ user_id: boris.id, first_name: 'Boris' }] },
      },
    })
    expect(world.anna.chat(world.bot).replyKeyboard).toBeNull()
  })
})

describe('hearing', () => {
  it('waits for new and edited messages, and tells what came instead', async () => {
    await using world = await aTelegram()
    const hearing = world.anna.hears(world.bot, /^done/)
    const message_id = await world.text('working')
    await world.send('editMessageText', { chat_id: world.anna.id, message_id, text: 'done!' })
    expect(await hearing).toMatchObject({ id: message_id, text: 'done!' })
    await expect(world.anna.hears(world.bot, 'never', { timeoutMs: 20 })).rejects.toThrow(
      /Anna heard no never within 20 ms but\n.*\/start\n.*done!/,
    )
  })
})

describe('an inline query', () => {
  it('gets the results', async () => {
    await using world = await aTelegram()
    const asked = world.anna.asksInline(world.bot, 'cat')
    const update = (await updatesOf(world.telegram, world.bot)).at(-1)
    const id = (update?.['inline_query'] as { id: string } | undefined)?.id
    const results = [
      { type: 'article', id: '1', title: 'Cat', input_message_content: { message_text: 'meow' } },
    ]
    await world.send('answerInlineQuery', { inline_query_id: id, results })
    expect(await asked).toMatchObject([{ title: 'Cat' }])
  })

  it('leads to a message in a chat without the bot, which the bot may edit', async () => {
    await using world = await aTelegram()
    const yard = world.telegram.addGroup({ title: 'Yard', creator: world.anna })
    const newest = async (kind: string) =>
      (await updatesOf(world.telegram, world.bot)).findLast(update => kind in update)?.[kind]
    const sending = world.anna.sendsInline(world.bot, 'cat', yard)
    const { id } = (await newest('inline_query')) as { id: string }
    const article = {
      type: 'article',
      id: '1',
      title: 'Cat',
      input_message_content: { message_text: 'meow' },
      reply_markup: { inline_keyboard: [[{ text: 'Look', url: 'https://example.org' }]] },
    }
    const twice = { inline_query_id: id, results: [article, article] }
    expect(await world.send('answerInlineQuery', twice)).toMatchObject({ error_code: 400 })
    await world.send('answerInlineQuery', { inline_query_id: id, results: [article] })
    expect(await sending).toMatchObject({ text: 'meow', from: { name: 'Anna' } })

    const chosen = (await newest('chosen_inline_result')) as { inline_message_id: string }
    expect(chosen).toMatchObject({ result_id: '1', query: 'cat' })
    const edit = { inline_message_id: chosen.inline_message_id, text: 'purr' }
    expect(await world.send('editMessageText', edit)).toMatchObject({ ok: true, result: true })
    expect(world.anna.chat(yard).last).toMatchObject({ text: 'purr', buttons: [] })
    const foreign = { inline_message_id: 'of another', text: 'purr' }
    expect(await world.send('editMessageText', foreign)).toMatchObject({
      description: 'Bad Request: MESSAGE_ID_INVALID',
    })
  })
})
