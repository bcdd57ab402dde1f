import { askToEnter, sayOfCandidate } from '../../src/actions/pool/entering.ts'
import { foundPool } from '../../src/actions/pool/founding.ts'
import { inviteIntoPool } from '../../src/actions/pool/inviting.ts'
import type { App } from '../../src/app.ts'
import { cycleOf } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { maximumIn } from '../../src/domain/pool/maximum.ts'
import type { Pool } from '../../src/domain/pool/pool.ts'
import { readySets } from '../../src/domain/pool/rules.ts'
import { must } from './helping.ts'

/** Somebody founds a pool against trouble; a test states what differs. */
export async function founds(
  app: App,
  founderId: MemberId,
  differs: Partial<Pick<Pool, 'name' | 'rules'>> & Readonly<{ maximum?: number }> = {},
): Promise<Pool> {
  const order = {
    name: 'Neighbours of Lipova 7',
    purpose: 'When somebody is ill, we share it.',
    rules: readySets.trouble,
    maximum: 2_500,
    ...differs,
  }
  return must(await foundPool(app, { founderId, ...order }))
}

/** Somebody with a link of a member's asks to enter. */
export async function asksToEnter(
  app: App,
  pool: Pool,
  {
    by,
    invitedBy,
    maximum = 2_500,
  }: Readonly<{ by: MemberId; invitedBy: MemberId; maximum?: number }>,
) {
  const { token } = must(await inviteIntoPool(app, { poolId: pool.id, by: invitedBy }))
  return must(await askToEnter(app, { token, by, maximum }))
}

/** Members say of a candidate that they are welcome, or that they would rather not. */
export async function say(
  app: App,
  candidate: Readonly<{ id: number }>,
  members: readonly MemberId[],
  welcomes = true,
) {
  for (const by of members)
    must(await sayOfCandidate(app, { candidateId: candidate.id, by, welcomes }))
}

/** Who is in a pool, by what each is ready to give this month. */
export async function maximaIn(app: App, pool: Pool): Promise<Readonly<Record<number, number>>> {
  const cycle = cycleOf(app.now(), app.settings.timeZone)
  const members = await app.store.pools.members(pool.id)
  return Object.fromEntries(
    members.map(each => [each.membership.memberId, maximumIn(each.maxima, cycle)]),
  )
}
