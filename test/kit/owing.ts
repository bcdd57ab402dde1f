import type { App, Member } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { NewPledge, Pledge } from '../../src/domain/pledge/pledge.ts'
import { aGiver, collects, gives } from './ledger.ts'
import { november } from './people.ts'

/** What is committed since the 2nd, due at November's end. */
export const owed = { committedAt: november(2) } as const

/** Somebody who asks each month, and so can be owed something. */
export type Owner = Readonly<{ id: MemberId; support: Collection }>

/** People by their names, each with monthly support, who have all seen a preview before unless told otherwise. */
export async function people<Name extends string>(
  app: App,
  names: readonly Name[],
  { areNew = false } = {},
): Promise<Record<Name, Owner>> {
  const made: [Name, Owner][] = []
  for (const name of names) {
    const id = await aGiver(app, name)
    made.push([name, { id, support: await collects(app, id) }])
  }
  if (!areNew) await haveSeenAPreview(app)
  return Object.fromEntries(made) as Record<Name, Owner>
}

/** October's preview has been shown to everybody. */
export async function haveSeenAPreview({ store }: App): Promise<void> {
  const { id } = await store.clearings.begin('2026-10')
  await store.clearings.skip(id, {
    skipped: 'only-a-preview',
    errorRef: null,
    endedAt: new Date('2026-10-28T05:00:00Z'),
  })
  const everybody: MemberId[] = []
  for (let at = 1; ; at++) {
    const member: Member | null = await store.members.find(at)
    if (!member) break
    everybody.push(member.id)
  }
  await store.clearings.wereShown(id, everybody)
}

/** One owes another so many whole units; the test states what differs. */
export async function owes(
  app: App,
  giver: Owner,
  receiver: Owner,
  euros: number,
  differs: Partial<NewPledge> = {},
): Promise<Pledge> {
  return gives(app, giver.id, receiver.support, { ...owed, amount: euros * 100, ...differs })
}

/** What each has still to give less what each is still to get, in cents: clearing never changes it. */
export async function balances(app: App): Promise<Readonly<Record<number, number>>> {
  const sums: Record<number, number> = {}
  const debts = await open(app)
  for (const { giverId, receiverId, amount } of debts) {
    sums[giverId] = (sums[giverId] ?? 0) - amount
    sums[receiverId] = (sums[receiverId] ?? 0) + amount
  }
  for (const [id, sum] of Object.entries(sums)) if (sum === 0) delete sums[Number(id)]
  return sums
}

/** Every commitment that stands. */
export async function open({ store, now, settings }: App): Promise<readonly Pledge[]> {
  const found: Pledge[] = []
  const when = { now: now(), zone: settings.timeZone }
  for (let at = 1; await store.members.find(at); at++) {
    const around = await store.pledges.openFrom(at as MemberId, when)
    found.push(...around.map(({ pledge }) => pledge).filter(each => each.deliveredAt === null))
  }
  return found
}
