import { type Api, type Context, GrammyError } from 'grammy'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import { learnFrom } from './faults.ts'

/** What Telegram says of somebody in a group: where it says nothing, that is neither yes nor no. */
export type Told = 'yes' | 'no' | 'untold'

/** Basic groups have ids above it; in them nobody is hidden or anonymous. */
const SUPERGROUPS_BELOW = -1_000_000_000_000

/** Whether an account is in a group now; untold where its members are hidden from the bot. */
export function isInGroup(app: App, api: Api, group: Group, telegramId: number): Promise<Told> {
  return asked(app, group, async chatId => {
    const found = await api.getChatMember(chatId, telegramId)
    if (found.status === 'restricted') return found.is_member ? 'yes' : 'no'
    return found.status === 'left' || found.status === 'kicked' ? 'no' : 'yes'
  })
}

/**
 * Whether who taps or writes is an admin of a group now, read from Telegram each time; untold where
 * the bot is no admin itself: then it is not shown admins who stay anonymous.
 */
export function isAdminOf(
  app: App,
  { api, me, from }: Pick<Context, 'api' | 'me' | 'from'>,
  group: Group,
): Promise<Told> {
  return asked(app, group, async chatId => {
    const admins = await api.getChatAdministrators(chatId)
    const has = (id: number | undefined) => admins.some(({ user }) => user.id === id)
    if (has(from?.id)) return 'yes'
    return chatId > SUPERGROUPS_BELOW || has(me.id) ? 'no' : 'untold'
  })
}

/** In which words somebody hears that only admins may: where admins can be hidden, with the way out. */
export function onlyAdmins(told: Told): string {
  return told === 'untold' ? 'refused-only-seen-admins' : 'refused-only-group-admins'
}

/** In which words somebody hears a refusal in a group. */
export function wordFor(refusal: string, told: Told): string {
  return refusal === 'only-group-admins' ? onlyAdmins(told) : `refused-${refusal}`
}

/**
 * Asks Telegram about a group, where it has moved to, too. No where the bot is out of it; untold
 * where Telegram refuses to say; faults that pass are thrown.
 */
async function asked(
  app: App,
  group: Group,
  question: (chatId: number) => Promise<Told>,
): Promise<Told> {
  try {
    return await question(group.chatId)
  } catch (fault) {
    if (await learnFrom(app, group, fault)) {
      const now = await app.store.groups.find(group.id)
      const hasMoved = now && !now.removedAt && now.chatId !== group.chatId
      return hasMoved ? asked(app, now, question) : 'no'
    }
    if (!(fault instanceof GrammyError) || fault.error_code !== 400) throw fault
    return 'untold'
  }
}
