import type { App } from '../../app.ts'
import { helpRoom, type Topic } from '../kit/help.ts'
import type { Room } from '../kit/room.ts'

/** What ArvutAdd explains. */
export const helpTopics: readonly Topic[] = [
  { name: 'idea', pages: 1 },
  { name: 'promise', pages: 1 },
  { name: 'pool', pages: 1 },
  { name: 'firm', pages: 1 },
  { name: 'menus', pages: 2 },
  { name: 'groups', pages: 1 },
  { name: 'privacy', pages: 1 },
  { name: 'commit', pages: 1 },
]

/** ArvutAdd's help. */
export function help(app: App): Room {
  return helpRoom(app, helpTopics)
}
