import type { Update } from 'grammy/types'
import type { Screen } from './screen.ts'

const again = new WeakSet<Update>()

/** Notes that an update is handled once more: what it did before may have been kept. */
export function comesAgain(update: Update): void {
  again.add(update)
}

type Handled = { readonly update: Update }

/**
 * Answers a tap with a refusal. Not when the update is handled once more: it would deny what was
 * done the first time, and the screen shows what is true.
 */
export function refuse(ctx: Handled & { toast?: string }, word: string): void {
  if (!again.has(ctx.update)) ctx.toast = word
}

/** The same for words that were typed: the refusal stands above the screen. */
export function refusedAbove({ update }: Handled, word: string, screen: Screen): Screen {
  return again.has(update) ? screen : { ...screen, text: `✖ ${word}\n\n${screen.text}` }
}
