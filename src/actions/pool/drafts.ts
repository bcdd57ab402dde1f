import type { App } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { isPoolEvent } from '../../domain/pool/events.ts'
import type { PoolRules } from '../../domain/pool/rules.ts'
import { draftOf } from '../drafts.ts'

/** What a founder has answered so far on the way to a pool; null: not yet. */
export type PoolDraft = PoolRules & Readonly<{ name: string | null; purpose: string | null }>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 1

/** The draft of a member with its number, or null when there is none of the last day. */
export async function findPoolDraft({ store, now }: App, id: MemberId) {
  const draft = await draftOf(store, id, 'pool', now())
  if (draft?.version !== VERSION) return null
  const read = JSON.parse(draft.data) as Partial<Record<keyof PoolDraft, unknown>>
  const { name, purpose, events, tiers, waitingDays, vouches } = read
  return {
    name: typeof name === 'string' ? name : null,
    purpose: typeof purpose === 'string' ? purpose : null,
    events: Array.isArray(events) ? events.filter(isPoolEvent) : [],
    tiers: Array.isArray(tiers) ? tiers.map(Number) : [],
    waitingDays: Number(waitingDays),
    vouches: Number(vouches),
    number: draft.number,
  }
}

/** Keeps what was answered so far. */
export async function keepPoolDraft(
  { store, now }: App,
  id: MemberId,
  { name, purpose, events, tiers, waitingDays, vouches }: PoolDraft,
): Promise<void> {
  const data = JSON.stringify({ name, purpose, events, tiers, waitingDays, vouches })
  await store.drafts.keep(id, 'pool', { version: VERSION, data, updatedAt: now() })
}

/** Forgets the draft: founded, or given up. */
export async function dropPoolDraft({ store }: App, id: MemberId): Promise<void> {
  await store.drafts.drop(id, 'pool')
}
