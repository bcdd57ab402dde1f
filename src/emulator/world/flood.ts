import type { Chat } from './chat.ts'
import { Problem } from './problem.ts'

type Bucket = { level: number; at: number }

/**
 * A guess at Telegram's limits: 30 messages a second for a bot, 20 a minute for a group, 1 a second
 * for a chat; one a second into one chat for a person, too.
 */
export type Flood = Readonly<{
  /** Throws 429 with the seconds to wait when the message is one too many. */
  spend(botId: number, chatId: number): void
  /** Throws when a person writes into a chat faster than Telegram takes it. */
  write(userId: number, chat: Chat): void
}>

type Limit = Readonly<{ perSecond: number; burst: number }>

const perBot: Limit = { perSecond: 30, burst: 30 }
const perChat: Limit = { perSecond: 1, burst: 5 }
const perGroup: Limit = { perSecond: 20 / 60, burst: 20 }
const perWriter: Limit = { perSecond: 1, burst: 10 }

/** Leaky buckets in real time. */
export function floodGate(): Flood {
  const buckets = new Map<string, Bucket>()
  const written = new WeakMap<Chat, Map<string, Bucket>>()

  const secondsToWait = (
    key: string,
    { perSecond, burst }: Limit,
    now: number,
    among = buckets,
  ): number => {
    const bucket = among.get(key) ?? { level: 0, at: now }
    bucket.level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    among.set(key, bucket)
    return bucket.level + 1 > burst ? (bucket.level + 1 - burst) / perSecond : 0
  }

  return {
    write(userId, chat) {
      const mine = written.get(chat) ?? new Map<string, Bucket>()
      written.set(chat, mine)
      const seconds = secondsToWait(`${userId}`, perWriter, performance.now(), mine)
      if (seconds > 0)
        throw new Error(`FLOOD_WAIT: wait ${Math.ceil(seconds)} s before you write here`)
      const bucket = mine.get(`${userId}`)
      if (bucket) bucket.level += 1
    },
    spend(botId, chatId) {
      const now = performance.now()
      if (buckets.size > 50_000) buckets.clear()
      const keys = [
        [`${botId}`, perBot],
        [`${botId}:${chatId}`, chatId < 0 ? perGroup : perChat],
      ] as const
      const wait = Math.max(...keys.map(([key, limit]) => secondsToWait(key, limit, now)))
      if (wait > 0) {
        const seconds = Math.ceil(wait)
        throw new Problem(429, `Too Many Requests: retry after ${seconds}`, false, {
          retry_after: seconds,
        })
      }
      for (const [key] of keys) {
        const bucket = buckets.get(key)
        if (bucket) bucket.level += 1
      }
    },
  }
}
