import { malformed, unsuitable } from './problem.ts'
import type { Pending } from './updates.ts'
import { announce, type Bot, type User, violate, type World } from './world.ts'

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

const lifetime = 10 * 60 * 1000
const patience = 15_000
const tooOld = 'query is too old and response timeout expired or query ID is invalid'

export const noCallbacks = (): Callbacks => ({ open: new Map(), answered: new Map() })

/** answerCallbackQuery: once for each press, within ten minutes. */
export function answer(
  world: World,
  bot: Bot,
  params: Readonly<{
    callback_query_id: string
    text?: string
    show_alert?: boolean
    url?: string
  }>,
): true {
  const { open, answered } = world.callbacks
  const earlier = answered.get(params.callback_query_id)
  // A repeated delivery may rightly be answered again: the bot cannot know.
  if (earlier && earlier.bot === bot && (earlier.entry?.deliveries ?? 0) < 2)
    throw malformed(tooOld)
  const query = open.get(params.callback_query_id)
  if (!query || query.bot !== bot) throw unsuitable(tooOld)
  if (world.now().getTime() - query.pressedAt > lifetime) {
    open.delete(query.id)
    throw unsuitable(tooOld)
  }

  open.delete(query.id)
  answered.set(query.id, query)
  if (answered.size > 5000) forgetFirst(answered)
  const text = params.text || null
  const alert = params.show_alert ?? false
  query.resolve({ text, alert, url: params.url ?? null, copied: null })
  announce(world, { kind: 'answer', userId: query.user.id, queryId: query.id, text, alert })
  return true
}

const forgetFirst = (queries: Map<string, Query>) => {
  const first = queries.keys().next()
  if (!first.done) queries.delete(first.value)
}

/** Writes down the presses whose update was taken long ago and which nobody answered. */
export function reportUnanswered(world: World, olderThanMs = patience): void {
  const limit = performance.now() - olderThanMs
  for (const query of world.callbacks.open.values()) {
    if (query.since > limit) return
    const isTaken = query.entry !== null && !query.bot.inbox.pending.has(query.entry.id)
    if (query.isReported || !isTaken) continue
    query.isReported = true
    violate(world, {
      method: 'answerCallbackQuery',
      botUsername: query.bot.username,
      what: `callback query was not answered: ${query.data}`,
      params: { callback_query_id: query.id },
    })
  }
  if (world.callbacks.open.size > 10_000) forgetFirst(world.callbacks.open)
}
