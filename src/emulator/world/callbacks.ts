import type { Bot, User } from './chat.ts'
import type { Pending } from './updates.ts'

/** What a person sees after a tap: the bot's words, or what the button opened. */
export type CallbackAnswer = Readonly<{
  text: string | null
  alert: boolean
  url: string | null
  copied: string | null
}>

/** A press that the bot has still to answer. */
export type Query = {
  readonly id: string
  readonly bot: Bot
  readonly user: User
  readonly data: string
  readonly pressedAt: number
  readonly since: number
  readonly resolve: (answer: CallbackAnswer) => void
  entry: Pending | null
  isReported: boolean
}

/** Presses by their ids: those open, in the order they came, and the last five thousand answered. */
export type Callbacks = Readonly<{
  open: Map<string, Query>
  answered: Map<string, Query>
}>

export const noCallbacks = (): Callbacks => ({ open: new Map(), answered: new Map() })

/** Counts a press as answered. */
export function close({ open, answered }: Callbacks, query: Query): void {
  open.delete(query.id)
  answered.set(query.id, query)
  if (answered.size > 5000) forgetFirst(answered)
}

/** Forgets the press that came first. */
export const forgetFirst = (queries: Map<string, Query>) => {
  const first = queries.keys().next()
  if (!first.done) queries.delete(first.value)
}
