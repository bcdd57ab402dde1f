import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../../src/app.ts'
import { networkOf, type TrustEdge } from '../../../src/domain/circle/network.ts'
import { standingOf } from '../../../src/domain/collection/standing.ts'
import type { Day } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { type Collection, progress } from '../../../src/domain/pledge/collection.ts'
import { isLive, type NewPledge, type Pledge } from '../../../src/domain/pledge/pledge.ts'
import { reputationOf } from '../../../src/domain/pledge/reputation.ts'
import { anApp } from '../../kit/app.ts'
import { aGiver, collects, gives } from '../../kit/ledger.ts'
import { zone } from '../../kit/people.ts'

let app: App
const members: MemberId[] = []
const collections: Collection[] = []
const ledger: Pledge[] = []
const links: TrustEdge[] = []
const apart = new Set<string>()
const now = new Date('2026-11-10T11:00:00Z')
const moment = { now, zone }

/** A throw of dice that is the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

const roll = dice(7)
const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T
const instants = [
  '2026-08-20T10:00:00Z',
  '2026-10-15T10:00:00Z',
  '2026-10-31T22:59:59Z',
  '2026-10-31T23:00:00Z',
  '2026-11-05T10:00:00Z',
].map(text => new Date(text))
const days: readonly (Day | null)[] = [null, '2026-08-31', '2026-10-31', '2026-11-30', '2026-12-31']

/** Moments of a pledge that could really be: each stage has those before it. */
function someMoments(): Partial<NewPledge> {
  const at = pick(instants)
  const stage = roll(9)
  return {
    createdAt: new Date('2026-08-01T10:00:00Z'),
    committedAt: stage >= 2 && stage !== 3 ? at : null,
    deliveredAt: stage >= 3 && stage <= 6 ? at : null,
    confirmedAt: stage === 5 || stage === 6 ? pick(instants.slice(3)) : null,
    annulledAt: stage === 7 ? at : null,
    forgivenAt: stage === 8 ? at : null,
  }
}

beforeAll(async () => {
  ;({ app } = await anApp())
  const joined = ['2026-05-01T10:00:00Z', '2026-10-01T10:00:00Z'].map(text => new Date(text))
  for (let at = 0; at < 14; at++) members.push(await aGiver(app, `M${at}`, pick(joined)))
  for (const owner of members.slice(0, 9)) {
    collections.push(await collects(app, owner))
    const closedAt = pick([null, instants[1], instants[4]]) ?? null
    const deadlineOn = pick<Day>(['2026-11-09', '2026-11-10', '2026-11-20'])
    const emergency = { kind: 'emergency', deadlineOn, closedAt } as const
    const closedAs = closedAt ? 'hand' : null
    if (roll(2)) collections.push(await collects(app, owner, { ...emergency, closedAs }))
  }
  for (const giver of members) {
    for (const to of collections) {
      if (to.ownerId === giver || roll(3) > 0) continue
      const cycle = to.kind === 'monthly' ? pick(['2026-08', '2026-10', '2026-11'] as const) : null
      const differs = { cycle, dueOn: pick(days), amount: 100 * (1 + roll(50)), ...someMoments() }
      ledger.push(await gives(app, giver, to, differs))
    }
  }
  for (let at = 0; at < 12; at++) {
    const [one, other] = [pick(members), pick(members)]
    if (one === other) continue
    await app.store.trust.link(one, other, instants[1] ?? now)
    links.push([one, other])
  }
  for (let at = 0; at < 10; at++) {
    const { giverId, receiverId } = pick(ledger)
    const [from, to] = roll(2) ? [giverId, receiverId] : [receiverId, giverId]
    await app.store.trust.withdraw(from, to, now, null)
    apart.add(`${giverId} ${receiverId}`).add(`${receiverId} ${giverId}`)
  }
})

const areApart = (one: MemberId, other: MemberId) => apart.has(`${one} ${other}`)

function emergencyOf(pledge: Pledge): Collection | null {
  const found = collections.find(({ id }) => id === pledge.collectionId)
  return found?.kind === 'emergency' ? found : null
}

const liveEdges = () => ledger.filter(pledge => isLive(pledge, emergencyOf(pledge), now, zone))

