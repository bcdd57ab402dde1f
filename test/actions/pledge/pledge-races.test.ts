import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { type Pledge, stageOf } from '../../../src/domain/pledge/pledge.ts'
import {
  changeAmount,
  commitIntention,
  confirmDelivery,
  deliver,
  forgiveCommitment,
  requestDelivery,
  withdrawIntention,
} from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { aGiver, collects, gives, pledgesOf, told } from '../../kit/ledger.ts'
import { november } from '../../kit/people.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { befriend } from '../../kit/trust.ts'

/** In process there is one connection: a few are enough there, the races are on the server. */
const CROWD = onRealServer ? 100 : 8
const GIVERS = onRealServer ? 20 : 8

let app: App
/** Another process on the same database, where there is a server. */
let twin: App
let anna: MemberId
let boris: MemberId
let monthly: Collection

beforeAll(async () => {
  const place = await aPlace()
  ;({ app } = await anApp({}, place))
  twin = onRealServer ? (await anApp({}, place)).app : app
})

beforeEach(async () => {
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  await befriend(app, anna, boris)
  monthly = await collects(app, anna)
})

const committed = { committedAt: november(3) }
const delivered = { ...committed, deliveredAt: november(4) }
const crowd = <T extends object>(act: (app: App, at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: CROWD }, (_, at) => act(at % 4 < 2 ? app : twin, at)))
const refusals = (outcomes: readonly object[]) =>
  new Set(outcomes.flatMap(each => ('refused' in each ? [each.refused] : [])))
const succeeded = (outcomes: readonly object[]) => outcomes.filter(each => 'done' in each).length

/** Every line of the history follows from the one before. */
async function expectStraight(made: Pledge): Promise<void> {
  const lines = (await app.store.pledges.historyOf(made.id, 100)).toReversed()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before)
      expect(line).toMatchObject({ fromStage: before.toStage, fromAmount: before.toAmount })
  }
}

