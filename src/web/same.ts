import { timingSafeEqual } from 'node:crypto'

/** Compares a secret with what was given in a time that tells nothing of where the two differ. */
export function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
