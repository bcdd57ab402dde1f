import type { Group } from '../../../domain/circle/group.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Translate } from '../../../words/texts.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { id, pageNumber, tap } from '../../kit/tap.ts'
import { titleOf } from './card.ts'

export const rollTap = tap('roll', { group: id, page: pageNumber })
export const tickTap = tap('rolltick', { group: id, member: id, page: pageNumber })
export const untickTap = tap('rolluntick', { group: id, member: id, page: pageNumber })
export const joinTap = tap('rolljoin', { group: id })
export const leaveTap = tap('rollleave', { group: id })
export const leaveYesTap = tap('rollgone', { group: id })

/** Somebody of the roll with the name they go by, my tick, and whether we are linked. */
export type NamedMate = Readonly<{
  memberId: MemberId
  name: string
  isTicked: boolean
  isLinked: boolean
}>

/** One page of a roll, seen by one who takes part. */
export type RollPage = Readonly<{
  group: Pick<Group, 'id' | 'title'>
  /** One more than a page holds where there is another page. */
  mates: readonly NamedMate[]
  page: number
}>

/** Whom I trust of this roll: each a button that ticks or takes the tick back. */
export function rollScreen(t: Translate, { group, mates, page }: RollPage): Screen {
  const isEmpty = page === 0 && mates.length === 0
  const text = t('roll-screen', { title: titleOf(group) })
  const rows = mates.slice(0, PAGE).map(mate => [mateButton(group.id, mate, page)])
  const pages = openPager(page, mates.length > PAGE, to => rollTap({ group: group.id, page: to }))
  return {
    text: isEmpty ? `${text}\n\n${t('roll-is-empty')}` : text,
    buttons: [
      ...rows,
      pages,
      [
        { text: t('roll-leave'), tap: leaveTap({ group: group.id }) },
        { text: t('open-menu'), tap: 'menu' },
      ],
    ],
  }
}

/** For somebody of the group who does not take part. */
export function joinScreen(t: Translate, group: Pick<Group, 'id' | 'title'>): Screen {
  return {
    text: t('roll-invite', { title: titleOf(group) }),
    buttons: [
      [{ text: t('roll-take-part'), style: 'primary', tap: joinTap({ group: group.id }) }],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

/** Asked before somebody leaves a roll. */
export function leaveScreen(t: Translate, group: Pick<Group, 'id' | 'title'>): Screen {
  return {
    text: t('roll-leave-question', { title: titleOf(group) }),
    buttons: [
      [
        { text: t('roll-leave-yes'), style: 'danger', tap: leaveYesTap({ group: group.id }) },
        { text: t('back'), tap: rollTap({ group: group.id, page: 0 }) },
      ],
    ],
  }
}

function mateButton(group: number, mate: NamedMate, page: number): Button {
  const { memberId, name, isTicked, isLinked } = mate
  const order = { group, member: memberId, page }
  if (isLinked) return { text: `🤝 ${name}`, tap: tickTap(order) }
  return isTicked
    ? { text: `✅ ${name}`, tap: untickTap(order) }
    : { text: `⬜ ${name}`, tap: tickTap(order) }
}
