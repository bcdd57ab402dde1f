/** Work that is claimed from the store in small hands-full, as it comes. */
export type Pump = Readonly<{
  /** There may be something new: look at once. */
  wake(): void
  /** Something is in hand or being claimed. */
  isBusy(): boolean
  /** Resolves when nothing is in hand and nothing could be claimed. */
  idle(): Promise<void>
  /** Claims nothing more, and resolves when what is in hand is done. */
  stop(): Promise<void>
}>

type Work<T> = Readonly<{
  /** How many are worked on at once. */
  hands: number
  /** How long to wait before looking again when nothing was there. */
  idleMs: number
  claim(free: number): Promise<T[]>
  /** What a claim is known by: one that is still in hand is not taken up twice. */
  keyOf(item: T): unknown
  /** Does the work; `giveBack` says that it only waits for something slow, and frees its hand. */
  handle(item: T, giveBack: () => void): Promise<void>
  /** Keeps the claims on what is in hand, called every `keepMs`; what was dropped is let go. */
  keep?(items: readonly T[]): Promise<void>
  keepMs?: number
  onFault(fault: unknown): void
}>

/** Keeps up to `hands` items in work; looks again when woken, when one is done, or after a while. */
export function pump<T>(work: Work<T>): Pump {
  const { hands, idleMs, claim, keyOf, handle, keep, keepMs, onFault } = work
  const inHand = new Map<unknown, T>()
  const withoutHand = new Set<unknown>()
  const free = () => hands - inHand.size + withoutHand.size
  let looking = false
  let lookAgain = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let waiters: (() => void)[] = []
  const beat = keep && setInterval(keepAll, keepMs)

  async function look(): Promise<void> {
    if (stopped || looking || free() <= 0) {
      lookAgain = true
      return
    }
    looking = true
    lookAgain = false
    clearTimeout(timer)
    try {
      const items = await claim(free())
      for (const item of items) if (!inHand.has(keyOf(item))) void take(item)
    } catch (fault) {
      onFault(fault)
    }
    looking = false
    if (lookAgain && !stopped && free() > 0) void look()
    else rest()
  }

  async function take(item: T): Promise<void> {
    const key = keyOf(item)
    inHand.set(key, item)
    try {
      await handle(item, () => {
        if (inHand.get(key) === item) withoutHand.add(key)
        void look()
      })
    } catch (fault) {
      onFault(fault)
    }
    inHand.delete(key)
    withoutHand.delete(key)
    void look()
  }

  function keepAll(): void {
    if (inHand.size > 0) keep?.([...inHand.values()]).catch(onFault)
  }

  function rest(): void {
    if (inHand.size === 0) {
      for (const resolve of waiters) resolve()
      waiters = []
    }
    if (!stopped) timer = setTimeout(look, idleMs)
  }

  return {
    wake: () => void look(),
    isBusy: () => looking || inHand.size > 0,
    idle: () =>
      new Promise(resolve => {
        waiters.push(resolve)
        void look()
      }),
    async stop() {
      stopped = true
      clearTimeout(timer)
      while (inHand.size > 0 || looking) await new Promise(resolve => setTimeout(resolve, 5))
      clearInterval(beat)
      for (const resolve of waiters) resolve()
    },
  }
}
