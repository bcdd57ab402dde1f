import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { App, Received } from '../app.ts'
import type { House } from '../bots/kit/house.ts'
import { isOutage } from '../store/engine/faults.ts'

/** The kinds of updates the bots ask Telegram for. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'inline_query',
  'chosen_inline_result',
] as const

/** A process that polls says so this often; after so long a silence another takes its turn. */
const BEAT_MS = 2500
const TURN_SECONDS = 8

/** An update as the inbox keeps it. Its lane is its chat, so that a chat is answered in order. */
export function received(update: Update): Received {
  const { callback_query: query, my_chat_member: change } = update
  const message = update.message ?? update.edited_message
  const chat = message?.chat ?? query?.message?.chat ?? change?.chat
  const typed = update.inline_query ?? update.chosen_inline_result
  const from = message?.from ?? query?.from ?? change?.from ?? typed?.from
  return {
    updateId: update.update_id,
    lane: chat?.id ?? from?.id ?? 0,
    sender: chat && chat.type !== 'private' ? (from?.id ?? null) : null,
    payload: JSON.stringify(update),
  }
}

/**
 * Long polling: takes updates from Telegram, keeps them, and only then lets the next call confirm
 * them. One process polls a bot; another waits for its turn, as in a rolling restart.
 */
export function poll(app: App, house: House, owner: string, onKept: () => void) {
  const { log, store } = app
  const stopping = new AbortController()
  const name = `poll ${house.name}`
  let live = false
  let waiting = false

  async function run(): Promise<void> {
    let offset = 0
    while (!stopping.signal.aborted) {
      try {
        if (!(await myTurn())) continue
        const timeout = live ? 25 : 0
        const updates = await house.api.getUpdates(
          { offset, limit: 100, timeout, allowed_updates: allowedUpdates },
          stopping.signal as never,
        )
        live = true
        if (updates.length === 0) continue
        await store.updates.keep(house.name, updates.map(received))
        offset = (updates.at(-1)?.update_id ?? 0) + 1
        onKept()
      } catch (fault) {
        await wait(fault)
      }
    }
    if (offset > 0) await confirm(offset).catch(() => {})
  }

  async function myTurn(): Promise<boolean> {
    const mine = await store.leases.take(name, owner, TURN_SECONDS)
    if (!mine && !waiting) log.info({ bot: house.name }, 'another process polls this bot')
    waiting = !mine
    if (mine) return true
    live = false
    await pause(1000)
    return false
  }

  /** What was kept need not be sent again: the next process would only find it known. */
  function confirm(offset: number) {
    const signal = AbortSignal.timeout(3000) as never
    return house.api.getUpdates({ offset, limit: 1, timeout: 0 }, signal)
  }

  async function wait(fault: unknown): Promise<void> {
    if (stopping.signal.aborted) return
    live = false
    if (fault instanceof GrammyError && fault.error_code === 409)
      log.warn({ bot: house.name }, 'somebody else polls this bot with the same token; waiting')
    else {
      const whom = isOutage(fault) ? 'the store' : 'Telegram'
      log.warn({ bot: house.name, err: fault }, `${whom} cannot be reached; trying again`)
    }
    const after = fault instanceof GrammyError ? fault.parameters.retry_after : undefined
    await pause((after ?? 2) * 1000)
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  /** A call may last longer than a turn. */
  function keepTurn(): void {
    if (!waiting) store.leases.take(name, owner, TURN_SECONDS).catch(() => {})
  }

  const beat = setInterval(keepTurn, BEAT_MS)
  const finished = run()
  return {
    /** Whether updates arrive: the last call was answered, or another process has its turn. */
    isLive: () => live || waiting,
    async stop() {
      stopping.abort()
      clearInterval(beat)
      await finished
    },
  }
}
