import type { App } from '../../app.ts'
import { helpRoom, type Topic } from '../kit/help.ts'
import type { Room } from '../kit/room.ts'

/** What Commit explains. */
export const helpTopics: readonly Topic[] = [
  { name: 'about', pages: 1 },
  { name: 'symbols', pages: 1 },
  { name: 'start', pages: 3 },
  { name: 'cases', pages: 2 },
  { name: 'menus', pages: 2 },
  { name: 'rules', pages: 2 },
  { name: 'initiatives', pages: 1 },
  { name: 'clearing', pages: 1 },
  { name: 'sharing', pages: 1 },
  { name: 'groups', pages: 1 },
]

/** Commit's help. */
export function help(app: App): Room {
  return helpRoom(app, helpTopics)
}
