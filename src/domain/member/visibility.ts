import type { MemberId } from '../ids.ts'

/** How a viewer is tied to X by pledges between the two: none, some, or one that the viewer still owes. */
export type PledgeTie = 'none' | 'some' | 'owing'

/**
 * By whose name somebody is called: their own, that of the friend through whom they are known, or
 * nobody's. Kept where a tie ends, so that its end neither uncovers nor hides a name.
 */
export type CalledBy = MemberId | null

/** What of the ties between a viewer and X decides what is seen. Withdrawn either way is apart. */
export type ViewerFacts = Readonly<{
  isSelf: boolean
  areApart: boolean
  /** The viewer has a live pledge to X. */
  inCircle: boolean
  /** The viewer committed to X or is delivering: they need to know how to pay. */
  isCommitted: boolean
  /** Pledges between the two in either direction; owing = the viewer's to X, committed, delivered or overdue. */
  tie: PledgeTie
  inNetwork: boolean
  /** The viewer holds a help link, or a call for an emergency of X that runs has reached them. */
  holdsHelpLink: boolean
  /** Degree on X's trust list; null when not on it. 1 = confirmed in person. */
  degree: number | null
  /** Whether X lets this degree see the name. */
  mayNameBeSeen: boolean
  /** A circle-mate or degree-1 link of the viewer helps X, and X ticked "may be met". */
  mayMeet: boolean
  /** Both are in a group X bound to the collection. */
  inBoundGroup: boolean
}>

/** What of X is seen; every field that is not seen is absent from every screen, list and count. */
export type Seen = Readonly<{
  /** The display name, "a friend of …", or nothing at all. */
  name: 'own' | 'friend-of' | 'none'
  telegramName: boolean
  status: boolean
  about: boolean
  target: boolean
  missing: boolean
  totals: boolean
  bar: boolean
  daysLeft: boolean
  /** Names of givers: everybody's, of those who allow it with the number of the rest, or none. */
  givers: 'all' | 'allowed' | 'none'
  amounts: boolean
  paymentDetails: boolean
  /** The shortest chain of names and the contacts in common. */
  chain: boolean
  /** Deeds and the share in time. */
  deeds: boolean
  deedsSum: boolean
  /** The pledges between the two with their actions. */
  ownPledges: boolean
  /** What only X sees: drafts, settings, requests. */
  everything: boolean
}>

/** What a stranger sees: nothing. Unknown and forbidden answer alike. */
export const nothing: Seen = {
  name: 'none',
  telegramName: false,
  status: false,
  about: false,
  target: false,
  missing: false,
  totals: false,
  bar: false,
  daysLeft: false,
  givers: 'none',
  amounts: false,
  paymentDetails: false,
  chain: false,
  deeds: false,
  deedsSum: false,
  ownPledges: false,
  everything: false,
}

const card: Partial<Seen> = { name: 'own', status: true, about: true, deeds: true }
const collection: Partial<Seen> = {
  target: true,
  missing: true,
  totals: true,
  bar: true,
  daysLeft: true,
}

const everything: Seen = {
  name: 'own',
  telegramName: true,
  status: true,
  about: true,
  target: true,
  missing: true,
  totals: true,
  bar: true,
  daysLeft: true,
  givers: 'all',
  amounts: true,
  paymentDetails: true,
  chain: true,
  deeds: true,
  deedsSum: true,
  ownPledges: true,
  everything: true,
}

/** What each tie opens; a viewer with several sees what any of them opens. */
const opened = {
  self: everything,
  circle: {
    ...card,
    ...collection,
    telegramName: true,
    givers: 'all',
    amounts: true,
    deedsSum: true,
    ownPledges: true,
  },
  committed: { paymentDetails: true },
  otherSide: { name: 'own', ownPledges: true },
  owing: { name: 'own', ownPledges: true, paymentDetails: true },
  network: { ...card, ...collection, givers: 'allowed' },
  degreeOne: { name: 'own', telegramName: true, chain: true, deeds: true },
  trustList: { name: 'friend-of', chain: true, deeds: true },
  named: { name: 'own' },
  meeting: { name: 'own', status: true, about: true, target: true, missing: true },
  group: { name: 'own', status: true, target: true, bar: true, daysLeft: true },
} as const satisfies Record<string, Partial<Seen>>

/** The table of who sees what: given how a viewer is tied to X, which fields of X are seen. */
export function seen(facts: ViewerFacts): Seen {
  if (facts.isSelf) return opened.self
  return tiesOf(facts).reduce(united, nothing)
}

/** Whether X can be opened, listed or counted by this viewer at all. */
export function isSeen(facts: ViewerFacts): boolean {
  return seen(facts).name !== 'none'
}

/** The ties that open something. Members who are apart keep what was promised between them. */
function tiesOf(facts: ViewerFacts): readonly Partial<Seen>[] {
  const promised = [facts.tie === 'some' && opened.otherSide, facts.tie === 'owing' && opened.owing]
  if (facts.areApart) return promised.filter(tie => tie !== false)

  const { degree } = facts
  const isNear = degree === 1
  const isListed = degree !== null && degree > 1
  return [
    ...promised,
    facts.inCircle && opened.circle,
    facts.isCommitted && opened.committed,
    (facts.inNetwork || facts.holdsHelpLink || isNear) && opened.network,
    isNear && opened.degreeOne,
    isListed && opened.trustList,
    isListed && facts.mayNameBeSeen && opened.named,
    facts.mayMeet && opened.meeting,
    facts.inBoundGroup && opened.group,
  ].filter(tie => tie !== false)
}

function united(all: Seen, tie: Partial<Seen>): Seen {
  const either = (field: FlagOfSeen) => all[field] || (tie[field] ?? false)
  return {
    name: more(names, all.name, tie.name),
    telegramName: either('telegramName'),
    status: either('status'),
    about: either('about'),
    target: either('target'),
    missing: either('missing'),
    totals: either('totals'),
    bar: either('bar'),
    daysLeft: either('daysLeft'),
    givers: more(giverNames, all.givers, tie.givers),
    amounts: either('amounts'),
    paymentDetails: either('paymentDetails'),
    chain: either('chain'),
    deeds: either('deeds'),
    deedsSum: either('deedsSum'),
    ownPledges: either('ownPledges'),
    everything: false,
  }
}

type FlagOfSeen = Exclude<keyof Seen, 'name' | 'givers'>

const names = ['none', 'friend-of', 'own'] as const
const giverNames = ['none', 'allowed', 'all'] as const

function more<T>(order: readonly T[], one: T, other: T | undefined): T {
  return other !== undefined && order.indexOf(other) > order.indexOf(one) ? other : one
}
