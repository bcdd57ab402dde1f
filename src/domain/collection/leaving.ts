import type { MemberId } from '../ids.ts'
import { annul, type Move } from '../pledge/move.ts'
import { type Pledge, stageOf } from '../pledge/pledge.ts'

/**
 * What a member's leaving annuls, each with a notice to the other side: intentions and commitments
 * both ways, and deliveries to the member that were not answered. Deliveries by the member stay.
 */
export function annulledByLeaving(
  memberId: MemberId,
  pledges: Iterable<Pledge>,
  at: Date,
): readonly Move[] {
  return [...pledges].flatMap(pledge => {
    if (stageOf(pledge) === 'delivered' && pledge.receiverId !== memberId) return []
    if (pledge.giverId !== memberId && pledge.receiverId !== memberId) return []
    const outcome = annul(pledge, { because: 'member-left', at })
    return 'done' in outcome ? [outcome.done] : []
  })
}
