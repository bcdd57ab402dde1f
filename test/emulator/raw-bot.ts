import { type BotAccount, startTelegram, type Telegram } from '../../src/emulator/telegram.ts'

/** An answer of the Bot API, whichever way it went. */
export type RawAnswer = Readonly<{
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: Readonly<{ retry_after?: number; migrate_to_chat_id?: number }>
}>

/** Calls a method with a JSON body. */
export async function call(
  telegram: Telegram,
  bot: BotAccount,
  method: string,
  params: unknown = {},
): Promise<RawAnswer> {
  const response = await fetch(`${telegram.apiRoot}/bot${bot.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as RawAnswer
}

/** A Telegram with one bot, whose chat Anna has opened; ends with the test's scope. */
export async function aTelegram(options: Parameters<typeof startTelegram>[0] = {}) {
  const telegram = await startTelegram(options)
  const bot = telegram.addBot({ username: 'probe_bot', name: 'Probe', takesInline: true })
  const anna = telegram.addUser({ firstName: 'Anna', username: 'anna', languageCode: 'en' })
  await anna.opens(bot)
  const send = (method: string, params?: unknown) => call(telegram, bot, method, params)
  return {
    telegram,
    bot,
    anna,
    send,
    /** Sends a text to Anna and answers its id. */
    async text(text: string, more: object = {}): Promise<number> {
      const { result } = await send('sendMessage', { chat_id: anna.id, text, ...more })
      return (result as { message_id: number }).message_id
    },
    [Symbol.asyncDispose]: () => telegram.close(),
  }
}

/** The updates that wait, without confirming them. */
export async function updatesOf(telegram: Telegram, bot: BotAccount, params: object = {}) {
  const { result } = await call(telegram, bot, 'getUpdates', params)
  return result as readonly (Readonly<{ update_id: number }> & Readonly<Record<string, unknown>>)[]
}
