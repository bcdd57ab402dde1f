import { describe, expect, it } from 'vitest'
import { closeByLeaving } from '../../../src/domain/collection/closing.ts'
import { annulledByLeaving } from '../../../src/domain/collection/leaving.ts'
import { invitationId, pledgeId } from '../../../src/domain/ids.ts'
import { type Left, tellOfLeaving } from '../../../src/domain/notice/parting.ts'
import type { Pledge } from '../../../src/domain/pledge/pledge.ts'
import {
  aCollection,
  anna,
  aPledge,
  boris,
  goran,
  mila,
  november,
  vera,
  zone,
} from '../../kit/people.ts'

const now = november(10)

describe('telling of a leaving', () => {
  it('names the member first, in the bot where something is lost', () => {
    expect(told([aPledge()], { linked: [boris, vera] })).toEqual([
      [boris, 'commit', 'member-left', 5_000],
      [vera, 'arvut-add', 'member-left', 0],
    ])
  })

  it('tells the other side once, with all that was open between the two, and never the member', () => {
    const given = aPledge({ giverId: anna, receiverId: goran, committedAt: november(3) })
    const received = aPledge({ id: pledgeId(101), giverId: goran, amount: 2_000 })
    expect(told([given, received])).toEqual([[goran, 'commit', 'member-left', 7_000]])
  })

  it('tells the rest of the circle that the collection has ended', () => {
    const facts = { collection: aCollection(), pledges: [], circle: [boris, mila], now, zone }
    const closing = closeByLeaving({ ...facts, redGivers: new Set() })
    const closings = 'done' in closing ? [closing.done] : []
    expect(told([aPledge()], { closings })).toEqual([
      [boris, 'commit', 'member-left', 5_000],
      [mila, 'commit', 'member-left', 0],
    ])
  })

  it('says nothing of lapsed intentions', () => {
    expect(told([aPledge({ cycle: '2026-10', dueOn: '2026-10-31' })])).toEqual([])
  })

  it('says nothing of deliveries by the member, which stay', () => {
    const delivered = { committedAt: november(3), deliveredAt: november(4) }
    expect(told([aPledge({ giverId: anna, receiverId: goran, ...delivered })])).toEqual([])
  })

  it('ends the waiting of visitors', () => {
    const waiting = [{ invitationId: invitationId(1), visitorId: vera }]
    expect(told([], { waiting })).toEqual([[vera, 'arvut-add', 'waiting-ended']])
  })
})

/** Anna leaves: to whom, in which bot, which kind. */
function told(pledges: readonly Pledge[], differs: Partial<Left> = {}) {
  const left: Left = {
    memberId: anna,
    name: 'Anna',
    moves: annulledByLeaving(anna, pledges, now),
    closings: [],
    linked: [],
    waiting: [],
    now,
    unit: 'EUR',
    zone,
    ...differs,
  }
  return tellOfLeaving(left).map(({ to, bot, facts }) =>
    facts.kind === 'member-left' ? [to, bot, facts.kind, facts.annulled] : [to, bot, facts.kind],
  )
}
