import { beforeEach, describe, expect, it } from 'vitest'
import { endDormant, endEmergency } from '../../../src/actions/collection/closings.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { NoticeFacts, NoticeKind } from '../../../src/domain/notice/notice.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { type Pledge, stageOf } from '../../../src/domain/pledge/pledge.ts'
import { commitIntention, confirmDelivery, deliver } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import {
  changeCollectionTarget,
  changeEmergencyDeadline,
  endMonthlySupport,
  endUrgentHelp,
} from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  anna = (await aMember(app, 'Anna')).id
  boris = (await aMember(app, 'Boris')).id
  vera = (await aMember(app, 'Vera')).id
})

const moment = () => ({ now: clock.now(), zone: app.settings.timeZone })

async function statusOf(id: MemberId) {
  return (await app.store.collections.statusOf([id], moment())).get(id)
}

async function orange(target = 50_000): Promise<Collection> {
  return must(await askForMonthlySupport(app, { memberId: anna, target })).collection
}

async function red(target = 30_000): Promise<Collection> {
  const order = { memberId: anna, target, deadlineOn: '2026-11-20', inGroups: true } as const
  return must(await askForUrgentHelp(app, order)).collection
}

async function gives(giverId: MemberId, to: Collection, amount: number): Promise<Pledge> {
  return pledgesTo(app, { giverId, to, amount })
}

async function now(made: Pledge): Promise<Pledge> {
  return app.store.pledges.get(made.id)
}

async function told(to: MemberId, kind: NoticeKind): Promise<NoticeFacts[]> {
  return (await app.store.notices.waitingFor(to)).filter(facts => facts.kind === kind)
}

/** What the outbox would send a member by now, sent. */
async function sent(to: MemberId): Promise<NoticeFacts[]> {
  const heard: NoticeFacts[] = []
  for (;;) {
    const claimed = await app.store.outbox.claim('commit', 'the test', 100, 60, clock.now())
    if (claimed.length === 0) return heard
    for (const notice of claimed) await app.store.outbox.sent([notice], null)
    heard.push(...claimed.flatMap(({ to: who, facts }) => (who === to && facts ? [facts] : [])))
  }
}

describe('asking for monthly support', () => {
  it('opens a collection and makes the member orange', async () => {
    const collection = await orange()
    expect(collection).toMatchObject({ kind: 'monthly', target: 50_000, ownerId: anna })
    expect(await statusOf(anna)).toBe('orange')
  })

  it('is refused to the orange and to the red, and changes nothing', async () => {
    await orange()
    const order = { memberId: anna, target: 10_000 }
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-already-orange' })
    await red()
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-red' })
    expect((await app.store.collections.openOf(anna)).monthly?.target).toBe(50_000)
  })

  it('is refused while suspended', async () => {
    const suspendedUntil = new Date(clock.now().getTime() + 1_000)
    await app.store.members.change(anna, { suspendedUntil })
    const order = { memberId: anna, target: 10_000 }
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-suspended' })
    clock.travelTo(suspendedUntil)
    expect(await askForMonthlySupport(app, order)).toHaveProperty('done')
  })

  it('is refused to the dormant until they take part again', async () => {
    const goran = must(
      await askForMonthlySupport(app, { memberId: vera, target: 10_000 }),
    ).collection
    clock.travelTo('2027-04-02T10:00:00Z')
    const order = { memberId: anna, target: 10_000 }
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-dormant' })

    const made = await gives(anna, goran, 1_000)
    must(await commitIntention(app, { pledgeId: made.id, by: anna }))
    expect(await askForMonthlySupport(app, order)).toHaveProperty('done')
  })

  it('is refused to the indebted, and allowed at once when the debt is delivered', async () => {
    const support = must(
      await askForMonthlySupport(app, { memberId: vera, target: 10_000 }),
    ).collection
    const made = await gives(anna, support, 1_000)
    must(await commitIntention(app, { pledgeId: made.id, by: anna }))
    const order = { memberId: anna, target: 10_000 }

    clock.travelTo('2027-01-02T10:00:00Z')
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-indebted' })
    must(await deliver(app, { pledgeId: made.id, by: anna }))
    expect(await askForMonthlySupport(app, order)).toHaveProperty('done')
  })

  it('is refused to the silent, and allowed at once when they answer', async () => {
    const support = await orange()
    const made = await gives(boris, support, 1_000)
    must(await deliver(app, { pledgeId: made.id, by: boris }))
    must(await endMonthlySupport(app, { memberId: anna }))

    clock.travelTo('2027-01-02T10:00:00Z')
    const order = { memberId: anna, target: 10_000 }
    expect(await askForMonthlySupport(app, order)).toEqual({ refused: 'member-is-silent' })
    must(await confirmDelivery(app, { pledgeId: made.id, by: anna }))
    expect(await askForMonthlySupport(app, order)).toHaveProperty('done')
  })

  it('says how many hold a help link from before', async () => {
    const pair = { inviterId: anna, receiverId: anna, token: app.newToken() }
    const link = await app.store.helpLinks.getOrMake(pair, clock.now())
    await app.store.helpLinks.visit(link.id, boris, clock.now())
    const opened = must(await askForMonthlySupport(app, { memberId: anna, target: 10_000 }))
    expect(opened.holders).toBe(1)
  })
})

