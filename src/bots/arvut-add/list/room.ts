import { Composer } from 'grammy'
import { visitPool } from '../../../actions/pool.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { trustPool } from '../../../domain/trust.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE } from '../../kit/list.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { money, shortDay } from '../../kit/wording.ts'
import { namesFor } from '../naming.ts'
import { oneMoment } from '../refusal.ts'
import { listTap } from '../taps.ts'
import { degreeOf, filterOf, peopleScreen, peopleTap, poolScreen } from './screens.ts'

/** My list in numbers, and its people in pages. */
export function list(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.chatType('private').command('list', ctx => showPool(app, ctx))
  onTap(composer, listTap, ctx => showPool(app, ctx))

  onTap(composer, peopleTap, async (ctx, { filter: word, page }) => {
    const { member, t } = ctx
    const graph = await app.graph()
    if (!graph) return show(ctx, oneMoment(t, peopleTap({ filter: word, page })))
    const filter = filterOf(word)
    const degree = degreeOf(filter)
    const order = { offset: page * PAGE, limit: PAGE, ...(degree && { degree }) }
    const found = graph.page(member.id, order)
    const ids = found.members.map(({ id }) => id)
    const name = await namesFor(app, ids, { viewerId: member.id, t })
    await show(ctx, peopleScreen(t, found, { filter, page, name }))
  })
  return composer
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
  const on = (at: Date) => shortDay(t.language, dayOf(at, timeZone))

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
    }),
  )
}
