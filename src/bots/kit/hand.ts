import type { Update } from 'grammy/types'

const hands = new WeakMap<Update, () => void>()

/** Lends a hand to an update; `giveBack` says that it may serve another from now on. */
export function lendHand(update: Update, giveBack: () => void): void {
  hands.set(update, giveBack)
}

/**
 * Waits for something slow without a hand: others are served meanwhile. The update stays in its lane
 * and is done only when its answer has gone out.
 */
export async function withoutHand<T>(
  { update }: Readonly<{ update: Update }>,
  slow: Promise<T>,
): Promise<T> {
  hands.get(update)?.()
  return slow
}
