import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeCycle } from '../../src/actions/cycle/cycle-close.ts'
import type { App } from '../../src/app.ts'
import type { Cycle } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { sum } from '../../src/domain/money.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { NewPledge, Pledge } from '../../src/domain/pledge/pledge.ts'
import { deedsToRenew, renew } from '../../src/domain/pledge/renewal.ts'
import { anApp } from '../kit/app.ts'
import { aGiver, answersOn, collects, gives, pledgesOf, told } from '../kit/ledger.ts'
import { november, zone } from '../kit/people.ts'
import { aPlace, giveBack } from '../kit/store.ts'

const cycle: Cycle = '2026-11'
const into: Cycle = '2026-12'
const at = new Date('2026-11-30T23:00:00Z')
const people = 4

/** A pledge of the month in any of its fates; the edges of the month are among the moments. */
const fate = fc.record({
  giver: fc.nat(people - 1),
  receiver: fc.nat(people - 1),
  amount: fc.integer({ min: 1, max: 40_000_000 }),
  isPart: fc.boolean(),
  dueOn: fc.constantFrom('2026-11-30', '2026-11-30', '2026-12-31', '2026-10-31', null),
  committed: fc.boolean(),
  delivered: fc.constantFrom(null, november(3), new Date('2026-11-30T22:59:59.999Z'), at),
  end: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'annulled', 'open'),
  renewed: fc.constantFrom(false, false, false, true),
} as const)

/** What stands around the pairs. */
const town = fc.record({
  fates: fc.array(fate, { maxLength: 14 }),
  red: fc.array(fc.nat(people - 1), { maxLength: 1 }),
  green: fc.array(fc.nat(people - 1), { maxLength: 1 }),
  off: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 2 }),
  size: fc.integer({ min: 1, max: 4 }),
})

describe('renewals of a close', () => {
  it('are those of the domain, and conserve sums', { timeout: 300_000 }, async () => {
    await fc.assert(fc.asyncProperty(town, closesAsTheDomain), { numRuns: 15 })
  })
})

async function closesAsTheDomain(given: typeof town extends fc.Arbitrary<infer T> ? T : never) {
  const place = await aPlace()
  const { app, clock } = await anApp({}, place)
  const members: MemberId[] = []
  for (let index = 0; index < people; index++) members.push(await aGiver(app, `Member ${index}`))
  await answersOn(app, '2026-11-01', 30)
  const collections = await Promise.all(members.map(member => collects(app, member)))
  const kept = await keep(app, given.fates, members, collections)
  const red = new Set(given.red.map(index => members[index] as MemberId))
  for (const member of red)
    await collects(app, member, { kind: 'emergency', deadlineOn: '2026-12-09' })
  for (const index of new Set(given.green)) {
    const collection = collections[index] as Collection
    await app.store.collections.close({ ...collection, closedAt: november(20), closedAs: 'hand' })
  }
  const closed = new Set(given.green.map(index => members[index]))
  const off = given.off.filter(([giver, receiver]) => giver !== receiver)
  for (const [giver, receiver] of off) {
    const pair = { giverId: members[giver], receiverId: members[receiver] }
    await app.store.renewals.turnOff(pair as { giverId: MemberId; receiverId: MemberId }, at)
  }

  const expected = deedsToRenew(kept, cycle, zone).map(deeds => {
    const { giverId, receiverId } = deeds
    const collection = collections.find(each => each.ownerId === receiverId) as Collection
    const facts = {
      giverId,
      receiverId,
      collection: closed.has(receiverId)
        ? null
        : { id: collection.id, unit: 'EUR', isPaused: red.has(receiverId) },
      hasPledged:
        !closed.has(receiverId) &&
        kept.some(
          pledge =>
            pledge.giverId === giverId &&
            pledge.receiverId === receiverId &&
            pledge.annulledAt === null &&
            pledge.dueOn === '2026-12-31',
        ),
      giverLeft: false,
      giverIsRed: red.has(giverId),
      areApart: false,
      isOff: off.some(([one, other]) => members[one] === giverId && members[other] === receiverId),
      wasDeclined: false,
    }
    return renew(deeds, facts, { into, of: cycle, at })
  })

  clock.travelTo(at)
  const { size } = given
  await closeCycle(app, cycle, { pairs: size, members: size, spared: 1, collections: 9 })

  const all = (await Promise.all(collections.map(each => pledgesOf(app, each)))).flat()
  const made = all.filter(pledge => pledge.renewalOf === cycle).map(({ id: _, ...rest }) => rest)
  const wanted = expected.flatMap(each => ('making' in each ? [each.making.pledge] : []))
  const byPair = (one: NewPledge, other: NewPledge) =>
    one.giverId - other.giverId || one.receiverId - other.receiverId
  expect(made.toSorted(byPair)).toEqual(wanted.toSorted(byPair))

  const renewedIds = new Set(
    expected.flatMap(each => ('making' in each ? each.deeds.pledgeIds : [])),
  )
  const fresh = all.filter(({ id }) => renewedIds.has(id))
  expect(sum(made.map(pledge => pledge.amount))).toBe(sum(fresh.map(deed => deed.amount)))
  const leftOut = expected.flatMap(each =>
    'leftOut' in each ? [`${each.deeds.giverId} ${each.deeds.receiverId} ${each.leftOut}`] : [],
  )
  expect((await leftOutTold(app, members)).toSorted()).toEqual(leftOut.toSorted())
  await app.store.close()
  await giveBack(place)
}

type Fate = typeof fate extends fc.Arbitrary<infer T> ? T : never

async function keep(
  app: App,
  fates: readonly Fate[],
  members: readonly MemberId[],
  collections: readonly Collection[],
): Promise<readonly Pledge[]> {
  const kept: Pledge[] = []
  for (const [index, each] of fates.entries()) {
    const giverId = members[each.giver]
    const collection = collections[each.receiver]
    if (!giverId || !collection || each.giver === each.receiver) continue
    const { delivered: deliveredAt, end, dueOn } = each
    const committedAt = each.committed ? november(2) : null
    const moments = {
      committedAt,
      deliveredAt,
      confirmedAt: end === 'confirmed' && deliveredAt && deliveredAt < at ? deliveredAt : null,
      annulledAt: end === 'annulled' ? november(9) : null,
    }
    const renewedAt = each.renewed && moments.confirmedAt ? november(10) : null
    // A cycle of its own for each keeps the rule of one open pledge out of the way.
    const made = `20${String(10 + index)}-01` as Cycle
    const data = { ...moments, renewedAt, dueOn, amount: each.amount, cycle: made }
    kept.push(await gives(app, giverId, collection, data))
  }
  return kept
}

async function leftOutTold(app: App, members: readonly MemberId[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const giver of members)
    for (const digest of await told(app, giver, 'cycle-closed'))
      for (const { receiverId, because } of digest.leftOut)
        lines.push(`${giver} ${receiverId} ${because}`)
  return lines
}
