import {
  type Clearing,
  PEOPLE_FOR_FIGURES,
  previewDay,
  reminderDay,
} from '../../../../domain/clearing/run.ts'
import { cycleOf, dayOf, nextCycle } from '../../../../domain/cycle.ts'
import type { MemberId } from '../../../../domain/ids.ts'
import { day, money, month } from '../../../../words/wording.ts'
import type { Ctx } from '../../../kit/context.ts'
import { helpTopicTap } from '../../../kit/help.ts'
import type { Screen } from '../../../kit/screen.ts'
import { toggle } from '../../../kit/settings/screen.ts'
import { nameIn } from '../../naming.ts'
import { clearingNowTap, takePartTap, togetherTap } from '../../taps.ts'
import { clearedLines, type Telling } from './words.ts'

/** ⚖️ Clearing: what it is, when the next one is, what the last one did, for me and for everybody. */
export async function clearingScreen(ctx: Ctx): Promise<Screen> {
  const { t, app, member } = ctx
  const back = [{ text: t('back'), tap: togetherTap({}) }]
  const { clearing: mode } = app.settings
  if (mode === 'off')
    return { text: [t('clearing-title'), t('clearing-off-here')].join('\n\n'), buttons: [back] }
  const last = await app.store.clearings.lastRun()
  const parts = [
    t('clearing-title'),
    member.inClearing ? null : t('clearing-not-mine'),
    await nextLine(ctx),
    mode === 'preview' ? t('clearing-trial') : null,
    last && (await lastLines(ctx, last)),
    last && networkLine(ctx, last),
  ]
  const { inClearing } = member
  return {
    text: parts.filter(Boolean).join('\n\n'),
    buttons: [
      [{ text: t('clearing-what-if'), tap: clearingNowTap({}) }],
      [toggle(t('clearing-take-part'), inClearing, takePartTap({ to: inClearing ? 'off' : 'on' }))],
      [{ text: t('clearing-help'), tap: helpTopicTap({ topic: 'clearing', page: 0 }) }],
      back,
    ],
  }
}

/** What words about clearing need, for these people. */
export async function tellingOf(ctx: Ctx, ids: readonly MemberId[]): Promise<Telling> {
  const { t, app, now, moment } = ctx
  const people = await app.store.members.named(ids)
  return {
    t,
    nameOf: id => nameIn(t, people.get(id)),
    unit: app.settings.unit,
    today: dayOf(now, moment.zone),
  }
}

/** When the next preview comes, or the run that follows the one that has come. */
async function nextLine({ t, app, now, moment }: Ctx): Promise<string> {
  const { remindDays } = app.settings
  const running = cycleOf(now, moment.zone)
  const clearing = await app.store.clearings.ofCycle(running)
  const isShown = clearing?.shownAt && !clearing.endedAt
  const isPast = dayOf(now, moment.zone) > previewDay(running, remindDays) || clearing?.endedAt
  const cycle = isPast && !isShown ? nextCycle(running) : running
  const run = day(t.language, reminderDay(cycle, remindDays))
  if (isShown) return t('clearing-next-run', { run })
  return t('clearing-next', { preview: day(t.language, previewDay(cycle, remindDays)), run })
}

async function lastLines(ctx: Ctx, { id, ranAt }: Clearing): Promise<string | null> {
  const { t, app, member, moment } = ctx
  if (!ranAt) return null
  const on = day(t.language, dayOf(ranAt, moment.zone))
  const lines = await app.store.clearings.fulfilledOf(id, member.id)
  const ids = [...lines.gave, ...lines.got].map(({ otherId }) => otherId)
  if (ids.length === 0) return t('clearing-last-nothing', { on })
  return [t('clearing-last', { on }), ...clearedLines(await tellingOf(ctx, ids), lines)].join('\n')
}

/** The network's figures; of few people they would tell of single ones. */
function networkLine({ t, app }: Ctx, { cycle, ...run }: Clearing): string | null {
  if (run.people < PEOPLE_FOR_FIGURES) return null
  const sum = (cents: number) => money(t.language, cents, app.settings.unit)
  return t('clearing-network', {
    month: month(t.language, cycle),
    cleared: sum(run.cleared),
    owed: sum(run.owed),
    percent: Math.round((run.cleared * 100) / Math.max(1, run.owed)),
    relieved: run.relieved,
    people: run.people,
  })
}
