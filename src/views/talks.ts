import { type App, type Member, momentOf } from '../app.ts'
import type { Day } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Listing } from '../domain/listing/listing.ts'
import { exchangeDueOn, otherOf, receiverOf, type Talk, waitsFor } from '../domain/listing/talk.ts'
import { nameOf } from '../domain/member/member.ts'
import { loadNames, type NameSeen, nameless } from './names.ts'

/** A talk as one of its two sees it. */
export type TalkCard = Readonly<{
  talk: Talk
  listing: Listing
  isOwner: boolean
  /** Whether the viewer receives what it is about. */
  isReceiver: boolean
  /** Whether the viewer's word is waited for. */
  waitsForMe: boolean
  other: NameSeen
  /** How to write to the other; since the yes. */
  contact: Readonly<{ username: string | null; telegramId: number }> | null
  /** What whoever receives has committed for things received and still owes, and the most it may be. */
  owed: number
  limit: number
  /** The last day of an exchange that is agreed on now. */
  dueOn: Day
}>

/** A talk as a viewer sees it; null for the unknown and for everybody but its two. */
export async function loadTalk(app: App, viewerId: MemberId, id: number): Promise<TalkCard | null> {
  const talk = await app.store.talks.find(id)
  if (!talk || (viewerId !== talk.ownerId && viewerId !== talk.askerId)) return null
  const listing = await app.store.listings.find(talk.listingId)
  if (!listing) return null
  const other = await app.store.members.get(otherOf(talk, viewerId))
  const { now, zone } = momentOf(app)
  const receiver = receiverOf(talk)
  return {
    talk,
    listing,
    isOwner: viewerId === talk.ownerId,
    isReceiver: viewerId === receiver,
    waitsForMe: waitsFor(talk) === viewerId,
    other: await otherSeen(app, viewerId, other, talk),
    contact: talk.answeredAt && talk.endedAt === null ? contactOf(other) : null,
    owed: await app.store.talks.owedBy(receiver),
    limit: app.settings.exchangeLimit,
    dueOn: exchangeDueOn(now, zone),
  }
}

/** Yes opens the names of the two to each other; before it each is called as ever. */
async function otherSeen(
  app: App,
  viewerId: MemberId,
  other: Member,
  { answeredAt }: Talk,
): Promise<NameSeen> {
  if (other.leftAt) return nameless
  if (answeredAt) return { name: nameOf(other), through: null }
  return (await loadNames(app, viewerId, [other.id])).get(other.id) ?? nameless
}

function contactOf({ username, telegramId }: Member): TalkCard['contact'] {
  return telegramId === null ? null : { username, telegramId }
}
