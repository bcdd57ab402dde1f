import type { TrustGraph } from '../domain/graph.ts'
import type { Store } from './open.ts'

export function openGraph(_: Store): () => Promise<TrustGraph | null> {
  return async () => null
}
