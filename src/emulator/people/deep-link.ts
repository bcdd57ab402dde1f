import type { Bot } from '../world/chat.ts'
import type { World } from '../world/world.ts'

/** Where a t.me link leads: to a bot in private, or (`group`) into a group with it. */
export type DeepLink = Readonly<{ bot: Bot; payload: string; group: 'member' | 'admin' | null }>

/** Reads `https://t.me/<bot>?start=…` and `?startgroup=…`; throws when it leads to no bot. */
export function readLink(world: World, link: string): DeepLink {
  const { hostname, pathname, searchParams } = new URL(link)
  const isTelegram = ['t.me', 'telegram.me'].includes(hostname)
  const bot = world.botsByName.get(pathname.slice(1).toLowerCase())
  if (!isTelegram || !bot) throw new Error(`${link} leads to no bot`)
  const group = searchParams.get('startgroup')
  if (group === null) return { bot, payload: searchParams.get('start') ?? '', group: null }
  return { bot, payload: group, group: searchParams.has('admin') ? 'admin' : 'member' }
}
