import { addDays } from '../../../domain/cycle.ts'
import { isLapsed, isOverdue, isPaused, type Pledge, stageOf } from '../../../domain/pledge.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge-acts.ts'
import { isOvertaken } from '../../../domain/request.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { day, moment, money, month } from '../../kit/wording.ts'
import { nameIn } from '../naming.ts'
import { symbolOf } from '../signs.ts'
import {
  actTap,
  archiveTap,
  cardTap,
  givenTap,
  overdueTap,
  questionTap,
  receivedTap,
  renewalTap,
  thankTap,
  waitingTap,
} from '../taps.ts'
import { type PledgeView, showsDetails } from './view.ts'

/** Acts that are asked about first; the others begin at once, some with a question of their own. */
const asked: ReadonlySet<PledgeAct> = new Set([
  'commit',
  'deliver',
  'withdraw',
  'confirm',
  'decline',
  'forgive',
])

/** One record of help with what it is, what becomes of it, and what its viewer may do. */
export function pledgeScreen(t: Translate, view: PledgeView): Screen {
  const { pledge } = view
  const lines = [
    headOf(t, view),
    pledge.note && t('pledge-note', { note: pledge.note }),
    stateLine(t, view),
    ...requestLines(t, view),
    showsDetails(view) && detailsOf(t, view),
  ].filter(line => typeof line === 'string')
  return {
    text: lines.join('\n'),
    buttons: [...actRows(t, view), wishRow(t, view), footer(t, view)],
    ...mentionOf(t, view),
  }
}

/** "❤️ 25 € for Anna · November", or from Boris, for the receiver. */
export function headOf(t: Translate, view: PledgeView): string {
  const { pledge, isGiver, other } = view
  return t(isGiver ? 'pledge-head-giver' : 'pledge-head-receiver', {
    symbol: symbolOf(view),
    amount: money(t.language, pledge.amount, pledge.unit),
    name: nameIn(t, other),
    period: periodOf(t, pledge),
  })
}

/** The month a pledge was made for, or that it is for an emergency. */
export function periodOf(t: Translate, { cycle }: Pick<Pledge, 'cycle'>): string {
  return cycle ? month(t.language, cycle) : t('pledge-emergency')
}

/** How the receiver can be helped, the default first; in person where nothing is named. */
export function detailsOf(t: Translate, { receiver, details }: PledgeView): string {
  const name = nameIn(t, receiver)
  if (details.length === 0) return t('pledge-details-none', { name })
  const lines = details.map(detail => `💳 ${detail.name}: ${detail.value}`)
  return [t('pledge-details', { name }), ...lines].join('\n')
}

function stateLine(t: Translate, view: PledgeView): string {
  const { pledge, isGiver, other, now, zone, collection } = view
  const stage = stageOf(pledge)
  const side = isGiver ? 'giver' : 'receiver'
  const name = nameIn(t, other)
  const at = (instant: Date | null) => (instant ? moment(t.language, instant, zone) : '')
  if (isLapsed(pledge, now, zone)) return t('pledge-lapsed')
  if (isPaused(pledge, view, now, zone)) {
    return t(view.giverIsRed ? `pledge-paused-${side}` : 'pledge-paused-collection', { name })
  }
  const due = pledge.dueOn ?? collection.deadlineOn
  const on = due ? day(t.language, due) : ''
  switch (stage) {
    case 'intention': {
      const lapses = pledge.dueOn ? day(t.language, addDays(pledge.dueOn, 1)) : ''
      return t(`pledge-intention-${side}`, { on: lapses })
    }
    case 'committed':
      if (isOverdue(pledge, now, zone)) return t(`pledge-overdue-${side}`, { on, name })
      return t(`pledge-committed-${side}`, { on, name })
    case 'delivered':
      return t(`pledge-delivered-${side}`, { at: at(pledge.deliveredAt), name })
    case 'confirmed':
      return t('pledge-confirmed', { at: at(pledge.confirmedAt) })
    case 'declined':
      return t(pledge.allowedAgainAt ? 'pledge-allowed-again' : `pledge-declined-${side}`, { name })
    default:
      return t(`pledge-${stage}`)
  }
}

/** What was asked and answered, as long as it can still be done. */
function requestLines(t: Translate, view: PledgeView): readonly string[] {
  const { pledge, requests, isGiver, zone } = view
  const side = isGiver ? 'giver' : 'receiver'
  const standing = requests.filter(request => !isOvertaken(request, pledge))
  return standing.flatMap(({ kind, askedAt, answeredAt, answer, onDay, remindedAt }) => {
    const at = moment(t.language, askedAt, zone)
    if (answer === 'on-day' && onDay) {
      return t(`pledge-promised-${side}`, { on: day(t.language, onDay) })
    }
    if (answer === 'not-now') return t(`pledge-not-now-${side}`)
    if (answeredAt) return []
    return t(`pledge-asked-${kind}-${side}`, { at, isReminded: remindedAt ? 'yes' : 'no' })
  })
}

function actRows(t: Translate, view: PledgeView): Button[][] {
  const { pledge, me, now, zone } = view
  const acts = actsOf(view, { by: me, now, zone }).filter(act => act !== 'commit-next')
  return rowsOf(
    acts.map(act => actButton(t, act, pledge)),
    2,
  )
}

/** A button that begins an act: with the question whether one is sure, or at once. */
export function actButton(
  t: Translate,
  act: PledgeAct,
  { id, amount }: Readonly<{ id: number; amount: number }>,
): Button {
  const begin = asked.has(act) ? questionTap : actTap
  return { text: t(`act-${act}`), tap: begin({ act, pledge: id, amount }) }
}

/** Thanks, and whether a deed is to renew. */
function wishRow(t: Translate, view: PledgeView): Button[] {
  const { pledge, isGiver, isThanked, renewalIsOff } = view
  const isConfirmed = stageOf(pledge) === 'confirmed'
  if (!isGiver) {
    const mayThank = isConfirmed && !isThanked && !view.giver.leftAt
    return mayThank ? [{ text: t('act-thank'), tap: thankTap({ pledge: pledge.id }) }] : []
  }
  if (pledge.cycle === null || !(isConfirmed || pledge.renewalOf)) return []
  const to = renewalIsOff ? 'on' : 'off'
  return [{ text: t(`act-renewal-${to}`), tap: renewalTap({ pledge: pledge.id, to }) }]
}

function footer(t: Translate, view: PledgeView): Button[] {
  const { other } = view
  const back = { text: t('back'), tap: listOf(view) }
  if (other.leftAt) return [back]
  return [{ text: `👤 ${nameIn(t, other)}`, tap: cardTap({ member: other.id }) }, back]
}

/** The list in which a pledge stands now: the way back. */
function listOf({ pledge, isGiver, now, zone }: PledgeView): string {
  const stage = stageOf(pledge)
  if (stage === 'delivered') return waitingTap({ page: 0 })
  if (stage === 'confirmed') return archiveTap({ page: 0 })
  if (isOverdue(pledge, now, zone)) return overdueTap({ page: 0 })
  return isGiver ? givenTap({ page: 0 }) : receivedTap({ page: 0 })
}

function mentionOf(t: Translate, { other }: PledgeView): Pick<Screen, 'mentions'> {
  if (other.leftAt || other.telegramId === null) return {}
  return { mentions: [{ name: nameIn(t, other), telegramId: other.telegramId }] }
}
