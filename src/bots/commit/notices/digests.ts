import type { Member } from '../../../app.ts'
import { dayOf, firstDay, nextCycle } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Line } from '../../../domain/notice/line.ts'
import type { MonthNotice } from '../../../domain/notice/month.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money, month } from '../../../words/wording.ts'
import { helpTopicTap } from '../../kit/help.ts'
import type { Words } from '../../kit/notices.ts'
import { pageRow } from '../../kit/page.ts'
import { type Button, cut, rowsOf, type Screen } from '../../kit/screen.ts'
import { putUpTap } from '../listing/taps.ts'
import { nameIn } from '../naming.ts'
import { organizerTap, pledgeTap, stillNeedTap, thankAllTap, waitingTap } from '../taps.ts'
import { onlyButtons, previewWords, resultWords, type Telling } from '../together/clearing/words.ts'
import { type Desk, staying } from './desk.ts'

type Closed = Extract<MonthNotice, { kind: 'cycle-closed' }>

/** A digest names so many people a line; the organizer has the rest. */
const NAMED = 8
/** So many of its pledges get a button of their own. */
const BUTTONS = 6

/** What a month's end brings: before it, shortly before it, and once it is over. */
export const monthWords: Words<Desk, MonthNotice> = {
  'month-ends': wordMonth,
  'commitments-due': wordMonth,
  'cycle-closed': wordMonth,
}

function wordMonth(desk: Desk, facts: MonthNotice): Promise<Screen | null> {
  return staying(wordDigest(desk, facts), 'open')
}

async function wordDigest(desk: Desk, facts: MonthNotice): Promise<Screen> {
  const { t } = desk
  const names = await namesIn(desk, facts)
  switch (facts.kind) {
    case 'month-ends': {
      const on = day(t.language, firstDay(nextCycle(facts.cycle)))
      const lines = [
        t('digest-month-ends', { month: month(t.language, facts.cycle), on }),
        listed(t, 'digest-intentions', facts.intentions, names, facts.unit),
        listed(t, 'digest-commitments', facts.commitments, names, facts.unit),
        listed(t, 'digest-waiting', facts.waiting ?? [], names, facts.unit),
        listed(t, 'digest-to-confirm', facts.toConfirm, names, facts.unit),
        listed(t, 'ends-intended-to-me', facts.receivedIntentions ?? [], names, facts.unit),
        listed(t, 'ends-committed-to-me', facts.receivedCommitments ?? [], names, facts.unit),
      ]
      const { clearing } = facts
      const telling = tellingAt(desk, names, facts.unit)
      return {
        text: parted(joined(lines), clearing && previewWords(telling, clearing)),
        buttons: [
          ...(clearing ? onlyButtons(telling, clearing) : []),
          ...(clearing ? [[helpButton(t)]] : []),
          ...confirmRow(t, facts.toConfirm),
          [organizerButton(t)],
        ],
      }
    }
    case 'commitments-due': {
      const { clearing, commitments } = facts
      const result = clearing && resultWords(tellingAt(desk, names, facts.unit), clearing)
      const due = commitments.length > 0 && t('digest-due', { on: day(t.language, facts.dueOn) })
      const list = listed(t, 'digest-commitments', commitments, names, facts.unit)
      const deliver = pledgeButtons(t, 'digest-deliver', facts.commitments, names, facts.unit)
      const help = clearing ? [[helpButton(t)]] : []
      return {
        text: parted(result, joined([due, list])),
        buttons: [...deliver, ...help, [organizerButton(t)]],
      }
    }
    case 'cycle-closed': {
      const closed = wordClosed(t, facts, names)
      return { ...closed, buttons: [...closed.buttons, pageRow(t, desk.app)] }
    }
  }
}

