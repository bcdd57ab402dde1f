/** Telegram's limits, as its FAQ names them: messages a second for a bot, a second for a chat. */
export const BOT_PER_SECOND = 30
/** Kept for the answer to a tap that comes in the running second, which nobody has counted yet. */
const RESERVE = 1
const CHAT_BURST = 3
const GROUP_PER_MINUTE = 20

/** A second as we count it: a little longer, since messages do not all travel equally fast. */
const SECOND_MS = 1020
/** Even while taps take everything, an alert gets through. */
const LEAST_PER_SECOND = 1
/** A line that was held up, by a busy machine, may catch up on so much. */
const CATCH_UP_MS = 200

/** What a sender asks before each message. */
export type Pace = ReturnType<typeof pace>

/** No limits: for a Telegram of one's own, where a day may pass in a second. */
export const unhurried = (): Pace => ({
  leave: () => {},
  perSecond: () => BOT_PER_SECOND,
  take: () => 0,
  turn: async () => {},
})

type Clock = Readonly<{ now(): number; wait(ms: number): Promise<void> }>

const steady: Clock = {
  now: () => performance.now(),
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
}

/**
 * Lets a bot's own messages out one by one, so that with the answers to taps they never pass
 * Telegram's limits: spread evenly, and in no second more than the answers leave. Kept by the one
 * process that holds the bot's sender lease. Times in milliseconds of a steady clock.
 */
export function pace({ now, wait }: Clock = steady) {
  let taken = 0
  let dueAt = now()
  let sent: number[] = []
  let line: Promise<void> = Promise.resolve()
  let chats = new Map<number, { tokens: number; at: number }>()

  /** Leaves room for the answers to taps: so many went out in the last second. */
  function leave(answers: number): void {
    taken = answers
  }

  /** How many messages may go out in a second now. */
  function perSecond(): number {
    return Math.max(LEAST_PER_SECOND, BOT_PER_SECOND - RESERVE - taken)
  }

  /** Resolves when the next message may go out; who asks first goes first. */
  function turn(): Promise<void> {
    line = line.then(next)
    return line
  }

  async function next(): Promise<void> {
    dueAt = Math.max(dueAt, now() - CATCH_UP_MS)
    for (let ms = untilNext(); ms > 0; ms = untilNext()) await wait(ms)
    dueAt += SECOND_MS / perSecond()
    sent = [...sent.slice(1 - BOT_PER_SECOND), now()]
  }

  /** Milliseconds until the next message is due and the last second has room for it. */
  function untilNext(): number {
    const oldest = sent.at(-perSecond())
    const full = oldest === undefined ? dueAt : oldest + SECOND_MS
    return Math.ceil(Math.max(dueAt, full) - now())
  }

  /** Takes a place for a message to this chat; otherwise the seconds until there is one. */
  function take(chatId: number): number {
    const at = now()
    const [burst, perMs] = chatId < 0 ? [1, GROUP_PER_MINUTE / 60_000] : [CHAT_BURST, 1 / 1000]
    const chat = chats.get(chatId) ?? { tokens: burst, at }
    const tokens = Math.min(burst, chat.tokens + (at - chat.at) * perMs)
    if (tokens < 1) return (1 - tokens) / perMs / 1000
    chats.set(chatId, { tokens: tokens - 1, at })
    if (chats.size > 10_000) forgetOld(at)
    return 0
  }

  function forgetOld(now: number): void {
    chats = new Map([...chats].filter(([, { at }]) => now - at < 60_000))
  }

  return { leave, perSecond, turn, take }
}
