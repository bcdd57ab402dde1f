/** Numbers from 0 to 2^32 - 1 (mulberry32): the same seed gives the same network twice. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return (bits ^ (bits >>> 14)) >>> 0
  }
}

const reach = 35
const isLocal = (27 / reach) * 2 ** 32
const pairsInBatch = 65_536

/**
 * Links of a mostly local network in batches of pairs, [a, b, a, b, …], about 59 links a member:
 * 54 to people near in a ring, as in villages that overlap, and 5 to anybody anywhere.
 */
export function* randomNetwork(members: number): Generator<Int32Array> {
  const next = random(members)
  let batch = new Int32Array(2 * pairsInBatch)
  let used = 0

  for (let id = 1; id <= members; id++) {
    if (used + 2 * (reach + 3) > batch.length) {
      yield batch.subarray(0, used)
      batch = new Int32Array(2 * pairsInBatch)
      used = 0
    }
    for (let distance = 1; distance <= reach; distance++) {
      if (next() >= isLocal) continue
      batch[used++] = id
      batch[used++] = ((id - 1 + distance) % members) + 1
    }
    for (let far = 2 + (id % 2); far > 0; far--) {
      batch[used++] = id
      batch[used++] = (next() % members) + 1
    }
  }
  yield batch.subarray(0, used)
}
