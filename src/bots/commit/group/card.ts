import type { CircleCard, WordForGroup } from '../../../actions/circle/circles.ts'
import type { Group } from '../../../domain/circle/group.ts'
import { cycleOf, daysLeft, lastDay, type Zone } from '../../../domain/cycle.ts'
import { alarms } from '../../../domain/pledge/kinds.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money, month } from '../../../words/wording.ts'
import { groupSettingsTap } from '../../kit/group/settings.ts'
import { addressOf } from '../../kit/link.ts'
import { type Button, cut, type Screen } from '../../kit/screen.ts'
import { smallShareLine } from '../../kit/small-share.ts'
import { arrivedOf, barOf, missingLine } from '../progress.ts'
import { bindLink, whoLink } from './links.ts'

/** A group's title on our screens, where it must not push the rest away. */
export const titleOf = ({ title }: Pick<Group, 'title'>) => cut(title, 64)

/** What the screens of a group are made with. */
export type Seat = Readonly<{
  t: Translate
  group: Pick<Group, 'id' | 'title'>
  /** The bot's username, for links into the private chat. */
  bot: string
  now: Date
  zone: Zone
}>

/** The living card: whose circle this is and how far the help is; or that none is bound. */
export function circleScreen(seat: Seat, card: CircleCard | null): Screen {
  const { t, group } = seat
  const settings: Button = { text: t('group-settings-button'), tap: groupSettingsTap({}) }
  if (!card) {
    const bind = { text: t('circle-bind'), url: addressOf(seat.bot, bindLink({ group: group.id })) }
    return { text: t('circle-unbound', { title: titleOf(group) }), buttons: [[bind], [settings]] }
  }
  const name = card.name ?? t('circle-no-name')
  // Nothing needed and nothing shown read the same: a group can't tell that something is kept from it.
  if (!card.shown) return { text: t('circle-card-quiet', { name }), buttons: [[settings]] }

  const { token } = card.shown
  return {
    text: [
      t(`circle-card-${colourOf(card.shown)}`, { name }),
      ...openerLine(t, card.shown, name),
      ...shownLines(seat, card.shown),
    ].join('\n'),
    buttons: [
      [
        { text: t('circle-help'), url: addressOf(seat.bot, token) },
        { text: t('circle-who'), url: addressOf(seat.bot, whoLink({ group: group.id })) },
      ],
      [settings],
    ],
  }
}

/** What is announced in a group, as a message of its own. */
export function wordScreen(
  seat: Seat,
  { word, name, confirmed, token }: WordForGroup,
): Screen | null {
  const { t } = seat
  if (!word) return null
  const { target, unit, deadlineOn } = word.collection
  const facts = {
    name: name ?? t('circle-no-name'),
    target: money(t.language, target, unit),
    confirmed: money(t.language, confirmed, unit),
    arrived: arrivedOf(t, { confirmed, target }, unit),
    until: deadlineOn ? day(t.language, deadlineOn) : '',
    month: word.event === 'month' ? month(t.language, word.cycle) : '',
  }
  const buttons = token ? [[{ text: t('circle-help'), url: addressOf(seat.bot, token) }]] : []
  return { text: t(`circle-word-${word.event}`, facts), buttons }
}

/** "Vera for Mila"; who lets no group name them is somebody. */
function openerLine(t: Translate, { opener }: Shown, name: string): string[] {
  return opener ? [t('voice-for', { voice: opener.name ?? t('name-unseen'), name })] : []
}

type Shown = NonNullable<CircleCard['shown']>

function colourOf({ collection }: Shown): 'orange' | 'red' {
  return alarms(collection) ? 'red' : 'orange'
}

function shownLines(
  { t, now, zone }: Seat,
  { collection, progress, small, givers }: Shown,
): string[] {
  const amount = (cents: number) => money(t.language, cents, collection.unit)
  const lines = [
    barOf(progress),
    missingLine(t, progress, collection.unit),
    ...(small ? [smallShareLine(t, { ...small, people: null }, collection.unit)] : []),
    daysLine(t, collection, { now, zone }),
  ]
  if (givers.length === 0) return lines
  const list = givers.map(giver =>
    t('circle-giver', { name: giver.name, amount: amount(giver.amount) }),
  )
  return [...lines, '', t('circle-givers', { list: list.join(', ') })]
}

function daysLine(
  t: Translate,
  { deadlineOn }: Shown['collection'],
  { now, zone }: Pick<Seat, 'now' | 'zone'>,
): string {
  if (deadlineOn) {
    const until = day(t.language, deadlineOn)
    return t('circle-days-red', { until, days: daysLeft(deadlineOn, now, zone) })
  }
  const cycle = cycleOf(now, zone)
  const days = daysLeft(lastDay(cycle), now, zone)
  return t('circle-days-month', { month: month(t.language, cycle), days })
}
