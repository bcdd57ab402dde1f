import { Composer } from 'grammy'
import type { App, ArchiveMonth } from '../../../app.ts'
import { type Cycle, cycleOf, dayOf, parseCycle } from '../../../domain/cycle.ts'
import type { Language } from '../../../domain/language.ts'
import { money, monthAndYear } from '../../../words/wording.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show, showFile } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { archiveFileTap, archiveMonthTap, archiveTap, organizerTap, yearTap } from '../taps.ts'
import { amountIn, csvOf, type Marks } from './csv.ts'
import { peopleOf, rowsOfPledges } from './rows.ts'
import { showYear } from './year.ts'

const EXPORTED_AT_ONCE = 500
/** The export ends here; far more deeds than a person does in a life. */
const MOST_EXPORTED = 20_000

/** What was confirmed, by month, and all of it as a file. */
export function archive(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, archiveTap, async (ctx, { page }) => show(ctx, await monthsScreen(ctx, page)))
  onTap(composer, archiveMonthTap, async (ctx, { cycle, page }) => {
    const month = parseCycle(cycle)
    await show(ctx, month ? await monthScreen(ctx, month, page) : await monthsScreen(ctx, 0))
  })
  onTap(composer, yearTap, showYear)
  onTap(composer, archiveFileTap, async ctx => {
    const bytes = Buffer.from(`\uFEFF${await fileOf(ctx)}`, 'utf8')
    await showFile(ctx, { bytes, name: 'commit-archive.csv' }, [[closeButton(ctx.t)]])
  })
  return { composer }
}

async function monthsScreen(ctx: Ctx, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const when = { zone: app.settings.timeZone }
  const order = { skip: page * PAGE, take: PAGE + 1 }
  const months = await app.store.pledges.archiveMonths(member.id, when, order)
  const shown = months.slice(0, PAGE)
  const back = [{ text: t('back'), tap: organizerTap({}) }]
  if (shown.length === 0) return { text: t('archive-empty'), buttons: [back] }
  return {
    text: t('archive-months'),
    buttons: [
      ...shown.map(month => [
        {
          text: monthRow(ctx, month),
          tap: archiveMonthTap({ cycle: month.cycle, page: 0 }),
        },
      ]),
      openPager(page, months.length > PAGE, at => archiveTap({ page: at })),
      [{ text: t('year-button'), tap: yearTap({}) }],
      [{ text: t('archive-file'), tap: archiveFileTap({}) }],
      back,
    ],
  }
}

function monthRow({ t, app }: Ctx, { cycle, given, received }: ArchiveMonth): string {
  const amount = (cents: number) => money(t.language, cents, app.settings.unit)
  return t('archive-row', {
    month: monthAndYear(t.language, cycle),
    given: amount(given.sum),
    received: amount(received.sum),
  })
}

async function monthScreen(ctx: Ctx, cycle: Cycle, page: number): Promise<Screen> {
  const { t, app, member, now } = ctx
  const zone = app.settings.timeZone
  const order = { page, size: PAGE }
  const found = await app.store.pledges.archiveOf(member.id, cycle, { now, zone }, order)
  const people = await peopleOf(ctx, found.entries)
  const seat = { me: member.id, people, from: page * PAGE, now, zone }
  return {
    text: t('archive-month', { month: monthAndYear(t.language, cycle) }),
    buttons: [
      ...rowsOfPledges(t, found.entries, seat),
      openPager(page, found.hasMore, at => archiveMonthTap({ cycle, page: at })),
      [{ text: t('back'), tap: archiveTap({ page: 0 }) }],
    ],
  }
}

/** What has arrived this month, for who wants to thank; null when nothing has. */
export async function thanksScreen(ctx: Ctx): Promise<Screen | null> {
  const { t, app, member, now } = ctx
  const zone = app.settings.timeZone
  const order = { page: 0, size: PAGE }
  const found = await app.store.pledges.archiveOf(
    member.id,
    cycleOf(now, zone),
    { now, zone },
    order,
  )
  const received = found.entries.filter(({ pledge }) => pledge.receiverId === member.id)
  if (received.length === 0) return null
  const people = await peopleOf(ctx, received)
  const seat = { me: member.id, people, from: 0, now, zone }
  return {
    text: t('to-thank'),
    buttons: [...rowsOfPledges(t, received, seat), [{ text: t('open-menu'), tap: 'menu' }]],
  }
}

/** English spreadsheets part columns by commas; those of the other languages by semicolons. */
function marksOf(language: Language): Marks {
  return language === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' }
}

/** All deeds as lines of a table, newest first. */
async function fileOf(ctx: Ctx): Promise<string> {
  const { t, app, member, now } = ctx
  const zone = app.settings.timeZone
  const marks = marksOf(t.language)
  const lines = [t('archive-columns').split('|')]
  for (let page = 0; page * EXPORTED_AT_ONCE < MOST_EXPORTED; page++) {
    const order = { page, size: EXPORTED_AT_ONCE }
    const found = await app.store.pledges.archiveOf(member.id, null, { now, zone }, order)
    const people = await peopleOf(ctx, found.entries)
    for (const { pledge } of found.entries) {
      const isGiver = pledge.giverId === member.id
      const other = people.get(isGiver ? pledge.receiverId : pledge.giverId)
      lines.push([
        pledge.confirmedAt ? dayOf(pledge.confirmedAt, zone) : '',
        t(isGiver ? 'archive-given' : 'archive-received'),
        nameIn(t, other),
        amountIn(pledge.amount, marks),
        pledge.unit,
        pledge.cycle ?? t('pledge-emergency'),
        pledge.note ?? '',
      ])
    }
    if (!found.hasMore) break
  }
  return csvOf(lines, marks)
}
