import { addDays, cycleOf, cycleOfDay, firstDay, nextCycle } from '../../../domain/cycle.ts'
import { runs } from '../../../domain/pledge/collection.ts'
import { traitsOf } from '../../../domain/pledge/kinds.ts'
import type { PledgeNotice } from '../../../domain/pledge/notices.ts'
import { day, money } from '../../../words/wording.ts'
import type { Desk } from './desk.ts'

/** What comes after a change of a pledge, and when; null where the notice says it all. */
export async function nextLine(desk: Desk, facts: PledgeNotice): Promise<string | null> {
  const { t } = desk
  switch (facts.kind) {
    case 'pledge-made':
    case 'pledge-changed':
      if (facts.stage === 'committed') return dueLine(desk, facts)
      return t('next-intention', {
        hasDay: facts.dueOn ? 'yes' : 'no',
        on: facts.dueOn ? day(t.language, addDays(facts.dueOn, 1)) : '',
      })
    case 'pledge-withdrawn':
      return withdrawnLine(desk, facts)
    case 'pledge-confirmed':
      return facts.rest > 0 ? dueLine(desk, facts) : confirmedLine(desk, facts)
    case 'pledge-not-received':
      return facts.isSurplus ? null : dueLine(desk, facts)
    default:
      return null
  }
}

/** Until when a commitment is to be kept: its own day, or the emergency's. */
async function dueLine({ app, t, to }: Desk, facts: PledgeNotice): Promise<string | null> {
  const { deadlineOn } = await app.store.collections.get(facts.collectionId)
  const due = facts.dueOn ?? deadlineOn
  if (!due) return null
  const side = to.id === facts.giverId ? 'giver' : 'receiver'
  return t(`next-due-${side}`, { on: day(t.language, due) })
}

/** What the collection lacks now that an intention is gone. */
async function withdrawnLine(desk: Desk, facts: PledgeNotice): Promise<string> {
  const { app, t, now, zone } = desk
  const collection = await app.store.collections.get(facts.collectionId)
  if (!runs(collection, now, zone)) return t('next-nothing-owed')
  const bar = (await app.store.pledges.progressOf([collection.id], { now, zone })).get(
    collection.id,
  )
  const missing = money(t.language, bar?.missing ?? 0, collection.unit)
  return t('next-withdrawn', { missing })
}

/** A deed of a running month becomes an intention of the next one by itself. */
async function confirmedLine(
  { app, t, now, zone }: Desk,
  facts: Extract<PledgeNotice, { isLate: boolean }>,
) {
  const { dueOn, isLate } = facts
  const collection = await app.store.collections.get(facts.collectionId)
  if (!traitsOf(collection).isByMonth) return t('next-nothing-owed')
  if (!dueOn || isLate || cycleOfDay(dueOn) < cycleOf(now, zone)) return null
  return t('next-renewed', { on: day(t.language, firstDay(nextCycle(cycleOfDay(dueOn)))) })
}
