import type { App } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { isListingKind, type ListingKind } from '../../domain/listing/kinds.ts'
import type { Reach, Side } from '../../domain/listing/listing.ts'
import { draftOf } from '../drafts.ts'

/** A listing before it is put up: what was written, and what was tapped. */
export type ListingDraft = Readonly<{
  side: Side
  kind: ListingKind
  title: string
  text: string | null
  value: number | null
  reach: Reach
  days: number | null
  isUrgent: boolean
}>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 1

/** The draft of a member with its number, or null when there is none of the last day. */
export async function findListingDraft(
  { store, now }: App,
  id: MemberId,
): Promise<(ListingDraft & Readonly<{ number: string }>) | null> {
  const draft = await draftOf(store, id, 'listing', now())
  if (draft?.version !== VERSION) return null
  const read = JSON.parse(draft.data) as Partial<Record<keyof ListingDraft, unknown>>
  const { side, kind, title, text, value, reach, days, isUrgent } = read
  return {
    side: side === 'need' ? 'need' : 'offer',
    kind: isListingKind(kind) ? kind : 'do',
    title: String(title),
    text: typeof text === 'string' ? text : null,
    value: typeof value === 'number' ? value : null,
    reach: reach === 1 ? 1 : 3,
    days: typeof days === 'number' ? days : null,
    isUrgent: isUrgent === true,
    number: draft.number,
  }
}

/** Keeps a listing that is not put up yet. */
export async function keepListingDraft(
  { store, now }: App,
  id: MemberId,
  draft: ListingDraft,
): Promise<void> {
  const { side, kind, title, text, value, reach, days, isUrgent } = draft
  const data = JSON.stringify({ side, kind, title, text, value, reach, days, isUrgent })
  await store.drafts.keep(id, 'listing', { version: VERSION, data, updatedAt: now() })
}

/** Forgets the draft: put up, or given up. */
export async function dropListingDraft({ store }: App, id: MemberId): Promise<void> {
  await store.drafts.drop(id, 'listing')
}
