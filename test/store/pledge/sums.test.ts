import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../../src/app.ts'
import { circleOf } from '../../../src/domain/circle/circle.ts'
import { asItStands, type Surrounded } from '../../../src/domain/collection/pause.ts'
import { cycleOf } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { type Collection, progress } from '../../../src/domain/pledge/collection.ts'
import {
  isLapsed,
  isLive,
  isOpen,
  isOverdue,
  isPaused,
  type NewPledge,
  type Pledge,
} from '../../../src/domain/pledge/pledge.ts'
import { canBeMet, type Request } from '../../../src/domain/pledge/request.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { aGiver, collects, gives } from '../../kit/ledger.ts'
import { november, zone } from '../../kit/people.ts'

let app: App
let clock: Clock
let givers: MemberId[]

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  givers = await Promise.all(['Boris', 'Vera', 'Goran', 'Mila'].map(name => aGiver(app, name)))
  const [, vera] = givers
  if (vera) {
    const red = { kind: 'emergency', deadlineOn: '2026-11-20', openedOn: '2026-11-05' } as const
    await collects(app, vera, red)
  }
})

const early = november(3)
const late = november(9)
const maybe = (at: Date) => fc.constantFrom(null, at)

/** Any state a pledge may be in, allowed by the checks of its table. */
const anyPledge = fc
  .record({
    amount: fc.integer({ min: 1, max: 100_000 }),
    dueOn: fc.constantFrom(null, '2026-10-31', '2026-11-09', '2026-11-30', '2026-12-31'),
    committed: maybe(early),
    delivered: maybe(early),
    end: fc.constantFrom('none', 'confirmed', 'withdrawn', 'forgiven', 'annulled'),
    endedAt: fc.constantFrom(early, late, new Date('2026-10-20T10:00:00Z')),
  })
  .map(({ committed, delivered, end, endedAt, amount, dueOn }): Partial<NewPledge> => {
    const same = { amount, dueOn: dueOn as NewPledge['dueOn'] }
    if (end === 'confirmed') {
      return { ...same, committedAt: committed, deliveredAt: early, confirmedAt: endedAt }
    }
    if (end === 'withdrawn') return { ...same, withdrawnAt: endedAt }
    if (end === 'forgiven') return { ...same, committedAt: early, forgivenAt: endedAt }
    const open = { ...same, committedAt: committed, deliveredAt: delivered }
    return end === 'annulled' ? { ...open, annulledAt: endedAt } : open
  })

const anyRequest = fc.constantFrom(null, 'commit', 'deliver')
const history = fc.array(
  fc.record({ giver: fc.nat(3), pledge: anyPledge, asks: anyRequest, isAnswered: fc.boolean() }),
  { maxLength: 12 },
)

