import type { Composer } from 'grammy'
import type { App } from '../../app.ts'
import type { Ctx } from '../kit/context.ts'
import { helpRoom, type Topic } from '../kit/help.ts'

/** What ArvutAdd explains. */
export const helpTopics: readonly Topic[] = [
  { name: 'idea', pages: 1 },
  { name: 'promise', pages: 1 },
  { name: 'pool', pages: 1 },
  { name: 'menus', pages: 2 },
  { name: 'groups', pages: 1 },
  { name: 'privacy', pages: 1 },
  { name: 'commit', pages: 1 },
]

/** ArvutAdd's help. */
export function help(app: App): Composer<Ctx> {
  return helpRoom(app, helpTopics)
}
