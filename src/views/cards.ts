import { type App, type ListingCounts, type Member, momentOf } from '../app.ts'
import type { Relation } from '../domain/circle/network.ts'
import { asItStands, type Surrounded } from '../domain/collection/pause.ts'
import type { Standing } from '../domain/collection/standing.ts'
import type { Status } from '../domain/collection/status.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import type { InitiativeRecord } from '../domain/initiative/record.ts'
import { mayNameBeSeen } from '../domain/member/member.ts'
import type { PaymentDetail } from '../domain/member/payment-detail.ts'
import { shownName } from '../domain/member/shown-name.ts'
import { type Seen, seen } from '../domain/member/visibility.ts'
import type { Moment } from '../domain/moment.ts'
import type { Unit } from '../domain/money.ts'
import type { Outcome } from '../domain/outcome.ts'
import { isLapsed, isOpen, type Pledge } from '../domain/pledge/pledge.ts'
import type { Aim, PledgingRefusal } from '../domain/pledge/pledging.ts'
import type { Reputation } from '../domain/pledge/reputation.ts'
import type { SmallShare } from '../domain/pledge/small-share.ts'
import { listingCounts } from './board.ts'
import { type CollectionWords, noWords, wordsOn } from './collection-words.ts'
import { type AmountSeen, amountsIn, type GiversSeen, giversSeen } from './givers.ts'
import { chainTo, commonContacts, type NameSeen, nameless, namesFor } from './names.ts'
import { mayPledgeTo } from './pledging.ts'
import { type Sight, sightOf } from './sight.ts'
import { type ShareAmong, smallShareOf } from './small-share.ts'
import { standingNow } from './standing.ts'
import { type CollectionSeen, collectionSeen, standpointsOf } from './standpoints.ts'
import { type SpokenSeen, spokenSeen } from './voices.ts'

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
  /** Names from the viewer to the member, who is the last. */
  chain: readonly NameSeen[]
  /** Names of those whom both trust in person, as far as the viewer may read them. */
  common: readonly string[]
  status: Status | null
  about: string | null
  collection: CollectionSeen | null
  /** What little would do there; the number of people is said to the owner alone. */
  small: (SmallShare & Readonly<{ people: ShareAmong['people'] | null }>) | null
  /** What is said about the collection, by its owner and by those who know. */
  words: CollectionWords
  /** What was said for the member by whoever may speak for them. */
  spoken: SpokenSeen
  givers: GiversSeen | null
  amounts: readonly AmountSeen[]
  paymentDetails: readonly PaymentDetail[]
  reputation: Omit<Reputation, 'sum'> | null
  deedsSum: number | null
  /** What became of the initiatives they proposed. */
  initiatives: InitiativeRecord | null
  /** What deeds are summed in: the deployment's unit. */
  unit: Unit
  /** The viewer's own standing. */
  standing: Standing | null
  /** How many of their offers and needs the viewer may see. */
  listings: ListingCounts
  /** Open pledges between the two; lapsed ones bind nobody and are left out. */
  between: readonly Surrounded[]
  /** The instant it shows. */
  moment: Moment
  /** Whether the viewer may help here, or why not; null on one's own card and where nothing is asked. */
  mayPledge: Outcome<Aim, PledgingRefusal> | null
}>

/** One row of a list of people. */
export type PersonLine = Readonly<{
  id: MemberId
  name: string | null
  through: string | null
  status: Status | null
  collection: CollectionSeen | null
  relations: readonly Relation[]
  /** What the viewer gives them: their open pledges without lapsed ones, in whole cents. */
  mine: number
}>

/** What a viewer may see of a member; null for the unknown and the forbidden alike. */
export async function loadCard(app: App, viewerId: MemberId, id: number): Promise<Card | null> {
  const moment = momentOf(app)
  const subject = memberId(id)
  const sight = (await sightOf(app, viewerId, [subject], moment)).get(subject)
  return sight ? assemble(app, viewerId, sight, moment) : null
}

/** As whom a member's card may be looked at; `link`: whoever opens a help link for them. */
export type Onlooker = 'circle' | 'network' | 'list' | 'stranger' | 'link'

/** As whom a member may look at their own card. */
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
    holdsHelpLink: onlooker === 'link',
    degree,
    mayNameBeSeen: degree !== null && mayNameBeSeen(member.nameSeenBy, degree),
    mayMeet: false,
    inBoundGroup: false,
  })
  if (allowed.name === 'none') return null
  const card = await assemble(app, id, { member, seen: allowed, relations: [], degree }, moment)
  const small = card.small && { ...card.small, people: null }
  return { ...card, small, isSelf: false, contact: null, between: [], standing: null }
}

