import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { weighAmount } from '../../../src/actions/pledge/amounts.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import { switchRenewal } from '../../../src/actions/pledge/renewals.ts'
import { answerThatNotNow, answerWithDay } from '../../../src/actions/pledge/requests.ts'
import { thankEverybody, thankGiver } from '../../../src/actions/pledge/thanks.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { type Pledge, stageOf } from '../../../src/domain/pledge/pledge.ts'
import {
  allowGiverAgain,
  changeAmount,
  commitIntention,
  confirmDelivery,
  confirmLessThanDelivered,
  declineIntention,
  deliver,
  denyDelivery,
  forgiveCommitment,
  type Looking,
  raiseCommitment,
  remindReceiver,
  requestCommitment,
  requestDelivery,
  withdrawIntention,
} from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { aGiver, collects, gives, told } from '../../kit/ledger.ts'
import { november, zone } from '../../kit/people.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let monthly: Collection

beforeAll(async () => {
  ;({ app, clock } = await anApp())
})

/** Each situation has people of its own, who trust each other, in one store. */
beforeEach(async () => {
  clock.travelTo(november(10))
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  await befriend(app, anna, boris)
  monthly = await collects(app, anna)
})

const emergency = { kind: 'emergency', openedOn: '2026-11-05', deadlineOn: '2026-11-20' } as const
const committed = { committedAt: november(3) }
const delivered = { committedAt: november(3), deliveredAt: november(4) }
const by = (member: MemberId, { id }: Pledge): Looking => ({ pledgeId: id, by: member })
const when = () => ({ now: app.now(), zone })
const kept = ({ id }: Pledge) => app.store.pledges.get(id)
const stage = async (made: Pledge) => stageOf(await kept(made))

describe('pledging', () => {
  it('records an intention once and tells the receiver', async () => {
    const order = { giverId: boris, collectionId: monthly.id, amount: 2_500, note: 'two days' }
    const made = await makePledge(app, order)
    expect(made).toMatchObject({ done: { pledge: { amount: 2_500, cycle: '2026-11' }, words: [] } })
    expect(await makePledge(app, order)).toEqual({ refused: 'giver-already-has-an-open-pledge' })
    const notices = await told(app, anna, 'pledge-made')
    expect(notices).toMatchObject([{ amount: 2_500, note: 'two days', stage: 'intention' }])
  })

  it('is a commitment in an emergency, without a last day while it runs', async () => {
    const red = await collects(app, anna, emergency)
    const made = await makePledge(app, { giverId: boris, collectionId: red.id, amount: 60_000 })
    expect(made).toMatchObject({
      done: { pledge: { dueOn: null, cycle: null }, words: ['more-than-missing'] },
    })
  })

  it('says when it goes beyond the giver’s own limit', async () => {
    await app.store.members.change(boris, { monthlyLimit: 2_000 })
    const made = await makePledge(app, { giverId: boris, collectionId: monthly.id, amount: 2_500 })
    expect(made).toMatchObject({ done: { words: ['beyond-monthly-limit'] } })
  })

  it('counts an emergency’s deeds against that limit in the month they were confirmed', async () => {
    await app.store.members.change(boris, { monthlyLimit: 6_000 })
    const red = await collects(app, await aGiver(app, 'Vera'), emergency)
    const deed = { ...delivered, cycle: null, dueOn: null, confirmedAt: november(6) }
    await gives(app, boris, red, deed)
    expect(await app.store.pledges.pledgedFor(boris, when())).toBe(5_000)
    const order = { giverId: boris, collectionId: monthly.id, amount: 2_500 }
    expect(await makePledge(app, order)).toMatchObject({
      done: { words: ['beyond-monthly-limit'] },
    })
    clock.travelTo('2026-12-02T12:00:00Z')
    expect(await app.store.pledges.pledgedFor(boris, when())).toBe(0)
  })

  it('shows a stranger nothing, nor anybody across a withdrawal', async () => {
    const stranger = await aGiver(app, 'Goran')
    const order = { collectionId: monthly.id, amount: 2_500 }
    const unknown = { refused: 'receiver-is-unknown' }
    expect(await makePledge(app, { ...order, giverId: stranger })).toEqual(unknown)
    await withdrawReadiness(app, { by: anna, towards: boris })
    expect(await makePledge(app, { ...order, giverId: boris })).toEqual(unknown)
    expect(await makePledge(app, { ...order, giverId: anna })).toEqual({
      refused: 'giver-is-the-receiver',
    })
  })

  it('is open to a declined giver only when the receiver allows it', async () => {
    const made = await gives(app, boris, monthly)
    await declineIntention(app, by(anna, made))
    const order = { giverId: boris, collectionId: monthly.id, amount: 2_500 }
    expect(await makePledge(app, order)).toEqual({ refused: 'giver-was-declined' })
    await allowGiverAgain(app, by(anna, made))
    expect(await makePledge(app, order)).toHaveProperty('done')
    expect(await told(app, boris, 'pledge-allowed-again')).toHaveLength(1)
  })
})

