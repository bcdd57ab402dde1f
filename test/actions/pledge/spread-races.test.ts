import { describe, expect, it } from 'vitest'
import { endMonthlySupport } from '../../../src/actions/collection/changes.ts'
import { proposeSpread, recordSpread, reviewSpread } from '../../../src/actions/pledge/spreads.ts'
import type { App, Queries } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { anApp } from '../../kit/app.ts'
import { untilBlocked } from '../../kit/blocked.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, collects, pledgesOf } from '../../kit/ledger.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { befriend } from '../../kit/trust.ts'

/** Vera looks at a spread of 60 over Anna and Boris; two processes serve them. */
async function aSpread() {
  const place = await aPlace()
  const { app, clock } = await anApp({}, place)
  const { app: other } = await anApp({}, place)
  const anna = await aGiver(app, 'Anna')
  const boris = await aGiver(app, 'Boris')
  const vera = await aGiver(app, 'Vera')
  for (const receiver of [anna, boris]) await befriend(app, receiver, vera)
  const toAnna = await collects(app, anna, { target: 50_00 })
  const toBoris = await collects(app, boris, { target: 50_00 })
  must(await proposeSpread(app, vera, 60_00))
  const draft = (await reviewSpread(app, vera))?.number ?? ''
  const order = { memberId: vera, draft }
  const promised = async () =>
    [...(await pledgesOf(app, toAnna)), ...(await pledgesOf(app, toBoris))]
      .filter(({ giverId }) => giverId === vera)
      .map(({ amount }) => amount)
  return { app, other, clock, place, anna, boris, vera, toAnna, toBoris, order, promised }
}

/** Holds members as another act does, until it is let go. */
async function held(app: App, ids: readonly MemberId[], act: (tx: Queries) => Promise<unknown>) {
  const holds = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const work = app.store.transaction(async tx => {
    await tx.members.lock(...ids)
    await act(tx)
    holds.resolve()
    await end.promise
  })
  await holds.promise
  return async () => {
    end.resolve()
    await work
  }
}

const nothing = async () => {}

describe.runIf(onRealServer)('recording a spread', () => {
  it('from two devices at once records it once', async () => {
    const { app, other, place, vera, order, promised } = await aSpread()
    const letGo = await held(app, [vera], nothing)
    const both = [recordSpread(app, order), recordSpread(other, order)]
    await untilBlocked(place)
    await letGo()
    const outcomes = await Promise.all(both)
    expect(outcomes.filter(each => 'done' in each)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'draft-has-changed' })
    expect(await promised()).toEqual([30_00, 30_00])
  })

  it('records nothing when one of its collections has ended meanwhile', async () => {
    const { app, place, anna, order, promised } = await aSpread()
    const { monthly } = await app.store.collections.openOf(anna)
    if (!monthly) throw new Error('nothing is open')
    const letGo = await held(app, [anna], tx =>
      tx.collections.close({ ...monthly, closedAt: app.now(), closedAs: 'hand' }),
    )
    const recording = recordSpread(app, order)
    await untilBlocked(place)
    await letGo()
    expect(await recording).toEqual({ refused: 'spread-has-changed' })
    expect(await promised()).toEqual([])
  })

  it('and an end at once leave both done, or nothing of the spread', async () => {
    const { app, other, anna, toAnna, order, promised } = await aSpread()
    const end = { memberId: anna, collectionId: toAnna.id, sawIntended: 0 }
    const [recorded, ended] = await Promise.all([
      recordSpread(app, order),
      endMonthlySupport(other, end),
    ])
    const sums = await promised()
    if ('done' in recorded) expect(sums).toEqual([30_00, 30_00])
    else expect([recorded.refused, sums]).toEqual(['spread-has-changed', []])
    // Whoever ended it saw nothing intended: an intention that came first asks anew.
    expect('done' in recorded && 'done' in ended).toBe(false)
  })

  it('records nothing when a line is no longer missing', async () => {
    const { app, other, place, anna, toAnna, order, promised } = await aSpread()
    const filled = await held(app, [anna], tx =>
      tx.collections.change({ seen: toAnna, next: { ...toAnna, target: 10_00 } }),
    )
    const recording = recordSpread(other, order)
    await untilBlocked(place)
    await filled()
    expect(await recording).toEqual({ refused: 'spread-has-changed' })
    expect(await promised()).toEqual([])
    expect((await reviewSpread(app, order.memberId))?.number).not.toBe(order.draft)
  })
})
