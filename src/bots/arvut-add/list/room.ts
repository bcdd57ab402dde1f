import { subYears } from 'date-fns/subYears'
import { Composer } from 'grammy'
import { visitPool } from '../../../actions/trust/pool.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import type { TrustGraph } from '../../../domain/graph/graph.ts'
import type { MemberId } from '../../../domain/ids.ts'
import { trustPool } from '../../../domain/trust/trust.ts'
import { moment, money, shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { LONG_LIST, lettersIn, searchAgain } from '../../kit/finding.ts'
import { PAGE, pagesOf } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { oneMoment } from '../refusal.ts'
import { listTap } from '../taps.ts'
import { findQuestion } from './find.ts'
import { degreeOf, type Filter, filterOf, peopleScreen, poolScreen } from './screens.ts'
import { peopleTap } from './taps.ts'

/** My list in numbers, and its people in pages. */
export function list(app: App): Room {
  const composer = new Composer<Ctx>()
  composer.chatType('private').command('list', ctx => showPool(app, ctx))
  onTap(composer, listTap, ctx => showPool(app, ctx))

  onTap(composer, peopleTap, async (ctx, { filter: word, page }) => {
    const { member, t } = ctx
    const graph = await app.graph()
    if (!graph) return show(ctx, oneMoment(t, peopleTap({ filter: word, page })))
    const filter = filterOf(word)
    const letters = lettersIn(filter)
    if (letters !== null) return searchAgain(ctx, findQuestion, letters, page)
    const degree = degreeOf(filter)
    const total = sizeOf(graph, member.id, filter)
    const shown = Math.min(page, pagesOf(total) - 1)
    const order = { offset: shown * PAGE, limit: PAGE, ...(degree && { degree }) }
    const found = graph.page(member.id, order)
    const ids = found.members.map(({ id }) => id)
    const name = await namesFor(app, ids, { viewerId: member.id, t })
    const isLong = graph.size(member.id) > LONG_LIST
    await show(ctx, peopleScreen(t, found, { filter, page: shown, total, name, isLong }))
  })
  return { composer }
}

/** How many people a filter leaves; beyond what is counted by degree, all of the list. */
function sizeOf(graph: TrustGraph, id: MemberId, filter: Filter): number {
  const size = graph.size(id)
  const degree = degreeOf(filter)
  if (degree === undefined) return size
  const { counts, more } = graph.degreeCounts(id)
  if (degree !== 'far') return counts[degree - 1] ?? 0
  return more ? size : size - counts[0] - counts[1]
}

/** The pool screen; looking at it is a visit. */
export async function showPool(app: App, ctx: Ctx): Promise<void> {
  const { member, t } = ctx
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(t, listTap({})))
  const size = graph.size(member.id)
  const visits = await visitPool(app, member.id, size)
  const { trustAmount, unit, timeZone } = app.settings
  const sum = (people: number) => money(t.language, trustPool(people, trustAmount), unit)
  const isToday = (at: Date) => dayOf(at, timeZone) === dayOf(ctx.now, timeZone)
  const on = (at: Date) =>
    isToday(at) ? moment(t.language, at, timeZone) : shortDay(t.language, dayOf(at, timeZone))

  const [last] = visits
  const change = last ? size - last.size : 0
  await show(
    ctx,
    poolScreen(t, {
      size,
      degrees: graph.degreeCounts(member.id),
      pool: sum(size),
      growth:
        last && change !== 0
          ? { sum: `${change > 0 ? '+' : '−'}${sum(Math.abs(change))}`, since: on(last.at) }
          : null,
      before: visits.map(visit => ({ pool: sum(visit.size), on: on(visit.at) })),
      withdrawn: await app.store.trust.countWithdrawnBy(member.id),
      hinges: graph.hinges(member.id).length,
      links: await app.store.readinessWords.fresh(member.id, subYears(ctx.now, 1)),
    }),
  )
}