describe('simultaneous acts on a pledge', () => {
  it('confirm once when a crowd of taps arrives', async () => {
    const made = await gives(app, boris, monthly, delivered)
    const order = { pledgeId: made.id, by: anna }
    const outcomes = await crowd(app => confirmDelivery(app, order))
    expect(succeeded(outcomes)).toBe(1)
    expect(await told(app, boris, 'pledge-confirmed')).toHaveLength(1)
    expect(await app.store.pledges.historyOf(made.id)).toHaveLength(2)
  })

  it('pledge once', async () => {
    const order = { giverId: boris, collectionId: monthly.id, amount: 2_500 }
    expect(succeeded(await crowd(app => makePledge(app, order)))).toBe(1)
    expect(await pledgesOf(app, monthly)).toHaveLength(1)
  })

  it('split off no more than there is', async () => {
    const made = await gives(app, boris, monthly, committed)
    // Whoever finds it changed since looks again, as a person does.
    await crowd(async app => {
      for (;;) {
        const outcome = await deliver(app, { pledgeId: made.id, by: boris, amount: 1_500 })
        const isStale = 'refused' in outcome && outcome.refused === 'pledge-has-changed-meanwhile'
        if (!isStale) return outcome
      }
    })
    const amounts = (await pledgesOf(app, monthly)).map(each => each.amount)
    expect(amounts.toSorted((one, other) => other - one)).toEqual([1_500, 1_500, 1_500, 500])
    await expectStraight(made)
  })

  it('either commit or withdraw, whoever comes first', async () => {
    const made = await gives(app, boris, monthly)
    const order = { pledgeId: made.id, by: boris }
    const outcomes = await crowd((app, at) =>
      at % 2 ? commitIntention(app, order) : withdrawIntention(app, order),
    )
    expect(succeeded(outcomes)).toBe(1)
    const { committedAt, withdrawnAt } = await app.store.pledges.get(made.id)
    expect([committedAt, withdrawnAt].filter(Boolean)).toHaveLength(1)
    expect(refusals(outcomes)).toEqual(new Set(['pledge-is-not-an-intention']))
  })

  it('either deliver or forgive', async () => {
    const made = await gives(app, boris, monthly, committed)
    const outcomes = await crowd<object>((app, at) =>
      at % 2
        ? deliver(app, { pledgeId: made.id, by: boris })
        : forgiveCommitment(app, { pledgeId: made.id, by: anna }),
    )
    expect(succeeded(outcomes)).toBe(1)
    const stage = stageOf(await app.store.pledges.get(made.id))
    expect(['delivered', 'forgiven']).toContain(stage)
    expect(refusals(outcomes)).toEqual(
      new Set(['pledge-cannot-be-delivered', 'pledge-is-not-committed']),
    )
    const heard = [
      ...(await told(app, anna, 'pledge-delivered')),
      ...(await told(app, boris, 'pledge-forgiven')),
    ]
    expect(heard.map(({ kind }) => kind)).toEqual([`pledge-${stage}`])
  })

  it('change the amount one after another, so that history and amount agree', async () => {
    const made = await gives(app, boris, monthly)
    await crowd((app, at) =>
      changeAmount(app, { pledgeId: made.id, by: boris, amount: 1_000 + at }),
    )
    await expectStraight(made)
    const [last] = await app.store.pledges.historyOf(made.id, 1)
    expect((await app.store.pledges.get(made.id)).amount).toBe(last?.toAmount)
  })

  it('ask once', async () => {
    const made = await gives(app, boris, monthly, committed)
    const outcomes = await crowd(app => requestDelivery(app, { pledgeId: made.id, by: anna }))
    expect(succeeded(outcomes)).toBe(1)
    expect(await told(app, boris, 'pledge-asked')).toHaveLength(1)
  })

  it('end an emergency with the last word, or deliver before it, never both', async () => {
    const red = await collects(app, anna, {
      kind: 'emergency',
      openedOn: '2026-11-05',
      deadlineOn: '2026-11-20',
      target: 5_000,
    })
    const urgent = { cycle: null, dueOn: null }
    const vera = await aGiver(app, 'Vera')
    const last = await gives(app, boris, red, { ...urgent, ...delivered })
    const late = await gives(app, vera, red, { ...urgent, ...committed })
    const [, delivering] = await Promise.all([
      confirmDelivery(app, { pledgeId: last.id, by: anna }),
      deliver(twin, { pledgeId: late.id, by: vera }),
    ])
    const isDelivered = 'done' in delivering
    const after = await app.store.pledges.get(late.id)
    expect(stageOf(after)).toBe(isDelivered ? 'delivered' : 'annulled')
    expect(delivering).toMatchObject(isDelivered ? {} : { refused: 'pledge-cannot-be-delivered' })
    expect(await told(app, vera, 'collection-ended')).toMatchObject([
      isDelivered ? { part: 'helper', released: 0 } : { part: 'released', released: 5_000 },
    ])
  })

  it('keep nobody else waiting when a crowd acts on one receiver', async () => {
    const givers = await Promise.all(
      Array.from({ length: CROWD }, (_, at) => aGiver(app, `Giver ${at}`)),
    )
    const made = await Promise.all(givers.map(giver => gives(app, giver, monthly, delivered)))
    const vera = await aGiver(app, 'Vera')
    const elsewhere = await gives(app, boris, await collects(app, vera), committed)

    let confirmed = 0
    const acts = made.map(async ({ id }) => {
      const outcome = await confirmDelivery(app, { pledgeId: id, by: anna })
      confirmed++
      return outcome
    })
    const aside = await deliver(app, { pledgeId: elsewhere.id, by: boris })
    expect(confirmed).toBeLessThan(CROWD / 2)
    expect(aside).toHaveProperty('done')
    expect(succeeded(await Promise.all(acts))).toBe(CROWD)
  })

  it('end a reached emergency once, with all that reached it confirmed', async () => {
    const emergency = {
      kind: 'emergency',
      openedOn: '2026-11-05',
      deadlineOn: '2026-11-20',
    } as const
    const red = await collects(app, anna, { ...emergency, target: 5_000 * GIVERS })
    const urgent = { cycle: null, dueOn: null, ...delivered }
    const givers = await Promise.all(
      Array.from({ length: GIVERS }, (_, at) => aGiver(app, `Giver ${at}`)),
    )
    const made = await Promise.all(givers.map(giver => gives(app, giver, red, urgent)))
    await Promise.all(
      made.map(({ id }, at) => confirmDelivery(at % 2 ? app : twin, { pledgeId: id, by: anna })),
    )
    expect(await app.store.collections.get(red.id)).toMatchObject({ closedAs: 'success' })
    expect(await told(app, anna, 'collection-ended')).toMatchObject([{ confirmed: red.target }])
  })
})
