import { Bot } from 'grammy'
import { describe, expect, it } from 'vitest'
import { aTelegram } from '../raw-bot.ts'

const hour = 60 * 60 * 1000

describe('formatting', () => {
  it.each([
    [
      'HTML',
      '<b>жи<i>вёт</i></b> &lt;&#33;',
      'живёт <!',
      [
        ['bold', 0, 5],
        ['italic', 2, 3],
      ],
    ],
    ['HTML', '😀<code>a</code>', '😀a', [['code', 2, 1]]],
    ['HTML', '  <b>a</b> ', 'a', [['bold', 0, 1]]],
    ['HTML', '<pre><code class="language-ts">x</code></pre>', 'x', [['pre', 0, 1]]],
    ['HTML', '<blockquote expandable>q</blockquote>', 'q', [['expandable_blockquote', 0, 1]]],
    ['HTML', '<span class="tg-spoiler">s</span>', 's', [['spoiler', 0, 1]]],
    ['HTML', '<a href="https://t.me/a?b=1&amp;c=2">l</a>', 'l', [['text_link', 0, 1]]],
    [
      'MarkdownV2',
      '*b* _i_ __u__ ~s~ ||p|| `c`',
      'b i u s p c',
      [
        ['bold', 0, 1],
        ['italic', 2, 1],
        ['underline', 4, 1],
        ['strikethrough', 6, 1],
        ['spoiler', 8, 1],
        ['code', 10, 1],
      ],
    ],
    ['MarkdownV2', '1\\.\\! [l](https://t.me/a_b)', '1.! l', [['text_link', 4, 1]]],
    ['MarkdownV2', '>one\n>two\nthree', 'one\ntwo\nthree', [['blockquote', 0, 7]]],
    ['MarkdownV2', '```js\na.b\n```', 'a.b', [['pre', 0, 3]]],
    [
      'Markdown',
      '*b* _i_ `c` [l](http://t.me)',
      'b i c l',
      [
        ['bold', 0, 1],
        ['italic', 2, 1],
        ['code', 4, 1],
        ['text_link', 6, 1],
      ],
    ],
    [
      undefined,
      'see t.me/x, /help@probe_bot and @anna #tag $USD a@b.rs',
      'see t.me/x, /help@probe_bot and @anna #tag $USD a@b.rs',
      [
        ['url', 4, 6],
        ['bot_command', 12, 15],
        ['mention', 32, 5],
        ['hashtag', 38, 4],
        ['cashtag', 43, 4],
        ['email', 48, 6],
      ],
    ],
    [
      undefined,
      '«https://t.me/x» “t.me/y.”',
      '«https://t.me/x» “t.me/y.”',
      [
        ['url', 1, 14],
        ['url', 18, 6],
      ],
    ],
    ['HTML', '<code>/help @anna</code>', '/help @anna', [['code', 0, 11]]],
  ] as const)('%s %j is understood', async (parse_mode, source, text, entities) => {
    await using world = await aTelegram()
    await world.text(source, parse_mode ? { parse_mode } : {})

    const message = world.anna.chat(world.bot).last
    expect(message?.text).toBe(text)
    expect(message?.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(
      entities,
    )
  })

  it('names a person who is mentioned by id', async () => {
    await using world = await aTelegram()
    await world.text(
      `<a href="tg://user?id=${world.anna.id}">A</a> <a href="tg://user?id=7">B</a>`,
      { parse_mode: 'HTML' },
    )

    expect(world.anna.chat(world.bot).last?.entities).toMatchObject([
      { type: 'text_mention', user: { first_name: 'Anna' } },
    ])
  })
})

describe('mentioning', () => {
  it('takes a link to a person for a mention', async () => {
    await using world = await aTelegram()
    const url = `tg://user?id=${world.anna.id}`
    await world.text('Anna', { entities: [{ type: 'text_link', offset: 0, length: 4, url }] })

    expect(world.anna.chat(world.bot).last?.entities).toMatchObject([{ type: 'text_mention' }])
  })
})

describe('editing', () => {
  it('replaces text and buttons, and refuses what changes nothing', async () => {
    await using world = await aTelegram()
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] }
    const message_id = await world.text('one', { reply_markup })
    const edit = (params: object) =>
      world.send('editMessageText', { chat_id: world.anna.id, message_id, ...params })

    expect(await edit({ text: 'one', reply_markup })).toEqual({
      ok: false,
      error_code: 400,
      description:
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    })
    expect(await edit({ text: 'two' })).toMatchObject({ ok: true, result: { text: 'two' } })
    expect(world.anna.chat(world.bot).last).toMatchObject({ text: 'two', buttons: [] })
    expect(world.anna.chat(world.bot).last?.editedAt).toBeInstanceOf(Date)
    expect(world.telegram.violations).toEqual([])
  })

  it('is refused where there is nothing of its own to edit', async () => {
    await using world = await aTelegram()
    const edit = (message_id: number, method = 'editMessageText', more: object = { text: 'new' }) =>
      world.send(method, { chat_id: world.anna.id, message_id, ...more })
    const withKeyboard = await world.text('k', { reply_markup: { keyboard: [[{ text: 'a' }]] } })

    expect(await edit(99)).toMatchObject({ description: 'Bad Request: message to edit not found' })
    expect(await edit(1)).toMatchObject({ description: "Bad Request: message can't be edited" })
    expect(await edit(withKeyboard)).toMatchObject({
      description: "Bad Request: message can't be edited",
    })
    expect(world.telegram.violations).toEqual([])
    expect(await edit(await world.text('t'), 'editMessageCaption', { caption: 'c' })).toMatchObject(
      {
        description: 'Bad Request: there is no caption in the message to edit',
      },
    )
  })
})