describe('the giver', () => {
  it('changes and withdraws an intention', async () => {
    const made = await gives(app, boris, monthly)
    await changeAmount(app, { ...by(boris, made), amount: 4_000 })
    expect(await told(app, anna, 'pledge-changed')).toMatchObject([{ from: 5_000, amount: 4_000 }])
    await withdrawIntention(app, by(boris, made))
    expect(await stage(made)).toBe('withdrawn')
    const again = await withdrawIntention(app, by(boris, made))
    expect(again).toEqual({ refused: 'pledge-is-not-an-intention' })
  })

  it('commits, raises and never lowers', async () => {
    const made = await gives(app, boris, monthly)
    await commitIntention(app, by(boris, made))
    expect(await raiseCommitment(app, { ...by(boris, made), amount: 7_000 })).toHaveProperty('done')
    const lower = await raiseCommitment(app, { ...by(boris, made), amount: 6_000 })
    expect(lower).toEqual({ refused: 'commitment-is-only-raised' })
    expect(await withdrawIntention(app, by(boris, made))).toHaveProperty('refused')
  })

  it('hears of more than is missing before it is saved', async () => {
    const made = await gives(app, boris, monthly, committed)
    const order = { ...by(boris, made), saw: made, amount: 60_000 }
    expect(await weighAmount(app, order, 'raise')).toEqual({ done: ['more-than-missing'] })
    expect(await weighAmount(app, { ...order, by: anna }, 'raise')).toHaveProperty('refused')
    expect(await kept(made)).toMatchObject({ amount: 5_000 })
    expect(await told(app, anna, 'pledge-changed')).toEqual([])
  })

  it('commits for the next month in the last days', async () => {
    const made = await gives(app, boris, monthly)
    const next = { ...by(boris, made), month: 'next' } as const
    expect(await commitIntention(app, next)).toEqual({ refused: 'month-is-not-nearly-over' })
    clock.travelTo(november(29))
    await commitIntention(app, next)
    expect((await kept(made)).dueOn).toBe('2026-12-31')
  })

  it('delivers a part; the rest keeps its stage and the history knows both', async () => {
    const made = await gives(app, boris, monthly, committed)
    const outcome = await deliver(app, { ...by(boris, made), amount: 2_000 })
    expect(outcome).toMatchObject({ done: { pledge: { amount: 2_000, partOfId: made.id } } })
    expect(await kept(made)).toMatchObject({ amount: 3_000, deliveredAt: null })
    expect(await told(app, anna, 'pledge-delivered')).toMatchObject([
      { amount: 2_000, rest: 3_000 },
    ])
    expect((await app.store.pledges.historyOf(made.id))[0]).toMatchObject({ what: 'split-off' })
  })

  it('delivers late what is overdue, and only the two hear of it', async () => {
    const made = await gives(app, boris, monthly, committed)
    const vera = await aGiver(app, 'Vera')
    clock.travelTo('2026-12-05T11:00:00Z')
    await gives(app, vera, monthly, { cycle: '2026-12', dueOn: '2026-12-31' })
    await deliver(app, by(boris, made))
    expect(await told(app, anna, 'pledge-delivered')).toMatchObject([{ isLate: true }])
    expect(await told(app, vera, 'pledge-delivered')).toEqual([])
  })

  it('meets a stranger’s pledge as if there were none', async () => {
    const made = await gives(app, boris, monthly)
    const stranger = await aGiver(app, 'Goran')
    const unknown = { refused: 'pledge-is-unknown' }
    expect(await withdrawIntention(app, by(stranger, made))).toEqual(unknown)
    expect(await withdrawIntention(app, { ...by(stranger, made), pledgeId: -1 as never })).toEqual(
      unknown,
    )
  })
})

