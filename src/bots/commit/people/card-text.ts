import type { Card } from '../../../actions/cards.ts'
import type { NameSeen } from '../../../actions/names.ts'
import type { Day } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Translate } from '../../kit/texts.ts'
import { day, money, monthAndYear } from '../../kit/wording.ts'
import { progressLines } from '../progress.ts'
import { signOf } from '../signs.ts'

/** How somebody is called by a viewer: a name, "a friend of Anna", or nobody in particular. */
export function calledIn(t: Translate, { name, through }: NameSeen): string {
  if (name) return name
  return through ? t('card-friend-of', { name: through }) : t('card-somebody')
}

/** Everything a viewer may read of a member, in the order of importance. */
export function cardText(t: Translate, card: Card, today: Day): string {
  return [
    head(t, card),
    collectionLines(t, card),
    card.about ? t('quoted', { text: card.about }) : null,
    helpersLine(t, card),
    amountLines(t, card),
    refusalLine(t, card),
    detailLines(t, card),
    deedsLine(t, card, today),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function head(t: Translate, card: Card): string {
  const name = calledIn(t, card)
  const isKnown = card.telegramName && card.telegramName !== card.name
  const lines = [
    card.status ? t(`card-status-${card.status}`, { name }) : t('card-name', { name }),
    isKnown ? t('card-telegram', { name: card.telegramName ?? '' }) : null,
    chainLine(t, card, name),
    ...card.relations.map(relation => t(`relation-${relation}`)),
  ]
  return lines.filter(Boolean).join('\n')
}

function chainLine(t: Translate, { chain, degree }: Card, name: string): string | null {
  if (degree === null || degree < 2 || chain.length === 0) return null
  return t('card-chain', { chain: [...chain, name].join(' → '), degree })
}

/** How far the collection is that a viewer sees, and until when; null where there is none. */
export function collectionLines(t: Translate, { collection }: Card): string | null {
  if (!collection) return null
  const { bar, target, missing, unit, deadlineOn, daysLeft } = collection
  const amount = (cents: number) => money(t.language, cents, unit)
  const sums = [
    target === null ? null : `💰 ${amount(target)}`,
    missing === null ? null : t('card-missing', { amount: amount(missing) }),
  ]
  return [
    bar ? progressLines(t, bar, unit) : sums.filter(Boolean).join('  '),
    deadlineOn && daysLeft !== null
      ? t('card-deadline', { until: day(t.language, deadlineOn), days: daysLeft })
      : null,
  ]
    .filter(Boolean)
    .join('\n')
}

function helpersLine(t: Translate, { givers }: Card): string | null {
  if (!givers) return null
  const { named, others } = givers
  const count = named.length + others
  if (count === 0) return t('card-nobody-helps')
  const names = named.map(({ name }) => name).join(', ')
  if (named.length === 0) return t('card-helpers-unnamed', { count })
  if (others === 0) return t('card-helpers', { count, names })
  return t('card-helpers-and-others', { count, names, others })
}

function amountLines(t: Translate, { amounts }: Card): string | null {
  if (amounts.length === 0) return null
  const lines = amounts.map(
    ({ stage, isPaused, amount, unit, name }) =>
      `${signOf(stage, isPaused)} ${money(t.language, amount, unit)} · ${name}`,
  )
  return [t('card-amounts'), ...lines].join('\n')
}

/** Why no help is offered; who helps already has the button to their record instead. */
export function refusalLine(t: Translate, { mayPledge }: Card): string | null {
  if (!mayPledge || !isRefused(mayPledge)) return null
  const { refused } = mayPledge
  return refused === 'giver-already-has-an-open-pledge' ? null : t(`refused-${refused}`)
}

function detailLines(t: Translate, { seen, isSelf, paymentDetails }: Card): string | null {
  if (!seen.paymentDetails || isSelf) return null
  if (paymentDetails.length === 0) return t('card-no-details')
  const lines = paymentDetails.map(({ name, value }) => `${name}: ${value}`)
  return [t('card-details'), ...lines].join('\n')
}

function deedsLine(t: Translate, { reputation, deedsSum, unit }: Card, today: Day) {
  if (!reputation) return null
  const { deeds, inTime, people, overdue, memberSince } = reputation
  const since = monthAndYear(t.language, memberSince.toISOString().slice(0, 7))
  const lines = [
    deeds === 0 ? t('card-no-deeds') : t('card-deeds', { deeds, people, inTime }),
    deedsSum ? t('card-deeds-sum', { amount: money(t.language, deedsSum, unit) }) : null,
    overdue > 0 ? t('card-overdue', { count: overdue }) : null,
    today.startsWith(memberSince.toISOString().slice(0, 7)) ? null : t('card-since', { since }),
  ]
  return lines.filter(Boolean).join('\n')
}
