import { addDays } from '../../../domain/cycle.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge/acts.ts'
import { wishOf } from '../../../domain/pledge/clearing.ts'
import { isDeed, isLapsed, isOverdue, isPaused, stageOf } from '../../../domain/pledge/pledge.ts'
import { isOvertaken } from '../../../domain/pledge/request.ts'
import { kept, mention, plain } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, moment, money, month } from '../../../words/wording.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { toggle } from '../../kit/settings/screen.ts'
import { calledIn, nameIn } from '../naming.ts'
import { symbolOf } from '../signs.ts'
import {
  actTap,
  archiveTap,
  cardTap,
  givenTap,
  onlyTap,
  overdueTap,
  questionTap,
  receivedTap,
  renewalTap,
  thankTap,
  waitingTap,
} from '../taps.ts'
import { copyRows } from './copy.ts'
import { historyOf } from './history.ts'
import { matterOf, type Situation } from './matter.ts'
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
    spokenOf(t, view),
    pledge.note && t('pledge-note', { note: pledge.note }),
    stateLine(t, view),
    ...requestLines(t, view),
    showsDetails(view) && detailsOf(t, view),
    historyOf(t, view),
  ].filter(line => typeof line === 'string')
  return {
    text: lines.join('\n'),
    buttons: [
      ...actRows(t, view),
      ...copyRows(t, view.details),
      wishRow(t, view),
      onlyRow(t, view),
      footer(t, view),
    ],
  }
}

/** "❤️ 25 € for Anna · November", or from Boris, for the receiver. */
export function headOf(t: Translate, view: PledgeView): string {
  const { pledge, isGiver, other } = view
  return t(isGiver ? 'pledge-head-giver' : 'pledge-head-receiver', {
    symbol: symbolOf(view),
    amount: money(t.language, pledge.amount, pledge.unit),
    name: kept(mention(nameIn(t, other), other.leftAt ? null : other.telegramId)),
    period: periodOf(t, view),
  })
}

/** "Vera for Mila", where the receiver's voice had asked for it. */
function spokenOf(t: Translate, { opener, receiver }: PledgeView): string | null {
  return opener && t('voice-for', { voice: calledIn(t, opener), name: nameIn(t, receiver) })
}

/** The month a pledge was made for, or what else it is for. */
function periodOf(t: Translate, { pledge, kind }: Pick<PledgeView, 'pledge' | 'kind'>): string {
  return pledge.cycle ? month(t.language, pledge.cycle) : t(`pledge-${kind}`)
}

/** How the receiver can be helped, the default first; in person where nothing is named; or when it is shown. */
export function detailsOf(t: Translate, view: PledgeView): string {
  const { receiver, details } = view
  const name = nameIn(t, receiver)
  if (!showsDetails(view)) return t('pledge-details-later', { name })
  if (details.length === 0) return t('pledge-details-none', { name })
  const lines = details.map(detail => `💳 ${plain(detail.name)}: ${plain(detail.value)}`)
  return [t('pledge-details', { name }), ...lines].join('\n')
}

function stateLine(t: Translate, view: PledgeView): string {
  const { pledge, isGiver, other, now, zone, clock, collection } = view
  const stage = stageOf(pledge)
  const side = isGiver ? 'giver' : 'receiver'
  const name = nameIn(t, other)
  const at = (instant: Date | null) => (instant ? moment(t.language, instant, clock) : '')
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
      return t(pledge.clearingId === null ? 'pledge-confirmed' : 'pledge-cleared', {
        at: at(pledge.confirmedAt),
      })
    case 'declined':
      return t(pledge.allowedAgainAt ? 'pledge-allowed-again' : `pledge-declined-${side}`, { name })
    default:
      return t(`pledge-${stage}`)
  }
}

/** What was asked and answered, as long as it can still be done. */
function requestLines(t: Translate, view: PledgeView): readonly string[] {
  const { pledge, requests, isGiver, clock } = view
  const side = isGiver ? 'giver' : 'receiver'
  const standing = requests.filter(request => !isOvertaken(request, pledge))
  return standing.flatMap(({ kind, askedAt, answeredAt, answer, onDay, remindedAt }) => {
    const at = moment(t.language, askedAt, clock)
    if (answer === 'on-day' && onDay) {
      return t(`pledge-promised-${side}`, { on: day(t.language, onDay) })
    }
    if (answer === 'not-now') return t(`pledge-not-now-${side}`)
    if (answeredAt) return []
    return t(`pledge-asked-${kind}-${side}`, { at, isReminded: remindedAt ? 'yes' : 'no' })
  })
}

function actRows(t: Translate, view: PledgeView): Button[][] {
  const { me, now, zone } = view
  const acts = actsOf(view, { by: me, now, zone }).filter(act => act !== 'commit-next')
  return rowsOf(
    acts.map(act => actButton(t, act, view)),
    2,
  )
}

/** What is colourful among acts: the one that ends well, and what takes something from the other side. */
const styles: Partial<Record<PledgeAct, Button['style']>> = {
  confirm: 'success',
  'not-received': 'danger',
  decline: 'danger',
}

/** A button that begins an act: with the question whether one is sure, or at once. */
export function actButton(t: Translate, act: PledgeAct, situation: Situation): Button {
  const begin = asked.has(act) ? questionTap : actTap
  const { id, amount } = situation.pledge
  const of = matterOf(act, situation)
  const style = styles[act]
  return {
    text: t(`act-${act}`),
    ...(style && { style }),
    tap: begin({ act, pledge: id, amount, of }),
  }
}

/** Thanks, and whether a deed is to renew. */
function wishRow(t: Translate, view: PledgeView): Button[] {
  const { pledge, isGiver, isThanked, renewalIsOff } = view
  const isConfirmed = stageOf(pledge) === 'confirmed'
  if (!isGiver) {
    const mayThank = isDeed(pledge) && !isThanked && !view.giver.leftAt
    return mayThank ? [{ text: t('act-thank'), tap: thankTap({ pledge: pledge.id }) }] : []
  }
  if (pledge.cycle === null || !(isConfirmed || pledge.renewalOf)) return []
  const to = renewalIsOff ? 'on' : 'off'
  return [{ text: t(`act-renewal-${to}`), tap: renewalTap({ pledge: pledge.id, to }) }]
}

/** The viewer's own wish, whether it is only to this person; the other side's is not shown. */
function onlyRow(t: Translate, { pledge, isGiver, mayWishOnly }: PledgeView): Button[] {
  if (!mayWishOnly) return []
  const isOnly = wishOf(pledge, isGiver ? 'giver' : 'receiver')
  const data = onlyTap({ pledge: pledge.id, to: isOnly ? 'any' : 'only' })
  return [toggle(t('clearing-only-switch'), isOnly, data)]
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
