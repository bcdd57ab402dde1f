import { type Bot, type Chat, emptyChat, isBot, type Rights, type User } from '../world/chat.ts'
import { isPresent } from '../world/member.ts'
import { botsIn, notice, stand } from '../world/membership.ts'
import type { ApiChat } from '../world/message.ts'
import { announce, type World } from '../world/world.ts'
import { type Group, groupOf } from './handles.ts'
import { put } from './writing.ts'

type GroupOrder = Readonly<{
  title: string
  supergroup: boolean
  topics: boolean
  username?: string | undefined
}>

/** Founds a group. */
export function found(world: World, creator: User, order: GroupOrder): Group {
  const supergroup = order.supergroup || order.topics || order.username !== undefined
  const chat = newGroup(world, { ...order, supergroup })
  stand(world, chat, creator, 'creator', creator)
  return handle(world, chat)
}

const handle = (world: World, first: Chat): Group => ({
  get id() {
    return groupOf(world, first).id
  },
  title: first.api.title ?? '',
  becomesSupergroup: () => migrate(world, groupOf(world, first)),
  hidesMembers: (hides = true) => hideMembers(world, groupOf(world, first), hides),
  opensTopic: name => openTopic(world, groupOf(world, first), name),
})

/** The handle of a group that exists already. */
export const groupHandle = handle

function newGroup(world: World, { title, supergroup, topics, username }: GroupOrder): Chat {
  const number = 1_700_000_000 + world.nextId++ * 7919
  const id = supergroup ? -(1_000_000_000_000 + number) : -number
  const type = supergroup ? 'supergroup' : 'group'
  const api: ApiChat = { id, type, title, username, is_forum: topics || undefined }
  const chat = emptyChat(id, api, null, null)
  world.groups.set(id, chat)
  return chat
}

function migrate(world: World, old: Chat): void {
  if (old.api.type === 'supergroup') throw new Error('it is a supergroup already')
  const chat = newGroup(world, { title: old.api.title ?? '', supergroup: true, topics: false })
  const creator = [...old.members.values()].find(({ standing }) => standing === 'creator')
  if (!creator) throw new Error('the group has no creator')
  for (const [id, member] of old.members) chat.members.set(id, member)
  for (const bot of botsIn(old)) bot.groups.add(chat).delete(old)
  notice(world, old, creator.account, { migrate_to_chat_id: chat.id })
  old.movedTo = chat
  notice(world, chat, creator.account, { migrate_from_chat_id: old.id })
}

function hideMembers(world: World, chat: Chat, hides: boolean): void {
  if (chat.api.type !== 'supergroup') throw new Error('only a supergroup can hide its members')
  chat.hidesMembers = hides
  announce(world, { kind: 'chat', chat })
}

function openTopic(world: World, chat: Chat, name: string): number {
  if (!chat.api.is_forum) throw new Error('this group has no topics')
  const creator = [...chat.members.values()].find(({ standing }) => standing === 'creator')
  if (!creator) throw new Error('the group has no creator')
  const id = chat.nextMessageId
  notice(world, chat, creator.account, {
    forum_topic_created: { name, icon_color: 7322096 },
    message_thread_id: id,
    is_topic_message: true,
  })
  chat.topics.set(id, name)
  return id
}

/** A member adds a bot; with a payload as after a `startgroup` link, perhaps as an admin. */
export function addBotTo(
  world: World,
  user: User,
  bot: Bot,
  chat: Chat,
  options: Readonly<{ payload?: string; admin?: Rights }> = {},
): void {
  mustBeIn(user, chat)
  if (!bot.canJoinGroups) throw new Error(`@${bot.username} cannot be added to groups`)
  const standing = options.admin ? 'administrator' : 'member'
  stand(world, chat, bot, standing, user, options.admin ?? {})
  if (options.payload === undefined) return
  const command = `/start@${bot.username}`
  put(world, chat, user, {
    text: `${command} ${options.payload}`.trim(),
    entities: [{ type: 'bot_command', offset: 0, length: command.length }],
  })
}

/** Throws a member out: a bot or a person. */
export function removeFrom(world: World, user: User, account: User | Bot, chat: Chat): void {
  mustLead(user, chat)
  stand(world, chat, account, 'kicked', user)
}

/** Makes a member an admin with these rights, or with the usual ones. */
export function promote(
  world: World,
  user: User,
  account: User | Bot,
  chat: Chat,
  rights: Rights = usualRights,
): void {
  mustLead(user, chat)
  mustBeIn(account, chat)
  stand(world, chat, account, 'administrator', user, rights)
}

/** Makes an admin a plain member. */
export function demote(world: World, user: User, account: User | Bot, chat: Chat): void {
  mustLead(user, chat)
  mustBeIn(account, chat)
  stand(world, chat, account, 'member', user)
}

/** An admin writes and acts as the group from now on, or under their own name again. */
export function stayAnonymous(world: World, user: User, chat: Chat, isAnonymous: boolean): void {
  mustLead(user, chat)
  if (chat.api.type !== 'supergroup') throw new Error('only a supergroup has anonymous admins')
  const member = chat.members.get(user.id)
  if (member) member.rights = { ...member.rights, is_anonymous: isAnonymous }
  announce(world, { kind: 'chat', chat })
}

const usualRights: Rights = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_change_info: true,
  can_invite_users: true,
  can_pin_messages: true,
}

const nameOf = (account: User | Bot) => account.api.first_name

function mustBeIn(account: User | Bot, chat: Chat): void {
  const member = chat.members.get(account.id)
  if (!member || !isPresent(member))
    throw new Error(`${nameOf(account)} is not in "${chat.api.title}"`)
}

function mustLead(user: User, chat: Chat): void {
  const standing = chat.members.get(user.id)?.standing
  if (standing !== 'creator' && standing !== 'administrator')
    throw new Error(`${nameOf(user)} is not an admin of "${chat.api.title}"`)
}

/** A person enters; the group must not have thrown them out. */
export function join(world: World, user: User, chat: Chat): void {
  const standing = chat.members.get(user.id)?.standing
  if (standing === 'kicked') throw new Error(`${nameOf(user)} was thrown out of this group`)
  if (!standing || standing === 'left') stand(world, chat, user, 'member', user)
}

/** A person goes. */
export function leave(world: World, user: User, chat: Chat): void {
  mustBeIn(user, chat)
  stand(world, chat, user, 'left', user)
}

/** A person's account ends: they vanish from their groups, their private chats turn deaf. */
export function deleteAccount(world: World, user: User): void {
  user.deleted = true
  for (const chat of world.groups.values()) {
    const member = chat.members.get(user.id)
    if (member && !isBot(member.account) && isPresent(member))
      stand(world, chat, user, 'left', user)
  }
  announce(world, { kind: 'person', userId: user.id })
}
