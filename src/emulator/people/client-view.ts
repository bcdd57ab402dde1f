import { type Change, type Chat, isBot, type User } from '../world/chat.ts'
import { isAnonymous, isPresent } from '../world/member.ts'
import type { World } from '../world/world.ts'
import { otherIn } from './direct.ts'
import { type FileView, type MessageView, view } from './view.ts'

const pictured = (file: FileView | null) => {
  if (!file) return null
  const { bytes: _, ...rest } = file
  return { ...rest, src: `/client/files/${file.id}` }
}

/** A message for the page: files by address instead of bytes, moments as ISO texts, no token of a link. */
export const shown = (message: MessageView) => ({
  ...message,
  text: message.text?.replace(/^\/start \S+$/, '/start') ?? null,
  photo: pictured(message.photo),
  document: pictured(message.document),
})

/** A person for the page. */
export const shownUser = ({ id, api, deleted }: User) => ({
  id,
  firstName: api.first_name,
  lastName: api.last_name ?? null,
  username: api.username ?? null,
  languageCode: api.language_code ?? null,
  deleted,
})

/** A group for the page, with all who are in it. */
export const shownGroup = (chat: Chat) => ({
  id: chat.id,
  title: chat.api.title ?? '',
  kind: chat.api.type,
  topics: [...chat.topics].map(([id, name]) => ({ id, name })),
  hidesMembers: chat.hidesMembers,
  members: [...chat.members.values()].filter(isPresent).map(member => ({
    id: member.account.id,
    name: member.account.api.first_name,
    isBot: isBot(member.account),
    standing: member.standing,
    isAnonymous: isAnonymous(member),
  })),
})

const placeId = (chat: Chat, user: User) => chat.bot?.id ?? otherIn(chat, user)?.id ?? chat.id

const nameOf = ({ api }: User) => [api.first_name, api.last_name].filter(Boolean).join(' ')

/** One line of a person's list of chats. */
export function shownChat(world: World, user: User, chat: Chat) {
  const messages = [...chat.messages.values()]
  const newest = messages.at(-1)
  const other = otherIn(chat, user)
  return {
    id: placeId(chat, user),
    kind: chat.bot ? 'bot' : other ? 'person' : chat.api.type,
    title: chat.bot?.api.first_name ?? (other ? nameOf(other) : (chat.api.title ?? '')),
    username: chat.bot?.username ?? other?.api.username ?? null,
    lastOwn: messages.findLast(({ authorId }) => authorId === user.id)?.api.message_id ?? 0,
    blocked: chat.blocked,
    pinned: [...chat.pinned],
    last: newest ? shown(view(world, newest)) : null,
  }
}

/** The person's chats: every bot they have opened and every group they are in. */
export function chatsOf(world: World, user: User): readonly Chat[] {
  const dialogs = [...world.botsById.values()].flatMap(bot => bot.dialogs.get(user.id) ?? [])
  const groups = [...world.groups.values()].filter(chat => !chat.movedTo && isIn(chat, user))
  const directs = [...world.directs.values()].filter(chat => isIn(chat, user))
  return [...dialogs, ...groups, ...directs]
}

const isIn = (chat: Chat, user: User): boolean => {
  const member = chat.members.get(user.id)
  return chat.user === user || (member !== undefined && isPresent(member))
}

/** The change as an event for this person; null: it is not for them. */
export function eventFor(world: World, user: User, change: Change) {
  if (change.kind === 'person') return { event: 'person', data: { id: change.userId } }
  if (change.kind === 'answer') {
    if (change.userId !== user.id) return null
    return { event: 'answer', data: { text: change.text, alert: change.alert } }
  }
  if (!isIn(change.chat, user) && change.kind !== 'chat') return null
  const chat = placeId(change.chat, user)
  if (change.chat.bot && change.chat.user !== user) return null
  switch (change.kind) {
    case 'chat':
      return { event: 'chat', data: { chat } }
    case 'action':
      return { event: 'action', data: { chat, bot: change.botId, action: change.action } }
    case 'delete':
      return { event: 'delete', data: { chat, id: change.messageId } }
    default: {
      const message = change.chat.messages.get(change.messageId)
      if (!message) return null
      return { event: change.kind, data: { chat, message: shown(view(world, message)) } }
    }
  }
}
