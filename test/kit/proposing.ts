import { commitToInitiative } from '../../src/actions/initiative/committing.ts'
import { publishInitiative } from '../../src/actions/initiative/publishing.ts'
import { voteFor } from '../../src/actions/initiative/voting.ts'
import type { App } from '../../src/app.ts'
import { addDays, dayOf } from '../../src/domain/cycle.ts'
import type { InitiativeId, MemberId } from '../../src/domain/ids.ts'
import type { Initiative } from '../../src/domain/initiative/initiative.ts'
import { reach } from '../../src/domain/initiative/starting.ts'
import { must } from './helping.ts'

/** Somebody proposes a bench for the yard; a test states what differs. */
export async function proposes(
  app: App,
  ownerId: MemberId,
  differs: Partial<Pick<Initiative, 'price' | 'voteUntil' | 'deliverDays' | 'title'>> = {},
): Promise<Initiative> {
  const today = dayOf(app.now(), app.settings.timeZone)
  return must(
    await publishInitiative(app, {
      ownerId,
      title: 'A bench for the yard',
      text: 'Oak, with a back.',
      price: 80_000,
      voteUntil: addDays(today, 10),
      deliverDays: 30,
      againOfId: null,
      ...differs,
    }),
  )
}

/** Somebody votes; a condition in people, if wished. */
export async function votes(
  app: App,
  by: MemberId,
  { id }: Pick<Initiative, 'id'>,
  amount: number,
  atLeastPeople: number | null = null,
) {
  return must(await voteFor(app, { initiativeId: id, by, amount, atLeastPeople }))
}

/** Somebody promises their share, or a part that is free. */
export async function promises(
  app: App,
  by: MemberId,
  { id }: Readonly<{ id: InitiativeId }>,
  amount: number,
) {
  return must(await commitToInitiative(app, { initiativeId: id, by, amount }))
}

/** What somebody has said for an initiative; null: nothing. */
export async function votedBy({ store }: App, voterId: MemberId, id: InitiativeId) {
  return store.initiatives.voteOf(id, voterId)
}

/** The vote was reached a moment ago: whoever wants may take a part. */
export async function isDue(app: App, initiative: Initiative): Promise<Initiative> {
  const { timeZone: zone } = app.settings
  const due = reach(initiative, app.now(), zone)
  await app.store.initiatives.write(due, zone)
  return due
}