describe('the receiver', () => {
  it('confirms once, however often it is tapped', async () => {
    const made = await gives(app, boris, monthly, delivered)
    expect(await confirmDelivery(app, by(anna, made))).toHaveProperty('done')
    const again = await confirmDelivery(app, by(anna, made))
    expect(again).toEqual({ refused: 'pledge-is-not-delivered' })
    expect(await told(app, boris, 'pledge-confirmed')).toHaveLength(1)
  })

  it('is refused on a screen that shows another amount', async () => {
    const made = await gives(app, boris, monthly, delivered)
    const stale = await confirmDelivery(app, { ...by(anna, made), saw: { ...made, amount: 4_000 } })
    expect(stale).toEqual({ refused: 'pledge-has-changed-meanwhile' })
    expect(await stage(made)).toBe('delivered')
  })

  it('confirms less: the rest is owed again', async () => {
    const made = await gives(app, boris, monthly, delivered)
    await confirmLessThanDelivered(app, { ...by(anna, made), amount: 2_000 })
    expect(await kept(made)).toMatchObject({ amount: 3_000, deliveredAt: null })
    expect(await stage(made)).toBe('committed')
    expect(await told(app, boris, 'pledge-confirmed')).toMatchObject([
      { amount: 2_000, rest: 3_000 },
    ])
  })

  it('did not receive: it is a commitment again, with a note to the giver alone', async () => {
    const made = await gives(app, boris, monthly, delivered)
    await denyDelivery(app, { ...by(anna, made), note: 'nothing came' })
    expect(await stage(made)).toBe('committed')
    expect(await told(app, boris, 'pledge-not-received')).toMatchObject([{ note: 'nothing came' }])
  })

  it('releases a commitment, overdue ones too', async () => {
    const made = await gives(app, boris, monthly, { ...committed, dueOn: '2026-10-31' })
    await forgiveCommitment(app, by(anna, made))
    expect(await stage(made)).toBe('forgiven')
    expect(await forgiveCommitment(app, by(boris, made))).toHaveProperty('refused')
  })

  it('ends a reached emergency with the confirmation that reaches it', async () => {
    const red = await collects(app, anna, { ...emergency, target: 5_000 })
    const vera = await aGiver(app, 'Vera')
    const urgent = { cycle: null, dueOn: null }
    const made = await gives(app, boris, red, { ...urgent, ...delivered })
    const surplus = await gives(app, vera, red, { ...urgent, ...committed })
    await confirmDelivery(app, by(anna, made))
    expect(await app.store.collections.get(red.id)).toMatchObject({ closedAs: 'success' })
    expect(await stage(surplus)).toBe('annulled')
    expect(await told(app, vera, 'pledge-annulled')).toEqual([])
    expect(await told(app, vera, 'collection-ended')).toMatchObject([
      { part: 'released', released: 5_000 },
    ])
    expect(await told(app, boris, 'collection-ended')).toMatchObject([{ part: 'helper' }])
  })

  it('renews a deed of an earlier month into the running one when it is confirmed late', async () => {
    const made = await gives(app, boris, monthly, { ...delivered, ...october })
    await confirmDelivery(app, by(anna, made))
    expect(await told(app, boris, 'deed-renewed')).toMatchObject([{ amount: 5_000 }])
    const renewed = await app.store.pledges.openIn(boris, monthly.id, '2026-11')
    expect(renewed).toMatchObject({ renewalOf: '2026-10', dueOn: '2026-11-30' })
  })

  it('renews nothing for a giver who switched it off, with a word', async () => {
    const made = await gives(app, boris, monthly, { ...delivered, ...october })
    await switchRenewal(app, { giverId: boris, receiverId: anna, on: false })
    await confirmDelivery(app, by(anna, made))
    const word = [{ because: 'renewal-is-off' }]
    expect(await told(app, boris, 'deed-not-renewed')).toMatchObject(word)
    expect(await app.store.pledges.openIn(boris, monthly.id, '2026-11')).toBeNull()
  })

  it('thanks once a giver and month', async () => {
    const made = await gives(app, boris, monthly, delivered)
    const order = { by: anna, giverId: boris, cycle: '2026-11' } as const
    expect(await thankGiver(app, order)).toHaveProperty('refused')
    await confirmDelivery(app, by(anna, made))
    expect(await thankGiver(app, order)).toHaveProperty('done')
    expect(await thankGiver(app, order)).toEqual({ refused: 'giver-is-already-thanked' })
    expect(await thankEverybody(app, order)).toBe(0)
    expect(await told(app, boris, 'thanked')).toMatchObject([{ amount: 5_000 }])
  })
})

