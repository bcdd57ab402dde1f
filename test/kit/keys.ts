import type { DataKey } from '../../src/store/engine/cipher.ts'

/** One fixed key: tests compare nothing encrypted, and a kept folder opens again. */
export const testKeys: [DataKey] = [{ id: 'test', bytes: new Uint8Array(32).fill(7) }]
