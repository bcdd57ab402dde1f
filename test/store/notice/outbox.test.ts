import { beforeEach, describe, expect, it } from 'vitest'
import { heldOff } from '../../../src/actions/member/members.ts'
import type { App, Member } from '../../../src/app.ts'
import type { CommitNotice, NoticeFacts } from '../../../src/domain/notice/notice.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { aMember } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: Member
let boris: Member

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  anna = await aMember(app, 'Anna')
  boris = await aMember(app, 'Boris')
})

const bot = 'arvut-add'
const words = (text: string) => ({ kind: 'broadcast', broadcastId: 1, text }) as const
const tell = (to: Member, text: string, differ: { urgent?: boolean; key?: string } = {}) =>
  app.store.notices.add([{ to: to.id, bot, facts: words(text), ...differ }], clock.now())
const claim = (owner = 'one') => app.store.outbox.claim(bot, owner, 10, 30, clock.now())
const texts = (list: readonly { facts: NoticeFacts | null }[]) =>
  list.map(({ facts }) => (facts?.kind === 'broadcast' ? facts.text : facts))

describe('notices on their way', () => {
  it('let an alert overtake everything else, in its own chat too', async () => {
    await tell(anna, 'news')
    await tell(boris, 'gossip')
    await tell(boris, 'fire', { urgent: true })
    expect(texts(await claim())).toEqual(['fire', 'news', 'gossip'])
    await tell(anna, 'flood', { urgent: true })
    await tell(anna, 'storm', { urgent: true })
    expect(texts(await claim())).toEqual(['flood'])
  })

  it('keep what is said while they go out beside another: it waits as one of its own', async () => {
    await app.store.members.hasBlocked(anna.telegramId ?? 0, bot, clock.now())
    await tell(anna, 'one')
    await tell(anna, 'two', { key: 'k' })
    await app.store.members.started(anna.id, bot, clock.now())
    await app.store.notices.park(anna.telegramId ?? 0, clock.now())
    const [first] = await claim()
    if (!first) throw new Error('nothing was claimed')
    const beside = await app.store.outbox.claimBeside(first, 20, 30, clock.now())
    expect(texts(beside)).toEqual(['two'])

    await tell(anna, 'three', { key: 'k' })
    await app.store.outbox.sent([first, ...beside], null)
    expect(texts(await claim())).toEqual(['three'])
  })

  it('are joined, and some of them to nothing, without harm to the others', async () => {
    const status = (from: 'green' | 'orange', to: 'green' | 'orange') =>
      ({ kind: 'status-changed', memberId: boris.id, from, to }) as const
    const target = (from: number, to: number) =>
      ({
        kind: 'target-changed',
        ownerId: anna.id,
        collectionId: 1 as never,
        from,
        to,
        unit: 'EUR',
      }) as const
    const both = (one: CommitNotice, other: CommitNotice) =>
      app.store.notices.add(
        [
          { to: anna.id, bot: 'commit', facts: one, key: 'status' },
          { to: boris.id, bot: 'commit', facts: other, key: 'target' },
        ],
        clock.now(),
      )
    await both(status('green', 'orange'), target(1, 2))
    await both(status('orange', 'green'), target(2, 3))
    expect(await app.store.notices.waitingFor(anna.id)).toEqual([])
    expect(await app.store.notices.waitingFor(boris.id)).toEqual([target(1, 3)])
  })

  it('wait, parked, while a block lasts, and come as held when it ends', async () => {
    await tell(anna, 'before')
    await heldOff(app, anna.telegramId ?? 0, bot)
    await tell(anna, 'meanwhile')
    expect(await claim()).toEqual([])
    expect(await app.store.outbox.backlog(bot, clock.now())).toMatchObject({ waiting: 0 })

    await app.store.members.started(anna.id, bot, clock.now())
    await app.store.notices.park(anna.telegramId ?? 0, clock.now())
    const [first] = await claim()
    expect(first).toMatchObject({ held: true, to: anna.id })
    const beside = first && (await app.store.outbox.claimBeside(first, 20, 30, clock.now()))
    expect(texts(beside ?? [])).toEqual(['meanwhile'])
  })

  it('are left to whoever has claimed them since', async () => {
    await tell(anna, 'once')
    const [asleep] = await app.store.outbox.claim(bot, 'asleep', 10, 0, clock.now())
    await new Promise(resolve => setTimeout(resolve, 5))
    const [awake] = await claim('awake')
    if (!asleep || !awake) throw new Error('nothing was claimed')
    await app.store.outbox.retry([asleep], 0)
    await app.store.outbox.postpone(asleep, 0)
    await app.store.outbox.sent([asleep], 1)
    expect(await claim('other')).toEqual([])
    expect(await app.store.notices.waitingFor(anna.id)).toHaveLength(1)
    await app.store.outbox.sent([awake], 1)
    expect(await app.store.notices.waitingFor(anna.id)).toEqual([])
  })
})
