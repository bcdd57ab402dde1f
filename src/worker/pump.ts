/** Work that is claimed from the store in small hands-full, as it comes. */
export type Pump = Readonly<{
  /** There may be something new: look at once. */
  wake(): void
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
  handle(item: T): Promise<void>
  onFault(fault: unknown): void
}>

/** Keeps up to `hands` items in work; looks again when woken, when one is done, or after a while. */
export function pump<T>({ hands, idleMs, claim, handle, onFault }: Work<T>): Pump {
  let busy = 0
  let looking = false
  let lookAgain = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let waiters: (() => void)[] = []

  async function look(): Promise<void> {
    if (stopped || looking || busy >= hands) {
      lookAgain = true
      return
    }
    looking = true
    lookAgain = false
    clearTimeout(timer)
    try {
      const items = await claim(hands - busy)
      for (const item of items) void work(item)
    } catch (fault) {
      onFault(fault)
    }
    looking = false
    if (lookAgain && !stopped && busy < hands) void look()
    else rest()
  }

  async function work(item: T): Promise<void> {
    busy++
    try {
      await handle(item)
    } catch (fault) {
      onFault(fault)
    }
    busy--
    void look()
  }

  function rest(): void {
    if (busy === 0) {
      for (const resolve of waiters) resolve()
      waiters = []
    }
    if (!stopped) timer = setTimeout(look, idleMs)
  }

  return {
    wake: () => void look(),
    idle: () =>
      new Promise(resolve => {
        waiters.push(resolve)
        void look()
      }),
    async stop() {
      stopped = true
      clearTimeout(timer)
      while (busy > 0 || looking) await new Promise(resolve => setTimeout(resolve, 5))
      for (const resolve of waiters) resolve()
    },
  }
}