describe('asking for urgent help', () => {
  it('pauses intentions, lets commitments go on, and asks intention-holders for a commitment', async () => {
    const support = await orange()
    const intention = await gives(boris, support, 5_000)
    const commitment = await gives(vera, support, 7_000)
    must(await commitIntention(app, { pledgeId: commitment.id, by: vera }))

    const emergency = await red()
    expect(await statusOf(anna)).toBe('red')
    expect((await now(intention)).dueOn).toBeNull()
    expect((await now(commitment)).dueOn).toBe('2026-11-30')
    expect(await told(boris, 'emergency-help-asked')).toMatchObject([
      { pledgeId: intention.id, emergencyId: emergency.id, amount: 5_000 },
    ])
    expect(await told(boris, 'status-changed')).toEqual([])
    expect(await told(vera, 'status-changed')).toMatchObject([{ from: 'orange', to: 'red' }])
    expect(await told(vera, 'emergency-help-asked')).toEqual([])
  })

  it('pauses what the red member gives, and asks no red giver', async () => {
    const support = await orange()
    const his = must(await askForMonthlySupport(app, { memberId: boris, target: 9_000 })).collection
    const toBoris = await gives(anna, his, 4_000)
    must(await commitIntention(app, { pledgeId: toBoris.id, by: anna }))
    const toAnna = await gives(boris, support, 5_000)

    await red()
    expect((await now(toBoris)).dueOn).toBeNull()
    const order = { target: 1_000, deadlineOn: '2026-11-20', inGroups: true } as const
    must(await askForUrgentHelp(app, { memberId: boris, ...order }))
    expect(await told(anna, 'emergency-help-asked')).toEqual([])

    must(await endUrgentHelp(app, { memberId: anna, forgiving: false }))
    expect((await now(toAnna)).dueOn).toBeNull()
    expect((await now(toBoris)).dueOn).toBe('2026-11-30')
    must(await endUrgentHelp(app, { memberId: boris, forgiving: false }))
    expect((await now(toAnna)).dueOn).toBe('2026-11-30')
  })

  it('asks nobody across a withdrawal, nor whose intention has lapsed', async () => {
    const support = await orange()
    await gives(boris, support, 5_000)
    await gives(vera, support, 5_000)
    await befriend(app, anna, boris)
    must(await withdrawReadiness(app, { by: boris, towards: anna }))
    await red()
    expect(await told(boris, 'emergency-help-asked')).toEqual([])
    expect(await told(vera, 'emergency-help-asked')).toHaveLength(1)

    must(await endUrgentHelp(app, { memberId: anna, forgiving: false }))
    clock.travelTo('2026-12-02T10:00:00Z')
    const order = { memberId: anna, target: 30_000, deadlineOn: '2026-12-20' } as const
    must(await askForUrgentHelp(app, { ...order, inGroups: true }))
    expect(await told(vera, 'emergency-help-asked')).toHaveLength(1)
  })

  it('takes a deadline 1 to 31 days ahead, and no second emergency', async () => {
    const ask = (deadlineOn: '2026-11-10' | '2026-12-12' | '2026-12-11') =>
      askForUrgentHelp(app, { memberId: anna, target: 1_000, deadlineOn, inGroups: false })
    expect(await ask('2026-11-10')).toEqual({ refused: 'deadline-is-not-ahead' })
    expect(await ask('2026-12-12')).toEqual({ refused: 'deadline-is-too-far' })
    expect(await ask('2026-12-11')).toHaveProperty('done')
    expect(await ask('2026-12-11')).toEqual({ refused: 'member-is-already-red' })
  })
})

