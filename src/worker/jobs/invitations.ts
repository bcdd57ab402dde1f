import { expireInvitations, remindOfWaiting } from '../../actions/trust/invitations.ts'
import type { App } from '../../app.ts'
import { WAITING_REMINDED_MS } from '../../domain/trust/answer.ts'

/** When the first invitation expired after an instant whose inviter has not heard of it, if by another. */
export async function nextExpiry({ store }: App, until: Date, after?: Date): Promise<Date | null> {
  const [first] = await store.invitations.expired(until, 1, after)
  return first?.expiresAt ?? null
}

/** Tells of the invitations that have expired by a moment; who waited for them hears of it too. */
export async function expire(app: App, at: Date): Promise<void> {
  await expireInvitations({ ...app, now: () => at })
}

/** When a visitor has first waited for three days after an instant, if by another. */
export async function nextWaiting({ store }: App, until: Date, after?: Date): Promise<Date | null> {
  const before = (instant: Date) => new Date(instant.getTime() - WAITING_REMINDED_MS)
  const [first] = await store.invitations.waitingSinceBefore(
    before(until),
    1,
    after && before(after),
  )
  const since = first?.answer.waitingAt
  return since ? new Date(since.getTime() + WAITING_REMINDED_MS) : null
}

/** Reminds the inviters of visitors who have waited for three days by a moment. */
export async function remindOfVisitors(app: App, at: Date): Promise<void> {
  await remindOfWaiting({ ...app, now: () => at })
}
