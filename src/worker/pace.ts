/** Telegram's limits, as its FAQ names them: messages a second for a bot, a second for a chat. */
export const BOT_PER_SECOND = 30
const CHAT_BURST = 3
const GROUP_PER_MINUTE = 20

/** What a sender asks before each message. */
export type Pace = ReturnType<typeof pace>

/** No limits: for a Telegram of one's own, where a day may pass in a second. */
export const unhurried = (): Pace => ({ budget: () => BOT_PER_SECOND, take: () => 0 })

/**
 * Counts what a bot has sent, so that it never sends more than Telegram allows. Kept by the one
 * process that holds the bot's sender lease. Times in milliseconds of a steady clock.
 */
export function pace(clock: () => number = () => performance.now()) {
  let allowance = BOT_PER_SECOND
  let refilledAt = clock()
  let chats = new Map<number, { tokens: number; at: number }>()

  /** How many messages may go out now when taps took so many in the last second. */
  function budget(takenByTaps: number): number {
    const now = clock()
    const perSecond = Math.max(1, BOT_PER_SECOND - takenByTaps)
    allowance = Math.min(perSecond, allowance + ((now - refilledAt) / 1000) * perSecond)
    refilledAt = now
    return Math.floor(allowance)
  }

  /** Takes a place for a message to this chat; otherwise the seconds until there is one. */
  function take(chatId: number): number {
    const now = clock()
    const [burst, perMs] = chatId < 0 ? [1, GROUP_PER_MINUTE / 60_000] : [CHAT_BURST, 1 / 1000]
    const chat = chats.get(chatId) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, chat.tokens + (now - chat.at) * perMs)
    if (tokens < 1) return (1 - tokens) / perMs / 1000
    chats.set(chatId, { tokens: tokens - 1, at: now })
    allowance -= 1
    if (chats.size > 10_000) forgetOld(now)
    return 0
  }

  function forgetOld(now: number): void {
    chats = new Map([...chats].filter(([, { at }]) => now - at < 60_000))
  }

  return { budget, take }
}