describe('telling of a status', () => {
  const end = async () => must(await endMonthlySupport(app, { memberId: anna }))
  const statuses = async () => (await sent(vera)).filter(facts => facts.kind === 'status-changed')

  beforeEach(async () => {
    await befriend(app, anna, vera)
    await sent(vera)
  })

  it('happens once a day; the next morning says what has become of it', async () => {
    await orange()
    expect(await statuses()).toMatchObject([{ from: 'green', to: 'orange' }])
    for (let round = 0; round < 2; round++) {
      await end()
      await orange()
    }
    await end()
    expect(await statuses()).toEqual([])

    clock.travelTo('2026-11-11T08:00:00Z')
    expect(await statuses()).toMatchObject([{ from: 'orange', to: 'green' }])
    await orange()
    expect(await statuses()).toEqual([])
    clock.travelTo('2026-11-12T07:00:00Z')
    await end()
    clock.travelTo('2026-11-12T10:00:00Z')
    expect(await statuses()).toEqual([])
  })

  it('of red happens at once each time, with what waited', async () => {
    await orange()
    expect(await statuses()).toHaveLength(1)
    await end()
    await red()
    expect(await statuses()).toMatchObject([{ from: 'orange', to: 'red' }])
    must(await endUrgentHelp(app, { memberId: anna, forgiving: true }))
    expect(await statuses()).toEqual([])
    await red()
    expect(await statuses()).toMatchObject([{ to: 'red' }])
  })

  it('reaches who was not told yet that day', async () => {
    await orange()
    await sent(vera)
    await befriend(app, anna, boris)
    await end()
    const heard = await sent(boris)
    expect(heard).toContainEqual(expect.objectContaining({ from: 'orange', to: 'green' }))
  })
})

describe('ending monthly support', () => {
  it('annuls intentions with notice and leaves commitments and deliveries due', async () => {
    const support = await orange()
    const intention = await gives(boris, support, 5_000)
    const commitment = await gives(vera, support, 7_000)
    must(await commitIntention(app, { pledgeId: commitment.id, by: vera }))

    must(await endMonthlySupport(app, { memberId: anna }))
    expect(await statusOf(anna)).toBe('green')
    expect(stageOf(await now(intention))).toBe('annulled')
    expect(await now(commitment)).toMatchObject({ dueOn: '2026-11-30', annulledAt: null })
    expect(await told(boris, 'pledge-annulled')).toEqual([])
    expect(await told(boris, 'collection-ended')).toMatchObject([
      { part: 'released', released: 5_000 },
    ])
    expect(await told(vera, 'collection-ended')).toMatchObject([{ part: 'owing' }])
    expect(await told(vera, 'pledge-annulled')).toEqual([])
    expect(await told(anna, 'pledge-annulled')).toEqual([])
  })

  it('is refused to the green and to the red', async () => {
    expect(await endMonthlySupport(app, { memberId: anna })).toEqual({
      refused: 'collection-is-closed',
    })
    await orange()
    await red()
    expect(await endMonthlySupport(app, { memberId: anna })).toEqual({ refused: 'member-is-red' })
  })

  it('does not happen to whom the close found dormant and who has answered since', async () => {
    const support = await orange()
    expect(await endDormant(app, support.id, clock.now(), async () => false)).toEqual({
      refused: 'collection-runs',
    })
    expect((await app.store.collections.get(support.id)).closedAt).toBeNull()
  })

  it('happens once when the owner was dormant at a close', async () => {
    const support = await orange()
    const intention = await gives(boris, support, 5_000)
    const isDormant = async () => true
    must(await endDormant(app, support.id, clock.now(), isDormant))
    expect(await endDormant(app, support.id, clock.now(), isDormant)).toEqual({
      refused: 'collection-is-closed',
    })
    expect(stageOf(await now(intention))).toBe('annulled')
    expect(await told(anna, 'collection-ended')).toEqual([])
    expect(await told(boris, 'collection-ended')).toMatchObject([{ endedAs: 'dormant' }])
  })
})

