import type { Day } from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { Ending } from '../pledge/collection.ts'
import type { Manners } from '../told.ts'
import type { Owed, Role } from './closing.ts'
import type { Status } from './status.ts'

/** What is told of somebody's colour and collections. */
export type CollectionNotice =
  | Readonly<{ kind: 'status-changed'; memberId: MemberId; from: Status; to: Status }>
  | Readonly<{
      kind: 'target-changed'
      ownerId: MemberId
      collectionId: CollectionId
      from: number
      to: number
      unit: Unit
    }>
  | Readonly<{
      kind: 'deadline-changed'
      ownerId: MemberId
      collectionId: CollectionId
      from: Day
      to: Day
    }>
  | Readonly<{
      kind: 'collection-ended'
      ownerId: MemberId
      collectionId: CollectionId
      endedAs: Ending
      isEmergency: boolean
      part: Role | 'owner'
      /** Whole cents of the addressee that are owed no more by this end. */
      released: number
      /** What the addressee owes all the same, by its last days. */
      owed: readonly Owed[]
      target: number
      confirmed: number
      unit: Unit
      /** The owner's status since. */
      status: Status
    }>
  /** How things are with whom the addressee helps. */
  | Readonly<{ kind: 'circle-news'; ownerId: MemberId; collectionId: CollectionId; newsId: number }>
  /** To whoever was helped this month: they may tell how things are. */
  | Readonly<{ kind: 'news-offered'; collectionId: CollectionId }>
  /** An emergency ends in some days: to who has committed, and to its owner. */
  | Readonly<{ kind: 'emergency-ends'; ownerId: MemberId; collectionId: CollectionId }>

/** How news of collections is told. */
export const collectionManners: Manners<CollectionNotice> = {
  'status-changed': {
    under: 'status',
    isAlert: ({ to }) => to === 'red',
    joins(earlier, later) {
      if (earlier.kind !== 'status-changed') return later
      // Red again is another emergency, and worth saying.
      if (earlier.from === later.to && later.to !== 'red') return null
      return { ...later, from: earlier.from }
    },
  },
  'target-changed': {
    under: 'circle',
    isEdited: true,
    joins(earlier, later) {
      if (earlier.kind !== 'target-changed') return later
      return earlier.from === later.to ? null : { ...later, from: earlier.from }
    },
  },
  'deadline-changed': {
    under: 'circle',
    isEdited: true,
    joins(earlier, later) {
      if (earlier.kind !== 'deadline-changed') return later
      return earlier.from === later.to ? null : { ...later, from: earlier.from }
    },
  },
  'collection-ended': { under: ({ part }) => (part === 'onlooker' ? 'circle' : null) },
  'circle-news': { under: 'circle' },
  'news-offered': { under: 'reminders' },
  'emergency-ends': { under: 'reminders' },
}