const october = {
  cycle: '2026-10',
  dueOn: '2026-10-31',
  createdAt: new Date('2026-10-06T10:00:00Z'),
  committedAt: new Date('2026-10-07T10:00:00Z'),
  deliveredAt: new Date('2026-10-08T10:00:00Z'),
} as const

describe('requests', () => {
  it('ask once in 24 hours and are answered by the giver', async () => {
    const made = await gives(app, boris, monthly)
    const asked = await requestCommitment(app, by(anna, made))
    const early = await requestCommitment(app, by(anna, made))
    expect(early).toEqual({ refused: 'asked-less-than-a-day-ago' })
    expect(await told(app, boris, 'pledge-asked')).toMatchObject([{ asks: 'commit' }])
    if (!('done' in asked)) throw new Error(asked.refused)

    const requestId = asked.done.request.id
    expect(await answerThatNotNow(app, { requestId, by: anna })).toHaveProperty('refused')
    expect(await answerThatNotNow(app, { requestId, by: boris })).toHaveProperty('done')
    expect(await answerThatNotNow(app, { requestId, by: boris })).toHaveProperty('refused')
    expect(await told(app, anna, 'request-answered')).toMatchObject([{ answer: 'not-now' }])
    clock.travelTo(november(12))
    expect(await requestCommitment(app, by(anna, made))).toHaveProperty('done')
  })

  it('to deliver take a day up to the last one, and end with the delivery', async () => {
    const made = await gives(app, boris, monthly, committed)
    const asked = await requestDelivery(app, by(anna, made))
    if (!('done' in asked)) throw new Error(asked.refused)
    const order = { requestId: asked.done.request.id, by: boris }
    const late = await answerWithDay(app, { ...order, onDay: '2026-12-01' })
    expect(late).toEqual({ refused: 'day-is-after-the-last-day' })
    expect(await app.store.pledges.countAskedOf(boris, when())).toBe(1)
    await deliver(app, by(boris, made))
    expect(await app.store.pledges.countAskedOf(boris, when())).toBe(0)
    expect(await remindReceiver(app, by(boris, made))).toHaveProperty('done')
  })

  it('are never made of a red giver', async () => {
    const made = await gives(app, boris, monthly, committed)
    await collects(app, boris, emergency)
    expect(await requestDelivery(app, by(anna, made))).toEqual({ refused: 'giver-is-red' })
  })

  it('remind a red receiver to confirm, which is all that a red member is asked', async () => {
    const made = await gives(app, boris, monthly, committed)
    await deliver(app, by(boris, made))
    await collects(app, anna, emergency)
    expect(await remindReceiver(app, by(boris, made))).toHaveProperty('done')
  })
})
