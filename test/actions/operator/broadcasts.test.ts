import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  draftBroadcast,
  nextToWrite,
  stopBroadcast,
  writeBroadcast,
} from '../../../src/actions/operator/broadcasts.ts'
import type { App, Member } from '../../../src/app.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { startBroadcast } from '../../kit/looking.ts'
import { aMember } from '../../kit/trust.ts'

let app: App
let clock: Clock
let people: Member[]
let operator: Member
let messages = 0

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  people = []
  for (let at = 0; at < 7; at++) people.push(await aMember(app, `Person ${at}`))
  operator = people[0] as Member
})
beforeEach(() => clock.travelTo(new Date(clock.now().getTime() + 3_600_000)))

async function aBroadcast(text = 'The bots rest tonight') {
  await draftBroadcast(app, operator.id, text)
  const outcome = await startBroadcast(app, { by: operator.id, messageId: ++messages })
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

async function timesTold(broadcastId: number): Promise<number[]> {
  const counts: number[] = []
  for (const { id } of people) {
    const waiting = await app.store.notices.waitingFor(id)
    const mine = waiting.filter(
      facts => facts.kind === 'broadcast' && facts.broadcastId === broadcastId,
    )
    counts.push(mine.length)
  }
  return counts
}

const small = { batch: 3, mostAhead: 1_000 }

describe('a broadcast', () => {
  it('is written in batches, to each member once, however often and by whomever', async () => {
    const { id } = await aBroadcast()
    await writeBroadcast(app, small)
    expect(await timesTold(id)).toEqual([1, 1, 1, 0, 0, 0, 0])
    await Promise.all([writeBroadcast(app, small), writeBroadcast(app, small)])
    await writeBroadcast(app, small)
    await writeBroadcast(app, small)
    expect(await timesTold(id)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(await app.store.broadcasts.find(id)).toMatchObject({ written: 7, cursor: 7 })
    expect(await nextToWrite(app, clock.now())).toBeNull()
  })

  it('begins again where a fault threw a batch away', async () => {
    const { id } = await aBroadcast()
    const failing: App = {
      ...app,
      store: {
        ...app.store,
        transaction: work =>
          app.store.transaction(async tx => {
            await work(tx)
            throw new Error('the power is gone')
          }),
      },
    }
    await writeBroadcast(app, small)
    await expect(writeBroadcast(failing, small)).rejects.toThrow('the power is gone')
    expect(await timesTold(id)).toEqual([1, 1, 1, 0, 0, 0, 0])
    for (let times = 0; times < 3; times++) await writeBroadcast(app, small)
    expect(await timesTold(id)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('waits while the last ones are still on their way', async () => {
    const { id } = await aBroadcast()
    await writeBroadcast(app, { batch: 3, mostAhead: 2 })
    await writeBroadcast(app, { batch: 3, mostAhead: 2 })
    expect(await timesTold(id)).toEqual([1, 1, 1, 0, 0, 0, 0])
    await stopBroadcast(app, { by: operator.id, broadcastId: id })
  })

  it('goes to whoever has started a bot and hears such news, through a bot they started', async () => {
    const [, boris, vera, goran] = people as [Member, Member, Member, Member]
    await app.store.members.change(boris.id, { mutedNotices: ['broadcasts'] })
    await app.store.members.hasBlocked(vera.telegramId ?? 0, 'arvut-add', clock.now())
    await app.store.members.started(goran.id, 'commit', clock.now())
    const { id, expected } = await aBroadcast()
    expect(expected).toBe(5)
    await writeBroadcast(app)
    expect(await timesTold(id)).toEqual([1, 0, 0, 1, 1, 1, 1])
    const claimed = await app.store.outbox.claim('commit', 'test', 10, 30, clock.now())
    expect(claimed.map(({ to }) => to)).toEqual([goran.id])
    await app.store.members.change(boris.id, { mutedNotices: [] })
    await app.store.members.started(vera.id, 'arvut-add', clock.now())
  })

  it('is begun once by a tap that comes twice, and stopped once', async () => {
    const first = await aBroadcast()
    const again = { by: operator.id, messageId: messages }
    expect(await startBroadcast(app, again)).toMatchObject({ done: { id: first.id } })
    expect(await startBroadcast(app, { ...again, messageId: 0 })).toEqual({
      refused: 'nothing-is-written',
    })
    await writeBroadcast(app, small)
    const stop = { by: operator.id, broadcastId: first.id }
    expect(await stopBroadcast(app, stop)).toEqual({ done: first.id })
    expect(await stopBroadcast(app, stop)).toEqual({ refused: 'broadcast-is-over' })
    await writeBroadcast(app, small)
    expect(await timesTold(first.id)).toEqual([1, 1, 1, 0, 0, 0, 0])
    const acts = (await app.store.audits.latest(2)).map(({ what }) => what)
    expect(acts).toEqual(['broadcast-stopped', 'broadcast-sent'])
  })
})
