import type { App, Queries } from '../../app.ts'
import { type Cycle, cycleOf, dayOf, lastDay } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { dueReminder, monthEndDigest } from '../../domain/notice/digest.ts'
import type { CommitNotice, NewNotice } from '../../domain/notice/notice.ts'
import { inBatches, type Work } from '../batches.ts'

/** So many members are told in one transaction. */
const MEMBERS = 1_000

/** The 25th: to each member with open records, what is open and what the 1st will do. */
export async function tellMonthEnds(app: App, cycle: Cycle, at: Date): Promise<void> {
  const about = { cycle, lastDay: lastDay(cycle), unit: app.settings.unit }
  await tellAll(app, { name: 'month-ends-told', key: cycle, at }, async (tx, page) => {
    const open = await tx.digests.open(page, cycle)
    return open.map(({ memberId, lists }) => [memberId, monthEndDigest(about, lists)])
  })
}

/** Some days before the end: to each giver with commitments due until then, the list of them. */
export async function remindOfCommitments(app: App, cycle: Cycle, at: Date): Promise<void> {
  const { timeZone, unit } = app.settings
  const until = lastDay(cycle)
  const about = { cycle, dueOn: until, unit }
  await tellAll(app, { name: 'commitments-told', key: cycle, at }, async (tx, page) => {
    const due = await tx.digests.due(page, { from: dayOf(at, timeZone), until })
    return due.map(({ memberId, lists }) => [memberId, dueReminder(about, lists)])
  })
}

type Page = Readonly<{ after: number; limit: number }>
type Told = readonly [MemberId, CommitNotice | null]

/** A word about a cycle that is over by now comes too late and is left unsaid. */
async function tellAll(
  app: App,
  work: Work & Readonly<{ key: string }>,
  facts: (tx: Queries, page: Page) => Promise<readonly Told[]>,
): Promise<void> {
  if (cycleOf(app.now(), app.settings.timeZone) > work.key) return
  await inBatches(app, work, async (tx, cursor) => {
    const told = await facts(tx, { after: cursor, limit: MEMBERS })
    const notices = told.flatMap(([to, said]): readonly NewNotice[] =>
      said ? [{ to, bot: 'commit', facts: said }] : [],
    )
    if (notices.length > 0) await tx.notices.add(notices, work.at)
    return told.length < MEMBERS ? null : (told.at(-1)?.[0] ?? null)
  })
}
