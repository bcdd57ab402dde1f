import type { Member, PledgePage } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Surrounded } from '../../../domain/pause.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { money, shortDay } from '../../kit/wording.ts'
import { menuTap } from '../menu.ts'
import { nameIn } from '../naming.ts'
import { symbolOf } from '../signs.ts'
import {
  askedTap,
  givenTap,
  organizerTap,
  overdueTap,
  pledgeTap,
  receivedTap,
  waitingTap,
} from '../taps.ts'

/** The organizer's lists of what is open. */
export type ListName = 'given' | 'received' | 'asked' | 'waiting' | 'overdue'

const taps: Record<ListName, (page: number) => string> = {
  given: page => givenTap({ page }),
  received: page => receivedTap({ page }),
  asked: page => askedTap({ page }),
  waiting: page => waitingTap({ page }),
  overdue: page => overdueTap({ page }),
}

/** One page of a list, each row a button; a page that has emptied shows the first one. */
export async function listScreen(ctx: Ctx, list: ListName, page: number): Promise<Screen> {
  const found = await pageOf(ctx, list, page)
  if (found.entries.length === 0 && page > 0) return listScreen(ctx, list, 0)
  const { t, member, app, now } = ctx
  const people = await peopleOf(ctx, found.entries)
  const rows = rowsOfPledges(t, found.entries, {
    me: member.id,
    people,
    from: page * PAGE,
    now,
    zone: app.settings.timeZone,
  })
  const text = found.entries.length > 0 ? t(`list-${list}`) : t(`list-${list}-empty`)
  return {
    text,
    buttons: [
      ...rows,
      openPager(page, found.hasMore, taps[list]),
      [{ text: t('back'), tap: list === 'asked' ? menuTap({}) : organizerTap({}) }],
    ],
  }
}

/** The members of both sides of these pledges. */
export function peopleOf({ app }: Ctx, entries: readonly Surrounded[]) {
  return app.store.members.named(
    entries.flatMap(({ pledge }) => [pledge.giverId, pledge.receiverId]),
  )
}

type Seat = Readonly<{
  me: MemberId
  people: ReadonlyMap<MemberId, Member>
  from: number
  now: Date
  zone: string
}>

/**
 * "3. 🤝 25 € → Anna · 30 Nov": numbered, each a button to its pledge. The day is the one it was
 * confirmed on, else its last day.
 */
export function rowsOfPledges(
  t: Translate,
  entries: readonly Surrounded[],
  { me, people, from, now, zone }: Seat,
): Button[][] {
  return entries.map((around, index) => {
    const { pledge } = around
    const isGiver = pledge.giverId === me
    const on = pledge.confirmedAt ? dayOf(pledge.confirmedAt, zone) : pledge.dueOn
    const name = nameIn(t, people.get(isGiver ? pledge.receiverId : pledge.giverId))
    const facts = {
      number: from + index + 1,
      symbol: symbolOf({ ...around, now, zone }),
      amount: money(t.language, pledge.amount, pledge.unit),
      way: isGiver ? '→' : '←',
      name,
      due: on ? ` · ${shortDay(t.language, on)}` : '',
    }
    return [{ text: t('list-row', facts), tap: pledgeTap({ pledge: pledge.id }) }]
  })
}

function pageOf({ app, member, now }: Ctx, list: ListName, page: number): Promise<PledgePage> {
  const { pledges } = app.store
  const when = { now, zone: app.settings.timeZone }
  const order = { page, size: PAGE }
  switch (list) {
    case 'given':
      return pledges.givenBy(member.id, when, order)
    case 'received':
      return pledges.receivedBy(member.id, when, order)
    case 'asked':
      return pledges.askedOf(member.id, when, order)
    case 'waiting':
      return pledges.unconfirmedOf(member.id, when, order)
    case 'overdue':
      return pledges.overdueOf(member.id, when, order)
  }
}
