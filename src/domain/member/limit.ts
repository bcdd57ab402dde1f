/** How many own acts a member may do in a minute before a kind pause. */
export const ACTS_A_MINUTE = 30
/** How many commands a bot answers in one group in a minute; Telegram lets it write 20 messages there. */
export const COMMANDS_A_MINUTE = 10
/** The same of those who write as the group or as a channel, in one group and in all together. */
export const FACELESS_A_MINUTE = 3
export const FACELESS_EVERYWHERE_A_MINUTE = 60
/** How often a program may read with one token in a minute. */
export const READS_A_MINUTE = 60
/** How many tokens a member may have. */
export const MOST_API_TOKENS = 5
/** How many invitations a member may make in 24 hours, and have open at a time. */
export const INVITATIONS_A_DAY = 20
export const OPEN_INVITATIONS = 50
/** How many visitors of an open invitation may wait for approval. */
export const WAITING_VISITORS = 500

/** When whoever did these acts may do another one, of so many a minute; null when right now. */
export function pausedUntil(acts: readonly Date[], now: Date, most = ACTS_A_MINUTE): Date | null {
  const minute = 60_000
  const recent = acts
    .map(act => act.getTime())
    .filter(act => act > now.getTime() - minute)
    .sort((one, other) => one - other)
  const oldest = recent.at(-most)
  return oldest === undefined ? null : new Date(oldest + minute)
}