describe('deleting', () => {
  it('reaches 48 hours back', async () => {
    const start = new Date('2026-11-02T10:00:00Z')
    await using world = await aTelegram({ now: () => start })
    const [young, old] = [await world.text('one'), await world.text('two')]
    const remove = (message_id: number) =>
      world.send('deleteMessage', { chat_id: world.anna.id, message_id })

    world.telegram.setNow(new Date(start.getTime() + 47 * hour))
    expect(await remove(young)).toMatchObject({ ok: true })
    world.telegram.setNow(new Date(start.getTime() + 48 * hour))
    expect(await remove(old)).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    })
    expect(await remove(young)).toMatchObject({
      description: 'Bad Request: message to delete not found',
    })
    expect(world.anna.chat(world.bot).messages.map(({ text }) => text)).toEqual(['/start', 'two'])
  })

  it('skips what is gone when there are several', async () => {
    await using world = await aTelegram()
    const message_ids = [await world.text('one'), await world.text('two'), 99]

    expect(
      await world.send('deleteMessages', { chat_id: world.anna.id, message_ids }),
    ).toMatchObject({ ok: true })
    expect(world.anna.chat(world.bot).messages).toHaveLength(1)
  })
})

describe('sending', () => {
  it('answers, forwards, copies, pins and protects', async () => {
    await using world = await aTelegram()
    const { api } = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })
    const { id } = world.anna
    const first = await api.sendMessage(id, 'first', { reply_parameters: { message_id: 1 } })
    expect(first.reply_to_message?.text).toBe('/start')
    const forward = await api.forwardMessage(id, id, first.message_id)
    expect(forward.forward_origin).toMatchObject({
      type: 'user',
      sender_user: { username: 'probe_bot' },
    })
    const copy = await api.copyMessage(id, id, first.message_id)
    expect(copy.message_id).toBe(forward.message_id + 1)
    await api.pinChatMessage(id, first.message_id)
    expect((await api.getChat(id)).pinned_message?.text).toBe('first')
    await api.unpinChatMessage(id)

    const secret = await api.sendMessage(id, 'secret', { protect_content: true })
    await expect(api.forwardMessage(id, id, secret.message_id)).rejects.toThrow(
      "message can't be forwarded",
    )
    await expect(
      api.sendMessage(id, 'a', { reply_parameters: { message_id: 99 } }),
    ).rejects.toThrow('message to be replied not found')
    expect(world.telegram.violations).toEqual([])
  })

  it('forgets the oldest of more than two hundred', async () => {
    await using world = await aTelegram()
    for (let index = 0; index < 220; index += 1) await world.anna.says(world.bot, `${index}`)

    expect(world.anna.chat(world.bot).messages).toHaveLength(200)
    expect(world.anna.chat(world.bot).last?.text).toBe('219')
  })
})

describe('settings', () => {
  it('keep commands by scope and language, and names by language', async () => {
    await using world = await aTelegram()
    const { api } = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })
    const groups = { type: 'all_group_chats' } as const
    await api.setMyCommands([{ command: 'start', description: 'Start' }])
    await api.setMyCommands([{ command: 'roll', description: 'Перекличка' }], {
      scope: groups,
      language_code: 'ru',
    })
    await api.setMyName('Проба', { language_code: 'ru' })
    await api.setMyDescription('What it does')
    await api.setChatMenuButton({ menu_button: { type: 'commands' } })

    expect(await api.getMyCommands()).toEqual([{ command: 'start', description: 'Start' }])
    expect(await api.getMyCommands({ scope: groups })).toEqual([])
    expect(await api.getMyCommands({ scope: groups, language_code: 'ru' })).toHaveLength(1)
    await api.deleteMyCommands()
    expect(await api.getMyCommands()).toEqual([])
    expect(await api.getMyName({ language_code: 'ru' })).toEqual({ name: 'Проба' })
    expect(await api.getMyName()).toEqual({ name: 'Probe' })
    expect(await api.getMyDescription({ language_code: 'uk' })).toEqual({
      description: 'What it does',
    })
    expect(world.telegram.violations).toEqual([])
  })
})
