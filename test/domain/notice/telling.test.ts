import { describe, expect, it } from 'vitest'
import { endIfOver } from '../../../src/domain/collection/closing.ts'
import type { Status } from '../../../src/domain/collection/status.ts'
import { memberId, pledgeId } from '../../../src/domain/ids.ts'
import { bundle, type NewNotice } from '../../../src/domain/notice/notice.ts'
import { factsOf, tellOfMove } from '../../../src/domain/notice/telling.ts'
import {
  tellOfChange,
  tellOfClosing,
  tellOfStatus,
} from '../../../src/domain/notice/telling-collection.ts'
import type { Outcome } from '../../../src/domain/outcome.ts'
import { deliver } from '../../../src/domain/pledge/giving.ts'
import { annul, type Move } from '../../../src/domain/pledge/move.ts'
import { confirm, confirmLess, forgive, notReceived } from '../../../src/domain/pledge/receiving.ts'
import {
  anEmergency,
  anna,
  aPledge,
  boris,
  goran,
  mila,
  november,
  urgent,
  vera,
  zone,
} from '../../kit/people.ts'

const now = november(10)
const circle = new Set([boris, vera, goran])
const audience = { circle, now, zone }
const committedAt = november(3)
const deliveredAt = november(4)
const delivered = aPledge({ committedAt, deliveredAt })
const fallback = { zone, giverIsRed: false, giverLeft: false, collection: { closedAs: null } }

