import { subSeconds } from 'date-fns/subSeconds'
import { describe, expect, it } from 'vitest'
import { bindCircle } from '../../../src/actions/circle/circles.ts'
import {
  chooseForGroup,
  endGroup,
  leaveGroup,
  meetInGroup,
  moveGroup,
  standInGroup,
} from '../../../src/actions/circle/groups.ts'
import { takePart } from '../../../src/actions/trust/rolls.ts'
import type { Group } from '../../../src/domain/circle/group.ts'
import { anApp } from '../../kit/app.ts'
import { aGroup } from '../../kit/groups.ts'
import { aMember } from '../../kit/trust.ts'

const { app } = await anApp()
const fresh = (group: Group) => app.store.groups.find(group.id)
const turn = (group: Group, standing: 'present' | 'restricted' | 'gone', changedAt = app.now()) =>
  standInGroup(app, { ...group, standing, changedAt, byId: null, language: 'ru' })

describe('a group', () => {
  it('is kept once, however often it is told', async () => {
    const group = await aGroup(app, 'commit')
    expect((await turn(group, 'present'))?.id).toBe(group.id)
    expect((await fresh(group))?.language).toBe('en')
  })

  it('ignores news that is older than what it knows', async () => {
    const group = await aGroup(app, 'commit')
    expect(await turn(group, 'gone')).toBeNull()
    expect(await turn(group, 'present', subSeconds(app.now(), 5))).toBeNull()
    expect((await fresh(group))?.removedAt).not.toBeNull()
    const late = { ...group, at: subSeconds(app.now(), 5), byId: null }
    expect(await meetInGroup(app, late)).toBeNull()
  })

  it('forgets its roll, its circle and its card when the bot is removed', async () => {
    const roll = await aGroup(app, 'arvut-add')
    const room = await aGroup(app, 'commit')
    const anna = await aMember(app, 'Anna')
    await takePart(app, { groupId: roll.id, memberId: anna.id })
    await bindCircle(app, { groupId: room.id, by: anna.id, isAdmin: true })
    const link = { groupId: room.id, ownerId: anna.id, token: 'a-token' }
    await app.store.helpLinks.ofGroup(link, app.now())
    await turn(roll, 'gone')
    await endGroup(app, room)

    expect(await app.store.rolls.counts(roll.id)).toEqual({ people: 0, links: 0 })
    expect(await app.store.bindings.of(room.id)).toBeNull()
    expect((await app.store.helpLinks.ofToken('a-token'))?.resetAt).not.toBeNull()
    expect(await app.store.notices.waitingFor(anna.id)).toEqual([
      { kind: 'group-binding-ended', groupId: room.id, because: 'removed' },
    ])
  })

  it('starts anew when the bot is added again', async () => {
    const group = await aGroup(app, 'commit')
    await app.store.groups.change(group.id, { cardId: 5, silencedAt: app.now() })
    await turn(group, 'gone')
    const again = await turn(group, 'present')
    expect(again).toMatchObject({ removedAt: null, cardId: null, silencedAt: null, language: 'ru' })
  })

  it('keeps what it knows while the bot may not write', async () => {
    const group = await aGroup(app, 'commit')
    const anna = await aMember(app, 'Anna')
    await bindCircle(app, { groupId: group.id, by: anna.id, isAdmin: true })
    expect((await turn(group, 'restricted'))?.restrictedAt).not.toBeNull()
    expect((await turn(group, 'present'))?.restrictedAt).toBeNull()
    expect((await app.store.bindings.of(group.id))?.ownerId).toBe(anna.id)
  })

  it('moves to its supergroup, told once or twice', async () => {
    const group = await aGroup(app, 'arvut-add')
    const anna = await aMember(app, 'Anna')
    await takePart(app, { groupId: group.id, memberId: anna.id })
    await app.store.groups.change(group.id, { cardId: 7 })
    const move = { bot: 'arvut-add', from: group.chatId, to: -1_009_000_000_001 } as const
    await moveGroup(app, move)
    await moveGroup(app, move)
    expect(await fresh(group)).toMatchObject({ chatId: move.to, cardId: null })
    expect(await app.store.rolls.counts(group.id)).toEqual({ people: 1, links: 0 })
  })

  it('joins what people already did in the supergroup', async () => {
    const old = await aGroup(app, 'arvut-add')
    const there = await aGroup(app, 'arvut-add')
    const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
    await takePart(app, { groupId: old.id, memberId: anna.id })
    for (const { id } of [anna, boris]) await takePart(app, { groupId: there.id, memberId: id })
    await moveGroup(app, { bot: 'arvut-add', from: old.chatId, to: there.chatId })
    expect(await app.store.rolls.counts(old.id)).toEqual({ people: 2, links: 0 })
    expect(await fresh(there)).toBeNull()
  })
})

describe('the settings of a group', () => {
  it('are refused to everybody but admins', async () => {
    const { id: groupId } = await aGroup(app, 'commit')
    const order = { groupId, choice: { language: 'sr' } } as const
    expect(await chooseForGroup(app, { ...order, isAdmin: false })).toEqual({
      refused: 'only-group-admins',
    })
    expect(await chooseForGroup(app, { ...order, isAdmin: true })).toMatchObject({
      done: { language: 'sr' },
    })
  })

  it('switch an event off and on, and silence', async () => {
    const { id: groupId } = await aGroup(app, 'commit')
    const choose = (choice: Parameters<typeof chooseForGroup>[1]['choice']) =>
      chooseForGroup(app, { groupId, isAdmin: true, choice })
    expect(await choose({ event: 'red', isMuted: true })).toMatchObject({
      done: { mutedEvents: ['red'] },
    })
    expect(await choose({ event: 'red', isMuted: false })).toMatchObject({
      done: { mutedEvents: [] },
    })
    expect(await choose({ isSilent: true })).toMatchObject({ done: { silencedAt: app.now() } })
  })
})

describe('leaving a group', () => {
  it('ends the binding of its owner and nobody else', async () => {
    const group = await aGroup(app, 'commit')
    const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
    await bindCircle(app, { groupId: group.id, by: anna.id, isAdmin: true })
    await leaveGroup(app, { groupId: group.id, memberId: boris.id })
    expect(await app.store.bindings.of(group.id)).not.toBeNull()
    await leaveGroup(app, { groupId: group.id, memberId: anna.id })
    expect(await app.store.bindings.of(group.id)).toBeNull()
    expect(await app.store.notices.waitingFor(anna.id)).toMatchObject([{ because: 'left-group' }])
  })
})
