import { Composer } from 'grammy'
import { sayStillReady } from '../../../actions/trust/yearly.ts'
import type { App } from '../../../app.ts'
import { type Cycle, parseCycle } from '../../../domain/cycle.ts'
import { memberId } from '../../../domain/ids.ts'
import { month } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, pageNumber, tap, word } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { listTap } from '../taps.ts'
import { stillReadyAllTap, withdrawTap, yearlyTap } from './taps.ts'

/** Says of one link that I am still ready to help. */
const stillReadyTap = tap('stillready', { cycle: word, member: id, page: pageNumber })

/** Once a year: am I still ready to help those with whom I made a link in this month? */
export function yearly(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, yearlyTap, async (ctx, { cycle, page }) => {
    await show(ctx, await yearlyScreen(ctx, parseCycle(cycle), page))
  })
  onTap(composer, stillReadyTap, async (ctx, { cycle, member, page }) => {
    const asked = parseCycle(cycle)
    const who = { memberId: ctx.member.id, otherId: memberId(member) }
    if (asked) await sayStillReady(app, { ...who, cycle: asked })
    await show(ctx, await yearlyScreen(ctx, asked, page))
  })
  onTap(composer, stillReadyAllTap, async (ctx, { cycle }) => {
    const asked = parseCycle(cycle)
    if (asked) await sayStillReady(app, { memberId: ctx.member.id, cycle: asked, otherId: null })
    await show(ctx, await yearlyScreen(ctx, asked, 0))
  })
  return { composer }
}

async function yearlyScreen(ctx: Ctx, cycle: Cycle | null, wanted: number): Promise<Screen> {
  const { app, member, t } = ctx
  const back = [{ text: t('back'), tap: listTap({}) }]
  if (!cycle) return { text: t('yearly-none'), buttons: [back] }
  const page = Math.min(wanted, 1_000)
  const order = { offset: page * PAGE, limit: PAGE + 1 }
  const { timeZone } = app.settings
  const found = await app.store.readinessWords.linksOf(member.id, cycle, timeZone, order)
  if (found.length === 0 && page > 0) return yearlyScreen(ctx, cycle, 0)
  if (found.length === 0) return { text: t('yearly-none'), buttons: [back] }
  const links = found.slice(0, PAGE)
  const ids = links.map(({ otherId }) => otherId)
  const name = await namesFor(app, ids, { viewerId: member.id, t })
  const rows = links.map(({ otherId, isSaid }): Button[] => [
    {
      text: isSaid ? t('yearly-said', { name: name(otherId) }) : name(otherId),
      tap: stillReadyTap({ cycle, member: otherId, page }),
    },
    { text: t('yearly-not'), tap: withdrawTap({ member: otherId, page: 0 }) },
  ])
  const isOpen = links.some(({ isSaid }) => !isSaid)
  return {
    text: t('yearly-screen', { month: month(t.language, cycle) }),
    buttons: [
      isOpen ? [{ text: t('yearly-all'), style: 'primary', tap: stillReadyAllTap({ cycle }) }] : [],
      ...rows,
      openPager(page, found.length > PAGE, to => yearlyTap({ cycle, page: to })),
      back,
    ],
  }
}
