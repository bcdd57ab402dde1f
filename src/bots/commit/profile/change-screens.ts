import type { Day } from '../../../domain/cycle.ts'
import type { Collection } from '../../../domain/pledge/collection.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money } from '../../../words/wording.ts'
import type { Screen } from '../../kit/screen.ts'
import { statusTap } from '../taps.ts'
import { amountOf, type Light } from './status-screens.ts'
import { deadlineSaveTap, endMonthlyTap, endUrgentTap, targetSaveTap } from './taps.ts'

/** Asked before monthly support or an emergency ends by hand. */
export function endScreen(t: Translate, { status, emergency, monthly, bar, today }: Light): Screen {
  const back = [{ text: t('no'), tap: statusTap({}) }]
  const collection = (emergency ?? monthly)?.id ?? 0
  const unit = (emergency ?? monthly)?.unit ?? ''
  const amount = (cents: number) => money(t.language, cents, unit)
  if (status === 'orange') {
    const intended = bar?.intended ?? 0
    const committed = (bar?.committed ?? 0) + (bar?.delivered ?? 0)
    const lines = [
      intended > 0 ? t('status-end-intended', { intended: amount(intended) }) : '',
      committed > 0 ? t('status-end-committed', { committed: amount(committed) }) : '',
    ].filter(Boolean)
    return {
      text: [t('status-end-monthly-question'), lines.join('\n')].filter(Boolean).join('\n\n'),
      buttons: [
        [
          {
            text: t('status-end-monthly-yes'),
            style: 'danger',
            tap: endMonthlyTap({ collection, intended }),
          },
        ],
        back,
      ],
    }
  }
  const until = emergency?.deadlineOn ? day(t.language, emergency.deadlineOn, today) : ''
  const owed = bar?.committed ?? 0
  const seen = { collection, owed }
  return {
    text: t(owed > 0 ? 'status-end-emergency-question' : 'status-end-emergency-unowed', {
      owed: amount(owed),
      until,
    }),
    buttons: [
      [{ text: t('status-end-stay-due', { until }), tap: endUrgentTap({ how: 'due', ...seen }) }],
      owed > 0
        ? [
            {
              text: t('status-end-forgive'),
              style: 'danger',
              tap: endUrgentTap({ how: 'forgive', ...seen }),
            },
          ]
        : [],
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
      [
        {
          text: t('summary-save'),
          style: 'primary',
          tap: targetSaveTap({ collection: collection.id, from: collection.target, target }),
        },
      ],
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
      [
        {
          text: t('summary-save'),
          style: 'primary',
          tap: deadlineSaveTap({ collection: id, from: deadlineOn ?? to, day: to }),
        },
      ],
      [{ text: t('cancel'), tap: statusTap({}) }],
    ],
  }
}
