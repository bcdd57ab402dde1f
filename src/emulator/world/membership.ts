import {
  type Bot,
  type Chat,
  isBot,
  type Member,
  type Rights,
  type Standing,
  store,
  type User,
} from './chat.ts'
import { isPresent, memberApi, senderIn } from './member.ts'
import type { ApiMessage } from './message.ts'
import { push } from './updates.ts'
import { announce, type World } from './world.ts'

/** Gives an account its standing in a group, and tells the bots which hear of such things. */
export function stand(
  world: World,
  chat: Chat,
  account: User | Bot,
  standing: Standing,
  by: User | Bot,
  rights: Rights = {},
): void {
  const before = chat.members.get(account.id) ?? { account, standing: 'left', rights: {} }
  const after = { account, standing, rights }
  const wasPresent = isPresent(before)
  chat.members.set(account.id, after)
  tellOfChange(world, chat, by, memberApi(before), memberApi(after), account)

  if (isBot(account)) {
    if (isPresent(after)) meetAll(account, chat)
    if (isPresent(after)) account.groups.add(chat)
    else account.groups.delete(chat)
  } else {
    for (const bot of botsIn(chat)) bot.met.add(account.id)
  }
  if (wasPresent !== isPresent(after) && isSaid(chat, account)) sayPassage(world, chat, by, after)
  announce(world, { kind: 'chat', chat })
}

/** Only large supergroups can hide members, and in a large one nobody's coming or going is a message. */
const isSaid = (chat: Chat, account: User | Bot) => isBot(account) || !chat.hidesMembers

function sayPassage(world: World, chat: Chat, by: User | Bot, member: Member): void {
  const { account } = member
  if (isPresent(member)) notice(world, chat, by, { new_chat_members: [account.api] })
  else notice(world, chat, by, { left_chat_member: account.api }, isBot(account) ? account : null)
}

const meetAll = (bot: Bot, chat: Chat) => {
  for (const { account } of chat.members.values()) if (!isBot(account)) bot.met.add(account.id)
}

/** The bots which are in the group now. */
export const botsIn = (chat: Chat): readonly Bot[] =>
  [...chat.members.values()].flatMap(member =>
    isPresent(member) && isBot(member.account) ? [member.account] : [],
  )

function tellOfChange(
  world: World,
  chat: Chat,
  by: User | Bot,
  before: unknown,
  after: unknown,
  account: User | Bot,
): void {
  const change = {
    chat: chat.api,
    from: senderIn(chat, by).from,
    date: Math.floor(world.now().getTime() / 1000),
    old_chat_member: before,
    new_chat_member: after,
  }
  if (isBot(account)) {
    push(account.inbox, 'my_chat_member', chat.id, change)
    return
  }
  for (const bot of botsIn(chat)) {
    if (chat.members.get(bot.id)?.standing === 'administrator')
      push(bot.inbox, 'chat_member', chat.id, change)
  }
}

/** A service message in a group; all its bots get it, and one that has just left, but not its cause. */
export function notice(
  world: World,
  chat: Chat,
  by: User | Bot,
  content: Partial<ApiMessage>,
  gone: Bot | null = null,
): number {
  const { api } = store(chat, by.id, world.now(), { ...senderIn(chat, by), ...content })
  const hearers = gone ? [...botsIn(chat), gone] : botsIn(chat)
  for (const bot of hearers) if (bot !== by) push(bot.inbox, 'message', chat.id, api)
  announce(world, { kind: 'message', chat, messageId: api.message_id })
  return api.message_id
}

/** A private chat's block or release: my_chat_member with the person's own hand. */
export function block(world: World, chat: Chat, isBlocked: boolean): void {
  const { bot, user } = chat
  if (!bot || !user || chat.blocked === isBlocked) return
  chat.blocked = isBlocked
  const [before, after] = isBlocked ? ['member', 'kicked'] : ['kicked', 'member']
  const member = (status: string | undefined) =>
    status === 'kicked' ? { status, user: bot.api, until_date: 0 } : { status, user: bot.api }
  push(bot.inbox, 'my_chat_member', chat.id, {
    chat: chat.api,
    from: user.api,
    date: Math.floor(world.now().getTime() / 1000),
    old_chat_member: member(before),
    new_chat_member: member(after),
  })
  announce(world, { kind: 'chat', chat })
}
