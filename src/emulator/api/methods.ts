import { answerCallbackQuery, answerInlineQuery } from './answering.ts'
import { type Method, method } from './call.ts'
import * as info from './chat-info.ts'
import * as deleting from './deleting.ts'
import * as editing from './editing.ts'
import { poll } from './polling.ts'
import * as sending from './sending.ts'
import * as settings from './settings.ts'
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook-methods.ts'

const name = settings.languageTexts('name')
const description = settings.languageTexts('description')
const shortDescription = settings.languageTexts('short_description')

const getMe: Method = ({ bot }) => ({
  ...bot.api,
  can_join_groups: bot.canJoinGroups,
  can_read_all_group_messages: !bot.privacy,
  supports_inline_queries: bot.takesInline,
  can_connect_to_business: false,
  has_main_web_app: false,
})

/** What is emulated, by the proper names of the methods. */
export const emulated: Readonly<Record<string, Method>> = {
  getMe,
  getUpdates: method(({ bot, onGone }, params: Parameters<typeof poll>[1]) =>
    poll(bot.inbox, params, onGone),
  ),
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  answerCallbackQuery,
  answerInlineQuery,
  sendMessage: sending.sendMessage,
  sendPhoto: sending.sendPhoto,
  sendDocument: sending.sendDocument,
  sendChatAction: sending.sendChatAction,
  forwardMessage: sending.forwardMessage,
  copyMessage: sending.copyMessage,
  editMessageText: editing.editMessageText,
  editMessageCaption: editing.editMessageCaption,
  editMessageReplyMarkup: editing.editMessageReplyMarkup,
  editMessageMedia: editing.editMessageMedia,
  deleteMessage: deleting.deleteMessage,
  deleteMessages: deleting.deleteMessages,
  pinChatMessage: deleting.pinChatMessage,
  unpinChatMessage: deleting.unpinChatMessage,
  getChat: info.getChat,
  getChatMember: info.getChatMember,
  getChatAdministrators: info.getChatAdministrators,
  getChatMemberCount: info.getChatMemberCount,
  leaveChat: info.leaveChat,
  exportChatInviteLink: info.exportChatInviteLink,
  getUserProfilePhotos: info.getUserProfilePhotos,
  getFile: info.getFile,
  setMyProfilePhoto: info.setMyProfilePhoto,
  removeMyProfilePhoto: info.removeMyProfilePhoto,
  setMyCommands: settings.setMyCommands,
  getMyCommands: settings.getMyCommands,
  deleteMyCommands: settings.deleteMyCommands,
  setChatMenuButton: settings.setChatMenuButton,
  getChatMenuButton: settings.getChatMenuButton,
  setMyDefaultAdministratorRights: settings.setMyDefaultAdministratorRights,
  getMyDefaultAdministratorRights: settings.getMyDefaultAdministratorRights,
  setMyName: name.set,
  getMyName: name.get,
  setMyDescription: description.set,
  getMyDescription: description.get,
  setMyShortDescription: shortDescription.set,
  getMyShortDescription: shortDescription.get,
}
