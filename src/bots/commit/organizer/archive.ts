import { Composer } from 'grammy'
import type { App, ArchiveMonth } from '../../../app.ts'
import { type Cycle, cycleOf, parseCycle } from '../../../domain/cycle.ts'
import { isDeed } from '../../../domain/pledge/pledge.ts'
import { readArchive } from '../../../views/archive.ts'
import { archiveFile } from '../../../words/archive.ts'
import { money, monthAndYear } from '../../../words/wording.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show, showFile } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { archiveFileTap, archiveMonthTap, archiveTap, organizerTap, yearTap } from '../taps.ts'
import { peopleOf, rowsOfPledges } from './rows.ts'
import { showYear } from './year.ts'

/** What was confirmed, by month, and all of it as a file. */
export function archive(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, archiveTap, async (ctx, { page }) => show(ctx, await monthsScreen(ctx, page)))
  onTap(composer, archiveMonthTap, async (ctx, { cycle, page }) => {
    const month = parseCycle(cycle)
    await show(ctx, month ? await monthScreen(ctx, month, page) : await monthsScreen(ctx, 0))
  })
  onTap(composer, yearTap, showYear)
  onTap(composer, archiveFileTap, async ctx => {
    const deeds = await readArchive(app, ctx.member.id)
    const bytes = Buffer.from(archiveFile(ctx.t, deeds, app.settings.timeZone))
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
  const received = found.entries.filter(
    ({ pledge }) => pledge.receiverId === member.id && isDeed(pledge),
  )
  if (received.length === 0) return null
  const people = await peopleOf(ctx, received)
  const seat = { me: member.id, people, from: 0, now, zone }
  return {
    text: t('to-thank'),
    buttons: [...rowsOfPledges(t, received, seat), [{ text: t('open-menu'), tap: 'menu' }]],
  }
}
