import type { App } from '../app.ts'
import type { CollectionKind } from '../domain/collection.ts'
import { type Day, parseDay } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import { isAmount } from '../domain/money.ts'

/** What a member has answered so far on the way to another colour; nothing is changed by it. */
export type StatusDraft = Readonly<{
  kind: CollectionKind
  /** Whole cents; null until it is answered. */
  target: number | null
  deadlineOn: Day | null
  inGroups: boolean
}>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 1

/** The draft of a member, or null when there is none that can be read. */
export async function findStatusDraft({ store }: App, id: MemberId): Promise<StatusDraft | null> {
  const draft = await store.drafts.find(id, 'status')
  if (!draft || draft.version !== VERSION) return null
  const read = JSON.parse(draft.data) as Partial<Record<keyof StatusDraft, unknown>>
  const { kind, target, deadlineOn, inGroups } = read
  if (kind !== 'monthly' && kind !== 'emergency') return null
  return {
    kind,
    target: typeof target === 'number' && isAmount(target) ? target : null,
    deadlineOn: typeof deadlineOn === 'string' ? parseDay(deadlineOn) : null,
    inGroups: inGroups === true,
  }
}

/** Keeps what was answered so far. */
export async function keepStatusDraft(
  { store, now }: App,
  id: MemberId,
  draft: StatusDraft,
): Promise<void> {
  const data = JSON.stringify(draft)
  await store.drafts.keep(id, 'status', { version: VERSION, data, updatedAt: now() })
}

/** Forgets the draft: saved, or given up. */
export async function dropStatusDraft({ store }: App, id: MemberId): Promise<void> {
  await store.drafts.drop(id, 'status')
}
