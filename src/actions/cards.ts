import type { App, Member } from '../app.ts'
import { type Collection, type CollectionState, runs, stateOf } from '../domain/collection.ts'
import { daysLeft } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import { memberId } from '../domain/ids.ts'
import { mayNameBeSeen, nameOf } from '../domain/member.ts'
import type { Relation } from '../domain/network.ts'
import type { Surrounded } from '../domain/pause.ts'
import { isLive, isOpen, type Stage, stageOf } from '../domain/pledge.ts'
import type { Reputation } from '../domain/reputation.ts'
import type { Standing } from '../domain/standing.ts'
import type { Status } from '../domain/status.ts'
import { type Seen, seen } from '../domain/visibility.ts'
import type { PaymentDetail } from '../store/payment-details.ts'
import type { Bar } from '../store/pledge-sums.ts'
import type { Moment } from './closings.ts'
import { momentOf } from './pledge-moves.ts'
import { type Sight, sightOf } from './sight.ts'
import { standingNow } from './status.ts'

/** A collection as far as a viewer sees it: what is not seen is null. */
export type CollectionSeen = Readonly<{
  id: Collection['id']
  kind: Collection['kind']
  state: CollectionState
  unit: string
  target: number | null
  missing: number | null
  bar: Bar | null
  daysLeft: number | null
  deadlineOn: Collection['deadlineOn']
}>

/** Who helps, as far as a viewer sees it: names that may be shown, and how many others. */
export type GiversSeen = Readonly<{
  named: readonly Readonly<{ id: MemberId; name: string }>[]
  others: number
}>

/** What one giver put into the collection; only the circle and the receiver see it. */
export type AmountSeen = Readonly<{
  giverId: MemberId
  name: string
  amount: number
  unit: string
  stage: Stage
}>

/** A member as one viewer may see them. Every field that is not seen is null or empty. */
export type Card = Readonly<{
  id: MemberId
  isSelf: boolean
  seen: Seen
  /** The name to show; null: "a friend of" whoever `through` is. */
  name: string | null
  through: string | null
  telegramName: string | null
  /** How to write to them, for those who have something to settle or know each other. */
  contact: Readonly<{ username: string | null; telegramId: number }> | null
  relations: readonly Relation[]
  degree: number | null
  /** Names from the viewer to the member, both ends left out. */
  chain: readonly string[]
  status: Status | null
  about: string | null
  collection: CollectionSeen | null
  givers: GiversSeen | null
  amounts: readonly AmountSeen[]
  paymentDetails: readonly PaymentDetail[]
  reputation: Omit<Reputation, 'sum'> | null
  deedsSum: number | null
  /** The viewer's own standing. */
  standing: Standing | null
  /** Open pledges between the two. */
  between: readonly Surrounded[]
}>

/** One row of a list of people. */
export type PersonLine = Readonly<{
  id: MemberId
  name: string | null
  through: string | null
  status: Status | null
  collection: CollectionSeen | null
  relations: readonly Relation[]
  /** What the viewer gives them: their open pledges, in whole cents. */
  mine: number
}>

/** How many givers a card names. */
const MOST_GIVERS = 30

/** What a viewer may see of a member; null for the unknown and the forbidden alike. */
export async function loadCard(app: App, viewerId: MemberId, id: number): Promise<Card | null> {
  const moment = momentOf(app)
  const subject = memberId(id)
  const sight = (await sightOf(app, viewerId, [subject], moment)).get(subject)
  return sight ? assemble(app, viewerId, sight, moment) : null
}

/** As whom a member may look at their own card. */
export type Onlooker = 'circle' | 'network' | 'list' | 'stranger'

export const onlookers: readonly Onlooker[] = ['circle', 'network', 'list', 'stranger']

/** A member's own card as others see it; null where they see nothing. */
export type CardOfMine = Card | null