async function assemble(app: App, viewerId: MemberId, sight: Sight, moment: Moment): Promise<Card> {
  const { member, seen, relations, degree } = sight
  const subject = member.id
  const isSelf = viewerId === subject
  const { store } = app
  const names = await namesFor(app, viewerId, [sight])
  const current = seen.status ? (await standpointsOf(app, [subject], moment)).get(subject) : null
  const facts = seen.deeds ? (await store.reputation.of([subject], moment)).get(subject) : undefined
  const { sum = null, ...reputation } = facts ?? {}
  const between =
    seen.ownPledges && !isSelf ? await store.pledges.between(viewerId, subject, moment) : []
  // To the receiver a giver stays the other side of what was promised; to the circle, only a number.
  const hidden = isSelf ? new Set<MemberId>() : await store.trust.apartFrom(viewerId)
  const aim = seen.target && !isSelf ? current?.collection?.of : null
  const reasons = await store.collections.reasonsOf(
    current?.collection ? [current.collection.of.id] : [],
  )
  const collection = current?.collection
    ? collectionSeen(current.collection, seen, moment, reasons)
    : null
  const small = current?.collection
    ? await smallShareOf(app, current.collection.of, collection?.missing ?? 0, moment)
    : null
  return {
    id: subject,
    isSelf,
    seen,
    relations,
    degree,
    ...(names.get(subject) ?? nameless),
    telegramName: seen.telegramName ? shownName(member.telegramName) : null,
    contact: contactOf(member, sight),
    chain: seen.chain ? await chainTo(app, viewerId, subject) : [],
    common: seen.chain && !isSelf ? await commonContacts(app, viewerId, subject) : [],
    status: current?.status ?? null,
    about: seen.about ? await store.members.about(subject) : null,
    collection,
    words: current?.collection
      ? await wordsOn(app, viewerId, current.collection.of, sight, moment)
      : noWords,
    spoken: await spokenSeen(
      app,
      viewerId,
      { memberId: subject, collectionId: collection?.id ?? null, seesRest: seen.totals },
      moment,
    ),
    small: small && { ...small, people: isSelf ? small.people : null },
    givers:
      seen.givers === 'none' ? null : await giversSeen(app, { id: subject, seen, hidden }, moment),
    amounts:
      seen.amounts && current?.collection
        ? await amountsIn(app, { collection: current.collection.of, hidden }, moment)
        : [],
    paymentDetails: seen.paymentDetails ? await store.paymentDetails.of(subject) : [],
    reputation: facts ? (reputation as Omit<Reputation, 'sum'>) : null,
    deedsSum: seen.deedsSum ? sum : null,
    initiatives: seen.deeds ? await store.initiatives.recordOf(subject) : null,
    unit: app.settings.unit,
    standing: isSelf ? await standingNow(app, subject, moment) : null,
    listings: await listingCounts(app, subject, isSelf ? null : degree),
    between: between
      .map(each => asItStands(each, moment))
      .filter(({ pledge }) => binds(pledge, moment)),
    moment,
    mayPledge: aim ? await mayPledgeTo(app, viewerId, aim, moment) : null,
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
  const names = await namesFor(app, viewerId, shown)
  const collections = await standpointsOf(
    app,
    shown.map(({ member }) => member.id),
    moment,
  )
  const mine = await store.pledges.openFrom(viewerId, moment)
  const reasons = await store.collections.reasonsOf(
    [...collections.values()].flatMap(({ collection }) => collection?.of.id ?? []),
  )
  return shown.map(({ member, seen, relations }) => {
    const current = collections.get(member.id)
    const own = mine.filter(
      ({ pledge }) => pledge.receiverId === member.id && binds(pledge, moment),
    )
    return {
      id: member.id,
      ...(names.get(member.id) ?? nameless),
      status: seen.status ? (current?.status ?? 'green') : null,
      collection:
        seen.status && current?.collection
          ? collectionSeen(current.collection, seen, moment, reasons)
          : null,
      relations,
      mine: own.reduce((sum, { pledge }) => sum + pledge.amount, 0),
    }
  })
}

function binds(pledge: Pledge, { now, zone }: Moment): boolean {
  return isOpen(pledge) && !isLapsed(pledge, now, zone)
}

function contactOf({ username, telegramId }: Member, { seen }: Sight): Card['contact'] {
  if (telegramId === null || !(seen.telegramName || seen.ownPledges)) return null
  return { username, telegramId }
}
