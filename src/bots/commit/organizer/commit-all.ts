import { Composer } from 'grammy'
import { commitAll, committable } from '../../../actions/pledge/commit-all.ts'
import type { App } from '../../../app.ts'
import { cycleOf, nextCycle } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import { money, month } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap, tap, word } from '../../kit/tap.ts'
import { calledIn } from '../naming.ts'
import { commitAllTap, givenTap } from '../taps.ts'
import { listScreen } from './lists.ts'

/** Commits to the intentions that were listed, for this month or the next. */
const commitAllYesTap = tap('commitallyes', { saw: word, month: word })

/** Committing to all running intentions at once. */
export function committingAll(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, commitAllTap, async ctx => show(ctx, await listedScreen(ctx)))
  onTap(composer, commitAllYesTap, async (ctx, { saw, month: wanted }) => {
    const order = {
      giverId: ctx.member.id,
      saw,
      month: wanted === 'next' ? 'next' : 'this',
    } as const
    const outcome = await commitAll(app, order)
    if (!isRefused(outcome)) return show(ctx, await listScreen(ctx, 'given', 0))
    refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await listedScreen(ctx))
  })
  return { composer }
}

async function listedScreen(ctx: Ctx): Promise<Screen> {
  const { app, t, member, moment } = ctx
  const { pledges, choosesMonth, number } = await committable(app, member.id)
  if (pledges.length === 0) return listScreen(ctx, 'given', 0)
  const names = await loadNames(
    app,
    member.id,
    pledges.map(({ receiverId }) => receiverId),
  )
  const lines = pledges.map(({ receiverId, amount, unit }) => {
    const name = calledIn(t, names.get(receiverId) ?? nameless)
    return t('commit-all-line', { name, sum: money(t.language, amount, unit) })
  })
  const sum = pledges.reduce((all, { amount }) => all + amount, 0)
  const yes = (text: string, which: 'this' | 'next'): Button[] => [
    { text, style: 'primary', tap: commitAllYesTap({ saw: number, month: which }) },
  ]
  const cycle = cycleOf(moment.now, moment.zone)
  return {
    text: [
      t('commit-all-title', { sum: money(t.language, sum, app.settings.unit) }),
      lines.join('\n'),
      t('commit-all-must-be-kept'),
    ].join('\n\n'),
    buttons: [
      ...(choosesMonth
        ? [
            yes(t('yes-commit-month', { month: month(t.language, cycle) }), 'this'),
            yes(t('yes-commit-month', { month: month(t.language, nextCycle(cycle)) }), 'next'),
          ]
        : [yes(t('commit-all-yes'), 'this')]),
      [{ text: t('no'), tap: givenTap({ page: 0 }) }],
    ],
  }
}
