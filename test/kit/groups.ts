import { standInGroup } from '../../src/actions/circle/groups.ts'
import type { App } from '../../src/app.ts'
import type { BotName } from '../../src/domain/bot.ts'
import type { Group } from '../../src/domain/circle/group.ts'

let chats = -1_001_700_000_000

/** A group that a bot was added to a moment ago. */
export async function aGroup(app: App, bot: BotName, title = 'Neighbours'): Promise<Group> {
  const group = await standInGroup(app, {
    bot,
    chatId: --chats,
    title,
    standing: 'present',
    changedAt: app.now(),
    byId: null,
    language: 'en',
  })
  if (!group) throw new Error('the group was not kept')
  return group
}
