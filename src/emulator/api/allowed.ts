import type { Inbox } from '../world/updates.ts'
import { updateNames } from './spec.ts'

const unasked = ['chat_member', 'message_reaction', 'message_reaction_count']

/** All updates but those which must be asked for by name. */
export const usualUpdates: ReadonlySet<string> = new Set(
  updateNames.filter(name => !unasked.includes(name)),
)

/** Remembers which updates the bot wants; an empty list means the usual ones, none no change. */
export function allow(inbox: Inbox, names: readonly string[] | undefined): void {
  if (names) inbox.allowed = names.length === 0 ? usualUpdates : new Set(names)
}
