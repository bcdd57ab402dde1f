import { setTimeout as pause } from 'node:timers/promises'
import { forgetFirst } from './callbacks.ts'
import { violate, type World } from './world.ts'

const patience = 15_000

export type SettleOptions = Readonly<{
  timeoutMs?: number
  quietMs?: number
  /** Says when the bots have done what they have taken, for those who confirm before they work. */
  until?: () => boolean | Promise<boolean>
}>

/** Waits until every update is delivered, every press answered and nothing has moved for a while. */
export async function settle(
  world: World,
  { timeoutMs = 10_000, quietMs = 15, until = () => true }: SettleOptions = {},
): Promise<void> {
  const end = performance.now() + timeoutMs
  // Work may end with a call, so the quiet is asked for again after it.
  while (!(isQuiet(world, quietMs) && (await until()) && isQuiet(world, quietMs))) {
    if (performance.now() > end) {
      reportUnanswered(world, 0)
      throw new Error(
        `not settled after ${timeoutMs} ms: ${outstanding(world).join('; ') || 'still busy'}`,
      )
    }
    await pause(3)
  }
}

const isQuiet = (world: World, quietMs: number): boolean =>
  world.busy === 0 &&
  world.callbacks.open.size === 0 &&
  performance.now() - world.touchedAt >= quietMs &&
  [...world.botsById.values()].every(({ inbox }) => inbox.pending.size === 0)

/** What is still to be done, in words. */
export function outstanding(world: World): readonly string[] {
  const updates = [...world.botsById.values()].flatMap(({ username, inbox }) => {
    if (inbox.pending.size === 0) return []
    const first = [...inbox.pending.values()]
      .slice(0, 5)
      .map(({ id, update }) => `${id} ${Object.keys(update)[1]}`)
    const silence = inbox.hasListened ? '' : ' (it has never asked for updates)'
    return [
      `@${username} has ${inbox.pending.size} updates undelivered${silence}: ${first.join(', ')}`,
    ]
  })
  const presses = [...world.callbacks.open.values()]
    .slice(0, 5)
    .map(
      ({ bot, user, data }) =>
        `@${bot.username} has not answered ${user.api.first_name}'s press "${data}"`,
    )
  return [...updates, ...presses, ...(world.busy > 0 ? [`${world.busy} calls under way`] : [])]
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
