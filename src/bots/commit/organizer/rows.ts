import type { Member } from '../../../app.ts'
import type { Surrounded } from '../../../domain/collection/pause.ts'
import { dayOf } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Translate } from '../../../words/texts.ts'
import { money, shortDay } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Button } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { symbolOf } from '../signs.ts'
import { pledgeTap } from '../taps.ts'

/** The members of both sides of these pledges. */
export function peopleOf({ app }: Ctx, entries: readonly Surrounded[]) {
  return app.store.members.named(
    entries.flatMap(({ pledge }) => [pledge.giverId, pledge.receiverId]),
  )
}

/** Whose list it is, and where its rows begin. */
export type Seat = Readonly<{
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