/** My card as somebody of my circle, my network, my trust list, or a stranger sees it. */
export async function previewCard(app: App, id: MemberId, onlooker: Onlooker): Promise<CardOfMine> {
  const moment = momentOf(app)
  const member = await app.store.members.get(id)
  const degree = onlooker === 'list' ? 3 : null
  const allowed = seen({
    isSelf: false,
    areApart: false,
    inCircle: onlooker === 'circle',
    isCommitted: false,
    tie: 'none',
    inNetwork: onlooker === 'circle' || onlooker === 'network',
    holdsHelpLink: false,
    degree,
    mayNameBeSeen: degree !== null && mayNameBeSeen(member.nameSeenBy, degree),
    mayMeet: false,
    inBoundGroup: false,
  })
  if (allowed.name === 'none') return null
  const card = await assemble(app, id, { member, seen: allowed, relations: [], degree }, moment)
  return { ...card, isSelf: false, contact: null, between: [], standing: null }
}

async function assemble(app: App, viewerId: MemberId, sight: Sight, moment: Moment): Promise<Card> {
  const { member, seen, relations, degree } = sight
  const subject = member.id
  const isSelf = viewerId === subject
  const { store } = app
  const names = await namesFor(app, viewerId, [sight], moment)
  const current = seen.status ? await currentOf(app, subject, moment) : null
  const facts = seen.deeds ? (await store.reputation.of([subject], moment)).get(subject) : undefined
  const { sum = null, ...reputation } = facts ?? {}
  const between =
    seen.ownPledges && !isSelf ? await store.pledges.between(viewerId, subject, moment) : []
  return {
    id: subject,
    isSelf,
    seen,
    relations,
    degree,
    ...(names.get(subject) ?? nameless),
    telegramName: seen.telegramName ? member.telegramName : null,
    contact: contactOf(member, sight),
    chain: seen.chain ? await chainNames(app, viewerId, subject) : [],
    status: current?.status ?? null,
    about: seen.about ? await store.members.about(subject) : null,
    collection: current?.collection ? collectionSeen(current.collection, seen, moment) : null,
    givers: seen.givers === 'none' ? null : await giversSeen(app, subject, seen, moment),
    amounts:
      seen.amounts && current?.collection
        ? await amountsIn(app, current.collection.of, moment)
        : [],
    paymentDetails: seen.paymentDetails ? await store.paymentDetails.of(subject) : [],
    reputation: facts ? (reputation as Omit<Reputation, 'sum'>) : null,
    deedsSum: seen.deedsSum ? sum : null,
    standing: isSelf ? await standingNow(app, subject, moment) : null,
    between: between.filter(({ pledge }) => isOpen(pledge)),
  }
}

