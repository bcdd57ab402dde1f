import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Turns personal text into bytes for the store and back; hashes what may only be compared. */
export type Cipher = {
  encrypt(text: string): Uint8Array<ArrayBuffer>
  decrypt(bytes: Uint8Array): string
  /** The same for what must hold up nobody: null where no key opens it, or nothing is there. */
  read(bytes: Uint8Array | null): string | null
  /** The name of the key these bytes are under. */
  idOf(bytes: Uint8Array): string
  /** Whether these bytes are under a key that is not here; another process may have it. */
  isForeign(bytes: Uint8Array | null): boolean
  /** Whether these bytes are under the newest key. */
  isCurrent(bytes: Uint8Array): boolean
  /** A keyed hash (hex) that cannot be reversed or made without a key. */
  hash(text: string): string
  /** The same hash under every key, newest first, for finding what an older key hashed. */
  hashes(text: string): string[]
}

export type DataKey = Readonly<{ id: string; bytes: Uint8Array }>

const nonceLength = 12
const tagLength = 16

/**
 * AES-256-GCM with a random nonce. The row carries the key's id (length, id, nonce, tag, text), so the
 * first key encrypts, all decrypt, and keys rotate without a rewrite of the store.
 */
export function openCipher(keys: readonly [DataKey, ...DataKey[]]): Cipher {
  const [newest] = keys
  const byId = new Map(keys.map(key => [key.id, key.bytes]))
  const header = Buffer.concat([Buffer.from([newest.id.length]), Buffer.from(newest.id, 'latin1')])

  function encrypt(text: string): Uint8Array<ArrayBuffer> {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', newest.bytes, nonce)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Uint8Array.from(Buffer.concat([header, nonce, cipher.getAuthTag(), body]))
  }

  function decrypt(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const id = idOf(bytes)
    const key = byId.get(id)
    if (!key) throw new Error(`DATA_KEY lacks the key "${id}" that a row was encrypted with`)
    const afterId = 1 + id.length
    const tagAt = afterId + nonceLength
    const decipher = createDecipheriv('aes-256-gcm', key, buffer.subarray(afterId, tagAt))
    decipher.setAuthTag(buffer.subarray(tagAt, tagAt + tagLength))
    return (
      decipher.update(buffer.subarray(tagAt + tagLength), undefined, 'utf8') +
      decipher.final('utf8')
    )
  }

  const idOf = (bytes: Uint8Array) =>
    Buffer.from(bytes.subarray(1, 1 + (bytes[0] ?? 0))).toString('latin1')

  function read(bytes: Uint8Array | null): string | null {
    try {
      return bytes && decrypt(bytes)
    } catch {
      return null
    }
  }

  const hashWith = (key: DataKey, text: string) =>
    createHmac('sha256', key.bytes).update(text).digest('hex')

  return {
    encrypt,
    decrypt,
    read,
    idOf,
    isForeign: bytes => bytes !== null && !byId.has(idOf(bytes)),
    isCurrent: bytes => header.equals(bytes.subarray(0, header.length)),
    hash: text => hashWith(newest, text),
    hashes: text => keys.map(key => hashWith(key, text)),
  }
}