describe('a network in the database', () => {
  it('is the one of the rule, for everybody', async () => {
    const help = liveEdges()
    expect(help.length).toBeGreaterThan(20)
    for (const me of members) {
      const expected = networkOf(me, { help, trust: links, areApart })
      const found = await app.store.network.page(me, moment, { offset: 0, limit: 100 })
      const asMap = new Map(found.entries.map(({ id, relations }) => [id, new Set(relations)]))
      expect(asMap).toEqual(new Map(expected))

      const { all, by } = await app.store.network.counts(me, moment)
      expect(all).toBe(expected.size)
      const helpers = [...expected.values()].filter(relations => relations.has('supports-me'))
      expect(by.get('supports-me') ?? 0).toBe(helpers.length)
      const others = members.filter(other => other !== me)
      const among = await app.store.network.among(me, others, moment)
      expect(new Set(among.keys())).toEqual(new Set(expected.keys()))
    }
  })

  it('comes in pages without gaps, by relation if wished', async () => {
    const [me] = members
    if (!me) throw new Error('nobody is there')
    const whole = await app.store.network.page(me, moment, { offset: 0, limit: 100 })
    const first = await app.store.network.page(me, moment, { offset: 0, limit: 2 })
    const second = await app.store.network.page(me, moment, { offset: 2, limit: 2 })
    expect([...first.entries, ...second.entries]).toEqual(whole.entries.slice(0, 4))
    expect(first.hasMore).toBe(whole.entries.length > 2)
    const filtered = await app.store.network.page(me, moment, {
      offset: 0,
      limit: 100,
      relation: 'co-giver',
    })
    expect(filtered.entries).toEqual(
      whole.entries.filter(({ relations }) => relations.includes('co-giver')),
    )
  })

  it('lists who needs help: reds first, then orange by what is missing', async () => {
    for (const me of members) {
      const found = await app.store.network.needingHelp(me, moment, { offset: 0, limit: 100 })
      const statuses = await app.store.collections.statusOf(found.entries, moment)
      const colours = found.entries.map(id => statuses.get(id))
      expect(colours).not.toContain('green')
      expect(colours.lastIndexOf('red')).toBeLessThan(
        colours.includes('orange') ? colours.indexOf('orange') : colours.length,
      )
      const orange = found.entries.filter(id => statuses.get(id) === 'orange')
      const open = await app.store.collections.byOwners(orange)
      const ids = orange.flatMap(id => open.get(id)?.monthly?.id ?? [])
      const bars = await app.store.pledges.progressOf(ids, moment)
      const missing = ids.map(id => bars.get(id)?.missing ?? 0)
      expect(missing).toEqual(missing.toSorted((one, other) => other - one))
    }
  })

  it('counts who needs help, as far as it is asked to', async () => {
    for (const me of members) {
      const { network } = app.store
      const found = await network.needingHelp(me, moment, { offset: 0, limit: 100 })
      const needing = found.entries.length
      const isAlone = (await network.counts(me, moment)).all === 0
      expect(await network.around(me, moment, 100)).toEqual({ isAlone, needing })
      expect((await network.around(me, moment, 2)).needing).toBe(Math.min(2, needing))
    }
  })
})

describe('sums in the database', () => {
  it('are those of the rules: progress, reputation and standing', async () => {
    const red = await app.store.collections.redOf(members, moment)
    const bars = await app.store.pledges.progressOf(
      collections.map(({ id }) => id),
      moment,
    )
    for (const collection of collections) {
      const counted = ledger
        .filter(({ collectionId }) => collectionId === collection.id)
        .map(pledge => ({
          ...pledge,
          giverIsRed: red.has(pledge.giverId),
          collectionIsPaused: collection.kind === 'monthly' && red.has(collection.ownerId),
        }))
      const { helpers: _, ...bar } = bars.get(collection.id) ?? { helpers: 0 }
      expect(bar).toEqual(progress(collection, counted, moment))
    }

    const reputations = await app.store.reputation.of(members, moment)
    const lost: ReadonlySet<never> = new Set()
    for (const id of members) {
      const given = ledger.filter(({ giverId }) => giverId === id)
      const kindOf = new Map(collections.map(each => [each.id, each.kind]))
      const givenTo = given.map(pledge => ({
        pledge,
        kind: kindOf.get(pledge.collectionId) ?? 'monthly',
      }))
      const received = ledger.filter(({ receiverId }) => receiverId === id)
      const { joinedAt } = await app.store.members.get(id)
      expect(reputations.get(id)).toEqual(
        reputationOf(givenTo, { memberSince: joinedAt, ...moment }),
      )

      const facts = await app.store.reputation.standingFacts(id, red.has(id), moment)
      const calendar = { ...moment, lost, inactiveAfter: 3 }
      expect(standingOf(facts, calendar)).toBe(standingOf({ ...facts, given, received }, calendar))
    }
  })

  it('is told the nearest first, where not everybody can be', async () => {
    for (const me of members) {
      const { entries } = await app.store.network.page(me, moment, { offset: 0, limit: 3 })
      expect(await app.store.network.everybody(me, moment, 3)).toEqual(entries.map(({ id }) => id))
    }
  })
})
