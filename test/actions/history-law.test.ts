import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import * as status from '../../src/actions/collection/status.ts'
import * as amounts from '../../src/actions/pledge/amounts.ts'
import {
  confirmDelivery,
  confirmLessThanDelivered,
  deliver,
  denyDelivery,
} from '../../src/actions/pledge/deliveries.ts'
import * as pledges from '../../src/actions/pledge/pledges.ts'
import { restoreReadiness, withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App } from '../../src/app.ts'
import { cardText } from '../../src/bots/commit/people/card-text.ts'
import { progressLines } from '../../src/bots/commit/progress.ts'
import { addDays, dayOf } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { type Collection, progress } from '../../src/domain/pledge/collection.ts'
import { isOpen, type Pledge, type Stage, stageOf } from '../../src/domain/pledge/pledge.ts'
import { loadCard } from '../../src/views/cards.ts'
import { textsOf } from '../../src/words/texts.ts'
import { endEmergencies } from '../../src/worker/jobs/deadlines.ts'
import { anApp, theSettings } from '../kit/app.ts'
import type { Clock } from '../kit/clock.ts'
import { aGiver } from '../kit/ledger.ts'
import * as looking from '../kit/looking.ts'
import { zone } from '../kit/people.ts'
import { befriend } from '../kit/trust.ts'

type Outcome = Readonly<{ done: unknown } | { refused: string }>
type Given = Readonly<{
  app: App
  by: MemberId
  other: MemberId
  pledge: Pledge | undefined
  collection: Collection | undefined
  amount: number
}>

/** Everything a member can do to a ledger, whoever they are and whatever they point at. */
const acts = {
  asksEachMonth: ({ app, by: memberId, amount }) =>
    status.askForMonthlySupport(app, { memberId, target: amount * 3 }),
  asksUrgently: ({ app, by: memberId, amount }) => {
    const deadlineOn = addDays(dayOf(app.now(), zone), 3)
    const order = { memberId, target: amount * 2, deadlineOn, inGroups: true }
    return status.askForUrgentHelp(app, order)
  },
  needsNoMore: ({ app, by: memberId }) => looking.endMonthlySupport(app, { memberId }),
  endsUrgency: ({ app, by: memberId, amount }) =>
    looking.endUrgentHelp(app, { memberId, forgiving: amount % 2 === 0 }),
  aimsElsewhere: ({ app, by: memberId, collection, amount }) =>
    collection &&
    looking.changeCollectionTarget(app, { memberId, collectionId: collection.id, target: amount }),
  pledges: ({ app, by: giverId, collection, amount }) =>
    collection && pledges.makePledge(app, { giverId, collectionId: collection.id, amount }),
  changes: given => onPledge(given, amounts.changeAmount),
  raises: given => onPledge(given, amounts.raiseCommitment),
  withdraws: given => onPledge(given, pledges.withdrawIntention),
  commits: given => onPledge(given, pledges.commitIntention),
  declines: given => onPledge(given, pledges.declineIntention),
  allowsAgain: given => onPledge(given, pledges.allowGiverAgain),
  forgives: given => onPledge(given, pledges.forgiveCommitment),
  deliversAll: ({ amount: _, ...given }) => onPledge(given, deliver),
  deliversPart: given => onPledge(given, deliver),
  confirms: given => onPledge(given, confirmDelivery),
  confirmsLess: given => onPledge(given, confirmLessThanDelivered),
  denies: given => onPledge(given, denyDelivery),
  withdrawsTrust: ({ app, by, other }) => withdrawReadiness(app, { by, towards: other }),
  restoresTrust: ({ app, by, other }) => restoreReadiness(app, { by, towards: other }),
} satisfies Record<string, (given: Given) => Promise<Outcome> | undefined>

type Order = { pledgeId: Pledge['id']; by: MemberId; saw: Pledge; amount: number }

function onPledge(
  { app, by, pledge, amount }: Omit<Given, 'amount'> & { amount?: number },
  act: (app: App, order: Order) => Promise<Outcome>,
) {
  if (!pledge) return undefined
  const order = { pledgeId: pledge.id, by, saw: pledge, ...(amount && { amount }) }
  return act(app, order as Order)
}

