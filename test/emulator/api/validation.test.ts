import { describe, expect, it } from 'vitest'
import { aTelegram } from '../raw-bot.ts'

const button = (more: object) => ({ inline_keyboard: [[{ text: 'b', ...more }]] })
const row = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: 'b', callback_data: `${index}` }))

/** Method, parameters besides the chat's id, and the answer's text after "Bad Request: ". */
const malformed: readonly (readonly [string, object, string])[] = [
  ['sendMessage', {}, 'message text is empty'],
  ['sendMessage', { text: '' }, 'message text is empty'],
  ['sendMessage', { text: ' \n ' }, 'message text is empty'],
  ['sendMessage', { text: 'x'.repeat(4097) }, 'message is too long'],
  ['sendMessage', { text: 5 }, 'field "sendMessage text" must be of type String'],
  ['sendMessage', { text: 'a', chat_id: undefined }, 'chat_id is empty'],
  ['sendMessage', { text: 'a', colour: 1 }, 'unknown parameter "colour" of sendMessage'],
  ['sendMessage', { text: 'a', parse_mode: 'XML' }, 'unsupported parse_mode'],
  [
    'sendMessage',
    { text: 'a', disable_notification: 'zz' },
    'field "sendMessage disable_notification" must be of type Boolean',
  ],
  [
    'sendMessage',
    { text: 'a', message_thread_id: 1.5 },
    'field "sendMessage message_thread_id" must be of type Number',
  ],
  [
    'sendMessage',
    { text: '<x>a</x>', parse_mode: 'HTML' },
    `can't parse entities: Unsupported start tag "x" at byte offset 0`,
  ],
  [
    'sendMessage',
    { text: 'ж<b>a', parse_mode: 'HTML' },
    `can't parse entities: Can't find end tag corresponding to start tag "b"`,
  ],
  [
    'sendMessage',
    { text: 'ж</b>', parse_mode: 'HTML' },
    `can't parse entities: Unexpected end tag at byte offset 2`,
  ],
  [
    'sendMessage',
    { text: '<b>a</i>', parse_mode: 'HTML' },
    `can't parse entities: Unmatched end tag at byte offset 4, expected "</b>", found "</i>"`,
  ],
  [
    'sendMessage',
    { text: 'a < b', parse_mode: 'HTML' },
    `can't parse entities: Unclosed start tag at byte offset 2`,
  ],
  [
    'sendMessage',
    { text: 'a.', parse_mode: 'MarkdownV2' },
    `can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'`,
  ],
  [
    'sendMessage',
    { text: 'ж*a', parse_mode: 'MarkdownV2' },
    `can't parse entities: Can't find end of Bold entity at byte offset 2`,
  ],
  [
    'sendMessage',
    { text: 'a_b', parse_mode: 'Markdown' },
    `can't parse entities: Can't find end of the entity starting at byte offset 1`,
  ],
  [
    'sendMessage',
    { text: 'ab', entities: [{ type: 'bold', offset: 1, length: 2 }] },
    `can't parse entities: entity bold at 1+2 is outside of the text`,
  ],
  [
    'sendMessage',
    { text: '😀', entities: [{ type: 'bold', offset: 1, length: 1 }] },
    `can't parse entities: entity bold begins or ends in mid-character`,
  ],
  [
    'sendMessage',
    { text: 'ab', entities: [{ offset: 1, length: 2 }] },
    `can't parse MessageEntity: Can't find field "type"`,
  ],
  [
    'sendMessage',
    { text: 'ab', parse_mode: 'HTML', entities: [] },
    'parse_mode and entities must not be used together',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({}) },
    `can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ url: 'https://t.me', callback_data: 'a' }) },
    `can't parse inline keyboard button: exactly one type must be used, not url and callback_data`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ callback_data: 'ж'.repeat(33) }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ callback_data: '' }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ callback_data: 'a', color: 'red' }) },
    `can't parse inline keyboard button: unknown field "color"`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ callback_data: 'a', style: 'pink' }) },
    'wrong sendMessage reply_markup.inline_keyboard[0][0].style specified: "pink"',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: { inline_keyboard: [[{ callback_data: 'a' }]] } },
    `can't parse inline keyboard button: Can't find field "text"`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: button({ url: 'http://localhost:3000' }) },
    `inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: { inline_keyboard: [row(9)] } },
    'reply markup is too long: a row of more than 8 buttons',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: { inline_keyboard: Array.from({ length: 13 }, () => row(8)) } },
    'reply markup is too long',
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: { buttons: [] } },
    `can't parse sendMessage reply_markup: Can't find field "inline_keyboard"`,
  ],
  [
    'sendMessage',
    { text: 'a', reply_markup: { keyboard: [[{ text: 'a' }]], input_field_placeholder: '' } },
    'length of "sendMessage reply_markup.input_field_placeholder" must be 1-64 characters',
  ],
  [
    'sendMessage',
    {
      text: 'a',
      reply_markup: {
        keyboard: [[{ text: 'a', request_users: { request_id: 1, max_quantity: 11 } }]],
      },
    },
    'value of "sendMessage reply_markup.keyboard[0][0].request_users.max_quantity" must be 1-10',
  ],
  ['sendPhoto', {}, 'there is no photo in the request'],
  [
    'sendPhoto',
    { photo: 'nonsense' },
    'wrong remote file identifier specified: Wrong string length',
  ],
  ['sendPhoto', { photo: 'attach://a' }, 'file part "attach://a" is not in the request'],
  ['sendChatAction', { action: 'dancing' }, 'wrong parameter action in request'],
  ['editMessageText', { text: 'a' }, 'message identifier is not specified'],
  ['editMessageText', { message_id: 1 }, 'message text is empty'],
  [
    'editMessageText',
    { text: 'a', message_id: 1, inline_message_id: 'x' },
    'inline_message_id excludes chat_id and message_id',
  ],
  ['deleteMessages', { message_ids: [] }, '"message_ids" must hold 1-100 elements'],
  ['sendMediaGroup', { media: [{ type: 'photo', media: 'x' }] }, '"media" must hold 2-10 elements'],
  [
    'answerCallbackQuery',
    { chat_id: undefined, callback_query_id: '1', text: 'x'.repeat(201) },
    'MESSAGE_TOO_LONG',
  ],
  [
    'answerCallbackQuery',
    { chat_id: undefined, callback_query_id: '1', url: 'https://example.org' },
    'URL_INVALID',
  ],
  [
    'setMyCommands',
    { chat_id: undefined, commands: [{ command: 'Übung', description: 'a' }] },
    'BOT_COMMAND_INVALID',
  ],
  [
    'setMyCommands',
    { chat_id: undefined, commands: [{ command: 'a', description: '' }] },
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  [
    'setMyCommands',
    { chat_id: undefined, commands: [], scope: { type: 'planet' } },
    `can't parse setMyCommands scope: unknown object type`,
  ],
  [
    'setMyCommands',
    { chat_id: undefined, commands: [], language_code: 'eng' },
    'LANG_CODE_INVALID',
  ],
  [
    'setMyName',
    { chat_id: undefined, name: 'x'.repeat(65) },
    'length of "setMyName name" must be 0-64 characters',
  ],
  [
    'setWebhook',
    { chat_id: undefined, url: 'ftp://x' },
    'bad webhook: invalid webhook URL specified',
  ],
  [
    'setWebhook',
    { chat_id: undefined, url: 'http://x', secret_token: 'ä' },
    'secret token contains unallowed characters',
  ],
  ['getUpdates', { chat_id: undefined, limit: 0 }, 'value of "getUpdates limit" must be 1-100'],
  [
    'getUpdates',
    { chat_id: undefined, allowed_updates: ['massage'] },
    'wrong getUpdates allowed_updates[0] specified: "massage"',
  ],
]

