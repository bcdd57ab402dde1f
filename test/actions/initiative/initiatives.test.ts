import { beforeEach, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import {
  commitToInitiative,
  declineShare,
  prolongInitiativeCommitting,
} from '../../../src/actions/initiative/committing.ts'
import {
  endInitiativeVote,
  lowerInitiativePrice,
  prolongInitiativeVote,
  publishInitiative,
  takeBackInitiative,
} from '../../../src/actions/initiative/publishing.ts'
import {
  commitToStarted,
  finishInitiative,
  sayItCameAbout,
  tellOfInitiative,
} from '../../../src/actions/initiative/started.ts'
import { voteFor, withdrawVote } from '../../../src/actions/initiative/voting.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { Day } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Initiative } from '../../../src/domain/initiative/initiative.ts'
import { loadInitiative } from '../../../src/views/initiatives.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { confirmDelivery, deliver } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { leave } from '../../kit/looking.ts'
import { promises, proposes, votes } from '../../kit/proposing.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let goran: MemberId
let anna: MemberId
let boris: MemberId
let vera: MemberId
let mila: MemberId

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 200)
  goran = await aGiver(app, 'Goran')
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  mila = await aGiver(app, 'Mila')
  for (const each of [anna, boris, vera]) await befriend(app, goran, each)
  await catchUp(app)
})

const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}
const heard = async (id: MemberId, of: Initiative) =>
  (await told(app, id, 'initiative-news'))
    .filter(({ initiativeId }) => initiativeId === of.id)
    .map(({ what }) => what)
const now = (of: Initiative) => app.store.initiatives.get(of.id)
const vote = async (of: Initiative, by: MemberId) => app.store.initiatives.voteOf(of.id, by)
const pledgesOf = async (of: Initiative) => {
  const { collectionId } = await now(of)
  const when = { now: app.now(), zone: app.settings.timeZone }
  const around = collectionId ? await app.store.pledges.ofCollection(collectionId, when) : []
  return around.map(({ pledge }) => pledge)
}
/** 24:00 of 20 November in Belgrade. */
const END_OF_VOTE = '2026-11-20T23:00:00Z'

describe('a vote', () => {
  it('is told at once to those nearest, once a week, and to no stranger', async () => {
    const bench = await proposes(app, goran)
    await proposes(app, goran, { title: 'Another one' })
    const near = await told(app, anna, 'initiative-near')
    expect(near.map(({ initiativeId }) => initiativeId)).toEqual([bench.id])
    expect(await told(app, mila, 'initiative-near')).toEqual([])
    await until('2026-11-16T10:00:00Z')
    expect(await told(app, boris, 'initiatives-week')).toHaveLength(1)
    expect(await loadInitiative(app, mila, bench.id)).toBeNull()
  })

  it('is carried over its price by a chain of conditions', async () => {
    const bench = await proposes(app, goran, { price: 60_000 })
    await votes(app, anna, bench, 20_000)
    await votes(app, boris, bench, 20_000, 2)
    await votes(app, vera, bench, 20_000, 3)
    const card = await loadInitiative(app, anna, bench.id)
    expect(card?.tally).toEqual({ voters: 3, carried: 60_000, waiting: 0 })
    await until(END_OF_VOTE)
    expect(await heard(vera, bench)).toEqual(['enough', 'reached'])
    expect((await vote(bench, vera))?.share).toBe(20_000)
  })

  it('counts nothing whose condition does not hold, nor the vote of whoever is red or apart', async () => {
    const bench = await proposes(app, goran)
    await votes(app, anna, bench, 20_000, 4)
    await votes(app, boris, bench, 10_000)
    await votes(app, vera, bench, 10_000)
    const tally = async () => (await loadInitiative(app, goran, bench.id))?.tally
    expect(await tally()).toEqual({ voters: 3, carried: 20_000, waiting: 1 })
    const deadlineOn: Day = '2026-11-25'
    must(await askForUrgentHelp(app, { memberId: boris, target: 100, deadlineOn, inGroups: false }))
    expect(await tally()).toEqual({ voters: 2, carried: 10_000, waiting: 1 })
    must(await withdrawReadiness(app, { by: goran, towards: vera }))
    expect(await tally()).toEqual({ voters: 1, carried: 0, waiting: 1 })
  })

  it('is missed by 1 €: nobody owes, what lacked is told, and it is proposed again', async () => {
    const bench = await proposes(app, goran)
    await votes(app, anna, bench, 79_900)
    await until(END_OF_VOTE)
    expect((await now(bench)).endedAs).toBe('missed')
    const [news] = await told(app, anna, 'initiative-news')
    expect(news).toMatchObject({ what: 'missed', total: 79_900, price: 80_000 })
    expect(await heard(goran, bench)).toEqual(['missed'])
    const again = must(
      await publishInitiative(app, { ...bench, voteUntil: '2026-12-10', againOfId: bench.id }),
    )
    expect(await heard(anna, again)).toEqual(['again'])
  })

  it.each<[string, number, number | null, string]>([
    ['above the price', 80_100, null, 'vote-is-above-the-price'],
    ['of less than one unit', 99, null, 'amount-is-out-of-bounds'],
    ['only if nobody takes part', 5_000, 0, 'condition-is-out-of-bounds'],
  ])('is none %s', async (_, amount, atLeastPeople, refused) => {
    const { id } = await proposes(app, goran)
    const order = { initiativeId: id, by: anna, amount, atLeastPeople }
    expect(await voteFor(app, order)).toEqual({ refused })
  })

  it('is none of the owner, of a stranger, or after its last day', async () => {
    const { id } = await proposes(app, goran)
    const order = { initiativeId: id, amount: 5_000, atLeastPeople: null }
    expect(await voteFor(app, { ...order, by: goran })).toEqual({ refused: 'owner-does-not-vote' })
    expect(await voteFor(app, { ...order, by: mila })).toEqual({ refused: 'initiative-is-unknown' })
    clock.travelTo(END_OF_VOTE)
    expect(await voteFor(app, { ...order, by: anna })).toEqual({
      refused: 'initiative-is-not-voting',
    })
  })

  it('ends by the owner’s hand a day later, once a lowered price is reached', async () => {
    const bench = await proposes(app, goran)
    await votes(app, anna, bench, 50_000)
    const order = { initiativeId: bench.id, by: goran }
    expect(await endInitiativeVote(app, order)).toEqual({ refused: 'price-is-not-reached' })
    must(await lowerInitiativePrice(app, { ...order, price: 50_000, saw: 80_000 }))
    must(await endInitiativeVote(app, order))
    expect(await heard(anna, bench)).toEqual(['cheaper', 'ends-soon'])
    await until('2026-11-11T11:00:00Z')
    expect((await vote(bench, anna))?.share).toBe(50_000)
  })

  it('is prolonged once, and may be taken back with all that was said for it', async () => {
    const bench = await proposes(app, goran)
    await votes(app, anna, bench, 50_000)
    const order = { initiativeId: bench.id, by: goran }
    must(await prolongInitiativeVote(app, { ...order, until: '2026-12-20' }))
    expect(await prolongInitiativeVote(app, { ...order, until: '2026-12-21' })).toEqual({
      refused: 'vote-is-prolonged-already',
    })
    must(await withdrawVote(app, { initiativeId: bench.id, by: anna }))
    await votes(app, anna, bench, 1_000)
    must(await takeBackInitiative(app, order))
    expect(await heard(anna, bench)).toEqual(['prolonged', 'taken-back'])
    expect((await vote(bench, anna))?.endedAt).not.toBeNull()
  })
})

