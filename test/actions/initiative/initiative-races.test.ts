import { beforeAll, describe, expect, it } from 'vitest'
import { commitToInitiative } from '../../../src/actions/initiative/committing.ts'
import { settleInitiatives } from '../../../src/actions/initiative/ends.ts'
import { remindOfInitiatives } from '../../../src/actions/initiative/reminding.ts'
import { voteFor } from '../../../src/actions/initiative/voting.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { sum } from '../../../src/domain/money.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { aGiver, told } from '../../kit/ledger.ts'
import { isDue, proposes, votes } from '../../kit/proposing.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { befriend } from '../../kit/trust.ts'

/** In process there is one connection: a few are enough there, the races are on the server. */
const CROWD = onRealServer ? 24 : 6

let app: App
/** Another process on the same database, where there is a server. */
let twin: App
let clocks: readonly Clock[]
let goran: MemberId
let crowd: readonly MemberId[]

beforeAll(async () => {
  const place = await aPlace()
  const first = await anApp({}, place)
  const second = onRealServer ? await anApp({}, place) : first
  app = first.app
  twin = second.app
  clocks = [first.clock, second.clock]
  goran = await aGiver(app, 'Goran')
  const all: MemberId[] = []
  for (let at = 0; at < CROWD; at++) {
    const each = await aGiver(app, `Voter ${at}`)
    await befriend(app, each, goran)
    all.push(each)
  }
  crowd = all
}, 120_000)

const either = (at: number) => (at % 2 ? app : twin)
const travel = (instant: string) => {
  for (const clock of clocks) clock.travelTo(instant)
}
const pledgesOf = async (collectionId: number | null) => {
  const when = { now: app.now(), zone: app.settings.timeZone }
  const around = collectionId
    ? await app.store.pledges.ofCollection(collectionId as never, when)
    : []
  return around.map(({ pledge }) => pledge)
}

describe('at one moment', () => {
  it('whoever takes free parts never promises more than is missing, and it starts once', async () => {
    const bench = await isDue(app, await proposes(app, goran, { price: 30_000 }))
    await Promise.all(
      crowd.map((by, at) =>
        commitToInitiative(either(at), { initiativeId: bench.id, by, amount: 10_000 }),
      ),
    )
    const { collectionId } = await app.store.initiatives.get(bench.id)
    const pledges = await pledgesOf(collectionId)
    expect(sum(pledges.map(({ amount }) => amount))).toBe(30_000)
  })

  it('votes and the end of the vote leave no vote without a share or an end', async () => {
    const bench = await proposes(app, goran, { price: 10_000, voteUntil: '2026-11-20' })
    const [first, ...others] = crowd
    if (!first) throw new Error('nobody is there')
    await votes(app, first, bench, 10_000)
    travel('2026-11-20T22:59:59.990Z')
    const outcomes = await Promise.all([
      ...others.map((by, at) => {
        const order = { initiativeId: bench.id, by, amount: 10_000, atLeastPeople: null }
        return voteFor(either(at), order)
      }),
      settleInitiatives(twin, new Date('2026-11-20T23:00:00Z')),
    ])
    expect(outcomes.length).toBe(crowd.length)
    const { reachedAt, price } = await app.store.initiatives.get(bench.id)
    expect(reachedAt).not.toBeNull()
    const standing = await app.store.initiatives.standing(bench.id, {
      now: app.now(),
      zone: app.settings.timeZone,
    })
    expect(sum(standing.map(({ share }) => share ?? 0))).toBe(price)
  })

  it('the last share and the seventh day end in one of the two, never both', async () => {
    travel('2026-11-21T11:00:00Z')
    const bench = await isDue(app, await proposes(app, goran, { price: 10_000 }))
    const [by] = crowd
    if (by === undefined) throw new Error('nobody is there')
    const { commitUntil } = await app.store.initiatives.get(bench.id)
    const end = new Date(`${commitUntil}T23:00:00Z`)
    travel(new Date(end.getTime() - 10).toISOString())
    await Promise.all([
      commitToInitiative(app, { initiativeId: bench.id, by, amount: 10_000 }),
      settleInitiatives(twin, end),
    ])
    const { startedAt, endedAs, collectionId } = await app.store.initiatives.get(bench.id)
    expect([startedAt !== null, endedAs]).toEqual(
      startedAt ? [true, null] : [false, 'not-together'],
    )
    expect(await pledgesOf(collectionId)).toHaveLength(startedAt ? 1 : 0)
  })

  it('two last votes are both counted, and that it is enough is told once', async () => {
    const nada = await aGiver(app, 'Nada')
    const [one, other] = crowd
    if (one === undefined || other === undefined) throw new Error('nobody is there')
    for (const each of [one, other]) await befriend(app, each, nada)
    const bench = await proposes(app, nada, { price: 20_000, voteUntil: '2026-12-10' })
    const vote = { initiativeId: bench.id, amount: 10_000, atLeastPeople: 2 }
    await Promise.all([one, other].map((by, at) => voteFor(either(at), { ...vote, by })))
    const found = await app.store.initiatives.counted(bench.id)
    expect(found?.tally).toEqual({ voters: 2, carried: 20_000, waiting: 0 })
    await Promise.all([app, twin].map(each => remindOfInitiatives(each, app.now())))
    const news = await told(app, nada, 'initiative-news')
    expect(news.map(({ what }) => what)).toEqual(['enough'])
  })
})
