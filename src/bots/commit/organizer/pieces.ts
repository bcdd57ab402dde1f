import type { Surrounded } from '../../../domain/collection/pause.ts'
import { memberId } from '../../../domain/ids.ts'
import { isLapsed, isOpen, isOverdue, stageOf } from '../../../domain/pledge/pledge.ts'
import type { Translate } from '../../../words/texts.ts'
import { money, shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { symbolOf } from '../signs.ts'
import { givenTap, piecesTap, receivedTap } from '../taps.ts'
import { peopleOf, rowsOfPledges, type Seat } from './rows.ts'

/** The lists that have one row a person. */
export type PeopleList = 'given' | 'received'

/** One row a person, with the pieces summed by their signs; several pieces open as a list of their own. */
export function rowsOfPeople(
  t: Translate,
  entries: readonly Surrounded[],
  { list, page, ...seat }: Seat & Readonly<{ list: PeopleList; page: number }>,
): Button[][] {
  // What is not open any more, as a declined one, stays a row of its own.
  const byPerson = Map.groupBy(entries, ({ pledge }) => {
    const member = list === 'given' ? pledge.receiverId : pledge.giverId
    return isOpen(pledge) ? `${member}` : `${member}:${pledge.id}`
  })
  return [...byPerson.values()].flatMap((pieces, at) => {
    const from = seat.from + at
    const [piece] = pieces
    if (!piece || pieces.length === 1) return rowsOfPledges(t, pieces, { ...seat, from })
    const { giverId, receiverId, dueOn } = piece.pledge
    const member = list === 'given' ? receiverId : giverId
    const [first, ...others] = summed(t, pieces, seat)
    const facts = {
      number: from + 1,
      symbol: first?.sign ?? '',
      amount: [first?.sum, ...others.map(({ sign, sum }) => `${sign} ${sum}`)].join(' '),
      way: list === 'given' ? '→' : '←',
      name: nameIn(t, seat.people.get(member)),
      due: dueOn ? ` · ${shortDay(t.language, dueOn)}` : '',
    }
    return [[{ text: t('list-row', facts), tap: piecesTap({ list, member, page }) }]]
  })
}

/** What lies between me and one person in a direction, a row each. */
export async function piecesScreen(
  ctx: Ctx,
  list: PeopleList,
  { member, page }: Readonly<{ member: number; page: number }>,
): Promise<Screen> {
  const { t, app, moment } = ctx
  const me = ctx.member.id
  const between = await app.store.pledges.between(me, memberId(member), moment)
  const entries = between.filter(each => {
    const isWanted = each.pledge[list === 'given' ? 'giverId' : 'receiverId'] === me
    return isWanted && isInTime(each, moment)
  })
  const people = await peopleOf(ctx, entries)
  return {
    text: t(`list-pieces-${list}`, { name: nameIn(t, people.get(memberId(member))) }),
    buttons: [
      ...rowsOfPledges(t, entries, { me, people, from: 0, ...moment }),
      [{ text: t('back'), tap: list === 'given' ? givenTap({ page }) : receivedTap({ page }) }],
    ],
  }
}

function isInTime({ pledge }: Surrounded, { now, zone }: Ctx['moment']): boolean {
  if (!isOpen(pledge) || stageOf(pledge) === 'delivered') return false
  return !isLapsed(pledge, now, zone) && !isOverdue(pledge, now, zone)
}

/** The sums of the pieces by their signs, in the order of the pieces. */
function summed(
  t: Translate,
  pieces: readonly Surrounded[],
  { now, zone }: Pick<Seat, 'now' | 'zone'>,
): Readonly<{ sign: string; sum: string }>[] {
  const bySign = Map.groupBy(pieces, each => symbolOf({ ...each, now, zone }))
  return [...bySign].map(([sign, same]) => {
    const cents = same.reduce((sum, { pledge }) => sum + pledge.amount, 0)
    return { sign, sum: money(t.language, cents, same[0]?.pledge.unit ?? '') }
  })
}