describe('the archive', () => {
  const zones = ['Europe/Belgrade', 'Pacific/Apia', 'America/Santiago', 'Africa/Cairo', 'UTC']
  const around = fc
    .record({
      month: fc.integer({ min: 0, max: 40 }),
      minutes: fc.integer({ min: -900, max: 900 }),
    })
    .map(({ month, minutes }) => new Date(Date.UTC(2024, month, 1, 0, minutes)))

  it('reckons months as the domain does, in any zone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(around, { maxLength: 8 }), async instants => {
        const giver = await aGiver(app, 'Ana')
        const collection = await collects(app, await aGiver(app, 'Mina'))
        for (const at of instants)
          await gives(app, giver, collection, { deliveredAt: at, confirmedAt: at })
        for (const zone of zones) {
          const months = Map.groupBy(instants, at => cycleOf(at, zone))
          const found = await app.store.pledges.archiveMonths(
            giver,
            { zone },
            { skip: 0, take: 99 },
          )
          expect(found.map(({ cycle, given }) => [cycle, given.count])).toEqual(
            [...months]
              .map(([cycle, all]) => [cycle, all.length])
              .toSorted()
              .toReversed(),
          )
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('sums over pledges', () => {
  it.each(['monthly', 'emergency', 'emergency that is over unwritten'] as const)(
    'agree with the domain for a %s one',
    async kind => {
      await fc.assert(
        fc.asyncProperty(history, fc.boolean(), async (pledges, ownerIsRed) => {
          const owner = await aGiver(app, 'Anna')
          const collection = await opened(owner, kind, ownerIsRed)
          const waiting: Request[] = []
          for (const { giver, pledge, asks, isAnswered } of pledges) {
            const giverId = givers[giver]
            const partOfId = await aPartOf(giverId, collection)
            const isMonthly = kind === 'monthly'
            const cycle = isMonthly ? ({} as const) : { cycle: null }
            if (!giverId) continue
            const made = await gives(app, giverId, collection, { ...pledge, ...cycle, partOfId })
            const request = asks && (await asked(made, asks, isAnswered))
            if (request && !isAnswered) waiting.push(request)
          }
          await agrees(collection)
          await agreesOnRequests(collection, waiting)
        }),
        { numRuns: 25 },
      )
    },
  )
})

async function agrees(collection: Collection): Promise<void> {
  const moment = { now: clock.now(), zone }
  const stored = await app.store.pledges.ofCollection(collection.id, moment)
  const around = stored.map(each => asItStands(each, moment))
  const { helpers: _, ...bar } =
    (await app.store.pledges.progressOf([collection.id], moment)).get(collection.id) ?? {}
  const counted = around.map(({ pledge, ...each }) => ({ ...pledge, ...each }))
  expect(bar).toEqual(progress(collection, counted, moment))

  const { received } = await app.store.pledges.organizerCounts(collection.ownerId, moment)
  const paused = around.filter(each => isPaused(each.pledge, each, moment.now, zone))
  const due = paused.filter(({ pledge }) => !isOverdue(pledge, moment.now, zone))
  expect(received.paused).toEqual({
    count: due.length,
    sum: due.reduce((sum, { pledge }) => sum + pledge.amount, 0),
  })

  const late = around.filter(({ pledge }) => isOverdue(pledge, moment.now, zone))
  expect(received.overdue.count).toBe(late.length)
  const order = { page: 0, size: 1_000 }
  const overdue = await app.store.pledges.overdueOf(collection.ownerId, moment, order)
  expect(idsOf(overdue.entries)).toEqual(idsOf(late))
  const inTime = await app.store.pledges.receivedBy(collection.ownerId, moment, order)
  const undelivered = around.filter(
    ({ pledge }) =>
      isOpen(pledge) &&
      !pledge.deliveredAt &&
      !isOverdue(pledge, moment.now, zone) &&
      !isLapsed(pledge, moment.now, zone),
  )
  expect(idsOf(inTime.entries)).toEqual(idsOf(undelivered))
  expect(received.people).toBe(new Set(undelivered.map(({ pledge }) => pledge.giverId)).size)

  const emergency = collection.kind === 'emergency' ? collection : null
  const live = around.filter(({ pledge }) => isLive(pledge, emergency, moment.now, zone))
  const edges = live.map(({ pledge }) => pledge)
  expect(await app.store.pledges.circleOf(collection.ownerId, moment)).toEqual(
    circleOf(collection.ownerId, edges),
  )
}

async function asked({ id, receiverId }: Pledge, kind: 'commit' | 'deliver', isAnswered: boolean) {
  return app.store.requests.insert({
    pledgeId: id,
    kind,
    byId: receiverId,
    askedAt: early,
    answeredAt: isAnswered ? late : null,
    answer: null,
    onDay: null,
    remindedAt: null,
  })
}

async function agreesOnRequests({ id }: Collection, waiting: readonly Request[]): Promise<void> {
  const moment = { now: clock.now(), zone }
  const stored = await app.store.pledges.ofCollection(id, moment)
  const around = stored.map(each => asItStands(each, moment))
  const wanted = around.filter(each =>
    waiting.some(request => request.pledgeId === each.pledge.id && canBeMet(request, each, moment)),
  )
  const lists = await Promise.all(
    givers.map(giver => app.store.pledges.askedOf(giver, moment, { page: 0, size: 1_000 })),
  )
  const shown = lists.flatMap(({ entries }) => entries.map(({ pledge }) => pledge))
  const ids = (pledges: readonly Pledge[]) => pledges.map(each => each.id).toSorted((a, b) => a - b)
  expect(ids(shown.filter(({ collectionId }) => collectionId === id))).toEqual(
    ids(wanted.map(({ pledge }) => pledge)),
  )
  const counts = givers.map(giver => app.store.pledges.countAskedOf(giver, moment))
  expect(await Promise.all(counts)).toEqual(lists.map(({ entries }) => entries.length))
}

const idsOf = (entries: readonly Surrounded[]) =>
  entries.map(({ pledge }) => pledge.id).toSorted((one, other) => one - other)

type Kind = 'monthly' | 'emergency' | 'emergency that is over unwritten'

async function opened(owner: MemberId, kind: Kind, ownerIsRed: boolean) {
  const red = { kind: 'emergency', deadlineOn: '2026-11-20', openedOn: '2026-11-05' } as const
  if (kind === 'emergency') return collects(app, owner, red)
  if (kind !== 'monthly') return collects(app, owner, { ...red, deadlineOn: '2026-11-08' })
  if (ownerIsRed) await collects(app, owner, red)
  return collects(app, owner)
}

/** Parts leave the rule of one open pledge a cycle aside, so that any history may be kept. */
async function aPartOf(giverId: MemberId | undefined, collection: Collection) {
  if (!giverId) return null
  const moment = { now: clock.now(), zone }
  const [first] = await app.store.pledges.between(giverId, collection.ownerId, moment, 1)
  return first?.pledge.id ?? null
}
