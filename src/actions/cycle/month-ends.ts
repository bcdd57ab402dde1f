import type { App, Queries } from '../../app.ts'
import { type Clearing, reminderDay } from '../../domain/clearing/run.ts'
import { type Cycle, cycleOf, dayOf, lastDay } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { OnlyShows, Preview, RunResult } from '../../domain/notice/clearing.ts'
import { dueReminder, monthEndDigest } from '../../domain/notice/digest.ts'
import type { CommitNotice, NewNotice } from '../../domain/notice/notice.ts'
import { inBatches, type Work } from '../batches.ts'
import { foresee } from '../clearing/preview.ts'

/** So many members are told in one transaction. */
const MEMBERS = 1_000

/**
 * Some days before the reminder: to each member with open records, what is open, what the 1st will do, and
 * what clearing would fulfil before it.
 */
export async function tellMonthEnds(app: App, cycle: Cycle, at: Date): Promise<void> {
  const about = { cycle, lastDay: lastDay(cycle), unit: app.settings.unit }
  const clearing = await foresee(app, cycle, at)
  await tellAll(app, { name: 'month-ends-told', key: cycle, at }, async (tx, page) => {
    const open = await tx.digests.open(page, cycle)
    const previews = clearing ? await showPreviews(app, tx, clearing, page) : null
    return open.map(({ memberId, lists }) => [
      memberId,
      monthEndDigest(about, lists, previews?.get(memberId)),
    ])
  })
  if (clearing) await app.store.clearings.wasShown(clearing.id, app.now())
}

/** Some days before the end: to each giver with commitments due until then, the list of them. */
export async function remindOfCommitments(app: App, cycle: Cycle, at: Date): Promise<void> {
  const { timeZone, unit } = app.settings
  const until = lastDay(cycle)
  const about = { cycle, dueOn: until, unit }
  const clearing = await app.store.clearings.ofCycle(cycle)
  await tellAll(app, { name: 'commitments-told', key: cycle, at }, async (tx, page) => {
    const due = await tx.digests.due(page, { from: dayOf(at, timeZone), until })
    const results = clearing ? await resultsFor(tx, clearing, page) : null
    return due.map(({ memberId, lists }) => [
      memberId,
      dueReminder(about, lists, results?.get(memberId)),
    ])
  })
}

type Page = Readonly<{ after: number; limit: number }>
type Told = readonly [MemberId, CommitNotice | null]

/** The previews of the members of a page; for who sees their first, the next one counts. */
async function showPreviews(
  { settings }: App,
  tx: Queries,
  { id, cycle }: Clearing,
  page: Page,
): Promise<ReadonlyMap<MemberId, Preview>> {
  const found = await tx.clearings.foreseenFor(id, page)
  await tx.clearings.wereShown(id, [...found.keys()])
  const on = reminderDay(cycle, settings.remindDays)
  const onlyShows = (isFirst: boolean): OnlyShows | null => {
    if (settings.clearing === 'preview') return 'trial'
    return isFirst ? 'first' : null
  }
  return new Map(
    [...found].map(([member, { isFirst, gives, gets }]) => [
      member,
      { on, onlyShows: onlyShows(isFirst), gives, gets },
    ]),
  )
}

/** What the run came to for the members of a page, for those whose preview it was to follow. */
async function resultsFor(
  tx: Queries,
  { id, ranAt, skipped }: Clearing,
  page: Page,
): Promise<ReadonlyMap<MemberId, RunResult>> {
  if (skipped === 'only-a-preview' || (!ranAt && !skipped)) return new Map()
  const foreseen = await tx.clearings.foreseenFor(id, page)
  const fulfilled = await tx.clearings.fulfilledFor(id, page)
  const expecting = [...foreseen].flatMap(([member, { isFirst }]) => (isFirst ? [] : [member]))
  return new Map(
    [...new Set([...expecting, ...fulfilled.keys()])].map(member => {
      const { gave, got } = fulfilled.get(member) ?? { gave: [], got: [] }
      return [member, { skipped: skipped !== null, gave, got }]
    }),
  )
}

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
