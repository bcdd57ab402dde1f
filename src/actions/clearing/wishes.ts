import type { App } from '../../app.ts'
import type { MemberId, PledgeId } from '../../domain/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { wishOnly } from '../../domain/pledge/clearing.ts'
import { hold, turnOf, type Unknown } from '../pledge/moves.ts'

/** One side says whether clearing leaves a commitment alone. Saying it again changes nothing. */
export async function sayOnlyToThisPerson(
  app: App,
  order: Readonly<{ pledgeId: PledgeId; by: MemberId; isOnly: boolean }>,
): Promise<Outcome<PledgeId, Unknown | 'pledge-is-not-cleared'>> {
  const turn = await turnOf(app, order)
  return app.store.transaction(async tx => {
    const held = await hold(app, tx, order)
    if (!held) return refused('pledge-is-unknown')
    const outcome = wishOnly(held.pledge, { by: order.by, kind: held.kind })
    if (isRefused(outcome)) return outcome
    await tx.pledges.wish(order.pledgeId, outcome.done, order.isOnly)
    return done(order.pledgeId)
  }, turn)
}
