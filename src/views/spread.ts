import { type App, momentOf } from '../app.ts'
import { cycleOf, daysLeft, previousCycle } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'
import { isRefused } from '../domain/outcome.ts'
import type { Collection } from '../domain/pledge/collection.ts'
import { alarms } from '../domain/pledge/kinds.ts'
import { isLapsed } from '../domain/pledge/pledge.ts'
import {
  inOrder,
  MOST_LINES,
  type SpreadCandidate,
  type SpreadLine,
} from '../domain/pledge/spread.ts'
import { loadNames, type NameSeen, nameless, namesFor } from './names.ts'
import { mayPledgeTo } from './pledging.ts'
import { type Sight, sightOf } from './sight.ts'
import { smallShareOf } from './small-share.ts'
import { standpointsOf } from './standpoints.ts'

/** Somebody I might share with. */
export type SpreadTo = SpreadCandidate & Readonly<{ ownerId: MemberId }>

/** One line of a spread as its giver reads it. */
export type SpreadLineSeen = SpreadLine &
  Readonly<{ ownerId: MemberId; name: NameSeen; kind: Collection['kind']; missing: number }>

/** So many of those who need help are looked at, the most pressing first. */
const LOOKED_AT = 100

/** Whom a giver may share with now, the ten who come first; none whom they already help. */
export async function spreadCandidates(app: App, giverId: MemberId): Promise<readonly SpreadTo[]> {
  const moment = momentOf(app)
  const order = { offset: 0, limit: LOOKED_AT }
  const { entries } = await app.store.network.needingHelp(giverId, moment, order)
  return candidatesAmong(app, giverId, entries, moment)
}

/** What a giver gave in the last month to those who still need it and whom they do not help yet. */
export async function linesAgain(app: App, giverId: MemberId): Promise<readonly SpreadLine[]> {
  const moment = momentOf(app)
  const last = previousCycle(cycleOf(moment.now, moment.zone))
  const given = await app.store.pledges.givenIn(giverId, last, moment)
  const candidates = await candidatesAmong(app, giverId, [...given.keys()], moment)
  return candidates.map(({ collectionId, ownerId, missing }) => ({
    collectionId,
    amount: Math.min(missing, given.get(ownerId) ?? 0),
  }))
}

/** The lines that may still be recorded, none above what is missing, with what their giver reads of them. */
export async function linesSeen(
  app: App,
  giverId: MemberId,
  lines: readonly SpreadLine[],
): Promise<readonly SpreadLineSeen[]> {
  const moment = momentOf(app)
  const found = await Promise.all(
    lines.map(({ collectionId }) => app.store.collections.find(collectionId)),
  )
  const owners = found.flatMap(each => each?.ownerId ?? [])
  const amounts = new Map(lines.map(line => [line.collectionId, line.amount]))
  const sights = await sightOf(app, giverId, owners, moment)
  const names = await namesFor(app, giverId, [...sights.values()])
  const candidates = await candidatesAmong(app, giverId, owners, moment, sights)
  return candidates.flatMap(({ collectionId, ownerId, kind, missing }) => {
    const amount = Math.min(missing, amounts.get(collectionId) ?? 0)
    if (amount === 0) return []
    return [{ collectionId, ownerId, kind, missing, amount, name: names.get(ownerId) ?? nameless }]
  })
}

/** Whom a giver already helps: their open sums, the largest first. */
export async function alreadyHelped(
  app: App,
  giverId: MemberId,
): Promise<readonly Readonly<{ name: NameSeen; amount: number }>[]> {
  const moment = momentOf(app)
  const open = (await app.store.pledges.openFrom(giverId, moment)).filter(
    ({ pledge }) => !isLapsed(pledge, moment.now, moment.zone),
  )
  const sums = new Map<MemberId, number>()
  for (const { pledge } of open)
    sums.set(pledge.receiverId, (sums.get(pledge.receiverId) ?? 0) + pledge.amount)
  const most = [...sums].toSorted(([, one], [, other]) => other - one).slice(0, MOST_LINES)
  const names = await loadNames(app, giverId, [...sums.keys()])
  return most.map(([id, amount]) => ({ name: names.get(id) ?? nameless, amount }))
}

async function candidatesAmong(
  app: App,
  giverId: MemberId,
  ownerIds: readonly MemberId[],
  moment: Moment,
  known?: ReadonlyMap<MemberId, Sight>,
): Promise<readonly SpreadTo[]> {
  const sights = known ?? (await sightOf(app, giverId, ownerIds, moment))
  const seen = ownerIds.filter(id => sights.get(id)?.seen.target)
  const standpoints = await standpointsOf(app, seen, moment)
  const all = seen.flatMap(ownerId => {
    const current = standpoints.get(ownerId)?.collection
    if (!current?.bar?.missing) return []
    const { of, bar } = current
    const left = of.deadlineOn && daysLeft(of.deadlineOn, moment.now, moment.zone)
    const degree = sights.get(ownerId)?.degree ?? null
    const facts = { collectionId: of.id, kind: of.kind, missing: bar.missing, small: null }
    return [{ ...facts, ownerId, daysLeft: left ?? null, degree, of }]
  })

  const chosen: SpreadTo[] = []
  for (const { of, ...candidate } of inOrder(all)) {
    if (chosen.length === MOST_LINES) break
    if (isRefused(await mayPledgeTo(app, giverId, of, moment))) continue
    const small = alarms(of) ? await smallShareOf(app, of, candidate.missing, moment) : null
    chosen.push({ ...candidate, small: small?.amount ?? null })
  }
  return chosen
}