function moved(outcome: Outcome<Move, string>): Move {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

const who = (notices: readonly NewNotice[]) =>
  notices.map(({ to, facts }) => [to, facts.kind, 'as' in facts ? facts.as : null])

describe('telling of a deed', () => {
  it('reaches the other side, and the circle while it is small', () => {
    const move = moved(confirm(delivered, { by: anna, now }))
    expect(who(tellOfMove(move, null, audience))).toEqual([
      [boris, 'pledge-confirmed', 'side'],
      [vera, 'pledge-confirmed', 'circle'],
      [goran, 'pledge-confirmed', 'circle'],
    ])
  })

  it('goes to a big circle as one line in the evening', () => {
    const many = new Set(Array.from({ length: 8 }, (_, n) => memberId(n + 2)))
    const move = moved(confirm(delivered, { by: anna, now }))
    const [side, ...rest] = tellOfMove(move, null, { ...audience, circle: many })
    expect(side?.after).toBeUndefined()
    expect(rest).toHaveLength(7)
    expect(rest[0]).toMatchObject({
      facts: { kind: 'circle-day', day: '2026-11-10', deeds: [{ what: 'pledge-confirmed' }] },
      key: 'circle-day:1:2026-11-10',
      after: november(10, 20),
    })
    const atNight = { ...audience, circle: many, now: november(10, 21) }
    expect(tellOfMove(move, null, atNight)[1]?.after).toEqual(november(11, 20))
  })

  it('names the part that was delivered, by its own id', () => {
    const order = { by: boris, now, zone, emergencyRuns: false, amount: 2_000 }
    const move = moved(deliver(aPledge({ committedAt }), order))
    const [notice] = tellOfMove(move, pledgeId(777), audience)
    expect(notice).toMatchObject({
      to: anna,
      facts: { kind: 'pledge-delivered', pledgeId: 777, amount: 2_000, rest: 3_000 },
    })
  })

  it('says how much arrived and what is owed again', () => {
    const order = { by: anna, now, amount: 2_000, ...fallback }
    const [notice] = tellOfMove(moved(confirmLess(delivered, order)), pledgeId(777), audience)
    expect(notice?.facts).toMatchObject({ kind: 'pledge-confirmed', amount: 2_000, rest: 3_000 })
    const reached = moved(
      confirmLess(delivered, { ...order, collection: { closedAs: 'success' as const } }),
    )
    expect(tellOfMove(reached, pledgeId(777), audience)[0]?.facts).toMatchObject({ rest: 0 })
  })

  it('of something not received or late stays between the two', () => {
    const denied = moved(notReceived(delivered, { by: anna, now, note: 'no', ...fallback }))
    expect(who(tellOfMove(denied, null, audience))).toEqual([
      [boris, 'pledge-not-received', 'side'],
    ])
    const late = aPledge({ committedAt, deliveredAt, dueOn: '2026-10-31' })
    const confirmed = moved(confirm(late, { by: anna, now }))
    expect(who(tellOfMove(confirmed, null, audience))).toEqual([
      [boris, 'pledge-confirmed', 'side'],
    ])
  })

  it('by a rule reaches both sides, and nobody twice', () => {
    const move = moved(annul(aPledge(), { because: 'surplus', at: now }))
    const told = who(tellOfMove(move, null, audience))
    expect(told.filter(([, , as]) => as === 'side').map(([to]) => to)).toEqual([boris, anna])
    expect(new Set(told.map(([to]) => to)).size).toBe(told.length)
  })

  it('by a rule leaves out whose act it came from', () => {
    const move = moved(annul(aPledge(), { because: 'collection-closed', at: now }))
    const told = tellOfMove(move, null, { ...audience, actorId: anna })
    expect(told.map(notice => notice.to)).toEqual([boris, vera, goran])
  })

  it('never reaches who did it', () => {
    const move = moved(forgive(aPledge({ committedAt }), { by: anna, now }))
    expect(tellOfMove(move, null, audience).map(notice => notice.to)).not.toContain(anna)
  })
})

describe('telling of a status', () => {
  it('reaches the network once each, red urgently', () => {
    const change = { memberId: anna, from: 'green', to: 'red' } as const
    const notices = tellOfStatus(change, [boris, vera, boris, anna], audience)
    expect(notices.map(({ to, key, urgent }) => [to, key, urgent])).toEqual([
      [boris, 'status:1', true],
      [vera, 'status:1', true],
    ])
    expect(notices[0]?.spaced).toBeUndefined()
  })

  it('is once a day: a second one waits for the next morning', () => {
    const change = { memberId: anna, from: 'green', to: 'orange' } as const
    const [notice] = tellOfStatus(change, [boris], audience)
    const spaced = { since: november(9, 24), until: november(11, 9) }
    expect(notice).toMatchObject({ key: 'status:1', spaced })
    expect(notice?.urgent).toBeUndefined()
  })
})

describe('telling of a collection', () => {
  it('says old → new to the circle', () => {
    const seen = anEmergency()
    const next = anEmergency({ target: 60_000, deadlineOn: '2026-11-25' })
    const notices = tellOfChange('target', { seen, next }, circle)
    expect(notices).toHaveLength(3)
    expect(notices[0]).toMatchObject({
      facts: { kind: 'target-changed', from: 50_000, to: 60_000 },
    })
    expect(notices[0]?.after).toBeUndefined()
    expect(tellOfChange('deadline', { seen, next }, circle)).toMatchObject([
      { facts: { kind: 'deadline-changed', from: '2026-11-20', to: '2026-11-25' } },
      {},
      {},
    ])
    expect(tellOfChange('target', { seen, next: seen }, circle)).toEqual([])
  })

  it('tells its end to each by the part they had', () => {
    const pledges = [
      aPledge({ ...urgent, id: pledgeId(1), amount: 50_000, deliveredAt, confirmedAt: now }),
      aPledge({ ...urgent, id: pledgeId(2), giverId: vera }),
    ]
    const collection = anEmergency()
    const facts = { collection, pledges, circle: [...circle, mila], redGivers: new Set<never>() }
    const closing = endIfOver({ ...facts, now, zone })
    const told = closing ? tellOfClosing(closing, { status: 'green', now, zone }) : []
    expect(told.map(({ to, facts }) => [to, 'part' in facts && facts.part])).toEqual([
      [anna, 'owner'],
      [boris, 'helper'],
      [vera, 'released'],
      [goran, 'onlooker'],
      [mila, 'onlooker'],
    ])
    expect(told[2]?.facts).toMatchObject({ released: 5_000, status: 'green' })
  })

  it('tells who is not of the circle only what became of their own pledge', () => {
    const surplus = aPledge({ ...urgent, id: pledgeId(2), giverId: vera })
    const reached = { ...urgent, amount: 50_000, deliveredAt, confirmedAt: now }
    const pledges = [aPledge({ ...reached, id: pledgeId(1) }), surplus]
    const facts = {
      collection: anEmergency(),
      pledges,
      circle: [boris],
      redGivers: new Set<never>(),
    }
    const closing = endIfOver({ ...facts, now, zone })
    const told = closing ? tellOfClosing(closing, { status: 'green', now, zone }) : []
    expect(told.map(({ to, facts }) => [to, facts.kind])).toEqual([
      [anna, 'collection-ended'],
      [boris, 'collection-ended'],
      [vera, 'pledge-annulled'],
    ])
  })
})

describe('bundling', () => {
  const facts = factsOf(aPledge(), pledgeId(1))
  const made = { ...facts, kind: 'pledge-made', as: 'side', stage: 'intention' } as const
  const changed = (from: number, amount: number) =>
    ({ ...facts, kind: 'pledge-changed', as: 'side', stage: 'intention', from, amount }) as const

  it('says first → last, or nothing when it came back', () => {
    expect(bundle(changed(5_000, 7_000), changed(7_000, 9_000))).toEqual(changed(5_000, 9_000))
    expect(bundle(changed(5_000, 7_000), changed(7_000, 5_000))).toBeNull()
    expect(bundle(made, changed(5_000, 7_000))).toEqual({ ...made, amount: 7_000 })
  })

  it('says red, even where it was red before', () => {
    const turned = (from: Status, to: Status) =>
      ({ kind: 'status-changed', memberId: anna, from, to }) as const
    expect(bundle(turned('green', 'orange'), turned('orange', 'green'))).toBeNull()
    expect(bundle(turned('green', 'orange'), turned('orange', 'red'))).toEqual(
      turned('green', 'red'),
    )
    expect(bundle(turned('red', 'green'), turned('green', 'red'))).toEqual(turned('red', 'red'))
  })

  it('says nothing of what was made and withdrawn unseen', () => {
    const withdrawn = { ...facts, kind: 'pledge-withdrawn', as: 'side' } as const
    expect(bundle(made, withdrawn)).toBeNull()
    expect(bundle(changed(5_000, 7_000), withdrawn)).toEqual(withdrawn)
  })

  it('gathers a circle’s day up to 20 deeds and counts the rest', () => {
    const deed = { what: 'pledge-made', giverId: boris, amount: 100, unit: 'EUR' } as const
    const day = { kind: 'circle-day', receiverId: anna, day: '2026-11-10', more: 0 } as const
    const full = { ...day, deeds: Array.from({ length: 20 }, () => deed) }
    expect(bundle(full, { ...day, deeds: [deed] })).toEqual({ ...full, more: 1 })
  })
})
