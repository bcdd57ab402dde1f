import { beforeEach, describe, expect, it } from 'vitest'
import {
  askToEnter,
  sayOfCandidate,
  withdrawCandidate,
} from '../../../src/actions/pool/entering.ts'
import { foundPool } from '../../../src/actions/pool/founding.ts'
import { inviteIntoPool, pickForPool } from '../../../src/actions/pool/inviting.ts'
import { chooseMyMaximum, leavePool } from '../../../src/actions/pool/membership.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Pool } from '../../../src/domain/pool/pool.ts'
import { readySets } from '../../../src/domain/pool/rules.ts'
import { loadCandidate, loadPool, loadPoolDoor } from '../../../src/views/pools.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { leave } from '../../kit/looking.ts'
import { asksToEnter, founds, maximaIn, say } from '../../kit/pooling.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId
let goran: MemberId
let mila: MemberId
let pool: Pool

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 200)
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  goran = await aGiver(app, 'Goran')
  mila = await aGiver(app, 'Mila')
  await befriend(app, anna, boris)
  await befriend(app, anna, vera)
  await catchUp(app)
  pool = await founds(app, anna)
})

const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}
const heard = async (id: MemberId) => (await told(app, id, 'pool-news')).map(({ what }) => what)
const token = async (by = anna) => must(await inviteIntoPool(app, { poolId: pool.id, by })).token
/** Boris and Vera are in it. */
const three = async () => {
  await say(app, await asksToEnter(app, pool, { by: boris, invitedBy: anna }), [anna])
  await say(app, await asksToEnter(app, pool, { by: vera, invitedBy: anna }), [anna, boris])
}

describe('entering a pool', () => {
  it('is decided at once when everybody has answered', async () => {
    await three()
    expect(await maximaIn(app, pool)).toEqual({ [anna]: 2_500, [boris]: 2_500, [vera]: 2_500 })
    expect(await heard(boris)).toEqual(['welcome', 'entered'])
    expect(await told(app, boris, 'pool-candidate')).toHaveLength(1)
  })

  it('waits for the silent to the end of the seventh day, and not longer', async () => {
    await three()
    await befriend(app, goran, vera)
    const candidate = await asksToEnter(app, pool, { by: goran, invitedBy: vera, maximum: 5_000 })
    await say(app, candidate, [vera])
    const lastDay = new Date(candidate.askedAt.getTime() + 6 * 86_400_000).toISOString()
    await until(lastDay)
    expect(await maximaIn(app, pool)).not.toHaveProperty(String(goran))
    await until(new Date(candidate.askedAt.getTime() + 9 * 86_400_000).toISOString())
    expect(await maximaIn(app, pool)).toHaveProperty(String(goran), 5_000)
    await catchUp(app)
    expect(await heard(goran)).toEqual(['welcome'])
  })

  it('is ended by one who would rather not, and nothing is left of who that was', async () => {
    await three()
    await befriend(app, goran, vera)
    const candidate = await asksToEnter(app, pool, { by: goran, invitedBy: vera })
    await say(app, candidate, [boris], false)
    expect(await heard(goran)).toEqual([])
    await say(app, candidate, [anna, vera])
    expect(await heard(goran)).toEqual(['not-entered'])
    for (const each of [anna, boris, vera]) {
      expect(await app.store.pools.saidBy(candidate.id, each)).toBeNull()
      expect(await loadCandidate(app, each, candidate.id)).toBeNull()
      expect((await heard(each)).filter(what => what === 'not-entered')).toEqual([])
    }
    const read = await app.store.personal.read({ id: boris, telegramId: null })
    expect(read.poolWords).toEqual([])
    const again = { token: await token(), by: goran, maximum: 2_500 }
    expect(await askToEnter(app, again)).toEqual({ refused: 'entering-again-is-too-soon' })
  })

  it('takes a welcome of somebody with a whole link', async () => {
    const candidate = await asksToEnter(app, pool, { by: goran, invitedBy: anna })
    await say(app, candidate, [anna])
    expect(await heard(goran)).toEqual(['not-entered'])
  })

  it('shows another member’s word to nobody', async () => {
    await three()
    const candidate = await asksToEnter(app, pool, { by: goran, invitedBy: vera })
    await say(app, candidate, [boris], false)
    expect((await loadCandidate(app, anna, candidate.id))?.said).toBeNull()
    expect((await loadCandidate(app, boris, candidate.id))?.said).toBe(false)
    expect(await loadCandidate(app, goran, candidate.id)).toBeNull()
    expect(await loadCandidate(app, mila, candidate.id)).toBeNull()
  })

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'by a link that is used up',
      async () => {
        const by = await token()
        must(await askToEnter(app, { token: by, by: boris, maximum: 2_500 }))
        return askToEnter(app, { token: by, by: goran, maximum: 2_500 })
      },
      'pool-invitation-is-over',
    ],
    [
      'by a link for somebody else',
      async () => {
        const order = { poolId: pool.id, by: anna, toId: boris }
        const { token: by } = must(await pickForPool(app, order))
        return askToEnter(app, { token: by, by: goran, maximum: 2_500 })
      },
      'pool-invitation-is-over',
    ],
    [
      'twice',
      async () => {
        await asksToEnter(app, pool, { by: boris, invitedBy: anna })
        return askToEnter(app, { token: await token(), by: boris, maximum: 2_500 })
      },
      'candidate-is-asking-already',
    ],
    [
      'by whoever is in it',
      async () => askToEnter(app, { token: await token(), by: anna, maximum: 2_500 }),
      'member-of-the-pool-already',
    ],
    [
      'with a sum that is no tier',
      async () => askToEnter(app, { token: await token(), by: boris, maximum: 1 }),
      'maximum-is-no-tier',
    ],
    [
      'by a stranger’s invitation',
      () => inviteIntoPool(app, { poolId: pool.id, by: mila }),
      'pool-is-unknown',
    ],
    [
      'by picking a stranger',
      () => pickForPool(app, { poolId: pool.id, by: anna, toId: mila }),
      'contact-is-unknown',
    ],
  ])('is refused %s', async (_, act, refused) => {
    expect(await act()).toEqual({ refused })
  })

  it('may be thought better of, once', async () => {
    const { id } = await asksToEnter(app, pool, { by: boris, invitedBy: anna })
    const order = { candidateId: id, by: boris }
    must(await withdrawCandidate(app, order))
    expect(await withdrawCandidate(app, order)).toEqual({ refused: 'candidate-is-decided' })
    const word = { candidateId: id, by: anna, welcomes: true }
    expect(await sayOfCandidate(app, word)).toEqual({ refused: 'candidate-is-decided' })
  })

  it('shows the pool to whoever holds a link, and its being to nobody else', async () => {
    const by = await token()
    const door = await loadPoolDoor(app, boris, by)
    expect(door?.pool.name).toBe(pool.name)
    expect(door?.known.map(chain => chain.map(({ name }) => name))).toEqual([['Anna']])
    await until(new Date(app.now().getTime() + 31 * 86_400_000).toISOString())
    expect(await loadPoolDoor(app, boris, by)).toBeNull()
    expect(await loadPool(app, boris, pool.id)).toBeNull()
  })
})