/** 960 € promised for 800 €: shares of 400, 240 and 160 €. */
async function reached(): Promise<Initiative> {
  const bench = await proposes(app, goran)
  await votes(app, anna, bench, 48_000)
  await votes(app, boris, bench, 28_800)
  await votes(app, vera, bench, 19_200)
  await until(END_OF_VOTE)
  return bench
}

describe('committing', () => {
  it('gives each less when more was promised, and starts with the last share', async () => {
    const bench = await reached()
    const shares = await Promise.all(
      [anna, boris, vera].map(async each => (await vote(bench, each))?.share),
    )
    expect(shares).toEqual([40_000, 24_000, 16_000])
    await promises(app, anna, bench, 40_000)
    await promises(app, boris, bench, 24_000)
    expect(await pledgesOf(bench)).toEqual([])
    expect((await promises(app, vera, bench, 16_000)).isStarted).toBe(true)
    const pledges = await pledgesOf(bench)
    expect(pledges.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([
      [40_000, '2026-12-21'],
      [24_000, '2026-12-21'],
      [16_000, '2026-12-21'],
    ])
    expect(await heard(vera, bench)).toEqual(['enough', 'reached', 'started'])
    expect(await heard(goran, bench)).toEqual(['enough', 'reached', 'started'])
  })

  it('lets a newcomer take over the share of somebody who cannot, never more than is free', async () => {
    const bench = await reached()
    await promises(app, anna, bench, 40_000)
    await promises(app, boris, bench, 24_000)
    must(await declineShare(app, { initiativeId: bench.id, by: vera }))
    await befriend(app, goran, mila)
    const take = { initiativeId: bench.id, by: mila, amount: 16_100 }
    expect(await commitToInitiative(app, take)).toEqual({ refused: 'more-than-is-free' })
    expect((await promises(app, mila, bench, 16_000)).isStarted).toBe(true)
    expect((await pledgesOf(bench)).map(({ giverId }) => giverId)).toEqual([anna, boris, mila])
  })

  it('is not together after seven days: nobody owes anything', async () => {
    const bench = await reached()
    await promises(app, anna, bench, 40_000)
    await until('2026-11-27T22:59:00Z')
    expect((await now(bench)).endedAs).toBeNull()
    await until('2026-11-27T23:00:00Z')
    expect((await now(bench)).endedAs).toBe('not-together')
    expect(await pledgesOf(bench)).toEqual([])
    expect(await heard(anna, bench)).toEqual(['enough', 'reached', 'not-together'])
  })

  it('does not start on a condition that fails at the door: “only if 3”, 2 commit', async () => {
    const bench = await proposes(app, goran, { price: 30_000 })
    await votes(app, anna, bench, 10_000, 3)
    await votes(app, boris, bench, 10_000)
    await votes(app, vera, bench, 10_000)
    await until(END_OF_VOTE)
    must(await declineShare(app, { initiativeId: bench.id, by: vera }))
    await promises(app, anna, bench, 10_000)
    await promises(app, boris, bench, 10_000)
    const card = await loadInitiative(app, goran, bench.id)
    expect(card?.committed).toEqual({ together: 10_000, people: 1, free: 10_000 })
    await until('2026-11-27T23:00:00Z')
    expect((await now(bench)).endedAs).toBe('not-together')
  })

  it('frees what the silent did not answer, for seven days more', async () => {
    const bench = await reached()
    await promises(app, anna, bench, 40_000)
    await promises(app, boris, bench, 24_000)
    const order = { initiativeId: bench.id, by: goran, until: '2026-12-04' } as const
    must(await prolongInitiativeCommitting(app, order))
    await befriend(app, goran, mila)
    const take = { initiativeId: bench.id, by: mila, amount: 16_000 }
    expect(await commitToInitiative(app, take)).toEqual({ refused: 'nothing-is-free' })
    await until('2026-11-27T23:00:00Z')
    expect((await promises(app, mila, bench, 16_000)).isStarted).toBe(true)
  })

  it('counts the days from the bots’ return when they were away over the end of the vote', async () => {
    const bench = await proposes(app, goran, { price: 10_000 })
    await votes(app, anna, bench, 10_000)
    await until('2026-11-30T11:00:00Z')
    expect(await now(bench)).toMatchObject({ commitUntil: '2026-12-07', endedAs: null })
  })
})

async function started(): Promise<Initiative> {
  const bench = await reached()
  await promises(app, anna, bench, 40_000)
  await promises(app, boris, bench, 24_000)
  await promises(app, vera, bench, 16_000)
  return now(bench)
}

describe('a started initiative', () => {
  it('is delivered, told of, done, and asked after', async () => {
    const bench = await started()
    const [first] = await pledgesOf(bench)
    if (!first) throw new Error('nothing was promised')
    must(await deliver(app, { pledgeId: first.id, by: anna }))
    must(await confirmDelivery(app, { pledgeId: first.id, by: goran }))
    const order = { initiativeId: bench.id, by: goran }
    must(await tellOfInitiative(app, { ...order, text: 'The wood is here.' }))
    expect(await tellOfInitiative(app, { ...order, text: 'And the screws.' })).toEqual({
      refused: 'told-today-already',
    })
    must(await finishInitiative(app, { ...order, as: 'done', text: null }))
    expect((await pledgesOf(bench)).filter(({ annulledAt }) => annulledAt)).toHaveLength(2)
    expect(await heard(anna, bench)).toEqual([
      'enough',
      'reached',
      'started',
      'told',
      'done',
      'came-about',
    ])
    expect(await heard(boris, bench)).toEqual(['enough', 'reached', 'started', 'told', 'done'])
    must(await sayItCameAbout(app, { initiativeId: bench.id, by: anna, cameAbout: true }))
    expect(
      await sayItCameAbout(app, { initiativeId: bench.id, by: boris, cameAbout: true }),
    ).toEqual({ refused: 'initiative-is-unknown' })
    const next = await proposes(app, goran)
    expect((await loadInitiative(app, anna, next.id))?.record).toEqual({
      ended: 1,
      done: 1,
      said: 1,
      yes: 1,
    })
  })

  it('makes nobody part of the owner’s circle', async () => {
    await started()
    const when = { now: app.now(), zone: app.settings.timeZone }
    expect(await app.store.pledges.circleOf(goran, when)).toEqual(new Set())
  })

  it('takes what fell away from whoever commits it, and no more', async () => {
    const bench = await started()
    await leave(app, { memberId: vera, current: null })
    await befriend(app, goran, mila)
    const order = { initiativeId: bench.id, by: mila }
    expect(await commitToStarted(app, { ...order, amount: 16_100 })).toEqual({
      refused: 'more-than-is-missing',
    })
    must(await commitToStarted(app, { ...order, amount: 16_000 }))
  })

  it('is closed as unfinished after two closed cycles of silence', async () => {
    const bench = await started()
    await until('2027-02-28T11:00:00Z')
    expect((await now(bench)).endedAs).toBeNull()
    await until('2027-02-28T23:00:00Z')
    expect((await now(bench)).endedAs).toBe('unfinished')
    expect(await heard(anna, bench)).toContain('unfinished')
  })

  it('ends with its owner’s leaving', async () => {
    const bench = await started()
    await leave(app, { memberId: goran, current: null })
    expect((await now(bench)).endedAs).toBe('left')
    expect((await pledgesOf(bench)).every(({ annulledAt }) => annulledAt)).toBe(true)
    expect(await heard(anna, bench)).toContain('left')
  })
})
