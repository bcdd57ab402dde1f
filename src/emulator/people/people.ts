import type { User } from '../world/chat.ts'
import { announce, type World } from '../world/world.ts'

export type NewUser = Readonly<{
  firstName: string
  lastName?: string
  username?: string
  languageCode?: string
  id?: number
}>

/** Registers a person; every other id is greater than 32 bits, as Telegram's newer ones are. */
export function addUser(world: World, order: NewUser): User {
  const number = world.nextId++
  const id = order.id ?? (number % 2 === 0 ? 5_000_000_000 : 300_000_000) + number * 1009
  if (world.people.has(id)) throw new Error(`person ${id} exists already`)
  const user: User = {
    id,
    api: {
      id,
      is_bot: false,
      first_name: order.firstName,
      last_name: order.lastName,
      username: order.username,
      language_code: order.languageCode,
    },
    deleted: false,
  }
  world.people.set(id, user)
  announce(world, { kind: 'person', userId: id })
  return user
}
