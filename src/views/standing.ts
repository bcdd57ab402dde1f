import { type App, momentOf, type Queries } from '../app.ts'
import {
  type AskingRefusal,
  mayAsk,
  type Standing,
  standingOf,
} from '../domain/collection/standing.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'

/** A member's standing at an instant. */
export async function standingNow(
  { store, settings }: App,
  id: MemberId,
  moment: Moment,
  tx: Queries = store,
): Promise<Standing> {
  const isRed = (await tx.collections.redOf([id], moment)).has(id)
  const facts = await tx.reputation.standingFacts(id, isRed, moment)
  const lost = await tx.answerDays.lost(moment)
  return standingOf(facts, { ...moment, lost, inactiveAfter: settings.inactiveAfterCycles })
}

/** What stands in the way of opening a collection now, or null; asked before the first question. */
export async function wrongForAsking(
  app: App,
  id: MemberId,
  tx: Queries = app.store,
): Promise<AskingRefusal | 'member-is-suspended' | null> {
  const moment = momentOf(app)
  const { suspendedUntil } = await tx.members.get(id)
  if (suspendedUntil && suspendedUntil > moment.now) return 'member-is-suspended'
  return mayAsk(await standingNow(app, id, moment, tx))
}
