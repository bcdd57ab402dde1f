import { formatText } from '../text/entities.ts'
import { knownEntities } from '../text/mentions.ts'
import { type Chat, type Stored, store } from '../world/chat.ts'
import { named } from '../world/files.ts'
import type { ApiMessage, Entity, InlineKeyboard, ReplyKeyboard } from '../world/message.ts'
import { malformed, unsuitable } from '../world/problem.ts'
import { announce } from '../world/world.ts'
import { type Call, method } from './call.ts'
import { messageIn, writableChat } from './chats.ts'
import { type CaptionOrder, type Content, captionOf, documentOf, photoSizes } from './content.ts'

export type Markup = InlineKeyboard | ReplyKeyboard

type SendOrder = Readonly<{
  chat_id: number | string
  message_thread_id?: number
  reply_parameters?: Readonly<{ message_id?: number; allow_sending_without_reply?: boolean }>
  reply_markup?: Markup
  protect_content?: boolean
  link_preview_options?: unknown
  business_connection_id?: string
  direct_messages_topic_id?: number
  ephemeral_message_parameters?: unknown
}>

type TextOrder = SendOrder &
  Readonly<{ text: string; parse_mode?: string; entities?: readonly Entity[] }>

/** sendMessage. */
export const sendMessage = method((call, params: TextOrder) => {
  const chat = writableChat(call.world, call.bot, params.chat_id)
  const { text, entities } = formatText({
    text: params.text,
    parseMode: params.parse_mode,
    entities: params.entities,
  })
  return post(call, chat, params, {
    text,
    entities: knownEntities(call.world, entities),
    link_preview_options: params.link_preview_options,
  }).api
})

/** sendPhoto. */
export const sendPhoto = method((call, params: SendOrder & CaptionOrder & { photo: string }) => {
  const chat = writableChat(call.world, call.bot, params.chat_id)
  const photo = photoSizes(named(call.world.files, call.uploads, params.photo, 'photos'))
  return post(call, chat, params, { photo, ...captionOf(call.world, params) }).api
})

/** sendDocument. */
export const sendDocument = method(
  (call, params: SendOrder & CaptionOrder & { document: string }) => {
    const chat = writableChat(call.world, call.bot, params.chat_id)
    const document = documentOf(named(call.world.files, call.uploads, params.document, 'documents'))
    return post(call, chat, params, { document, ...captionOf(call.world, params) }).api
  },
)

/** sendChatAction: people see it, nothing is kept. */
export const sendChatAction = method(
  ({ world, bot }, params: { chat_id: number | string; action: string }) => {
    const chat = writableChat(world, bot, params.chat_id)
    announce(world, { kind: 'action', chat, botId: bot.id, action: params.action })
    return true
  },
)

type Source = SendOrder & Readonly<{ from_chat_id: number | string; message_id: number }>

/** forwardMessage: with the name of its first author. */
export const forwardMessage = method((call, params: Source) => {
  const { api } = sourceOf(call, params, 'message to forward not found')
  const chat = writableChat(call.world, call.bot, params.chat_id)
  const origin = api.forward_origin ?? {
    type: 'user',
    sender_user: api.from,
    date: api.date,
  }
  return post(call, chat, params, { ...contentOf(api), forward_origin: origin }).api
})

/** copyMessage: the content alone; a new caption may replace the old one. */
export const copyMessage = method((call, params: Source & CaptionOrder) => {
  const { api } = sourceOf(call, params, 'message to copy not found')
  const chat = writableChat(call.world, call.bot, params.chat_id)
  const caption = params.caption === undefined ? {} : captionOf(call.world, params)
  const { message_id } = post(call, chat, params, { ...contentOf(api), ...caption }).api
  return { message_id }
})

const sourceOf = ({ world, bot }: Call, params: Source, complaint: string): Stored => {
  const message = messageIn(
    writableChat(world, bot, params.from_chat_id),
    params.message_id,
    complaint,
  )
  if (message.api.has_protected_content) throw unsuitable("message can't be forwarded")
  return message
}

const contentOf = ({ text, entities, caption, caption_entities, photo, document }: ApiMessage) => {
  if (text === undefined && !photo && !document) throw unsuitable("message can't be copied")
  return { text, entities, caption, caption_entities, photo, document }
}

function post(call: Call, chat: Chat, params: SendOrder, content: Content): Stored {
  const { world, bot } = call
  refuseUnknown(params)
  const markup = params.reply_markup
  const inline = markup && 'inline_keyboard' in markup ? markup : undefined
  if (markup) checkForChat(chat, markup)

  const message = store(
    chat,
    bot.id,
    world.now(),
    {
      from: bot.api,
      ...content,
      ...topicOf(chat, params.message_thread_id),
      reply_to_message: repliedTo(chat, params),
      reply_markup: inline?.inline_keyboard.length ? inline : undefined,
      has_protected_content: params.protect_content || undefined,
    },
    markup !== undefined && !inline,
  )
  if (markup && !('inline_keyboard' in markup)) chat.replyKeyboard = markup.keyboard ? markup : null
  chat.lastBotId = bot.id
  announce(world, { kind: 'message', chat, messageId: message.api.message_id })
  return message
}

function refuseUnknown(params: SendOrder): void {
  if (params.business_connection_id !== undefined) throw unsuitable('business connection not found')
  if (params.ephemeral_message_parameters !== undefined)
    throw malformed('not emulated: ephemeral_message_parameters')
  if (params.direct_messages_topic_id !== undefined)
    throw malformed('not emulated: direct_messages_topic_id')
}

function topicOf(chat: Chat, threadId: number | undefined) {
  if (threadId === undefined) return {}
  if (!chat.topics.has(threadId)) throw unsuitable('message thread not found')
  return { message_thread_id: threadId, is_topic_message: true as const }
}

function repliedTo(chat: Chat, { reply_parameters: reply }: SendOrder): ApiMessage | undefined {
  if (reply?.message_id === undefined) return undefined
  const message = chat.messages.get(reply.message_id)
  if (message) return { ...message.api, reply_to_message: undefined }
  if (reply.allow_sending_without_reply) return undefined
  throw unsuitable('message to be replied not found')
}

function checkForChat(chat: Chat, markup: Markup): void {
  if (chat.bot) return
  const buttons = 'inline_keyboard' in markup ? markup.inline_keyboard : (markup.keyboard ?? [])
  for (const button of buttons.flat()) {
    if (button['web_app'] !== undefined) throw malformed('BUTTON_TYPE_INVALID')
    if (button['request_users'] !== undefined)
      throw malformed("can't parse keyboard button: users can be requested in private chats only")
  }
}
