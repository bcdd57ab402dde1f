import type { Bar } from '../../../actions/standpoints.ts'
import type { StatusDraft } from '../../../actions/status-drafts.ts'
import type { Collection } from '../../../domain/collection.ts'
import type { Day } from '../../../domain/cycle.ts'
import type { Status } from '../../../domain/status.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { toggle } from '../../kit/settings/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { day, money } from '../../kit/wording.ts'
import { progressLines } from '../progress.ts'
import { profileTap, statusTap } from '../taps.ts'
import {
  askTap,
  deadlineSaveTap,
  deadlineTap,
  dropTap,
  endMonthlyTap,
  endTap,
  endUrgentTap,
  groupsTap,
  helpLinkAskResetTap,
  helpLinkTap,
  saveTap,
  targetSaveTap,
  targetTap,
  tellListTap,
} from './taps.ts'

/** What the traffic light shows: the colour, and what is open. */
export type Light = Readonly<{
  status: Status
  monthly: Collection | null
  emergency: Collection | null
  bar: Bar | null
  daysLeft: number | null
  today: Day
}>

/** The traffic light with every switch that is legal now. */
export function statusScreen(t: Translate, light: Light): Screen {
  const { status, monthly, emergency, bar } = light
  const collection = emergency ?? monthly
  const lines = [t('status-title'), t(`status-is-${status}`)]
  if (collection && bar) lines.push(progressLines(t, bar, collection.unit))
  if (emergency?.deadlineOn && light.daysLeft !== null) {
    const until = day(t.language, emergency.deadlineOn, light.today)
    lines.push(t('card-deadline', { until, days: light.daysLeft }))
  }
  if (emergency && monthly) {
    lines.push(t('status-monthly-waits', { amount: amountOf(t, monthly) }))
  }
  return {
    text: lines.join('\n\n'),
    buttons: [...switches(t, status), [{ text: t('back'), tap: profileTap({}) }]],
  }
}

function switches(t: Translate, status: Status): Button[][] {
  const urgent = [{ text: t('status-ask-emergency'), tap: askTap({ kind: 'emergency' }) }]
  const target = { text: t('status-change-target'), tap: targetTap({}) }
  const share = [{ text: t('status-share-link'), tap: helpLinkTap({}) }]
  if (status === 'green') {
    return [[{ text: t('status-ask-monthly'), tap: askTap({ kind: 'monthly' }) }], urgent]
  }
  if (status === 'orange') {
    return [share, [target], urgent, [{ text: t('status-end-monthly'), tap: endTap({}) }]]
  }
  return [
    [target, { text: t('status-prolong'), tap: deadlineTap({}) }],
    [{ text: t('status-tell-list'), tap: tellListTap({}) }],
    share,
    [{ text: t('status-end-emergency'), tap: endTap({}) }],
  ]
}

/** What the switch will do, before it is saved. */
export function summaryScreen(
  t: Translate,
  draft: StatusDraft,
  facts: Readonly<{ unit: string; today: Day; network: number; intentions: number }>,
): Screen {
  const { kind, target, deadlineOn, inGroups } = draft
  const amount = money(t.language, target ?? 0, facts.unit)
  const until = deadlineOn ? day(t.language, deadlineOn, facts.today) : ''
  const asked = { count: facts.intentions }
  const lines = [
    t(`summary-${kind}`, { amount, until }),
    kind === 'emergency' ? t('summary-pauses') : null,
    kind === 'emergency' && facts.intentions > 0 ? t('summary-asks', asked) : null,
    t('summary-told', { count: facts.network }),
  ]
  const groups = toggle(t('summary-groups'), inGroups, groupsTap({ to: inGroups ? 'off' : 'on' }))
  return {
    text: lines.filter(Boolean).join('\n\n'),
    buttons: [
      kind === 'emergency' ? [groups] : [],
      [{ text: t('summary-save'), tap: saveTap({}) }],
      [
        { text: t('summary-change'), tap: askTap({ kind }) },
        { text: t('cancel'), tap: dropTap({}) },
      ],
    ],
  }
}

/** The switch is saved: what next. */
export function openedScreen(t: Translate, collection: Collection, holders: number): Screen {
  const { kind } = collection
  const lines = [
    t(`status-opened-${kind}`, { amount: amountOf(t, collection) }),
    holders > 0 ? t('status-holders', { count: holders }) : null,
  ]
  const reset = holders > 0 ? [{ text: t('help-link-reset'), tap: helpLinkAskResetTap({}) }] : []
  const list = kind === 'emergency' ? [{ text: t('status-tell-list'), tap: tellListTap({}) }] : []
  return {
    text: lines.filter(Boolean).join('\n\n'),
    buttons: [
      list,
      [{ text: t('status-share-link'), tap: helpLinkTap({}) }],
      reset,
      [
        { text: t('status-mine'), tap: statusTap({}) },
        { text: t('open-menu'), tap: 'menu' },
      ],
    ],
  }
}

/** Asked before monthly support or an emergency ends by hand. */
export function endScreen(t: Translate, { status, emergency, monthly, bar, today }: Light): Screen {
  const back = [{ text: t('no'), tap: statusTap({}) }]
  const unit = (emergency ?? monthly)?.unit ?? ''
  const amount = (cents: number) => money(t.language, cents, unit)
  if (status === 'orange') {
    const facts = {
      intended: amount(bar?.intended ?? 0),
      committed: amount((bar?.committed ?? 0) + (bar?.delivered ?? 0)),
    }
    return {
      text: t('status-end-monthly-question', facts),
      buttons: [[{ text: t('status-end-monthly-yes'), tap: endMonthlyTap({}) }], back],
    }
  }
  const until = emergency?.deadlineOn ? day(t.language, emergency.deadlineOn, today) : ''
  const owed = bar?.committed ?? 0
  return {
    text: t('status-end-emergency-question', { owed: amount(owed), until }),
    buttons: [
      [{ text: t('status-end-stay-due', { until }), tap: endUrgentTap({ how: 'due' }) }],
      owed > 0 ? [{ text: t('status-end-forgive'), tap: endUrgentTap({ how: 'forgive' }) }] : [],
      back,
    ],
  }
}

/** Another target, old → new, before it is saved. */
export function targetScreen(t: Translate, collection: Collection, target: number): Screen {
  const from = amountOf(t, collection)
  const to = money(t.language, target, collection.unit)
  return {
    text: t('target-summary', { from, to }),
    buttons: [
      [{ text: t('summary-save'), tap: targetSaveTap({ collection: collection.id, target }) }],
      [{ text: t('cancel'), tap: statusTap({}) }],
    ],
  }
}

/** Another deadline, old → new, before it is saved. */
export function deadlineScreen(
  t: Translate,
  { id, deadlineOn }: Collection,
  to: Day,
  today: Day,
): Screen {
  const from = deadlineOn ? day(t.language, deadlineOn, today) : ''
  return {
    text: t('deadline-summary', { from, to: day(t.language, to, today) }),
    buttons: [
      [{ text: t('summary-save'), tap: deadlineSaveTap({ collection: id, day: to }) }],
      [{ text: t('cancel'), tap: statusTap({}) }],
    ],
  }
}

/** A rule stood in the way: its sentence, and the traffic light as it is. */
export function refusedScreen(t: Translate, refusal: string): Screen {
  return {
    text: t(`refused-${refusal}`),
    buttons: [
      [
        { text: t('status-mine'), tap: statusTap({}) },
        { text: t('open-menu'), tap: 'menu' },
      ],
    ],
  }
}

function amountOf(t: Translate, { target, unit }: Collection): string {
  return money(t.language, target, unit)
}
