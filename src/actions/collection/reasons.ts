import { type App, momentOf, numberOf } from '../../app.ts'
import { wrongForChanging } from '../../domain/collection/status.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import { parseReason } from '../../domain/member/member.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { correctAlerts } from './closings.ts'

type Order = Readonly<{ memberId: MemberId; collectionId: CollectionId }>

/** Writes why the owner of a collection needs it, from what was typed. Alerts are edited. */
export async function sayWhy(app: App, { text, ...order }: Order & Readonly<{ text: string }>) {
  const reason = parseReason(text)
  return isRefused(reason) ? reason : write(app, order, () => reason)
}

/** Erases the words that the owner saw, by their number; others are kept. Alerts are edited. */
export async function eraseWhy(app: App, { of, ...order }: Order & Readonly<{ of: string }>) {
  return write(app, order, before =>
    before === null || numberOf(before) === of ? done(null) : refused('collection-has-changed'),
  )
}

async function write<Refusal extends string>(
  app: App,
  { memberId, collectionId }: Order,
  decide: (before: string | null) => Outcome<string | null, Refusal>,
) {
  return app.store.transaction(async tx => {
    const moment = momentOf(app)
    await tx.members.lock(memberId)
    const collection = await tx.collections.find(collectionId)
    if (!collection) return refused('only-the-owner-decides')
    const wrong = wrongForChanging(collection, { ...moment, by: memberId })
    if (wrong) return refused(wrong)
    const before = (await tx.collections.reasonsOf([collectionId])).get(collectionId) ?? null
    const outcome = decide(before)
    if (isRefused(outcome)) return outcome

    await tx.collections.writeReason(collectionId, outcome.done)
    await correctAlerts(tx, collection, moment.now)
    return done(collection)
  }, memberId)
}
