import type { App } from '../app.ts'
import { LEASE_SECONDS } from './patience.ts'

/**
 * Whether this process does what only one may do at a time, as often as it is asked: the store is
 * asked anew long before the lease ends.
 */
export function holding({ store }: App, name: string, owner: string): () => Promise<boolean> {
  let mineUntil = 0
  return async () => {
    if (performance.now() < mineUntil) return true
    if (!(await store.leases.take(name, owner, LEASE_SECONDS))) return false
    mineUntil = performance.now() + (LEASE_SECONDS / 3) * 1000
    return true
  }
}
