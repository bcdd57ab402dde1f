import { describe, expect, it } from 'vitest'
import { collectionId } from '../../../src/domain/ids.ts'
import type { NoticeFacts } from '../../../src/domain/notice/notice.ts'
import { groupOf, isMuted, noticeGroups } from '../../../src/domain/notice/switches.ts'
import { factsOf } from '../../../src/domain/notice/telling.ts'
import { anna, aPledge, boris, vera } from '../../kit/people.ts'

const pledge = aPledge()
const withdrawn = { ...factsOf(pledge, pledge.id), kind: 'pledge-withdrawn' } as const
const ended = {
  kind: 'collection-ended',
  released: 0,
  owed: [],
  status: 'green',
  ownerId: anna,
  collectionId: collectionId(10),
  endedAs: 'hand',
  isEmergency: false,
  target: 50_000,
  confirmed: 0,
  unit: 'EUR',
} as const

describe('the switch of a notice', () => {
  it.each<[string, NoticeFacts, string | null]>([
    ['a pledge to me', { ...withdrawn, as: 'side' }, null],
    ['a pledge in my circle', { ...withdrawn, as: 'circle' }, 'circle'],
    ['the end of a collection I helped', { ...ended, part: 'helper' }, null],
    ['the end of a collection I looked on', { ...ended, part: 'onlooker' }, 'circle'],
    ['a status', { kind: 'status-changed', memberId: boris, from: 'green', to: 'red' }, 'status'],
    ['a withdrawal from me', { kind: 'readiness-withdrawn', byId: boris, fromId: anna }, null],
    [
      'a withdrawal on my list',
      { kind: 'readiness-withdrawn', byId: boris, fromId: vera },
      'trust',
    ],
    ['a member who left', { kind: 'member-left', name: 'Boris', annulled: 0, unit: 'EUR' }, null],
    ['a broadcast', { kind: 'broadcast', broadcastId: 1, text: 'news' }, 'broadcasts'],
  ])('of %s', (_, facts, group) => {
    expect(groupOf(facts, anna)).toBe(group)
  })
})

describe('muting', () => {
  const news = { kind: 'member-left', name: 'Boris', annulled: 0, unit: 'EUR' } as const
  const thanks = {
    kind: 'thanked',
    receiverId: boris,
    cycle: '2026-11',
    amount: 100,
    unit: 'EUR',
  } as const

  it('silences the group that is switched off, and no other', () => {
    expect(isMuted(thanks, { id: anna, mutedNotices: ['thanks'] })).toBe(true)
    expect(isMuted(thanks, { id: anna, mutedNotices: ['circle'] })).toBe(false)
  })

  it('never silences what is always told', () => {
    expect(isMuted(news, { id: anna, mutedNotices: noticeGroups })).toBe(false)
  })
})
