import type { Chat, Stored } from '../world/chat.ts'
import type { KeptFile } from '../world/files.ts'
import type { ApiButton, ApiFile, Entity } from '../world/message.ts'
import type { World } from '../world/world.ts'

export type ButtonView = Readonly<{
  text: string
  data: string | null
  url: string | null
  copies: string | null
  /** The page that it opens inside Telegram. */
  page: string | null
  /** What the bot is asked for in a chat that the person chooses. */
  shares: string | null
  style: string | null
}>

export type FileView = Readonly<{
  id: string
  name: string
  type: string
  size: number
  width: number | null
  height: number | null
  bytes: Buffer
}>

/** A message as a person sees it now. `chatId` is the group's id, or the bot's in a private chat. */
export type MessageView = Readonly<{
  id: number
  chatId: number
  from: Readonly<{ id: number; name: string; isBot: boolean; username: string | null }>
  text: string | null
  caption: string | null
  entities: readonly Entity[]
  photo: FileView | null
  document: FileView | null
  buttons: readonly (readonly ButtonView[])[]
  replyTo: number | null
  threadId: number | null
  forwardedFrom: string | null
  /** What a service message says: "Anna joined", "pinned a message" … */
  service: string | null
  at: Date
  editedAt: Date | null
}>

/** The id under which a person finds the chat: the bot's, or the group's. */
export const chatIdFor = (chat: Chat) => chat.bot?.id ?? chat.id

/** Shows a kept message. */
export function view(world: World, { chat, api }: Stored): MessageView {
  const { from } = api
  const origin = api.forward_origin as { sender_user?: { first_name: string } } | undefined
  return {
    id: api.message_id,
    chatId: chatIdFor(chat),
    from: {
      id: from?.id ?? 0,
      name: from ? [from.first_name, from.last_name].filter(Boolean).join(' ') : '',
      isBot: from?.is_bot ?? false,
      username: from?.username ?? null,
    },
    text: api.text ?? null,
    caption: api.caption ?? null,
    entities: api.entities ?? api.caption_entities ?? [],
    photo: fileView(world, api.photo?.at(-1)),
    document: fileView(world, api.document),
    buttons: (api.reply_markup?.inline_keyboard ?? []).map(row =>
      row.map(button => ({
        text: button.text,
        data: button.callback_data ?? null,
        url: button.url ?? null,
        copies: button.copy_text?.text ?? null,
        page: (button['web_app'] as { url?: string } | undefined)?.url ?? null,
        shares: queryOf(button),
        style: button.style ?? null,
      })),
    ),
    replyTo: api.reply_to_message?.message_id ?? null,
    threadId: api.message_thread_id ?? null,
    forwardedFrom: origin?.sender_user?.first_name ?? null,
    service: serviceText(api),
    at: new Date(api.date * 1000),
    editedAt: api.edit_date ? new Date(api.edit_date * 1000) : null,
  }
}

function queryOf(button: ApiButton): string | null {
  const chosen = button['switch_inline_query_chosen_chat'] as { query?: string } | undefined
  return chosen ? (chosen.query ?? '') : null
}

function fileView(world: World, file: ApiFile | undefined): FileView | null {
  const kept: KeptFile | undefined = file && world.files.byId.get(file.file_id)
  if (!file || !kept) return null
  return {
    id: kept.id,
    name: kept.name,
    type: kept.type,
    size: kept.bytes.length,
    width: file.width ?? null,
    height: file.height ?? null,
    bytes: kept.bytes,
  }
}

function serviceText(api: Stored['api']): string | null {
  const name = api.from?.first_name ?? ''
  const joined = api.new_chat_members?.[0]
  if (joined)
    return joined.id === api.from?.id ? `${name} joined` : `${name} added ${joined.first_name}`
  const left = api.left_chat_member
  if (left) return left.id === api.from?.id ? `${name} left` : `${name} removed ${left.first_name}`
  if (api.pinned_message) return `${name} pinned a message`
  if (api.migrate_to_chat_id) return 'The group became a supergroup'
  if (api.migrate_from_chat_id) return 'This was a group before'
  if (api.forum_topic_created) return `${name} opened the topic ${api.forum_topic_created.name}`
  return api.users_shared ? `${name} shared contacts` : null
}