/** Rows for people of a list, in the given order; who may not be seen is left out. */
export async function loadLines(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<readonly PersonLine[]> {
  const moment = momentOf(app)
  const { store } = app
  const sights = await sightOf(app, viewerId, ids, moment)
  const shown = ids.flatMap(id => sights.get(id) ?? [])
  const names = await namesFor(app, viewerId, shown, moment)
  const collections = await currentOfMany(
    app,
    shown.map(({ member }) => member.id),
    moment,
  )
  const mine = await store.pledges.openFrom(viewerId, moment)
  return shown.map(({ member, seen, relations }) => {
    const current = collections.get(member.id)
    const own = mine.filter(({ pledge }) => pledge.receiverId === member.id)
    return {
      id: member.id,
      ...(names.get(member.id) ?? nameless),
      status: seen.status ? (current?.status ?? 'green') : null,
      collection:
        seen.status && current?.collection
          ? collectionSeen(current.collection, seen, moment)
          : null,
      relations,
      mine: own.reduce((sum, { pledge }) => sum + pledge.amount, 0),
    }
  })
}

/** How a member is called in a list or a notice. */
export type NameSeen = Readonly<{ name: string | null; through: string | null }>

const nameless: NameSeen = { name: null, through: null }

/** The names a viewer may read of others; who may not be seen is left out. */
export async function loadNames(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  const moment = momentOf(app)
  const sights = await sightOf(app, viewerId, ids, moment)
  return namesFor(app, viewerId, [...sights.values()], moment)
}

async function namesFor(
  app: App,
  viewerId: MemberId,
  sights: readonly Sight[],
  _: Moment,
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  const names = new Map<MemberId, NameSeen>()
  for (const { member, seen } of sights) {
    const through =
      seen.name === 'friend-of'
        ? ((await chainNames(app, viewerId, member.id)).at(-1) ?? null)
        : null
    names.set(member.id, { name: seen.name === 'own' ? nameOf(member) : null, through })
  }
  return names
}

/** Names along the shortest chain, the ends left out; a hidden one is passed over. */
async function chainNames(app: App, viewerId: MemberId, id: MemberId): Promise<readonly string[]> {
  const graph = await app.graph()
  const ids = (graph?.chain(viewerId, id) ?? []).slice(1, -1).map(each => memberId(each))
  const members = await app.store.members.named(ids)
  return ids.flatMap((each, at) => {
    const member = members.get(each)
    const isSeen = member && mayNameBeSeen(member.nameSeenBy, at + 1)
    return (isSeen && nameOf(member)) || []
  })
}

type Current = Readonly<{ of: Collection; state: CollectionState; bar: Bar | null }>
type Standpoint = Readonly<{ status: Status; collection: Current | null }>

async function currentOf(app: App, id: MemberId, moment: Moment): Promise<Standpoint | null> {
  return (await currentOfMany(app, [id], moment)).get(id) ?? null
}

/** The colour and the collection that runs: an emergency before monthly support. */
async function currentOfMany(
  { store }: App,
  ids: readonly MemberId[],
  moment: Moment,
): Promise<ReadonlyMap<MemberId, Standpoint>> {
  const { now, zone } = moment
  const open = await store.collections.byOwners(ids)
  const running = new Map(
    ids.map(id => {
      const { monthly = null, emergency = null } = open.get(id) ?? {}
      return [id, emergency && runs(emergency, now, zone) ? emergency : monthly] as const
    }),
  )
  const wanted = [...running.values()].flatMap(each => each?.id ?? [])
  const bars = await store.pledges.progressOf(wanted, moment)
  return new Map(
    ids.map(id => {
      const of = running.get(id) ?? null
      const status: Status = of ? (of.kind === 'emergency' ? 'red' : 'orange') : 'green'
      const state = of && stateOf(of, { ownerIsRed: of.kind === 'emergency', now, zone })
      const collection = of && state && { of, state, bar: bars.get(of.id) ?? null }
      return [id, { status, collection }]
    }),
  )
}

function collectionSeen({ of, state, bar }: Current, seen: Seen, moment: Moment): CollectionSeen {
  const { id, kind, unit, target, deadlineOn } = of
  return {
    id,
    kind,
    state,
    unit,
    target: seen.target ? target : null,
    missing: seen.missing ? (bar?.missing ?? target) : null,
    bar: seen.totals ? bar : null,
    daysLeft: seen.daysLeft && deadlineOn ? daysLeft(deadlineOn, moment.now, moment.zone) : null,
    deadlineOn: seen.daysLeft ? deadlineOn : null,
  }
}

async function giversSeen(
  { store }: App,
  id: MemberId,
  seen: Seen,
  moment: Moment,
): Promise<GiversSeen> {
  const circle = [...(await store.pledges.circleOf(id, moment))]
  const members = await store.members.named(circle.slice(0, MOST_GIVERS))
  const named = circle.flatMap(giverId => {
    const giver = members.get(giverId)
    const name = giver && nameOf(giver)
    const isNamed = giver && (seen.givers === 'all' || giver.namedAsGiver)
    return name && isNamed ? { id: giverId, name } : []
  })
  return { named, others: circle.length - named.length }
}

async function amountsIn(
  { store }: App,
  collection: Collection,
  moment: Moment,
): Promise<readonly AmountSeen[]> {
  const around = await store.pledges.ofCollection(collection.id, moment)
  const emergency = collection.kind === 'emergency' ? collection : null
  const live = around
    .map(({ pledge }) => pledge)
    .filter(pledge => isLive(pledge, emergency, moment.now, moment.zone))
    .slice(0, MOST_GIVERS)
  const members = await store.members.named(live.map(pledge => pledge.giverId))
  return live.flatMap(pledge => {
    const { giverId, amount, unit } = pledge
    const giver = members.get(giverId)
    const name = giver && nameOf(giver)
    return name ? { giverId, name, amount, unit, stage: stageOf(pledge) } : []
  })
}

function contactOf({ username, telegramId }: Member, { seen }: Sight): Card['contact'] {
  if (telegramId === null || !(seen.telegramName || seen.ownPledges)) return null
  return { username, telegramId }
}