describe('a member of a pool', () => {
  it('raises a maximum at once and lowers it from the next month', async () => {
    const chooses = (amount: number) => chooseMyMaximum(app, { poolId: pool.id, by: anna, amount })
    must(await chooses(5_000))
    expect((await loadPool(app, anna, pool.id))?.mine).toEqual({ now: 5_000, next: 5_000 })
    must(await chooses(1_000))
    expect((await loadPool(app, anna, pool.id))?.mine).toEqual({ now: 5_000, next: 1_000 })
    await until('2026-12-02T10:00:00Z')
    expect((await loadPool(app, anna, pool.id))?.mine.now).toBe(1_000)
    expect(await chooses(1_000)).toEqual({ refused: 'maximum-is-the-same' })
  })

  it('reads the sum and how many hold each tier, and of single maxima only their own', async () => {
    await three()
    must(await chooseMyMaximum(app, { poolId: pool.id, by: boris, amount: 10_000 }))
    const card = await loadPool(app, vera, pool.id)
    expect(card).toMatchObject({ sum: 15_000, mine: { now: 2_500 } })
    expect(card?.held).toEqual([
      { tier: 1_000, people: 0 },
      { tier: 2_500, people: 2 },
      { tier: 5_000, people: 0 },
      { tier: 10_000, people: 1 },
    ])
  })

  it('leaves, and the pool ends when one is left', async () => {
    await three()
    must(await leavePool(app, { poolId: pool.id, by: boris }))
    expect(await heard(vera)).toContain('left')
    must(await leavePool(app, { poolId: pool.id, by: anna }))
    expect((await heard(vera)).slice(-2)).toEqual(['left', 'too-few'])
    expect(await loadPool(app, vera, pool.id)).toBeNull()
    expect(await app.store.pools.of(vera)).toEqual([])
    const gone = { poolId: pool.id, by: vera }
    expect(await leavePool(app, gone)).toEqual({ refused: 'pool-is-unknown' })
  })

  it('who leaves the bots leaves their pools, and what they asked for ends', async () => {
    await three()
    const other = await founds(app, goran, { name: 'Another one' })
    await asksToEnter(app, other, { by: boris, invitedBy: goran })
    await leave(app, { memberId: boris, current: null })
    expect(Object.keys(await maximaIn(app, pool))).toHaveLength(2)
    expect(await app.store.pools.asking(other.id)).toEqual([])
    expect(await heard(anna)).toContain('left')
  })

  it('is in five pools at most', async () => {
    for (let count = 1; count < 5; count++) await founds(app, anna)
    const { name, purpose } = pool
    const order = { founderId: anna, name, purpose, rules: readySets.family, maximum: 2_500 }
    expect(await foundPool(app, order)).toEqual({ refused: 'too-many-pools' })
  })
})
