import { Composer } from 'grammy'
import { noteLook } from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import type { Clearing } from '../../../domain/clearing/run.ts'
import { moment, money, monthAndYear } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { adminTap, clearingsTap } from './taps.ts'

/** So many months are shown. */
const MONTHS = 12

/** What became of the last clearings. For operators, whom the room checks. */
export function clearings(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, clearingsTap, async ctx => show(ctx, await clearingsScreen(ctx)))
  return { composer }
}

async function clearingsScreen(ctx: Ctx): Promise<Screen> {
  const { app, t, member } = ctx
  await noteLook(app, member.id, 'clearings-listed')
  const found = await app.store.clearings.latest(MONTHS)
  const lines = await Promise.all(found.map(clearing => lineOf(ctx, clearing)))
  return {
    text: [
      t('admin-clearing-title', { mode: app.settings.clearing }),
      ...(lines.length > 0 ? lines : [t('admin-clearing-none')]),
    ].join('\n\n'),
    buttons: [
      [
        { text: t('admin-refresh'), tap: clearingsTap({}) },
        { text: t('back'), tap: adminTap({}) },
      ],
    ],
  }
}

async function lineOf({ app, t, moment: { zone } }: Ctx, clearing: Clearing): Promise<string> {
  const { ranAt, endedAt, shownAt, skipped, errorRef } = clearing
  const facts = { month: monthAndYear(t.language, clearing.cycle), ref: errorRef ?? '' }
  const at = (instant: Date) => moment(t.language, instant, zone)
  if (skipped) return t(`admin-clearing-skipped-${skipped}`, facts)
  if (!ranAt)
    return shownAt
      ? t('admin-clearing-shown', { ...facts, at: at(shownAt) })
      : t('admin-clearing-begun', facts)
  const counts = await app.store.clearings.countLoops(clearing.id)
  if (!endedAt) return t('admin-clearing-running', { ...facts, ...counts, at: at(ranAt) })
  const { unit } = app.settings
  return t('admin-clearing-run', {
    ...facts,
    ...counts,
    at: at(ranAt),
    cleared: money(t.language, clearing.cleared, unit),
    owed: money(t.language, clearing.owed, unit),
    percent: Math.round((clearing.cleared * 100) / Math.max(1, clearing.owed)),
    relieved: clearing.relieved,
    people: clearing.people,
  })
}