type Act = keyof typeof acts
const names = Object.keys(acts) as Act[]

/** What usually comes next, and from which side; anything else is tried as well. */
const usual: Partial<Record<Stage, readonly (readonly [Act, 'giverId' | 'receiverId'])[]>> = {
  intention: [
    ['commits', 'giverId'],
    ['commits', 'giverId'],
    ['changes', 'giverId'],
    ['deliversPart', 'giverId'],
    ['declines', 'receiverId'],
    ['withdraws', 'giverId'],
  ],
  committed: [
    ['deliversAll', 'giverId'],
    ['deliversPart', 'giverId'],
    ['raises', 'giverId'],
    ['forgives', 'receiverId'],
  ],
  delivered: [
    ['confirms', 'receiverId'],
    ['confirms', 'receiverId'],
    ['confirmsLess', 'receiverId'],
    ['denies', 'receiverId'],
  ],
}
const step = fc.record({
  kind: fc.constantFrom('usual', 'usual', 'usual', 'pledge', 'ask', 'any'),
  act: fc.constantFrom(...names),
  by: fc.nat(3),
  other: fc.nat(3),
  at: fc.nat(50),
  amount: fc.constantFrom(500, 1_000, 2_500, 4_000),
  hours: fc.constantFrom(0, 0, 0, 0, 1, 30),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
const steps = fc.array(step, { minLength: 60, maxLength: 100 })

/** Who does what: the usual next act on an open pledge, a new one, or anything by anybody. */
function chosen({ kind, act, by, at }: Step, people: readonly MemberId[], list: readonly Pledge[]) {
  const anybody = people[by] as MemberId
  const open = list.filter(isOpen)
  const pledge = (kind === 'usual' ? open : list)[at % (open.length || 1)]
  if (kind === 'pledge') return { act: 'pledges', by: anybody, pledge } as const
  if (kind === 'ask') return { act: 'asksEachMonth', by: anybody, pledge } as const
  const next = pledge && kind === 'usual' && usual[stageOf(pledge)]
  if (!next) return { act, by: anybody, pledge }
  const [usually, side] = next[at % next.length] ?? ['commits', 'giverId']
  return { act: usually, by: pledge[side], pledge }
}

let app: App
let clock: Clock
beforeAll(async () => {
  ;({ app, clock } = await anApp())
})

/** What was done at least once: a law about nothing would always hold. */
const done = new Set<Act>()

describe('any history of several members', () => {
  it('keeps sums, roles and words in order, and changes nothing when it is repeated', async () => {
    await fc.assert(fc.asyncProperty(steps, lives), { numRuns: 5 })
    for (const act of ['commits', 'deliversAll', 'confirms'] as const) expect(done).toContain(act)
  }, 240_000)
})

async function lives(history: readonly Step[]): Promise<void> {
  clock.travelTo('2026-11-03T10:00:00Z')
  const people = await Promise.all(
    ['Anna', 'Boris', 'Vera', 'Goran'].map(name => aGiver(app, name)),
  )
  for (const [at, one] of people.entries())
    for (const other of people.slice(at + 1)) await befriend(app, one, other)
  const all = new Set<MemberId>(people)

  let before = await ledger(all)
  for (const step of history) {
    if (step.hours > 0) {
      clock.travelTo(new Date(clock.now().getTime() + step.hours * 3_600_000))
      await endEmergencies(app, clock.now())
      before = await ledger(all)
    }
    const { act, by, pledge } = chosen(step, people, before.pledges)
    const other = people[step.other] as MemberId
    const collection = before.collections[step.at % (before.collections.length || 1)]
    const given = { app, by, other, pledge, collection, amount: step.amount }
    const outcome = await acts[act](given)
    if (!outcome) continue
    const after = await ledger(all)
    if ('refused' in outcome) {
      expect(after.lines, `${act} refused`).toEqual(before.lines)
      continue
    }
    done.add(act)
    await acts[act](given)
    before = await ledger(all)
    expect(before.lines, `${act} again`).toEqual(after.lines)
    await holds(before)
  }
}

type Ledger = Awaited<ReturnType<typeof ledger>>
type EventRow = {
  pledge_id: number
  by_id: number | null
  what: string
  from_stage: string | null
  from_amount: number | null
  to_amount: number
}

const recorded = ['collection', 'pledge', 'pledge_event'] as const
let tables: Awaited<ReturnType<typeof recordedTables>> | undefined

/** The records of these people, as rows and as the domain sees them. */
async function ledger(people: ReadonlySet<MemberId>) {
  tables ??= await recordedTables()
  const of = tables
  const [collection = [], pledge = [], pledge_event = []] = await app.store.withTables(
    async within => {
      const found = []
      for (const table of of) found.push((await within.page(table, null, 100_000)).lines)
      return found
    },
  )
  const rows = { collection, pledge, pledge_event }
  const owned = rows.collection.filter(line => people.has(JSON.parse(line).owner_id))
  const ids = owned.map((line): number => JSON.parse(line).id)
  const collections = [...(await app.store.collections.named(ids)).values()]
  const isTheirs = (line: string) =>
    collections.some(({ id }) => id === JSON.parse(line).collection_id)
  const given = rows.pledge.filter(isTheirs)
  const known = new Set(given.map((line): number => JSON.parse(line).id))
  const found = await app.store.pledges.named([...known], { now: clock.now(), zone })
  const around = [...found.values()]
  const events = rows.pledge_event.filter(line => known.has(JSON.parse(line).pledge_id))
  return {
    lines: [...owned, ...given, ...events],
    collections,
    around,
    pledges: around.map(({ pledge }) => pledge),
    events: events.map((line): EventRow => JSON.parse(line)),
  }
}

async function recordedTables() {
  const list = await app.store.withTables(within => within.list())
  return recorded.map(name => {
    const table = list.find(each => each.name === name)
    if (!table) throw new Error(`there is no table ${name}`)
    return table
  })
}

async function holds({ collections, around, pledges: list, events }: Ledger): Promise<void> {
  const moment = { now: clock.now(), zone }
  for (const pledge of list) {
    const { withdrawnAt, declinedAt, forgivenAt, annulledAt, confirmedAt } = pledge
    const ends = [withdrawnAt, declinedAt, forgivenAt, annulledAt, confirmedAt].filter(Boolean)
    expect(ends.length, 'a pledge ends once').toBeLessThanOrEqual(1)
    const own = events.filter(({ pledge_id }) => pledge_id === pledge.id)
    if (confirmedAt)
      expect(own.filter(({ what }) => /^confirmed/.test(what)).map(({ by_id }) => by_id)).toEqual([
        pledge.receiverId,
      ])
  }
  for (const { what, from_stage, from_amount, to_amount } of events)
    if (from_stage === 'committed' && /^(changed-amount|raised)$/.test(what))
      expect(to_amount, 'a commitment is only raised').toBeGreaterThan(from_amount ?? 0)

  const found = await app.store.pledges.progressOf(
    collections.map(({ id }) => id),
    moment,
  )
  const owners = [...new Set(collections.map(({ ownerId }) => ownerId))]
  const cards = new Map<MemberId, Awaited<ReturnType<typeof loadCard>>>()
  for (const owner of owners) cards.set(owner, await loadCard(app, owner, owner))
  const t = textsOf('commit', theSettings())('en')
  for (const collection of collections) {
    const own = around.filter(({ pledge }) => pledge.collectionId === collection.id)
    const counted = own.map(({ pledge, ...each }) => ({ ...pledge, ...each }))
    const said = progress(collection, counted, moment)
    expect(found.get(collection.id)).toMatchObject(said)
    const card = cards.get(collection.ownerId)
    if (card?.collection?.id !== collection.id) continue
    const screen = cardText(t, card, dayOf(moment.now, zone))
    expect(screen).toContain(progressLines(t, said, collection.unit))
  }
  const given = sum(events.filter(({ from_stage }) => from_stage === null).map(e => e.to_amount))
  const changed = sum(
    events
      .filter(({ what }) => /^(changed-amount|raised)$/.test(what))
      .map(({ from_amount, to_amount }) => to_amount - (from_amount ?? 0)),
  )
  expect(sum(list.map(({ amount }) => amount)), 'parts make up the whole').toBe(given + changed)
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
