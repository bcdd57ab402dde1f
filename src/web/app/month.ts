import { type App, type Member, momentOf, type PledgePage } from '../../app.ts'
import { inWords } from '../../bots/commit/organizer/organizer.ts'
import { loadYear } from '../../bots/commit/organizer/year.ts'
import { progressLines } from '../../bots/commit/progress.ts'
import { symbolOf } from '../../bots/commit/signs.ts'
import { addressOf, links } from '../../bots/kit/link.ts'
import { nameIn } from '../../bots/kit/naming.ts'
import { cycleOf, dayOf, daysLeft, lastDay } from '../../domain/cycle.ts'
import { standpointsOf } from '../../views/standpoints.ts'
import { plain } from '../../words/dress.ts'
import type { Translate } from '../../words/texts.ts'
import { day, money, month as monthName, shortDay } from '../../words/wording.ts'
import type { Line, Month } from './shapes.ts'

/** Who reads, and in which words. */
export type Reader = Readonly<{ app: App; member: Member; t: Translate }>

/** So many promises stand in a column; the rest is in the bot. */
const SHOWN = 20

/** My month as the page shows it. */
export async function monthOf(reader: Reader): Promise<Month> {
  const { app, member, t } = reader
  const { pledges } = app.store
  const moment = momentOf(app)
  const order = { page: 0, size: SHOWN }
  const [counts, given, received, standpoints, year] = await Promise.all([
    pledges.organizerCounts(member.id, moment),
    pledges.givenBy(member.id, moment, order),
    pledges.receivedBy(member.id, moment, order),
    standpointsOf(app, [member.id], moment),
    loadYear({ app, member, t, moment }),
  ])
  const { status = 'green', collection = null } = standpoints.get(member.id) ?? {}
  const { of = null, bar = null } = collection ?? {}
  const [givenSum = '', receivedSum = ''] = inWords(t, counts, app.settings.unit)
  return {
    title: t('page-month-title', {
      month: monthName(t.language, cycleOf(moment.now, moment.zone)),
    }),
    status: [
      t(`menu-status-${status}`, { name: nameIn(t, member) }),
      ...(of && bar ? progressLines(t, bar, of.unit).split('\n').slice(1) : []),
    ].map(plain),
    share: bar && shareOf(bar),
    waits: await waitsFor(reader, counts),
    sides: [
      await sideOf(reader, { title: t('organizer-given'), sums: givenSum, page: given }),
      await sideOf(reader, { title: t('organizer-received'), sums: receivedSum, page: received }),
    ],
    dates: datesOf(reader, of?.deadlineOn ?? null),
    year: year && {
      title: year.title,
      span: year.span,
      totals: [year.given, year.received],
      months: year.months,
    },
  }
}

/** How much of a target is together, 0–100. */
export function shareOf(
  bar: Readonly<{ target: number; committed: number; delivered: number; confirmed: number }>,
): number {
  const together = bar.committed + bar.delivered + bar.confirmed
  return Math.min(100, Math.floor((together * 100) / bar.target))
}

type Counts = Awaited<ReturnType<App['store']['pledges']['organizerCounts']>>

/** What waits for my word, each with the way to it. */
async function waitsFor({ app, member, t }: Reader, { given, received }: Counts): Promise<Line[]> {
  const asked = await app.store.pledges.countAskedOf(member.id, momentOf(app))
  const waits: [number, string, string][] = [
    [received.delivered.count, 'menu-confirm', links.confirm({})],
    [asked, 'menu-answer', links.asked({})],
    [given.overdue.count, 'menu-overdue', links.promises({})],
  ]
  return waits
    .filter(([count]) => count > 0)
    .map(([count, key, payload]) => ({
      text: t(key, { count }),
      link: addressOf(app.usernames.commit, payload),
    }))
}

async function sideOf(
  { app, member, t }: Reader,
  { title, sums, page }: Readonly<{ title: string; sums: string; page: PledgePage }>,
): Promise<Month['sides'][number]> {
  const moment = momentOf(app)
  const others = page.entries.map(({ pledge }) =>
    pledge.giverId === member.id ? pledge.receiverId : pledge.giverId,
  )
  const people = await app.store.members.named(others)
  const rows = page.entries.map((around, at): Line => {
    const { id, amount, unit, dueOn } = around.pledge
    return {
      text: `${symbolOf({ ...around, ...moment })} ${money(t.language, amount, unit)} · ${nameIn(t, people.get(others[at] ?? member.id))}`,
      ...(dueOn && { note: shortDay(t.language, dueOn) }),
      link: addressOf(app.usernames.commit, links.pledge({ pledge: id })),
    }
  })
  return { title, sums: plain(sums), rows, more: page.hasMore ? t('page-more') : null }
}

/** What happens next, and in how many days. */
function datesOf({ app, t }: Reader, deadlineOn: Month['title'] | null): Line[] {
  const { now, zone } = momentOf(app)
  const end = lastDay(cycleOf(now, zone))
  const line = (key: string, on: string): Line => ({
    text: t(key, { on: day(t.language, on, dayOf(now, zone)) }),
    note: t('page-days', { days: daysLeft(on as typeof end, now, zone) }),
  })
  return [...(deadlineOn ? [line('page-deadline', deadlineOn)] : []), line('page-close', end)]
}
