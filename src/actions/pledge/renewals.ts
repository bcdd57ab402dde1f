import { type App, momentOf } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'

/** The giver says whether deeds for a receiver renew each month. Only a pledge between them gives the say. */
export async function switchRenewal(
  app: App,
  { giverId, receiverId, on }: Readonly<{ giverId: MemberId; receiverId: MemberId; on: boolean }>,
) {
  const when = momentOf(app)
  return app.store.transaction(async tx => {
    const pledges = await tx.pledges.between(giverId, receiverId, when, 1)
    if (pledges.length === 0) return refused('pledge-is-unknown')
    if (on) await tx.renewals.turnOn({ giverId, receiverId })
    else await tx.renewals.turnOff({ giverId, receiverId }, when.now)
    return done({ on })
  })
}