describe('ending an emergency', () => {
  it('by success annuls surplus commitments, thanks who delivered and resumes monthly support', async () => {
    const support = await orange()
    const intention = await gives(boris, support, 5_000)
    const emergency = await red(10_000)
    const gift = await gives(boris, emergency, 10_000)
    const surplus = await gives(vera, emergency, 4_000)
    must(await deliver(app, { pledgeId: gift.id, by: boris }))
    must(await confirmDelivery(app, { pledgeId: gift.id, by: anna }))

    expect(await statusOf(anna)).toBe('orange')
    expect(stageOf(await now(surplus))).toBe('annulled')
    expect((await now(intention)).dueOn).toBe('2026-11-30')
    expect(await told(boris, 'collection-ended')).toMatchObject([
      { part: 'helper', endedAs: 'success', confirmed: 10_000 },
    ])
    expect(await told(boris, 'pledge-resumed')).toMatchObject([{ pledgeId: intention.id }])
    expect(await told(vera, 'pledge-annulled')).toEqual([])
    expect(await told(vera, 'collection-ended')).toMatchObject([
      { part: 'released', released: 4_000, status: 'orange' },
    ])
    expect(await told(vera, 'status-changed')).not.toContainEqual(
      expect.objectContaining({ from: 'red' }),
    )
    expect(await told(anna, 'collection-ended')).toMatchObject([{ part: 'owner' }])
  })

  it('by deadline leaves commitments due that day, once, whoever meets it first', async () => {
    const emergency = await red()
    const commitment = await gives(boris, emergency, 4_000)
    const at = new Date('2026-11-20T23:00:00Z')
    expect(await endEmergency(app, emergency.id, clock.now())).toEqual({
      refused: 'collection-runs',
    })
    clock.travelTo(at)
    expect(await statusOf(anna)).toBe('green')
    expect(await endEmergency(app, emergency.id, at)).toMatchObject({
      done: { next: { closedAs: 'deadline' } },
    })
    expect(await endEmergency(app, emergency.id, at)).toEqual({ refused: 'collection-is-closed' })
    expect((await now(commitment)).dueOn).toBe('2026-11-20')
    expect(await told(boris, 'collection-ended')).toMatchObject([{ part: 'owing', confirmed: 0 }])
  })

  it('is written by the first action that meets a passed deadline', async () => {
    const emergency = await red()
    await gives(boris, emergency, 4_000)
    clock.travelTo('2026-11-21T09:00:00Z')
    await orange(20_000)
    expect(await app.store.collections.get(emergency.id)).toMatchObject({ closedAs: 'deadline' })
    expect(await statusOf(anna)).toBe('orange')
  })

  it('by hand leaves commitments due until the announced day, or forgives them', async () => {
    const first = await red()
    const kept = await gives(boris, first, 4_000)
    must(await endUrgentHelp(app, { memberId: anna, forgiving: false }))
    expect((await now(kept)).dueOn).toBe('2026-11-20')

    const second = await red()
    const released = await gives(vera, second, 4_000)
    must(await endUrgentHelp(app, { memberId: anna, forgiving: true }))
    expect(stageOf(await now(released))).toBe('forgiven')
    expect(await told(vera, 'pledge-forgiven')).toEqual([])
    expect((await told(vera, 'collection-ended')).at(-1)).toMatchObject({ released: 4_000 })
    expect(await endUrgentHelp(app, { memberId: anna, forgiving: true })).toEqual({
      refused: 'collection-is-closed',
    })
  })
})

describe('changing target and deadline', () => {
  it('tells the circle old → new and nobody else', async () => {
    const support = await orange()
    await gives(boris, support, 5_000)
    const order = { memberId: anna, collectionId: support.id, target: 60_000 }
    must(await changeCollectionTarget(app, order))
    expect(await told(boris, 'target-changed')).toMatchObject([{ from: 50_000, to: 60_000 }])
    expect(await told(vera, 'target-changed')).toEqual([])
    expect(await changeCollectionTarget(app, order)).toEqual({ refused: 'target-is-the-same' })
  })

  it('ends an emergency whose lowered target is reached', async () => {
    const emergency = await red(30_000)
    const gift = await gives(boris, emergency, 10_000)
    must(await deliver(app, { pledgeId: gift.id, by: boris }))
    must(await confirmDelivery(app, { pledgeId: gift.id, by: anna }))
    const order = { memberId: anna, collectionId: emergency.id, target: 10_000 }
    expect(must(await changeCollectionTarget(app, order)).closing?.next.closedAs).toBe('success')
    expect(await statusOf(anna)).toBe('green')
  })

  it('prolongs a running emergency of one’s own only', async () => {
    const emergency = await red()
    await gives(boris, emergency, 1_000)
    const order = { collectionId: emergency.id, deadlineOn: '2026-12-05' } as const
    expect(await changeEmergencyDeadline(app, { memberId: boris, ...order })).toEqual({
      refused: 'only-the-owner-decides',
    })
    must(await changeEmergencyDeadline(app, { memberId: anna, ...order }))
    expect(await told(boris, 'deadline-changed')).toMatchObject([
      { from: '2026-11-20', to: '2026-12-05' },
    ])
    clock.travelTo('2026-12-06T10:00:00Z')
    expect(await changeEmergencyDeadline(app, { memberId: anna, ...order })).toEqual({
      refused: 'collection-is-closed',
    })
  })
})
