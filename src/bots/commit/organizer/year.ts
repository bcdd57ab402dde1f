import type { ArchiveMonth } from '../../../app.ts'
import { addCycles, type Cycle, cycleOf, cyclesBetween } from '../../../domain/cycle.ts'
import type { Translate } from '../../../words/texts.ts'
import { money, monthAndYear, plainMoney, shortMonth } from '../../../words/wording.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { showPicture } from '../../kit/pictures/show-picture.ts'
import type { MonthBars, YearPicture } from '../../kit/pictures/year.ts'

/** So many months back, this one counted; at least so many are shown, so that it looks like a year. */
const MOST_MONTHS = 12
const FEWEST_MONTHS = 6

/** My year as a picture: what was confirmed by month, given and received; its words say the same. */
export async function showYear(ctx: Ctx): Promise<void> {
  const { t } = ctx
  const year = await loadYear(ctx)
  if (!year) {
    ctx.toast = t('year-is-empty')
    return
  }
  const { rows, ...picture } = year
  await showPicture(
    ctx,
    { kind: 'year', ...picture },
    {
      name: 'my-year.png',
      caption: [`${year.title}, ${year.span}`, `${year.given} · ${year.received}`, ...rows].join(
        '\n',
      ),
      buttons: [[closeButton(t)]],
    },
  )
}

/** What is drawn of a year, and the same in words, a row a month. */
type YearSeen = YearPicture & Readonly<{ rows: readonly string[] }>

/** A member's last twelve months; null where nothing was confirmed in them. */
export async function loadYear({
  t,
  app,
  member,
  moment: { now, zone },
}: Pick<Ctx, 't' | 'app' | 'member' | 'moment'>): Promise<YearSeen | null> {
  const order = { skip: 0, take: MOST_MONTHS }
  const found = await app.store.pledges.archiveMonths(member.id, { zone }, order)
  const last = cycleOf(now, zone)
  const first = addCycles(last, 1 - MOST_MONTHS)
  const months = found.filter(({ cycle }) => cycle >= first && cycle <= last)
  if (months.length === 0) return null
  const amount = (cents: number) => money(t.language, cents, app.settings.unit)
  const sumOf = (side: 'given' | 'received') =>
    amount(months.reduce((sum, month) => sum + month[side].sum, 0))
  return {
    title: t('year-title'),
    span: `${monthAndYear(t.language, spanOf(months, last)[0] ?? last)} – ${monthAndYear(t.language, last)}`,
    given: t('year-given', { amount: sumOf('given') }),
    received: t('year-received', { amount: sumOf('received') }),
    months: barsOf(t, months, last),
    rows: months.map(({ cycle, given, received }) =>
      t('archive-row', {
        month: monthAndYear(t.language, cycle),
        given: amount(given.sum),
        received: amount(received.sum),
      }),
    ),
  }
}

/** From the first month with anything in it to this one. */
function spanOf(months: readonly ArchiveMonth[], last: Cycle): readonly Cycle[] {
  const latest = addCycles(last, 1 - FEWEST_MONTHS)
  const [first = latest] = [latest, ...months.map(({ cycle }) => cycle)].toSorted()
  return cyclesBetween(first, last)
}

function barsOf(t: Translate, months: readonly ArchiveMonth[], last: Cycle): MonthBars[] {
  return spanOf(months, last).map(cycle => {
    const found = months.find(month => month.cycle === cycle)
    const [given, received] = [found?.given.sum ?? 0, found?.received.sum ?? 0]
    return {
      label: shortMonth(t.language, cycle),
      given,
      received,
      givenText: plainMoney(t.language, given),
      receivedText: plainMoney(t.language, received),
    }
  })
}
