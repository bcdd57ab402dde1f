import type { App } from '../../app.ts'
import { type Day, parseDay } from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { isAmount } from '../../domain/money.ts'
import { isNeedKind, type NeedKind } from '../../domain/pledge/kinds.ts'
import { draftOf } from '../drafts.ts'

/** What a member has answered so far on the way to another colour; nothing is changed by it. */
export type StatusDraft = Readonly<{
  kind: NeedKind
  /** Whole cents; null until it is answered. */
  target: number | null
  deadlineOn: Day | null
  inGroups: boolean
  /** Whether people whom my helpers know may find me while I need help. */
  mayBeMet: boolean
  /** Why it is needed; null while nothing is said. */
  reason: string | null
  /** For whom it is asked, if not for whoever answers. */
  forId: MemberId | null
}>

/** The number by which the buttons of a summary name just these answers. */
type Numbered = Readonly<{ number: string }>

/** Raise it when the shape changes: drafts of another version are forgotten, not misread. */
const VERSION = 2

/** The draft of a member, or null when there is none that can be read. */
export async function findStatusDraft(
  { store, now }: App,
  id: MemberId,
): Promise<(StatusDraft & Numbered) | null> {
  const draft = await draftOf(store, id, 'status', now())
  if (!draft || draft.version !== VERSION) return null
  const read = JSON.parse(draft.data) as Partial<Record<keyof StatusDraft, unknown>>
  const { kind, target, deadlineOn, inGroups, mayBeMet, reason, forId } = read
  if (!isNeedKind(kind)) return null
  return {
    kind,
    target: typeof target === 'number' && isAmount(target) ? target : null,
    deadlineOn: typeof deadlineOn === 'string' ? parseDay(deadlineOn) : null,
    inGroups: inGroups === true,
    mayBeMet: mayBeMet === true,
    reason: typeof reason === 'string' ? reason : null,
    forId: typeof forId === 'number' ? memberId(forId) : null,
    number: draft.number,
  }
}

/**
 * Begins anew. Whether one may be met is proposed as yes to who opens a collection for the first
 * time; afterwards as it was answered, so that nobody says no twice.
 */
export async function beginStatusDraft(
  app: App,
  id: MemberId,
  kind: NeedKind,
  forId: MemberId | null = null,
): Promise<void> {
  const { members, collections } = app.store
  const mayBeMet =
    (await findStatusDraft(app, id))?.mayBeMet ??
    ((await members.get(id)).mayBeMet || !(await collections.hasOpened(id)))
  const empty = { target: null, deadlineOn: null, inGroups: false, reason: null, forId }
  await keepStatusDraft(app, id, { kind, ...empty, mayBeMet })
}

/** Keeps what was answered so far. */
export async function keepStatusDraft(
  { store, now }: App,
  id: MemberId,
  { kind, target, deadlineOn, inGroups, mayBeMet, reason, forId }: StatusDraft,
): Promise<void> {
  const data = JSON.stringify({ kind, target, deadlineOn, inGroups, mayBeMet, reason, forId })
  await store.drafts.keep(id, 'status', { version: VERSION, data, updatedAt: now() })
}

/** Forgets the draft: saved, or given up. */
export async function dropStatusDraft({ store }: App, id: MemberId): Promise<void> {
  await store.drafts.drop(id, 'status')
}
