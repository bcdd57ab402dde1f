import type { MemberId, PledgeId } from '../ids.ts'

/** One line of a digest about a pledge. */
export type Line = Readonly<{ pledgeId: PledgeId; otherId: MemberId; amount: number }>
