import { GrammyError } from 'grammy'
import { endGroup, moveGroup, restrictGroup } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'

/**
 * What Telegram says of a group when it refuses a message: it has moved, the bot is out, or may not
 * write. Answers false for every other fault.
 */
export async function learnFrom(app: App, group: Group, fault: unknown): Promise<boolean> {
  if (!(fault instanceof GrammyError)) return false
  const { bot, chatId } = group
  const to = fault.parameters.migrate_to_chat_id
  if (to !== undefined) {
    await moveGroup(app, { bot, from: chatId, to })
    return true
  }
  if (isOut(fault)) {
    await endGroup(app, { bot, chatId })
    return true
  }
  if (mayNotWrite(fault)) {
    await restrictGroup(app, group.id)
    return true
  }
  return false
}

/** Whether a message can no longer be edited, so that a new one takes its place. */
export function isLost(fault: unknown): boolean {
  return (
    fault instanceof GrammyError &&
    fault.error_code === 400 &&
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/.test(fault.description)
  )
}

/** Whether the topic of the card is gone: the card then goes to the general one. */
export function isWithoutTopic(fault: unknown): boolean {
  return (
    fault instanceof GrammyError &&
    /message thread not found|TOPIC_(CLOSED|DELETED)/.test(fault.description)
  )
}

function isOut({ error_code, description }: GrammyError): boolean {
  return error_code === 403 || (error_code === 400 && /chat not found/.test(description))
}

function mayNotWrite({ error_code, description }: GrammyError): boolean {
  return (
    error_code === 400 && /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN/.test(description)
  )
}
