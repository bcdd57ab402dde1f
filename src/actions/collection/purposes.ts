import { type App, momentOf, numberOf, type Queries } from '../../app.ts'
import { type Field, type Purpose, parseForWhom } from '../../domain/collection/purpose.ts'
import { wrongForChanging } from '../../domain/collection/status.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { correctAlerts } from './closings.ts'

type Order = Readonly<{ memberId: MemberId; collectionId: CollectionId }>

/** Writes for whom an open collection is, from what was typed. Alerts are edited. */
export async function sayForWhom(app: App, { text, ...order }: Order & Readonly<{ text: string }>) {
  const read = parseForWhom(text)
  if (isRefused(read)) return read
  return write(app, order, async tx => {
    await tx.purposes.writeForWhom(order.collectionId, read.done)
    return done('written')
  })
}

/** Erases the words that the owner saw, by their number; others are kept. */
export async function eraseForWhom(app: App, { of, ...order }: Order & Readonly<{ of: string }>) {
  return write(app, order, async (tx, before) => {
    if (before.forWhom !== null && numberOf(before.forWhom) !== of)
      return refused('collection-has-changed')
    await tx.purposes.writeForWhom(order.collectionId, null)
    return done('written')
  })
}

/** Writes in what field help is needed. */
export async function chooseField(app: App, { field, ...order }: Order & { field: Field | null }) {
  return write(app, order, async tx => {
    await tx.purposes.writeField(order.collectionId, field)
    return done('written')
  })
}

const nothing: Purpose = { forWhom: null, field: null }

async function write<Outcome>(
  app: App,
  { memberId, collectionId }: Order,
  save: (tx: Queries, before: Purpose) => Promise<Outcome>,
) {
  return app.store.transaction(async tx => {
    const moment = momentOf(app)
    await tx.members.lock(memberId)
    const collection = await tx.collections.find(collectionId)
    if (!collection) return refused('only-the-owner-decides')
    const wrong = wrongForChanging(collection, { ...moment, by: memberId })
    if (wrong) return refused(wrong)
    const before = (await tx.purposes.of([collectionId])).get(collectionId) ?? nothing
    const outcome = await save(tx, before)
    await correctAlerts(tx, collection, moment.now)
    return outcome
  }, memberId)
}
