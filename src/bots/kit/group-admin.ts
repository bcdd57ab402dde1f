import { type Api, GrammyError } from 'grammy'
import type { GroupCtx } from './group-context.ts'

/** Whether who taps or writes is an admin of this group now; read from Telegram each time. */
export async function isAdmin(ctx: GroupCtx): Promise<boolean> {
  const admins = await ctx.getChatAdministrators()
  return admins.some(({ user }) => user.id === ctx.from?.id)
}

/**
 * Whether an account is in a group now, for what happens elsewhere; null when Telegram does not say.
 * Faults that pass are thrown.
 */
export async function isInGroup(
  api: Api,
  chatId: number,
  telegramId: number,
): Promise<boolean | null> {
  try {
    const found = await api.getChatMember(chatId, telegramId)
    if (found.status === 'restricted') return found.is_member
    return found.status !== 'left' && found.status !== 'kicked'
  } catch (fault) {
    return unlessPassing(fault)
  }
}

/** Whether an account is an admin of a group now, for what happens in private. */
export async function isAdminOf(api: Api, chatId: number, telegramId: number): Promise<boolean> {
  try {
    const admins = await api.getChatAdministrators(chatId)
    return admins.some(({ user }) => user.id === telegramId)
  } catch (fault) {
    return unlessPassing(fault) ?? false
  }
}

function unlessPassing(fault: unknown): null {
  const code = fault instanceof GrammyError ? fault.error_code : 0
  if (code !== 400 && code !== 403) throw fault
  return null
}
