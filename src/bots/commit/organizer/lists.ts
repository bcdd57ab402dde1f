import { committable } from '../../../actions/pledge/commit-all.ts'
import type { PledgePage } from '../../../app.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { menuTap } from '../menu.ts'
import {
  askedTap,
  commitAllTap,
  givenTap,
  needingTap,
  needTap,
  organizerTap,
  overdueTap,
  receivedTap,
  waitingTap,
} from '../taps.ts'
import { rowsOfPeople } from './pieces.ts'
import { peopleOf, rowsOfPledges } from './rows.ts'

/** The organizer's lists of what is open. */
export type ListName = 'given' | 'received' | 'asked' | 'waiting' | 'overdue'

const taps: Record<ListName, (page: number) => string> = {
  given: page => givenTap({ page }),
  received: page => receivedTap({ page }),
  asked: page => askedTap({ page }),
  waiting: page => waitingTap({ page }),
  overdue: page => overdueTap({ page }),
}

/** One page of a list, each row a button, of a person where that is what people look for; a page that has emptied shows the first one. */
export async function listScreen(ctx: Ctx, list: ListName, page: number): Promise<Screen> {
  const found = await pageOf(ctx, list, page)
  if (found.entries.length === 0 && page > 0) return listScreen(ctx, list, 0)
  const { t, member, moment } = ctx
  const people = await peopleOf(ctx, found.entries)
  const seat = { me: member.id, people, from: page * PAGE, ...moment }
  const rows =
    list === 'given' || list === 'received'
      ? rowsOfPeople(t, found.entries, { ...seat, list, page })
      : rowsOfPledges(t, found.entries, seat)
  const text = found.entries.length > 0 ? t(`list-${list}`) : t(`list-${list}-empty`)
  return {
    text,
    buttons: [
      ...rows,
      ...(list === 'given' ? await commitAllButton(ctx) : []),
      ...wayOn(t, list, found.entries.length),
      openPager(page, found.hasMore, taps[list]),
      [{ text: t('back'), tap: list === 'asked' ? menuTap({}) : organizerTap({}) }],
    ],
  }
}

/** Where to go from an empty list: to those who need help, or to ask for it. */
function wayOn(t: Translate, list: ListName, rows: number): Button[][] {
  if (rows > 0) return []
  if (list === 'given') return [[{ text: t('people-needing'), tap: needingTap({ page: 0 }) }]]
  return list === 'received' ? [[{ text: t('menu-need'), tap: needTap({}) }]] : []
}

/** All at once, where there is more than one intention to commit to. */
async function commitAllButton({ app, member, t }: Ctx): Promise<Button[][]> {
  const { pledges } = await committable(app, member.id)
  if (pledges.length < 2) return []
  return [[{ text: t('commit-all', { count: pledges.length }), tap: commitAllTap({}) }]]
}

function pageOf({ app, member, moment }: Ctx, list: ListName, page: number): Promise<PledgePage> {
  const { pledges } = app.store
  const order = { page, size: PAGE }
  switch (list) {
    case 'given':
      return pledges.givenBy(member.id, moment, order)
    case 'received':
      return pledges.receivedBy(member.id, moment, order)
    case 'asked':
      return pledges.askedOf(member.id, moment, order)
    case 'waiting':
      return pledges.unconfirmedOf(member.id, moment, order)
    case 'overdue':
      return pledges.overdueOf(member.id, moment, order)
  }
}
