/** A user or bot as the Bot API shows it. */
export type ApiUser = Readonly<{
  id: number
  is_bot: boolean
  first_name: string
  last_name?: string | undefined
  username?: string | undefined
  language_code?: string | undefined
}>

/** A chat as it stands in messages. */
export type ApiChat = Readonly<{
  id: number
  type: 'private' | 'group' | 'supergroup'
  title?: string
  first_name?: string
  last_name?: string | undefined
  username?: string | undefined
  is_forum?: true | undefined
}>

/** A part of a text; offset and length count UTF-16 units. */
export type Entity = Readonly<{
  type: string
  offset: number
  length: number
  url?: string | undefined
  user?: ApiUser | undefined
  language?: string | undefined
  custom_emoji_id?: string | undefined
  unix_time?: number | undefined
  date_time_format?: string | undefined
}>

/** A text with its entities. */
export type Formatted = Readonly<{ text: string; entities: readonly Entity[] }>

/** An inline button as it was sent. */
export type ApiButton = Readonly<{
  text: string
  url?: string
  callback_data?: string
  copy_text?: Readonly<{ text: string }>
  style?: string
  [more: string]: unknown
}>

export type InlineKeyboard = Readonly<{ inline_keyboard: readonly (readonly ApiButton[])[] }>

/** A keyboard in the place of the person's own, or a wish about it. */
export type ReplyKeyboard = Readonly<{
  keyboard?: readonly (readonly ReplyButton[])[]
  remove_keyboard?: true
  force_reply?: boolean
  one_time_keyboard?: boolean
  input_field_placeholder?: string
}>

export type ReplyButton = Readonly<{
  text: string
  request_users?: Readonly<{
    request_id: number
    max_quantity?: number
    user_is_bot?: boolean
    request_name?: boolean
    request_username?: boolean
  }>
  [more: string]: unknown
}>

export type ApiFile = Readonly<{
  file_id: string
  file_unique_id: string
  file_size: number
  file_name?: string
  mime_type?: string
  width?: number
  height?: number
}>

/** A message as the Bot API shows it; undefined fields vanish in JSON. */
export type ApiMessage = {
  readonly message_id: number
  readonly date: number
  readonly chat: ApiChat
  readonly from?: ApiUser | undefined
  /** The group itself, when an admin who stays anonymous writes. */
  readonly sender_chat?: ApiChat | undefined
  edit_date?: number | undefined
  text?: string | undefined
  entities?: readonly Entity[] | undefined
  caption?: string | undefined
  caption_entities?: readonly Entity[] | undefined
  photo?: readonly ApiFile[] | undefined
  document?: ApiFile | undefined
  reply_markup?: InlineKeyboard | undefined
  link_preview_options?: unknown
  message_thread_id?: number | undefined
  is_topic_message?: true | undefined
  reply_to_message?: ApiMessage | undefined
  forward_origin?: unknown
  has_protected_content?: true | undefined
  pinned_message?: ApiMessage | undefined
  new_chat_members?: readonly ApiUser[]
  left_chat_member?: ApiUser
  migrate_to_chat_id?: number
  migrate_from_chat_id?: number
  group_chat_created?: true
  forum_topic_created?: Readonly<{ name: string; icon_color: number }>
  users_shared?: unknown
  via_bot?: ApiUser | undefined
}
