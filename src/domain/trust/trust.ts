import type { MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** Dunbar's number: the most whole links a member may have. */
export const MOST_LINKS = 150
/** A withdrawal is told to the withdrawer's whole list while it has so many people, else to degree 1. */
export const LIST_HEARS_UP_TO = 150

/** The ends of a link in the one order in which they are stored and locked. */
export function pairOf(a: MemberId, b: MemberId): Readonly<{ oneId: MemberId; otherId: MemberId }> {
  return a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a }
}

/** What lies between two members, seen from me, read under lock of both. */
export type Between = Readonly<{
  areLinked: boolean
  iWithdrew: boolean
  theyWithdrew: boolean
}>

/** Whether a link exists and neither end has withdrawn: only whole links are walked. */
export function isWhole({ areLinked, iWithdrew, theyWithdrew }: Between): boolean {
  return areLinked && !iWithdrew && !theyWithdrew
}

/** Whether either has withdrawn: out of each other's list, pool, calls and cards. */
export function areApart({ iWithdrew, theyWithdrew }: Omit<Between, 'areLinked'>): boolean {
  return iWithdrew || theyWithdrew
}

/** What I hold in my hand when I end my readiness: told, and whether a link stops being whole. */
export type Withdrawn = Readonly<{ breaksLink: boolean; mayTell: boolean }>

/** Ends my readiness towards somebody on my list; needs no reason. Told once a week per pair. */
export function withdrawFrom(
  between: Between & Readonly<{ isMe: boolean; isOnMyList: boolean; lastToldAt: Date | null }>,
  now: Date,
): Outcome<Withdrawn, 'member-is-myself' | 'already-withdrawn' | 'member-is-not-on-the-list'> {
  if (between.isMe) return refused('member-is-myself')
  if (between.iWithdrew) return refused('already-withdrawn')
  if (!between.isOnMyList && !between.areLinked) return refused('member-is-not-on-the-list')
  return done({ breaksLink: isWhole(between), mayTell: isWeekOver(between.lastToldAt, now) })
}

/** What a restore does: the link may become whole again, or still wait for the other side. */
export type Restored = Readonly<{ mendsLink: boolean }>

/** Takes my withdrawal back; refused while either side of a link that would be whole again is full. */
export function restore(
  between: Between & Fullness,
): Outcome<Restored, 'nothing-is-withdrawn' | 'my-list-is-full' | 'their-list-is-full'> {
  if (!between.iWithdrew) return refused('nothing-is-withdrawn')
  const mendsLink = between.areLinked && !between.theyWithdrew
  const full = mendsLink ? whoIsFull(between) : null
  if (full) return refused(full)
  return done({ mendsLink })
}

/** How many whole links each side has, and how many a member may have. */
export type Fullness = Readonly<{ myLinks: number; theirLinks: number; mostLinks?: number }>

/** Which side has no room for another whole link, mine first. */
export function whoIsFull({
  myLinks,
  theirLinks,
  mostLinks = MOST_LINKS,
}: Fullness): 'my-list-is-full' | 'their-list-is-full' | null {
  if (myLinks >= mostLinks) return 'my-list-is-full'
  return theirLinks >= mostLinks ? 'their-list-is-full' : null
}

/** The declared pool in whole cents: others on my list times the trust amount; counts not me. */
export function trustPool(listSize: number, trustAmount: number): number {
  return listSize * trustAmount
}

/** Who hears of a withdrawal beside the two: the whole list while small, else degree 1. */
export function hearersOf(listSize: number): 'list' | 'degree-1' {
  return listSize <= LIST_HEARS_UP_TO ? 'list' : 'degree-1'
}

function isWeekOver(lastToldAt: Date | null, now: Date): boolean {
  return lastToldAt === null || now.getTime() - lastToldAt.getTime() >= 7 * 24 * 3_600_000
}

/** Nobody has more links than this to be asked about in one month. */
export const MOST_LINKS_ASKED = 10_000
