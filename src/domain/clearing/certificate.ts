import { type Owed, weightOf } from './network.ts'

/** Whole numbers, one for each member, that prove that no other clearing fulfils more. */
export type Certificate = ReadonlyMap<number, number>

/**
 * Whether what was cleared is right and the largest possible: never more than is owed, everybody gives up
 * as much as they are relieved of, and the certificate leaves no loop that would gain. A cent of a
 * pledge is worth its gain, and the potential of its giver less that of its receiver: with what is worth
 * more than nothing all must be cleared, with what is worth less nothing (linear programming's
 * complementary slackness). One pass over the pledges.
 */
export function certifies(
  pledges: readonly Owed[],
  cleared: readonly number[],
  certificate: Certificate,
): boolean {
  if (cleared.length !== pledges.length) return false
  const balances = new Map<number, number>()
  for (const { giverId, receiverId } of pledges) balances.set(giverId, 0).set(receiverId, 0)
  for (const [at, { giverId, receiverId, amount, isOverdue }] of pledges.entries()) {
    const cents = cleared[at] ?? Number.NaN
    if (!Number.isSafeInteger(cents) || cents < 0 || cents > amount) return false
    const [from, to] = [certificate.get(giverId), certificate.get(receiverId)]
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return false
    const worth = weightOf(balances.size) + (isOverdue ? 1 : 0) + Number(from) - Number(to)
    if (worth > 0 && cents < amount) return false
    if (worth < 0 && cents > 0) return false
    add(balances, giverId, -cents)
    add(balances, receiverId, cents)
  }
  return [...balances.values()].every(balance => balance === 0)
}

function add(balances: Map<number, number>, id: number, cents: number): void {
  balances.set(id, (balances.get(id) ?? 0) + cents)
}
