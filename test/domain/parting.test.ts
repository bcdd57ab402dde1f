import { describe, expect, it } from 'vitest'
import { invitationId } from '../../src/domain/ids.ts'
import { annulledByLeaving } from '../../src/domain/leaving.ts'
import { type Left, tellOfLeaving } from '../../src/domain/parting.ts'
import type { Pledge } from '../../src/domain/pledge.ts'
import { anna, aPledge, boris, goran, november, vera, zone } from '../kit/people.ts'

const now = november(10)

describe('telling of a leaving', () => {
  it('names the member first, in the bot where something is lost', () => {
    expect(told([aPledge()], { linked: [boris, vera] })).toEqual([
      [boris, 'commit', 'member-left'],
      [vera, 'arvut-add', 'member-left'],
      [boris, 'commit', 'pledge-annulled'],
    ])
  })

  it('tells the other side of each pledge and never the member', () => {
    const given = aPledge({ giverId: anna, receiverId: goran, committedAt: november(3) })
    expect(told([given])).toEqual([
      [goran, 'commit', 'member-left'],
      [goran, 'commit', 'pledge-annulled'],
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
    zone,
    ...differs,
  }
  return tellOfLeaving(left).map(({ to, bot, facts }) => [to, bot, facts.kind])
}
