import type { App, Member } from '../../src/app.ts'
import { addDays, type Day } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { NoticeFacts } from '../../src/domain/notice/notice.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { eventOf } from '../../src/domain/pledge/move.ts'
import type { NewPledge, Pledge } from '../../src/domain/pledge/pledge.ts'
import { aCollection, aPledge, november, zone } from './people.ts'

let accounts = 7_000_000_000

/** Registers somebody who has started Commit, since October unless stated otherwise. */
export async function aGiver(
  { store }: App,
  telegramName: string,
  joinedAt = new Date('2026-10-01T10:00:00Z'),
): Promise<MemberId> {
  const telegramId = ++accounts
  await store.members.register(
    { telegramId, telegramName, username: null, language: 'en' },
    joinedAt,
  )
  const member = (await store.members.ofTelegram(telegramId)) as Member
  await store.members.started(member.id, 'commit', joinedAt)
  return member.id
}

/** Keeps a collection of this owner: monthly, of 500, since October; the test states what differs. */
export async function collects(
  { store }: App,
  ownerId: MemberId,
  differs: Partial<Collection> = {},
): Promise<Collection> {
  const { id, targetBefore, deadlineBefore, ...collection } = aCollection({ ownerId, ...differs })
  return store.collections.open(collection)
}

/** Keeps a pledge to a collection: an intention of 50 for November; the test states what differs. */
export async function gives(
  { store }: App,
  giverId: MemberId,
  { id: collectionId, ownerId: receiverId }: Collection,
  differs: Partial<NewPledge> = {},
): Promise<Pledge> {
  const { id: _, ...pledge } = aPledge({ giverId, receiverId, collectionId, ...differs })
  const event = eventOf(null, pledge, { byId: giverId, at: pledge.createdAt, what: 'intended' })
  return store.pledges.insert({ pledge, event, words: [] })
}

/** What was promised, delivered and confirmed in November. */
export const deed = {
  committedAt: november(2),
  deliveredAt: november(3),
  confirmedAt: november(4),
} as const

/** Every pledge of a collection as the store has it, oldest first. */
export async function pledgesOf(app: App, { id }: Collection): Promise<readonly Pledge[]> {
  const around = await app.store.pledges.ofCollection(id, { now: app.now(), zone })
  return around.map(({ pledge }) => pledge).toSorted((one, other) => one.id - other.id)
}

/** The bots answer on so many days from this one on. */
export async function answersOn({ store }: App, from: Day, days: number): Promise<void> {
  await store.answerDays.note(...Array.from({ length: days }, (_, at) => addDays(from, at)))
}

type Told<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>

/** The notices of a kind that wait for a member. */
export async function told<Kind extends NoticeFacts['kind']>(
  { store }: App,
  to: MemberId,
  kind: Kind,
): Promise<readonly Told<Kind>[]> {
  const waiting = await store.notices.waitingFor(to)
  return waiting.filter((facts): facts is Told<Kind> => facts.kind === kind)
}
