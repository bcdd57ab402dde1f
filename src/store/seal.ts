import type { Cipher } from './engine/cipher.ts'
import type { Queries } from './queries.ts'

/** By which a store knows the keys of its records. */
export const SEAL = 'seal'

/** No key of this process opens what the store holds. */
export class KeyDoesNotFit extends Error {
  constructor(id: string) {
    super(
      `DATA_KEY lacks the key "${id}" of this store, or it is another key of that name. Put the right one back, behind a newer one if there is one: DATA_KEY=new:<base64>,${id}:<base64>. Without DATA_KEY it is the file data.key in DATA_DIR.`,
    )
    this.name = 'KeyDoesNotFit'
  }
}

/** Seals an empty store with the newest key. Throws `KeyDoesNotFit` where no key opens the seal of a kept one. */
export async function checkSeal({ settings }: Queries, cipher: Cipher): Promise<void> {
  const kept = Buffer.from(await settings.keep(SEAL, newSeal(cipher)), 'base64')
  if (cipher.read(kept) === null) throw new KeyDoesNotFit(cipher.idOf(kept))
}

/** A seal under the newest key. */
export const newSeal = (cipher: Cipher) => Buffer.from(cipher.encrypt(SEAL)).toString('base64')
