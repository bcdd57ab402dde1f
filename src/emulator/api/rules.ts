import { malformed } from '../world/problem.ts'
import type { Params } from './method-check.ts'

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): readonly (readonly Fields[])[] =>
  Array.isArray(value) ? (value as readonly (readonly Fields[])[]) : []

const inlineKinds = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
]
const replyKinds = [
  'request_users',
  'request_chat',
  'request_managed_bot',
  'request_contact',
  'request_location',
  'request_poll',
  'web_app',
]

/** The rules that the tables do not hold: what Telegram says of keyboards, commands and lists. */
export function checkRules(method: string, params: Params): void {
  if (params['reply_markup'] !== undefined) checkMarkup(params['reply_markup'])
  if (params['parse_mode'] && (params['entities'] ?? params['caption_entities']))
    throw malformed('parse_mode and entities must not be used together')
  methodRules[method]?.(params)
}

/** The rules of a keyboard, also of one inside an inline result. */
export function checkMarkup(markup: unknown): void {
  if (!isRecord(markup)) return
  const inline = rowsOf(markup['inline_keyboard'])
  for (const button of inline.flat()) checkInlineButton(button)
  const reply = rowsOf(markup['keyboard'])
  for (const button of reply.flat()) checkReplyButton(button)
  if (markup['keyboard'] !== undefined && reply.flat().length === 0)
    throw malformed('reply keyboard must have at least one button')
  checkSize(inline)
  checkSize(reply)
}

function checkSize(rows: readonly (readonly Fields[])[]): void {
  if (rows.flat().length > 100) throw malformed('reply markup is too long')
  if (rows.some(row => row.length > 8))
    throw malformed('reply markup is too long: a row of more than 8 buttons')
}

function checkInlineButton(button: Fields): void {
  const kinds = inlineKinds.filter(kind => button[kind] !== undefined)
  const complain = (text: string) => malformed(`can't parse inline keyboard button: ${text}`)
  if (button['text'] === '') throw complain('Text must be non-empty')
  if (kinds.length === 0) throw complain('Text buttons are unallowed in the inline keyboard')
  if (kinds.length > 1) throw complain(`exactly one type must be used, not ${kinds.join(' and ')}`)
  if (button['web_app'] !== undefined && !isPage(button['web_app']))
    throw malformed('inline keyboard button Web App URL is invalid: Only HTTPS links are allowed')
  const url = button['url']
  if (typeof url === 'string' && !isLink(url))
    throw malformed(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
}

/** A page opens over https alone; one of this machine over http, too, as Telegram's test servers allow. */
const isPage = (page: unknown): boolean => {
  const url = isRecord(page) ? page['url'] : null
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname)
}

/** What a button may open: http(s) with a dot in the host, or Telegram's own scheme. */
const isLink = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (protocol === 'tg:') return true
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.')
}

function checkReplyButton(button: Fields): void {
  const kinds = replyKinds.filter(kind => button[kind] !== undefined)
  if (button['text'] === '') throw malformed("can't parse keyboard button: Text must be non-empty")
  if (kinds.length > 1)
    throw malformed(
      `can't parse keyboard button: at most one type must be used, not ${kinds.join(' and ')}`,
    )
}

const counted = (params: Params, key: string, min: number, max: number) => {
  const list = params[key]
  if (!Array.isArray(list)) return
  if (list.length < min || list.length > max)
    throw malformed(`"${key}" must hold ${min}-${max} elements`)
}

const editTarget = (params: Params) => {
  const inline = params['inline_message_id'] !== undefined
  const chat = params['chat_id'] !== undefined
  const message = params['message_id'] !== undefined
  if (inline && (chat || message))
    throw malformed('inline_message_id excludes chat_id and message_id')
  if (!inline && !chat) throw malformed('chat_id is empty')
  if (!inline && !message) throw malformed('message identifier is not specified')
  const markup = params['reply_markup']
  if (isRecord(markup) && markup['inline_keyboard'] === undefined)
    throw malformed('inline keyboard expected')
}

const menuButton = (params: Params) => {
  const button = params['menu_button']
  if (isRecord(button) && button['type'] === 'web_app' && !isPage(button['web_app']))
    throw malformed('menu button Web App URL is invalid: Only HTTPS links are allowed')
}

const methodRules: Readonly<Record<string, (params: Params) => void>> = {
  setChatMenuButton: menuButton,
  editMessageText: params => {
    editTarget(params)
    if (params['text'] === undefined && params['rich_message'] === undefined)
      throw malformed('message text is empty')
  },
  editMessageCaption: editTarget,
  editMessageReplyMarkup: editTarget,
  editMessageMedia: editTarget,
  deleteMessages: params => counted(params, 'message_ids', 1, 100),
  sendMediaGroup: params => counted(params, 'media', 2, 10),
  answerCallbackQuery: params => {
    const url = params['url']
    if (typeof url === 'string' && !/^(https:\/\/)?t\.me\/\w+\?start=[\w-]{0,64}$/.test(url))
      throw malformed('URL_INVALID')
  },
  answerInlineQuery: params => {
    if (Array.isArray(params['results']) && params['results'].length > 50)
      throw malformed('RESULTS_TOO_MUCH')
    for (const result of rowsOf([params['results']]).flat()) {
      const id = typeof result['id'] === 'string' ? Buffer.byteLength(result['id']) : 0
      if (id < 1 || id > 64) throw malformed('RESULT_ID_INVALID')
      if (result['reply_markup'] !== undefined) checkMarkup(result['reply_markup'])
    }
  },
  setMyCommands: params => {
    if (Array.isArray(params['commands']) && params['commands'].length > 100)
      throw malformed('BOT_COMMANDS_TOO_MUCH')
    for (const { command } of rowsOf([params['commands']]).flat()) {
      if (typeof command === 'string' && !/^\/?[a-z0-9_]{1,32}$/.test(command))
        throw malformed('BOT_COMMAND_INVALID')
    }
    languageRule(params)
  },
  getMyCommands: params => languageRule(params),
  deleteMyCommands: params => languageRule(params),
  setMyName: params => languageRule(params),
  setMyDescription: params => languageRule(params),
  setMyShortDescription: params => languageRule(params),
  setWebhook: params => {
    const token = params['secret_token']
    if (typeof token === 'string' && !/^[A-Za-z0-9_-]*$/.test(token))
      throw malformed('secret token contains unallowed characters')
    const url = params['url']
    if (typeof url === 'string' && url !== '' && !/^https?:\/\/[^/]/.test(url))
      throw malformed('bad webhook: invalid webhook URL specified')
  },
}

const languageRule = (params: Params): void => {
  const code = params['language_code']
  if (typeof code === 'string' && !/^([a-z]{2})?$/.test(code)) throw malformed('LANG_CODE_INVALID')
}
