/** Does a piece of work when those before it at the same key are through, whatever became of them. */
export type InTurn = <T>(key: number, work: () => Promise<T>) => Promise<T>

/**
 * Lets works at one key go one after another in this process. A crowd that wants the same row waits
 * here, where it costs nothing: each transaction that waits for a lock would hold a connection, and
 * a pool of them would keep everybody else out.
 */
export function turns(): InTurn {
  const last = new Map<number, Promise<unknown>>()

  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
