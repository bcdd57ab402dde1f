import { addDays, at, type Day, dayOf, endOf, type Zone } from '../cycle.ts'
import type { ListingId, MemberId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { ListingKind } from './kinds.ts'

/** Whether something is offered or needed. */
export type Side = 'offer' | 'need'

/** How a listing ended: by its owner's hand, on its last day, handed over, or with its owner's going. */
export type ListingEnd = 'hand' | 'lapsed' | 'taken' | 'left'

/** How far on its owner's trust list it is seen. */
export type Reach = 1 | 3

/** What a member offers or needs. */
export type Listing = Readonly<{
  id: ListingId
  ownerId: MemberId
  side: Side
  kind: ListingKind
  /** Stored plain: it can be searched for. */
  title: string
  text: string | null
  /** Whole cents; null: "we'll agree". */
  value: number | null
  unit: Unit
  reach: Reach
  isUrgent: boolean
  /** So many days it stays up; null: standing, and asked again every half a year. */
  days: number | null
  putUpAt: Date
  /** Its last day on the board. */
  until: Day
  /** When its owner was asked whether it stays. */
  remindedAt: Date | null
  endedAt: Date | null
  endedAs: ListingEnd | null
}>

export const LONGEST_LISTING_TITLE = 60
export const LONGEST_LISTING_TEXT = 300
/** So many of one member are up at once. */
export const MOST_LISTINGS = 20
/** How long each side stays up unless its owner says otherwise. */
export const USUAL_DAYS = { offer: 90, need: 30 } as const
/** How long it may stay up; null: standing. */
export const TERMS = [14, 30, 90, null] as const
/** A standing one is asked about again after so many days. */
export const STANDING_DAYS = 183
/** So many days before its end the owner is asked, at this hour. */
export const REMIND_BEFORE = 7
const HOUR = 10

/** Whether it is on the board. */
export const isUp = ({ endedAt }: Pick<Listing, 'endedAt'>): boolean => endedAt === null

/** The last day of one that is put up, or kept, at an instant. */
export function lastDayOf({ days }: Pick<Listing, 'days'>, now: Date, zone: Zone): Day {
  return addDays(dayOf(now, zone), days ?? STANDING_DAYS)
}

/** When something happens to it by itself next: its owner is asked, or it ends. */
export function nextOf(
  { endedAt, until, remindedAt }: Pick<Listing, 'endedAt' | 'until' | 'remindedAt'>,
  zone: Zone,
): Date | null {
  if (endedAt) return null
  return remindedAt ? endOf(until, zone) : at(addDays(until, -REMIND_BEFORE), HOUR, 0, zone)
}
