import type { Bot, BotAccount, Chat, User } from '../world/chat.ts'
import type { World } from '../world/world.ts'
import { directBetween } from './direct.ts'

/** A group as tests hold it; `id` follows it when it becomes a supergroup. */
export type Group = Readonly<{
  id: number
  title: string
  /** Turns a basic group into a supergroup: a new id, the old one refuses. */
  becomesSupergroup(): void
  /** From now on only admins see who is in the supergroup; `false` shows it to all again. */
  hidesMembers(hides?: boolean): void
  /** Opens a topic and answers its `message_thread_id`. */
  opensTopic(name: string): number
}>

/** Where a person writes: to a bot in private, or into a group. */
export type Place = BotAccount | Group

/** The bot behind its account. */
export function botOf(world: World, { id }: { id: number }): Bot {
  const bot = world.botsById.get(id)
  if (!bot) throw new Error(`there is no bot ${id}`)
  return bot
}

/** The group as it is now, after all moves. */
export function groupOf(world: World, { id }: { id: number }): Chat {
  const chat = world.groups.get(id)
  if (!chat) throw new Error(`there is no group ${id}`)
  return chat.movedTo ?? chat
}

/** The chat a person has at a place, by the id under which the person knows it; null: none yet. */
export function chatAt(world: World, user: User, placeId: number): Chat | null {
  if (placeId < 0) return groupOf(world, { id: placeId })
  const other = world.people.get(placeId)
  if (other) return directBetween(world, user, other)
  return botOf(world, { id: placeId }).dialogs.get(user.id) ?? null
}
