import type { App } from '../../app.ts'
import { type Day, parseDay } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { draftOf } from '../drafts.ts'

/** What a member has answered so far on the way to an initiative; null: not yet. */
export type InitiativeDraft = Readonly<{
  title: string | null
  text: string | null
  price: number | null
  voteUntil: Day | null
  deliverDays: number
  /** The missed one that is published anew; null where it is new. */
  againOf: number | null
}>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 1

/** The draft of a member with its number, or null when there is none of the last day. */
export async function findInitiativeDraft({ store, now }: App, id: MemberId) {
  const draft = await draftOf(store, id, 'initiative', now())
  if (draft?.version !== VERSION) return null
  const read = JSON.parse(draft.data) as Partial<Record<keyof InitiativeDraft, unknown>>
  const { title, text, price, voteUntil, deliverDays, againOf } = read
  return {
    title: typeof title === 'string' ? title : null,
    text: typeof text === 'string' ? text : null,
    price: typeof price === 'number' ? price : null,
    voteUntil: typeof voteUntil === 'string' ? parseDay(voteUntil) : null,
    deliverDays: Number(deliverDays),
    againOf: typeof againOf === 'number' ? againOf : null,
    number: draft.number,
  }
}

/** Keeps what was answered so far. */
export async function keepInitiativeDraft(
  { store, now }: App,
  id: MemberId,
  { title, text, price, voteUntil, deliverDays, againOf }: InitiativeDraft,
): Promise<void> {
  const data = JSON.stringify({ title, text, price, voteUntil, deliverDays, againOf })
  await store.drafts.keep(id, 'initiative', { version: VERSION, data, updatedAt: now() })
}

/** Forgets the draft: published, or given up. */
export async function dropInitiativeDraft({ store }: App, id: MemberId): Promise<void> {
  await store.drafts.drop(id, 'initiative')
}
