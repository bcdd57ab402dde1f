import { type App, momentOf, type Queries } from '../../app.ts'
import { collectionId, type MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { isAmount } from '../../domain/money.ts'
import { tellOfMaking } from '../../domain/notice/telling.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { traitsOf } from '../../domain/pledge/kinds.ts'
import type { Making } from '../../domain/pledge/move.ts'
import { commitDirectly, intend } from '../../domain/pledge/pledging.ts'
import { MOST_LINES, type SpreadLine, spread } from '../../domain/pledge/spread.ts'
import { openingOf, ownerSeen, pledgingFacts } from '../../views/pledging.ts'
import { linesAgain, linesSeen, type SpreadLineSeen, spreadCandidates } from '../../views/spread.ts'
import { draftOf } from '../drafts.ts'
import { circleAround, settle } from './moves.ts'

/** A spread that is being looked at: what I said, how it is divided, and the number its buttons carry. */
export type SpreadSeen = Readonly<{
  total: number
  lines: readonly SpreadLineSeen[]
  number: string
}>

type SpreadDraft = Readonly<{ total: number; lines: readonly SpreadLine[] }>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 1

/** Divides a sum among those whom this member may help, and keeps it as a draft. */
export async function proposeSpread(app: App, memberId: MemberId, total: number) {
  if (!isAmount(total)) return refused('amount-is-out-of-bounds')
  const lines = spread(total, await spreadCandidates(app, memberId))
  if (lines.length === 0) return refused('nobody-to-share-with')
  await keep(app, memberId, { total, lines })
  return done(total)
}

/** Proposes what this member gave last month, to those who have not been renewed. */
export async function proposeAgain(app: App, memberId: MemberId) {
  const lines = await linesAgain(app, memberId)
  if (lines.length === 0) return refused('nobody-to-share-with')
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  await keep(app, memberId, { total, lines })
  return done(total)
}

/** The draft as it stands now: what may no longer be recorded has left it; null when nothing is left. */
export async function reviewSpread(app: App, memberId: MemberId): Promise<SpreadSeen | null> {
  const draft = await spreadDraftOf(app, app.store, memberId)
  if (!draft) return null
  const lines = await linesSeen(app, memberId, draft.lines)
  if (lines.length === 0) {
    await app.store.drafts.drop(memberId, 'spread')
    return null
  }
  if (isSame(lines, draft.lines)) return { total: draft.total, lines, number: draft.number }
  const bare = lines.map(({ collectionId, amount }) => ({ collectionId, amount }))
  await keep(app, memberId, { total: draft.total, lines: bare })
  const kept = await spreadDraftOf(app, app.store, memberId)
  return kept && { total: kept.total, lines, number: kept.number }
}

/** Which draft was looked at. */
type Saw = Readonly<{ memberId: MemberId; draft: string }>

/** Another sum for one line of a spread, or nothing, which leaves it out. */
export async function changeSpreadLine(
  app: App,
  { memberId, draft, collection, amount }: Saw & Readonly<{ collection: number; amount: number }>,
) {
  const kept = await spreadDraftOf(app, app.store, memberId)
  if (kept?.number !== draft) return refused('draft-has-changed')
  const seen = await linesSeen(app, memberId, kept.lines)
  const line = seen.find(each => each.collectionId === collection)
  if (!line) return refused('spread-has-changed')
  if (amount !== 0 && !isAmount(amount)) return refused('amount-is-out-of-bounds')
  if (amount > line.missing) return refused('share-is-more-than-missing')

  const lines = kept.lines
    .map(each => (each.collectionId === collection ? { ...each, amount } : each))
    .filter(each => each.amount > 0)
  if (lines.length === 0) {
    await app.store.drafts.drop(memberId, 'spread')
    return refused('spread-is-empty')
  }
  await keep(app, memberId, { total: kept.total, lines })
  return done(amount)
}

/**
 * Records all of a spread in one transaction, or nothing of it: an intention for each monthly support, a
 * commitment in each emergency. Whatever became impossible or is no longer missing refuses the whole.
 */
export async function recordSpread(app: App, { memberId, draft }: Saw) {
  const looked = momentOf(app)
  const seen = await spreadDraftOf(app, app.store, memberId)
  if (seen?.number !== draft) return refused('draft-has-changed')
  const owners: MemberId[] = []
  for (const { collectionId } of seen.lines) {
    const ownerId = await ownerSeen(app, { giverId: memberId, collectionId }, looked)
    if (!ownerId) return refused('spread-has-changed')
    owners.push(ownerId)
  }
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId, ...owners)
    // What waited across midnight belongs to the new month.
    const when = momentOf(app)
    const kept = await spreadDraftOf(app, tx, memberId)
    if (kept?.number !== draft) return refused('draft-has-changed')
    await settle(tx, [memberId, ...owners], when)
    const makings: Making[] = []
    for (const line of kept.lines) {
      const making = await makingOf(tx, memberId, line, when)
      if (!making) return refused('spread-has-changed')
      makings.push(making)
    }

    for (const making of makings) await write(tx, making, when)
    await tx.drafts.drop(memberId, 'spread')
    return done(kept.lines)
  }, memberId)
}

async function makingOf(
  tx: Queries,
  giverId: MemberId,
  { collectionId, amount }: SpreadLine,
  when: Moment,
): Promise<Making | null> {
  const collection = await tx.collections.get(collectionId)
  const facts = await pledgingFacts(tx, giverId, collection, when)
  const { missing, limit } = await openingOf(tx, giverId, collection, when)
  if (amount > missing) return null
  const make = traitsOf(collection).begins === 'intention' ? intend : commitDirectly
  const outcome = make(facts, { amount, ...when, missing, limit })
  return isRefused(outcome) ? null : outcome.done
}

async function write(tx: Queries, making: Making, when: Moment): Promise<void> {
  const collection = await tx.collections.get(making.pledge.collectionId)
  const circle = await circleAround(tx, collection, when)
  const made = await tx.pledges.insert(making)
  await tx.notices.add(tellOfMaking(making, made.id, { ...when, circle }), when.now)
}

async function spreadDraftOf(app: App, tx: Pick<Queries, 'drafts'>, memberId: MemberId) {
  const draft = await draftOf(tx, memberId, 'spread', app.now())
  if (draft?.version !== VERSION) return null
  const { total, lines } = JSON.parse(draft.data) as SpreadDraft
  return {
    total,
    lines: lines
      .slice(0, MOST_LINES)
      .map(line => ({ ...line, collectionId: collectionId(line.collectionId) })),
    number: draft.number,
  }
}

async function keep({ store, now }: App, memberId: MemberId, draft: SpreadDraft): Promise<void> {
  const data = JSON.stringify(draft)
  await store.drafts.keep(memberId, 'spread', { version: VERSION, data, updatedAt: now() })
}

function isSame(one: readonly SpreadLine[], other: readonly SpreadLine[]): boolean {
  const amounts = new Map(other.map(line => [line.collectionId, line.amount]))
  return (
    one.length === other.length &&
    one.every(({ collectionId: id, amount }) => amounts.get(id) === amount)
  )
}
