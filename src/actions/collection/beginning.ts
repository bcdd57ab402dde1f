import { type App, momentOf, type Queries } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { endWhatIsOver } from './closings.ts'

/** Locks the member and writes the end of an emergency that time has ended. */
export async function beginning(app: App, tx: Queries, memberId: MemberId): Promise<Moment> {
  const moment = momentOf(app)
  await tx.members.lock(memberId)
  await endWhatIsOver(tx, memberId, moment)
  return moment
}
