import type { StatusDraft } from '../../../actions/collection/status-drafts.ts'
import type { Status } from '../../../domain/collection/status.ts'
import type { Day } from '../../../domain/cycle.ts'
import type { Bar, Collection } from '../../../domain/pledge/collection.ts'
import { alarms } from '../../../domain/pledge/kinds.ts'
import type { Facts, Translate } from '../../../words/texts.ts'
import { day, money } from '../../../words/wording.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { toggle } from '../../kit/settings/screen.ts'
import { progressLines } from '../progress.ts'
import { profileTap, statusTap, tellNewsTap } from '../taps.ts'
import {
  askTap,
  deadlineTap,
  dropTap,
  endTap,
  groupsTap,
  helpLinkAskResetTap,
  helpLinkTap,
  inGroupsTap,
  mayBeMetTap,
  purposeTap,
  saveTap,
  targetTap,
  tellListTap,
  whyTap,
} from './taps.ts'

/** What the traffic light shows: the colour, and what is open. */
export type Light = Readonly<{
  status: Status
  monthly: Collection | null
  emergency: Collection | null
  bar: Bar | null
  /** Why I need it, as others read it. */
  reason: string | null
  /** "Vera for Mila", where a voice opened the emergency. */
  spoken: string | null
  daysLeft: number | null
  today: Day
}>

/** The traffic light with every switch that is legal now. */
export function statusScreen(t: Translate, light: Light): Screen {
  const { status, monthly, emergency, bar } = light
  const collection = emergency ?? monthly
  const lines = [t('status-title'), t(`status-is-${status}`)]
  if (light.spoken) lines.push(light.spoken)
  if (light.reason) lines.push(t('quoted', { text: light.reason }))
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
    buttons: [
      ...switches(t, status),
      emergency ? [groupsToggle(t, emergency)] : [],
      collection
        ? [
            { text: t('why-change'), tap: whyTap({ collection: collection.id }) },
            { text: t('purpose-open'), tap: purposeTap({ collection: collection.id }) },
          ]
        : [],
      collection ? [{ text: t('news-tell'), tap: tellNewsTap({ collection: collection.id }) }] : [],
      [{ text: t('back'), tap: profileTap({}) }],
    ],
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
    ...rowsOf([target, { text: t('status-prolong'), tap: deadlineTap({}) }], 2),
    [{ text: t('status-tell-list'), tap: tellListTap({}) }],
    share,
    [{ text: t('status-end-emergency'), tap: endTap({}) }],
  ]
}

function groupsToggle(t: Translate, { id, inGroups }: Collection): Button {
  const to = inGroups ? 'off' : 'on'
  return toggle(t('summary-groups'), inGroups, inGroupsTap({ collection: id, to }))
}

/** What the switch will do, before it is saved. */
export function summaryScreen(
  t: Translate,
  draft: StatusDraft & Readonly<{ number: string }>,
  facts: Readonly<{ unit: string; today: Day; network: number; intentions: number }>,
): Screen {
  const { kind, target, deadlineOn, inGroups, mayBeMet, reason, number } = draft
  const amount = money(t.language, target ?? 0, facts.unit)
  const until = deadlineOn ? day(t.language, deadlineOn, facts.today) : ''
  const asked = { count: facts.intentions }
  const lines = [
    t(`summary-${kind}`, { amount, until }),
    reason ? t('quoted', { text: reason }) : null,
    alarms(draft) ? t('summary-pauses') : null,
    alarms(draft) && facts.intentions > 0 ? t('summary-asks', asked) : null,
    t('summary-told', { count: facts.network }),
    mayBeMet ? t('summary-may-be-met') : null,
    reason ? t('why-said') : t('why-question'),
  ]
  const groups = toggle(
    t('summary-groups'),
    inGroups,
    groupsTap({ to: inGroups ? 'off' : 'on', draft: number }),
  )
  const meeting = toggle(
    t('settings-may-be-met'),
    mayBeMet,
    mayBeMetTap({ to: mayBeMet ? 'off' : 'on', draft: number }),
  )
  return {
    text: lines.filter(Boolean).join('\n\n'),
    buttons: [
      alarms(draft) ? [groups] : [],
      [meeting],
      [{ text: t('summary-save'), style: 'primary', tap: saveTap({ draft: number }) }],
      [
        { text: t('summary-change'), tap: askTap({ kind }) },
        { text: t('cancel'), tap: dropTap({ draft: number }) },
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
  const list = alarms(collection) ? [{ text: t('status-tell-list'), tap: tellListTap({}) }] : []
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

/** A rule stood in the way: its sentence, and the traffic light as it is. */
export function refusedScreen(t: Translate, refusal: string, facts: Facts = {}): Screen {
  return {
    text: t(`refused-${refusal}`, facts),
    buttons: [
      [
        { text: t('status-mine'), tap: statusTap({}) },
        { text: t('open-menu'), tap: 'menu' },
      ],
    ],
  }
}

/** What a collection asks for. */
export function amountOf(t: Translate, { target, unit }: Collection): string {
  return money(t.language, target, unit)
}