describe('a malformed request', () => {
  it.each(malformed)('%s %j is refused and recorded', async (method, params, text) => {
    await using world = await aTelegram()

    const answer = await world.send(method, { chat_id: world.anna.id, ...params })

    expect(answer).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${text}` })
    expect(world.telegram.violations).toMatchObject([
      { botUsername: 'probe_bot', method, what: `Bad Request: ${text}` },
    ])
  })

  it('is recorded when the method does not exist or is not emulated', async () => {
    await using world = await aTelegram()

    expect(await world.send('sendLove')).toMatchObject({
      error_code: 404,
      description: 'Not Found',
    })
    expect(await world.send('sendDice', { chat_id: world.anna.id })).toMatchObject({
      error_code: 501,
      description: 'Not Implemented: not emulated: sendDice',
    })
    expect(world.telegram.violations).toHaveLength(2)
  })
})

describe('a right request', () => {
  it.each([
    ['the longest text', { text: 'x'.repeat(4096) }],
    [
      'more characters than allowed before parsing',
      { text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' },
    ],
    ['64 bytes of data', { text: 'a', reply_markup: button({ callback_data: 'ж'.repeat(32) }) }],
    [
      'a hundred buttons',
      {
        text: 'a',
        reply_markup: { inline_keyboard: [...Array.from({ length: 12 }, () => row(8)), row(4)] },
      },
    ],
    [
      'every kind of button',
      {
        text: 'a',
        reply_markup: {
          inline_keyboard: [
            [
              { text: 'a', url: 'https://t.me/x' },
              { text: 'b', copy_text: { text: 'c' } },
              { text: 'd', switch_inline_query: '' },
              { text: 'e', callback_data: 'e', style: 'danger' },
            ],
          ],
        },
      },
    ],
    [
      'a keyboard to pick people',
      {
        text: 'a',
        reply_markup: {
          keyboard: [[{ text: 'p', request_users: { request_id: 1, max_quantity: 10 } }]],
          one_time_keyboard: true,
        },
      },
    ],
    ['a removed keyboard', { text: 'a', reply_markup: { remove_keyboard: true } }],
    [
      'a forced reply',
      { text: 'a', reply_markup: { force_reply: true, input_field_placeholder: 'p' } },
    ],
    ['an absent value', { text: 'a', reply_markup: null }],
  ])('with %s is done', async (_, params) => {
    await using world = await aTelegram()

    const answer = await world.send('sendMessage', { chat_id: world.anna.id, ...params })

    expect(answer).toMatchObject({ ok: true })
    expect(world.telegram.violations).toEqual([])
  })
})
