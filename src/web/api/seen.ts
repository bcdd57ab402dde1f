import type { z } from 'zod'
import type { PersonSeen } from '../../views/people.ts'
import type { CollectionSeen } from '../../views/standpoints.ts'
import type { collection, person } from './shapes.ts'

/** Somebody as the API says who it is. */
export function personIn({ id, name, through, hasLeft }: PersonSeen): z.input<typeof person> {
  return { id, name, friendOf: through, hasLeft }
}

/** A collection as far as the viewer sees it, as the API says it. */
export function collectionIn(seen: CollectionSeen | null): z.input<typeof collection> | null {
  if (!seen) return null
  const { bar } = seen
  return {
    id: seen.id,
    unit: seen.unit,
    targetCents: seen.target,
    missingCents: seen.missing,
    intendedCents: bar?.intended ?? null,
    committedCents: bar?.committed ?? null,
    deliveredCents: bar?.delivered ?? null,
    confirmedCents: bar?.confirmed ?? null,
    deadlineOn: seen.deadlineOn,
    reason: seen.reason,
  }
}

/** An instant as text; null where nothing has happened. */
export function momentIn(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
