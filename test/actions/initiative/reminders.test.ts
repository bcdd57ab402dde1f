import { beforeEach, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import {
  declineShare,
  prolongInitiativeCommitting,
} from '../../../src/actions/initiative/committing.ts'
import { lowerInitiativePrice } from '../../../src/actions/initiative/publishing.ts'
import { withdrawVote } from '../../../src/actions/initiative/voting.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Initiative } from '../../../src/domain/initiative/initiative.ts'
import { groupOf } from '../../../src/domain/notice/switches.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { promises, proposes, votes } from '../../kit/proposing.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let goran: MemberId
let anna: MemberId
let boris: MemberId
let vera: MemberId
let bench: Initiative

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 200)
  goran = await aGiver(app, 'Goran')
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  for (const each of [anna, boris, vera]) await befriend(app, goran, each)
  await catchUp(app)
  bench = await proposes(app, goran)
})

const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}
const news = (id: MemberId) => told(app, id, 'initiative-news')
const heard = async (id: MemberId) => (await news(id)).map(({ what }) => what)
/** 24:00 of 20 November in Belgrade; the seventh day is the 27th. */
const END_OF_VOTE = '2026-11-20T23:00:00Z'

/** 960 € for 800 €: shares of 400, 240 and 160 €. */
async function isReached() {
  await votes(app, anna, bench, 48_000)
  await votes(app, boris, bench, 28_800)
  await votes(app, vera, bench, 19_200)
  await until(END_OF_VOTE)
}

describe('a price that is reached for the first time', () => {
  it('is told once, however often it is reached', async () => {
    await votes(app, anna, bench, 50_000)
    await votes(app, boris, bench, 30_000)
    await catchUp(app)
    expect(await news(goran)).toEqual([
      expect.objectContaining({ what: 'enough', total: 80_000, until: '2026-11-20' }),
    ])
    expect(await heard(anna)).toEqual(['enough'])
    must(await withdrawVote(app, { initiativeId: bench.id, by: boris }))
    await votes(app, boris, bench, 30_000)
    await catchUp(app)
    expect(await heard(goran)).toEqual(['enough'])
  })

  it('is told where the price falls into reach', async () => {
    await votes(app, anna, bench, 50_000)
    await catchUp(app)
    expect(await heard(goran)).toEqual([])
    const order = { initiativeId: bench.id, by: goran, price: 50_000, saw: 80_000 }
    must(await lowerInitiativePrice(app, order))
    await catchUp(app)
    expect(await heard(goran)).toEqual(['enough'])
    expect(await heard(anna)).toEqual(['cheaper', 'enough'])
  })
})

describe('the seventh day', () => {
  it('reminds the silent in the morning, once, and nobody who has answered', async () => {
    await isReached()
    await promises(app, anna, bench, 40_000)
    must(await declineShare(app, { initiativeId: bench.id, by: vera }))
    await until('2026-11-27T08:59:00Z')
    expect(await heard(boris)).not.toContain('share-waits')
    await until('2026-11-27T09:00:00Z')
    await catchUp(app)
    expect((await heard(boris)).filter(what => what === 'share-waits')).toHaveLength(1)
    for (const each of [anna, vera, goran]) expect(await heard(each)).not.toContain('share-waits')
  })

  it('is caught up in its order after the bots were away: first the reminder, then the end', async () => {
    await isReached()
    await until('2026-11-28T12:00:00Z')
    const all = await heard(boris)
    expect(all.slice(all.indexOf('share-waits'))).toEqual(['share-waits', 'not-together'])
  })
})

describe('a part that became free', () => {
  it('is told within the hour to whoever could take more, gathered, and at most once a day', async () => {
    await isReached()
    await promises(app, anna, bench, 40_000)
    must(await declineShare(app, { initiativeId: bench.id, by: vera }))
    await catchUp(app)
    expect(await heard(anna)).not.toContain('free')
    must(await declineShare(app, { initiativeId: bench.id, by: boris }))
    await until('2026-11-21T00:00:00Z')
    const free = (await news(anna)).filter(({ what }) => what === 'free')
    expect(free).toEqual([expect.objectContaining({ total: 40_000, until: '2026-11-27' })])
    expect(await heard(goran)).toContain('free')
    for (const each of [boris, vera]) expect(await heard(each)).not.toContain('free')
  })

  it('is what is still free, and told to nobody who has taken all they may', async () => {
    await isReached()
    must(await declineShare(app, { initiativeId: bench.id, by: vera }))
    await promises(app, anna, bench, 48_000)
    await promises(app, boris, bench, 28_800)
    await until('2026-11-21T00:00:00Z')
    for (const each of [anna, boris]) expect(await heard(each)).not.toContain('free')
    const left = (await news(goran)).filter(({ what }) => what === 'free')
    expect(left).toEqual([expect.objectContaining({ total: 3_200 })])
  })

  it('is what somebody promised who is red now', async () => {
    await isReached()
    await promises(app, anna, bench, 40_000)
    const order = { target: 10_000, deadlineOn: '2026-12-01', inGroups: false } as const
    must(await askForUrgentHelp(app, { memberId: anna, ...order }))
    await until('2026-11-21T00:30:00Z')
    const [free] = (await news(boris)).filter(({ what }) => what === 'free')
    expect(free).toMatchObject({ total: 40_000 })
  })

  it('is what somebody promised from whom the owner has withdrawn', async () => {
    await isReached()
    await promises(app, anna, bench, 40_000)
    must(await withdrawReadiness(app, { by: goran, towards: anna }))
    await until('2026-11-21T00:30:00Z')
    const [free] = (await news(goran)).filter(({ what }) => what === 'free')
    expect(free).toMatchObject({ total: 40_000 })
  })

  it('is that of the silent, too, once there is more time', async () => {
    await isReached()
    await promises(app, anna, bench, 40_000)
    const order = { initiativeId: bench.id, by: goran, until: '2026-11-30' } as const
    must(await prolongInitiativeCommitting(app, order))
    await until('2026-11-27T23:00:00Z')
    const [free] = (await news(boris)).filter(({ what }) => what === 'free')
    expect(free).toMatchObject({ total: 40_000, until: '2026-11-30' })
  })
})

it('has its switches, and what changes what is owed has none', async () => {
  await isReached()
  const [reached] = (await news(boris)).filter(({ what }) => what === 'reached')
  if (!reached) throw new Error('nobody was told')
  const under = (['enough', 'free', 'share-waits', 'reached', 'started'] as const).map(what =>
    groupOf({ ...reached, what }, boris),
  )
  expect(under).toEqual(['initiatives', 'initiatives', 'reminders', null, null])
})
