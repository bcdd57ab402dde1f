import type { App } from '../../../app.ts'
import type { CollectionId } from '../../../domain/ids.ts'
import type { Moment } from '../../../domain/moment.ts'
import { runs } from '../../../domain/pledge/collection.ts'
import { carriedBy } from '../../../domain/pledge/small-share.ts'
import { type ShareAmong, smallShareOf } from '../../../views/small-share.ts'
import type { Translate } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import { smallShareLine } from '../../kit/small-share.ts'

/** What the emergency that a call is for lacks, and what little each would give. */
export type CallNeed = Readonly<{ missing: number; small: ShareAmong | null; unit: string }>

/** What a call is to bring together; null where it is for no emergency that runs, or all is there. */
export async function needOf(
  app: App,
  { collectionId }: Readonly<{ collectionId: CollectionId | null }>,
  moment: Moment,
): Promise<CallNeed | null> {
  const emergency = collectionId && (await app.store.collections.find(collectionId))
  if (!emergency || !runs(emergency, moment.now, moment.zone)) return null
  const bars = await app.store.pledges.progressOf([emergency.id], moment)
  const missing = bars.get(emergency.id)?.missing ?? 0
  if (missing === 0) return null
  return {
    missing,
    small: await smallShareOf(app, emergency, missing, moment),
    unit: emergency.unit,
  }
}

/** What is missing, and what little would do. */
export function needLine(t: Translate, { missing, small, unit }: CallNeed): string {
  const lacks = t('sos-missing', { missing: money(t.language, missing, unit) })
  return [lacks, small && smallShareLine(t, { ...small, people: null }, unit)]
    .filter(Boolean)
    .join('\n')
}

/** What a ring of so many people could carry with small shares; empty where there is nothing to carry. */
export function ringLine(t: Translate, people: number, need: CallNeed | null): string {
  if (!need?.small || people === 0) return ''
  const { amount, oneIn } = need.small
  const sum = Math.min(need.missing, carriedBy(people, need.small))
  return t('sos-ring-carries', {
    oneIn,
    amount: money(t.language, amount, need.unit),
    sum: money(t.language, sum, need.unit),
  })
}
