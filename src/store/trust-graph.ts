import { type GraphBuilder, graphBuilder, type TrustGraph } from '../domain/graph/graph.ts'
import type { Store } from './open.ts'

/** Links, withdrawals and changes are read so many at a time. */
const BATCH = 50_000
/** A small network is loaded before the first tap would notice; a large one says "one moment". */
const PATIENCE_MS = 2_000

/**
 * The trust graph of a store: loaded at the first call, and before each answer caught up with every
 * change made so far; loaded anew where changes that it lacks are forgotten. Null while a large network
 * is still being loaded.
 */
export function openGraph(store: Store): () => Promise<TrustGraph | null> {
  let loading: Promise<TrustGraph> | null = null
  let inTurn: Promise<unknown> = Promise.resolve()

  function load(): Promise<TrustGraph> {
    const started = loadGraph(store)
    started.catch(() => {
      loading = null
    })
    return started
  }

  async function current(): Promise<TrustGraph | null> {
    loading ??= load()
    const mine = loading
    const graph = await withPatience(mine)
    if (!graph) return null
    // One after another: two readers must not apply one page of changes out of order.
    const caughtUp = inTurn.then(() => catchUp(store, graph))
    inTurn = caughtUp.catch(() => {})
    if (await caughtUp) return graph
    if (loading === mine) loading = null
    return current()
  }
  return current
}

async function withPatience(loading: Promise<TrustGraph>): Promise<TrustGraph | null> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<null>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS, null)
  })
  const graph = await Promise.race([loading, patience])
  clearTimeout(timer)
  return graph
}

/**
 * Loads what is committed. The number is read first: changes after it may be contained in the pairs
 * already, and applying them again in their order ends in the same graph.
 */
async function loadGraph(store: Store): Promise<TrustGraph> {
  const version = await store.trust.version()
  const builder = graphBuilder(await store.members.largestId())
  await eachBatch(store, builder.count)
  await eachBatch(store, builder.add)
  return builder.build(version, await hiddenPairs(store))
}

async function eachBatch(store: Store, take: GraphBuilder['add']): Promise<void> {
  for (let after: readonly [number, number] = [0, 0]; ; ) {
    const pairs = await store.trust.linksAfter(after, BATCH)
    take(pairs)
    if (pairs.length < 2 * BATCH) return
    after = [pairs.at(-2) ?? 0, pairs.at(-1) ?? 0]
  }
}

async function hiddenPairs(store: Store): Promise<(readonly [number, number])[]> {
  const hidden: (readonly [number, number])[] = []
  for (let after = 0; ; ) {
    const { pairs, last } = await store.trust.hiddenAfter(after, BATCH)
    hidden.push(...pairs)
    if (pairs.length < BATCH) return hidden
    after = last
  }
}

/** False where the next change is forgotten: the numbers have no gap of their own. */
async function catchUp(store: Store, graph: TrustGraph): Promise<boolean> {
  for (;;) {
    const changes = await store.trust.changesAfter(graph.version, BATCH)
    for (const change of changes) {
      if (change.version !== graph.version + 1) return false
      graph.apply(change)
      graph.version = change.version
    }
    if (changes.length < BATCH) return true
  }
}
