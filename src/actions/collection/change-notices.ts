import type { Queries } from '../../app.ts'
import type { CollectionChange } from '../../domain/collection/status.ts'
import type { MemberId } from '../../domain/ids.ts'
import {
  type Changeable,
  changeKey,
  factsOfChange,
  tellOfChange,
} from '../../domain/notice/telling-collection.ts'
import type { Collection } from '../../domain/pledge/collection.ts'

/** The work that is left when something is changed once more: its messages say what was before. */
export const CHANGE_GOES_ON: Readonly<Record<Changeable, string>> = {
  target: 'redraw target',
  deadline: 'redraw deadline',
}

/**
 * Inside an action: the circle hears of another target or deadline at once. Who was told of it less
 * than ten minutes ago finds it in that message.
 */
export async function tellChange(
  tx: Queries,
  change: CollectionChange,
  circle: ReadonlySet<MemberId>,
  now: Date,
): Promise<void> {
  for (const what of ['target', 'deadline'] as const) {
    if (!factsOfChange(what, change)) continue
    const key = changeKey(what, change.next)
    const beganAt = (of: Collection) => of[`${what}Before`]?.since.getTime()
    if (beganAt(change.seen) !== beganAt(change.next)) await tx.alertMessages.leaveAll(key)
    const followed = await tx.alertMessages.followed(key, [...circle])
    const others = [...circle].filter(id => !followed.has(id))
    await tx.notices.add(tellOfChange(what, change, others), now)
    const work = { name: CHANGE_GOES_ON[what], key: String(change.next.id), at: now }
    if (followed.size > 0) await tx.jobs.planAnew(work)
  }
}
