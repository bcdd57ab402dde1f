import { randomBytes } from 'node:crypto'
import { method } from './call.ts'
import { chatOf, hasRight } from './chats.ts'
import { isPresent, memberApi } from './member.ts'
import { stand } from './membership.ts'
import { malformed, unsuitable } from './problem.ts'
import { type Chat, isBot } from './world.ts'

type ChatOrder = Readonly<{ chat_id: number | string }>

/** getChat. */
export const getChat = method(({ world, bot }, params: ChatOrder) => {
  const chat = chatOf(world, bot, params.chat_id)
  const newest = [...chat.pinned].at(-1)
  return {
    ...chat.api,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: true,
      limited_gifts: true,
      unique_gifts: true,
      premium_subscription: true,
      gifts_from_channels: true,
    },
    ...(newest ? { pinned_message: chat.messages.get(newest)?.api } : {}),
    ...(chat.bot ? {} : { permissions: { can_send_messages: true } }),
  }
})

/** getChatMember. */
export const getChatMember = method(({ world, bot }, params: ChatOrder & { user_id: number }) => {
  const chat = chatOf(world, bot, params.chat_id)
  const member = chat.members.get(params.user_id)
  if (member) return memberApi(member)
  const user = world.people.get(params.user_id)
  if (!user) throw unsuitable('invalid user_id specified')
  return { status: chat.user?.id === user.id ? 'member' : 'left', user: user.api }
})

const groupOnly = (chat: Chat) => {
  if (chat.bot) throw malformed('there are no administrators in the private chat')
  return chat
}

/** getChatAdministrators: without other bots. */
export const getChatAdministrators = method(({ world, bot }, params: ChatOrder) => {
  const { members } = groupOnly(chatOf(world, bot, params.chat_id))
  return [...members.values()]
    .filter(({ standing }) => standing === 'creator' || standing === 'administrator')
    .filter(({ account }) => !isBot(account) || account === bot)
    .map(memberApi)
})

/** getChatMemberCount. */
export const getChatMemberCount = method(({ world, bot }, params: ChatOrder) => {
  const chat = chatOf(world, bot, params.chat_id)
  if (chat.bot) return 2
  return [...chat.members.values()].filter(isPresent).length
})

/** leaveChat. */
export const leaveChat = method(({ world, bot }, params: ChatOrder) => {
  const chat = chatOf(world, bot, params.chat_id)
  if (chat.bot) throw malformed("chat member status can't be changed in private chats")
  stand(world, chat, bot, 'left', bot)
  return true
})

/** exportChatInviteLink: a new link each time. */
export const exportChatInviteLink = method(({ world, bot }, params: ChatOrder) => {
  const chat = chatOf(world, bot, params.chat_id)
  if (!hasRight(bot, chat, 'can_invite_users'))
    throw unsuitable('not enough rights to manage chat invite link')
  return `https://t.me/+${randomBytes(12).toString('base64url')}`
})

/** getUserProfilePhotos: nobody has one. */
export const getUserProfilePhotos = method(({ world }, params: { user_id: number }) => {
  if (!world.people.has(params.user_id)) throw unsuitable('user not found')
  return { total_count: 0, photos: [] }
})

/** getFile: where to fetch it, if it is not over 20 MB. */
export const getFile = method(({ world }, params: { file_id: string }) => {
  const file = world.files.byId.get(params.file_id)
  if (!file) throw unsuitable('wrong file_id or the file is temporarily unavailable')
  if (file.bytes.length > 20 * 1024 * 1024) throw unsuitable('file is too big')
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
  }
})
