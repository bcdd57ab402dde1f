import { createHash } from 'node:crypto'

/** The number by which buttons name just these facts: with other facts it is another. */
export function numberOf(facts: string): string {
  return createHash('sha256').update(facts).digest('base64url').slice(0, 8)
}
