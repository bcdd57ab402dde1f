/** How many own acts a member may do in a minute before a kind pause. */
export const ACTS_A_MINUTE = 30
/** How many invitations a member may make in 24 hours, and have open at a time. */
export const INVITATIONS_A_DAY = 20
export const OPEN_INVITATIONS = 50
/** How many visitors of an open invitation may wait for approval. */
export const WAITING_VISITORS = 500

/** When a member who did these acts may do another one; null when right now. */
export function pausedUntil(acts: readonly Date[], now: Date): Date | null {
  const minute = 60_000
  const recent = acts
    .map(act => act.getTime())
    .filter(act => act > now.getTime() - minute)
    .sort((one, other) => one - other)
  const oldest = recent.at(-ACTS_A_MINUTE)
  return oldest === undefined ? null : new Date(oldest + minute)
}
