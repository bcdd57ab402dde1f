import type { Update } from 'grammy/types'

const again = new WeakSet<Update>()

/** Notes that an update is handled once more: what it did before may have been kept. */
export function comesAgain(update: Update): void {
  again.add(update)
}

/**
 * Puts a refusal above the screen. Not when the update is handled once more: it would deny what was
 * done the first time, and the screen shows what is true.
 */
export function refuse(ctx: { readonly update: Update; toast?: string }, word: string): void {
  if (!again.has(ctx.update)) ctx.toast = word
}
