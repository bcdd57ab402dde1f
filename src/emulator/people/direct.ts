import { type Chat, emptyChat, isBot, type User } from '../world/chat.ts'
import type { World } from '../world/world.ts'

const keyOf = (one: User, other: User) =>
  [one.id, other.id].toSorted((first, second) => first - second).join(' ')

/** The chat of two people; null before the first word. */
export function directBetween(world: World, one: User, other: User): Chat | null {
  return world.directs.get(keyOf(one, other)) ?? null
}

/** The chat of two people, made at the first need. No bot ever hears of it. */
export function directOf(world: World, one: User, other: User): Chat {
  const known = directBetween(world, one, other)
  if (known) return known
  const chat = emptyChat(other.id, { id: other.id, type: 'private' }, null, null)
  for (const account of [one, other])
    chat.members.set(account.id, { account, standing: 'member', rights: {} })
  world.directs.set(keyOf(one, other), chat)
  return chat
}

/** The one this person writes with, or null: not a chat of two people. */
export function otherIn(chat: Chat, user: User): User | null {
  if (chat.bot || chat.api.type !== 'private') return null
  const other = [...chat.members.values()].find(({ account }) => account !== user)?.account
  return other && !isBot(other) ? other : null
}
