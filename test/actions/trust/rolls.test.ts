import { describe, expect, it } from 'vitest'
import {
  leaveRoll,
  settleTicks,
  takePart,
  tickMate,
  untickMate,
} from '../../../src/actions/trust/rolls.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { Member } from '../../../src/app.ts'
import type { Group } from '../../../src/domain/circle/group.ts'
import { anApp } from '../../kit/app.ts'
import { aGroup } from '../../kit/groups.ts'
import { leave } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

const { app } = await anApp({ dunbarLimit: 2 })

async function aRoll(...names: string[]) {
  const group = await aGroup(app, 'arvut-add')
  const people = []
  for (const name of names) {
    const member = await aMember(app, name)
    await takePart(app, { groupId: group.id, memberId: member.id })
    people.push(member)
  }
  return { group, people: people as [Member, Member, ...Member[]] }
}

const ticks = (group: Group, from: Member, to: Member) =>
  tickMate(app, { groupId: group.id, memberId: from.id, otherId: to.id })
const counts = (group: Group) => app.store.rolls.counts(group.id)
const changes = async (group: Group) => (await app.store.groups.find(group.id))?.changes
const heard = async ({ id }: Member) => (await app.store.notices.waitingFor(id)).map(f => f.kind)

describe('a roll', () => {
  it('registers a member once', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const again = await takePart(app, { groupId: group.id, memberId: people[0].id })
    expect(again).toEqual({ done: { isFirst: false } })
    expect(await counts(group)).toEqual({ people: 2, links: 0 })
  })

  it('counts links that were made elsewhere, as long as they are whole', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    const before = await changes(group)
    await befriend(app, anna.id, boris.id)
    expect(await counts(group)).toEqual({ people: 2, links: 1 })
    expect(await changes(group)).toBeGreaterThan(before ?? 0)
    await withdrawReadiness(app, { by: anna.id, towards: boris.id })
    expect(await counts(group)).toEqual({ people: 2, links: 0 })
  })

  it('is unknown in a group that only Commit knows', async () => {
    const { id: groupId } = await aGroup(app, 'commit')
    const { id: memberId } = await aMember(app, 'Anna')
    expect(await takePart(app, { groupId, memberId })).toEqual({ refused: 'group-is-unknown' })
  })
})

describe('a tick', () => {
  it('of one side is kept, told to nobody, and changes nothing that a group shows', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    const before = await changes(group)
    expect(await ticks(group, anna, boris)).toEqual({ done: 'kept' })
    expect(await changes(group)).toBe(before)
    expect(await heard(boris)).toEqual([])
    const seen = await app.store.rolls.matesOf(boris.id, group.id, { offset: 0, limit: 10 })
    expect(seen).toEqual([{ memberId: anna.id, isTicked: false, isLinked: false }])
  })

  it('of both makes their link and tells both', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    await ticks(group, anna, boris)
    expect(await ticks(group, boris, anna)).toEqual({ done: 'links' })
    expect(await counts(group)).toEqual({ people: 2, links: 1 })
    expect(await heard(anna)).toEqual(['trust-link-made'])
    expect(await heard(boris)).toEqual(['trust-link-made'])
    expect(await ticks(group, anna, boris)).toEqual({ refused: 'members-are-already-linked' })
  })

  it('can be taken back', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    await ticks(group, anna, boris)
    await untickMate(app, { groupId: group.id, memberId: anna.id, otherId: boris.id })
    expect(await ticks(group, boris, anna)).toEqual({ done: 'kept' })
  })

  it('answers the same to whoever ticks a full member, and links when there is room', async () => {
    const { group, people } = await aRoll('Anna', 'Boris', 'Vera')
    const [anna, boris, vera] = people as [Member, Member, Member]
    const [one, other] = [await aMember(app, 'Mila'), await aMember(app, 'Ira')]
    await ticks(group, boris, anna)
    for (const friend of [one, other]) await befriend(app, boris.id, friend.id)
    expect(await ticks(group, anna, boris)).toEqual({ done: 'kept' })
    expect(await ticks(group, vera, boris)).toEqual({ done: 'kept' })
    expect(await ticks(group, boris, vera)).toEqual({ refused: 'my-list-is-full' })

    await withdrawReadiness(app, { by: boris.id, towards: one.id })
    await settleTicks(app, { groupId: group.id, memberId: anna.id })
    expect(await counts(group)).toEqual({ people: 3, links: 1 })
  })

  it('finds nobody who is apart, off the roll, or oneself', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    const stranger = await aMember(app, 'Goran')
    expect(await ticks(group, anna, stranger)).toEqual({ refused: 'roll-entry-is-unknown' })
    expect(await ticks(group, anna, anna)).toEqual({ refused: 'tick-is-for-oneself' })
    await befriend(app, anna.id, boris.id)
    await withdrawReadiness(app, { by: boris.id, towards: anna.id })
    expect(await ticks(group, anna, boris)).toEqual({ refused: 'roll-entry-is-unknown' })
    const seen = await app.store.rolls.matesOf(anna.id, group.id, { offset: 0, limit: 10 })
    expect(seen).toEqual([])
  })

  it('ends with its writer leaving the roll', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    await ticks(group, anna, boris)
    await leaveRoll(app, { groupId: group.id, memberId: anna.id })
    await takePart(app, { groupId: group.id, memberId: anna.id })
    expect(await ticks(group, boris, anna)).toEqual({ done: 'kept' })
  })
})

describe('leaving the bots', () => {
  it('erases a member from all rolls', async () => {
    const { group, people } = await aRoll('Anna', 'Boris')
    const [anna, boris] = people
    await ticks(group, anna, boris)
    await leave(app, { memberId: anna.id, current: null })
    expect(await counts(group)).toEqual({ people: 1, links: 0 })
    expect(await app.store.rolls.hasTicked(group.id, anna.id, boris.id)).toBe(false)
  })
})
