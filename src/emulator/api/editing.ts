import { formatText } from '../text/entities.ts'
import { knownEntities } from '../text/mentions.ts'
import type { Stored } from '../world/chat.ts'
import { named } from '../world/files.ts'
import type { ApiMessage, Entity, InlineKeyboard } from '../world/message.ts'
import { malformed, unsuitable } from '../world/problem.ts'
import { announce } from '../world/world.ts'
import { type Call, method } from './call.ts'
import { messageIn, writableChat } from './chats.ts'
import { type CaptionOrder, captionOf, documentOf, photoSizes } from './content.ts'

type EditOrder = Readonly<{
  chat_id?: number | string
  message_id?: number
  inline_message_id?: string
  reply_markup?: InlineKeyboard
}>

/** editMessageText. */
export const editMessageText = method(
  (
    call,
    params: EditOrder &
      Readonly<{
        text?: string
        parse_mode?: string
        entities?: readonly Entity[]
        link_preview_options?: unknown
        rich_message?: unknown
      }>,
  ) => {
    if (params.text === undefined) throw malformed('not emulated: rich_message')
    const message = own(call, params)
    if (message.api.text === undefined) throw malformed('there is no text in the message to edit')
    const { text, entities } = formatText({
      text: params.text,
      parseMode: params.parse_mode,
      entities: params.entities,
    })
    return change(call, message, params, {
      text,
      entities: knownEntities(call.world, entities),
      link_preview_options: params.link_preview_options,
    })
  },
)

/** editMessageCaption. */
export const editMessageCaption = method((call, params: EditOrder & CaptionOrder) => {
  const message = own(call, params)
  if (!message.api.photo && !message.api.document)
    throw malformed('there is no caption in the message to edit')
  const empty = { caption: undefined, caption_entities: undefined }
  return change(call, message, params, { ...empty, ...captionOf(call.world, params) })
})

/** editMessageReplyMarkup. */
export const editMessageReplyMarkup = method((call, params: EditOrder) =>
  change(call, own(call, params), params, {}),
)

type Media = CaptionOrder & Readonly<{ type: string; media: string }>

/** editMessageMedia: to a photo or a document; a text message may become one. */
export const editMessageMedia = method((call, params: EditOrder & { media: Media }) => {
  const { type, media } = params.media
  const message = own(call, params)
  if (type !== 'photo' && type !== 'document')
    throw malformed(`not emulated: media of type ${type}`)
  const file = named(
    call.world.files,
    call.uploads,
    media,
    type === 'photo' ? 'photos' : 'documents',
  )
  return change(call, message, params, {
    text: undefined,
    entities: undefined,
    link_preview_options: undefined,
    caption: undefined,
    caption_entities: undefined,
    photo: type === 'photo' ? photoSizes(file) : undefined,
    document: type === 'document' ? documentOf(file) : undefined,
    ...captionOf(call.world, params.media),
  })
})

function own({ world, bot }: Call, params: EditOrder): Stored {
  if (params.inline_message_id !== undefined) {
    const sent = world.inlineMessages.get(params.inline_message_id)
    const isThere = sent?.message.chat.messages.get(sent.message.api.message_id) === sent?.message
    if (!sent || sent.bot !== bot || !isThere) throw unsuitable('MESSAGE_ID_INVALID')
    return sent.message
  }
  const chat = writableChat(world, bot, params.chat_id ?? '')
  const message = messageIn(chat, params.message_id ?? 0, 'message to edit not found')
  const isService = message.api.text === undefined && !message.api.photo && !message.api.document
  if (
    message.authorId !== bot.id ||
    message.hasReplyKeyboard ||
    message.api.forward_origin ||
    isService
  )
    throw unsuitable("message can't be edited")
  return message
}

function change(
  { world }: Call,
  message: Stored,
  { reply_markup, inline_message_id }: EditOrder,
  content: Partial<ApiMessage>,
): ApiMessage | true {
  const markup = reply_markup?.inline_keyboard.length ? reply_markup : undefined
  const next = { ...message.api, ...content, reply_markup: markup }
  if (essence(next) === essence(message.api))
    throw unsuitable(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  message.api = { ...next, edit_date: Math.floor(world.now().getTime() / 1000) }
  announce(world, {
    kind: 'edit',
    chat: message.chat,
    messageId: message.api.message_id,
  })
  return inline_message_id === undefined ? message.api : true
}

const essence = ({
  text,
  entities,
  caption,
  caption_entities,
  photo,
  document,
  reply_markup,
}: ApiMessage) =>
  JSON.stringify([
    text,
    entities,
    caption,
    caption_entities,
    photo?.map(size => size.file_unique_id),
    document?.file_unique_id,
    reply_markup?.inline_keyboard,
  ])
