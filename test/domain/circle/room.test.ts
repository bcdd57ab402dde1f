import { describe, expect, it } from 'vitest'
import {
  bind,
  type CircleBinding,
  isWanted,
  nextWord,
  resultCycle,
  shownInGroup,
  unbind,
  type WordFacts,
} from '../../../src/domain/circle/room.ts'
import { collectionId, groupId, initiativeId, type MemberId } from '../../../src/domain/ids.ts'
import { aCollection, anEmergency, anna, boris, november, zone } from '../../kit/people.ts'

const binding: CircleBinding = {
  groupId: groupId(1),
  ownerId: anna,
  initiativeId: null,
  boundAt: november(3),
  toldOpenedId: null,
  toldEndedId: null,
  toldCycle: '2026-10',
}
const facts: WordFacts = {
  binding,
  monthly: null,
  emergency: null,
  past: [],
  now: november(10),
  zone,
}

const circleOf = (ownerId: MemberId) => ({ ownerId, initiativeId: null })
const bench = { ownerId: anna, initiativeId: initiativeId(7) }

describe('binding a circle', () => {
  it.each([
    ['an admin of a free group', true, null, { done: 'bound' }],
    ['somebody else', false, null, { refused: 'only-group-admins' }],
    ['its owner once more', true, circleOf(anna), { done: 'already-mine' }],
    ['a second admin', true, circleOf(boris), { refused: 'group-has-a-circle' }],
    ['its owner whose initiative is shown', true, bench, { refused: 'group-has-a-circle' }],
  ])('is answered to %s', (_, isAdmin, bound, outcome) => {
    expect(bind({ isAdmin, bound, wanted: circleOf(anna) })).toEqual(outcome)
  })

  it('is ended by its owner, demoted or not, and by admins', () => {
    const bound = { ownerId: anna }
    expect(unbind({ isAdmin: false, bound, by: anna })).toEqual({ done: 'by-owner' })
    expect(unbind({ isAdmin: true, bound, by: null })).toEqual({ done: 'by-admin' })
    expect(unbind({ isAdmin: false, bound, by: boris })).toEqual({ refused: 'only-group-admins' })
    expect(unbind({ isAdmin: false, bound: null, by: null })).toEqual({
      refused: 'only-group-admins',
    })
    expect(unbind({ isAdmin: true, bound: null, by: null })).toEqual({
      refused: 'group-has-no-circle',
    })
  })
})

describe('what a group sees', () => {
  const monthly = aCollection()
  it('is the emergency if its owner agreed, else nothing, not even the monthly one', () => {
    const seen = (inGroups: boolean) =>
      shownInGroup({ monthly, emergency: anEmergency({ inGroups }) }, november(10), zone)
    expect(seen(true)?.kind).toBe('emergency')
    expect(seen(false)).toBeNull()
  })

  it('is the monthly one again after the deadline', () => {
    const open = { monthly, emergency: anEmergency({ inGroups: false }) }
    expect(shownInGroup(open, november(21), zone)).toBe(monthly)
  })
})

describe('the words of a group', () => {
  it('tell a red start once, and none that was before the binding', () => {
    const said = nextWord({ ...facts, emergency: anEmergency() })
    expect(said?.word?.event).toBe('red')
    const again = { ...facts, emergency: anEmergency(), binding: said?.next ?? binding }
    expect(nextWord(again)).toBeNull()
    const later = {
      ...facts,
      emergency: anEmergency(),
      binding: { ...binding, boundAt: november(6) },
    }
    expect(nextWord(later)).toBeNull()
    expect(nextWord({ ...facts, emergency: anEmergency({ inGroups: false }) })).toBeNull()
  })

  it('tell a success once, and no other end', () => {
    const ended = (closedAs: 'success' | 'hand') => [
      anEmergency({ closedAt: november(9), closedAs }),
    ]
    const said = nextWord({ ...facts, past: ended('success') })
    expect(said?.word?.event).toBe('success')
    expect(
      nextWord({ ...facts, past: ended('success'), binding: said?.next ?? binding }),
    ).toBeNull()
    expect(nextWord({ ...facts, past: ended('hand') })).toBeNull()
  })

  it("tell a month's result from nine on the 1st, of what was open at its end", () => {
    const first = (hour: number) => new Date(`2026-12-01T0${hour - 1}:00:00Z`)
    expect(resultCycle(first(8), zone)).toBe('2026-10')
    expect(resultCycle(first(9), zone)).toBe('2026-11')
    const said = nextWord({ ...facts, monthly: aCollection(), now: first(9) })
    expect(said).toMatchObject({ word: { event: 'month', cycle: '2026-11' } })
    expect(said?.next.toldCycle).toBe('2026-11')

    const closed = aCollection({ closedAt: november(20), closedAs: 'hand' })
    const nothing = nextWord({ ...facts, past: [closed], now: first(9) })
    expect(nothing).toMatchObject({ word: null, next: { toldCycle: '2026-11' } })
    const hidden = anEmergency({ id: collectionId(12), deadlineOn: '2026-12-20', inGroups: false })
    const both = { ...facts, monthly: aCollection(), emergency: hidden, now: first(9) }
    expect(nextWord(both)?.word).toBeNull()
  })

  it('are wanted unless admins muted the event or asked for silence', () => {
    expect(isWanted('red', { silencedAt: null, mutedEvents: ['month'] })).toBe(true)
    expect(isWanted('month', { silencedAt: null, mutedEvents: ['month'] })).toBe(false)
    expect(isWanted('red', { silencedAt: november(1), mutedEvents: [] })).toBe(false)
  })
})
