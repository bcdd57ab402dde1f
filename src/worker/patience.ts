/** An update or notice is tried so often before it is completed with its error reference. */
export const MOST_ATTEMPTS = 8
/** How long a process holds what it has claimed without a sign of life, and how often it gives one. */
export const LEASE_SECONDS = 15
export const KEEP_MS = (LEASE_SECONDS / 3) * 1000

const LONGEST_REST = 600

/** What is under a key that is not here is left to a process that has it, for so long. */
export const FOREIGN = {
  seconds: 5,
  says: 'DATA_KEY lacks the key that something was encrypted with; it waits for it',
} as const

/** Seconds to rest after so many tries: soon at first, at last every ten minutes, twenty minutes in all. */
export function restAfter(attempts: number): number {
  return Math.min(LONGEST_REST, 0.5 * 4 ** (attempts - 1))
}

/**
 * Writes down what cannot be done again, such as that a message was sent: as often as it takes,
 * while the store is away. Gives up after some minutes, when another process will have the claim.
 */
export async function insist(write: () => Promise<void>, mayPass: (fault: unknown) => boolean) {
  for (let tries = 1; ; tries++) {
    try {
      return await write()
    } catch (fault) {
      if (!mayPass(fault) || tries === 60) throw fault
      await new Promise(resolve => setTimeout(resolve, Math.min(5_000, 100 * 2 ** tries)))
    }
  }
}
