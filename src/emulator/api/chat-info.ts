import { randomBytes } from 'node:crypto'
import { type Bot, type Chat, isBot } from '../world/chat.ts'
import { checkPhoto, named } from '../world/files.ts'
import { isAnonymous, isPresent, memberApi } from '../world/member.ts'
import { stand } from '../world/membership.ts'
import { malformed, unsuitable } from '../world/problem.ts'
import { method } from './call.ts'
import { chatOf, hasRight } from './chats.ts'
import { photoSizes } from './content.ts'

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

const isAdmin = (bot: Bot, chat: Chat) => chat.members.get(bot.id)?.standing === 'administrator'

/**
 * getChatMember. Where members are hidden, a bot that is no admin is told of nobody but itself; and it
 * takes admins who stay anonymous for plain members.
 */
export const getChatMember = method(({ world, bot }, params: ChatOrder & { user_id: number }) => {
  const chat = chatOf(world, bot, params.chat_id)
  const member = chat.members.get(params.user_id)
  const sees = chat.bot !== null || isAdmin(bot, chat) || params.user_id === bot.id
  if (chat.hidesMembers && !sees) throw unsuitable('CHAT_ADMIN_REQUIRED')
  if (member && !sees && isAnonymous(member)) return { status: 'member', user: member.account.api }
  if (member) return memberApi(member)
  const user = world.people.get(params.user_id)
  if (!user) throw unsuitable('invalid user_id specified')
  return { status: chat.user?.id === user.id ? 'member' : 'left', user: user.api }
})

const groupOnly = (chat: Chat) => {
  if (chat.bot) throw malformed('there are no administrators in the private chat')
  return chat
}

/** getChatAdministrators: without other bots; those who stay anonymous are shown to admins only. */
export const getChatAdministrators = method(({ world, bot }, params: ChatOrder) => {
  const chat = groupOnly(chatOf(world, bot, params.chat_id))
  return [...chat.members.values()]
    .filter(({ standing }) => standing === 'creator' || standing === 'administrator')
    .filter(({ account }) => !isBot(account) || account === bot)
    .filter(member => isAdmin(bot, chat) || !isAnonymous(member))
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

/** getUserProfilePhotos: people have none, a bot the one that was set. */
export const getUserProfilePhotos = method(({ world }, params: { user_id: number }) => {
  const bot = world.botsById.get(params.user_id)
  if (!bot && !world.people.has(params.user_id)) throw unsuitable('user not found')
  const photos = bot?.face ? [photoSizes(bot.face)] : []
  return { total_count: photos.length, photos }
})

type ProfilePhoto = Readonly<{ photo: Readonly<{ type: string; photo?: string }> }>

/** setMyProfilePhoto: a JPEG that comes along; one that was sent before cannot be used again. */
export const setMyProfilePhoto = method(({ world, bot, uploads }, { photo }: ProfilePhoto) => {
  const part = photo.photo ?? ''
  if (photo.type !== 'static' || !part.startsWith('attach://'))
    throw malformed('profile photo must be uploaded as a new file')
  const file = named(world.files, uploads, part, 'photos')
  if (file.bytes.readUInt16BE(0) !== 0xffd8) throw malformed('PHOTO_EXT_INVALID')
  checkPhoto(file.bytes)
  bot.face = file
  return true
})

/** removeMyProfilePhoto. */
export const removeMyProfilePhoto = method(({ bot }) => {
  bot.face = null
  return true
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