/** What the closed month was, giver and receiver side together, with what can be done now. */
function wordClosed(t: Translate, facts: Closed, names: Names): Screen {
  const { unit, received, cleared = 0, cycle, lost } = facts
  const list = (key: string, lines: readonly Line[]) => listed(t, key, lines, names, unit)
  const leftOut = facts.leftOut.map(({ receiverId, amount, because }) =>
    t(`notice-not-renewed-${because}`, {
      name: names.of(receiverId),
      amount: money(t.language, amount, unit),
    }),
  )
  const sum = money(t.language, received.amount, unit)
  const lines = [
    t('digest-closed', { month: month(t.language, cycle) }),
    lost.length > 0 && t('digest-lost', { count: lost.length }),
    list('digest-gave', facts.gave),
    list('digest-renewed', going(facts.renewed)),
    list('ends-renewed-paused', paused(facts.renewed)),
    ...leftOut,
    list('digest-overdue', facts.overdue),
    list('digest-lapsed', facts.lapsed),
    list('digest-waiting', facts.waiting),
    list('digest-spared', facts.spared),
    cleared > 0 && t('digest-cleared', { amount: money(t.language, cleared, unit) }),
    received.people > 0 && t('digest-received', { amount: sum, people: received.people }),
    list('digest-renewed-to-me', going(facts.renewedToMe)),
    list('ends-renewed-to-me-paused', paused(facts.renewedToMe)),
    list('digest-to-confirm', facts.toConfirm),
    list('digest-received-overdue', facts.receivedOverdue),
    list('digest-received-lapsed', facts.receivedLapsed),
    list('digest-received-spared', facts.receivedSpared),
    (facts.becameDormant || facts.supportEnded) && t('digest-dormant'),
    facts.supportEnded && t('digest-support-ended'),
  ]
  const thank = { text: t('digest-thank'), tap: thankAllTap({ cycle }) }
  const need = (collection: number) => ({
    text: t('digest-still-need'),
    tap: stillNeedTap({ collection, cycle: nextCycle(cycle) }),
  })
  return {
    text: joined(lines),
    buttons: [
      ...pledgeButtons(t, 'digest-change', facts.renewed, names, unit),
      ...pledgeButtons(t, 'digest-deliver', facts.overdue, names, unit),
      ...confirmRow(t, facts.toConfirm),
      received.people > 0 ? [thank] : [],
      received.people > 0 ? [{ text: t('digest-give'), tap: putUpTap({ side: 'offer' }) }] : [],
      facts.stillNeeds ? [need(facts.stillNeeds)] : [],
      [organizerButton(t)],
    ],
  }
}

type Renewed = Line & Readonly<{ isPaused?: boolean }>

const going = (lines: readonly Renewed[]) => lines.filter(({ isPaused }) => !isPaused)
const paused = (lines: readonly Renewed[]) => lines.filter(({ isPaused }) => isPaused)

type Names = Readonly<{ of(id: MemberId): string }>

/** Names are those of sending: whoever has left since has none any more. */
async function namesIn({ app, t }: Desk, facts: MonthNotice): Promise<Names> {
  const clearing = 'clearing' in facts ? facts.clearing : null
  const ids = [...Object.values(facts), ...Object.values(clearing ?? {})]
    .flatMap(value => (Array.isArray(value) ? value : []))
    .flatMap(line => (typeof line === 'object' ? [line.otherId ?? line.receiverId] : []))
  const people: ReadonlyMap<MemberId, Member> = await app.store.members.named(ids)
  return { of: id => nameIn(t, people.get(id)) }
}

/** "Overdue: Mila 40 €, Jovan 10 €" as one line, or nothing. */
function listed(
  t: Translate,
  key: string,
  lines: readonly Line[],
  names: Names,
  unit: string,
): string | false {
  if (lines.length === 0) return false
  const named = lines
    .slice(0, NAMED)
    .map(({ otherId, amount }) => `${names.of(otherId)} ${money(t.language, amount, unit)}`)
  const more = lines.length - named.length
  const list = more > 0 ? [...named, t('digest-more', { count: more })] : named
  return t(key, { list: list.join(', ') })
}

function pledgeButtons(
  t: Translate,
  key: string,
  lines: readonly Line[],
  names: Names,
  unit: string,
): Button[][] {
  const buttons = lines.slice(0, BUTTONS).map(({ pledgeId, otherId, amount }) => ({
    text: t(key, { name: cut(names.of(otherId), 20), amount: money(t.language, amount, unit) }),
    tap: pledgeTap({ pledge: pledgeId }),
  }))
  return rowsOf(buttons, 2)
}

function confirmRow(t: Translate, lines: readonly Line[]): Button[][] {
  if (lines.length === 0) return []
  return [[{ text: t('menu-confirm', { count: lines.length }), tap: waitingTap({ page: 0 }) }]]
}

function organizerButton(t: Translate): Button {
  return { text: t('menu-organizer'), tap: organizerTap({}) }
}

function helpButton(t: Translate): Button {
  return { text: t('clearing-help'), tap: helpTopicTap({ topic: 'clearing', page: 0 }) }
}

function tellingAt({ t, now, zone }: Desk, names: Names, unit: string): Telling {
  return { t, nameOf: names.of, unit, today: dayOf(now, zone) }
}

/** What is said of two matters, a line between them. */
function parted(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

function joined(lines: readonly (string | false)[]): string {
  return lines.filter(line => line !== false).join('\n')
}
