import type { Screen } from './screen.ts'

/** What a dialogue carries from question to question: plain JSON, never bigint or Date. */
export type Args = Record<string, string | number | boolean | null | undefined>

/**
 * The question that waits for an answer: its number, which its buttons carry, the update that asked
 * it, and when a message came that was as long as Telegram lets one be (seconds).
 */
export type Posed = { name: string; args: Args; number: string; update: number; filledAt?: number }

/** What comes of an update: a screen to show, and the question that waits afterwards, if any. */
export type Step = { screen: Screen; posed: Posed | null; isAnew: boolean }
