/** A key that encrypts personal data, and the name by which rows say that it is theirs. */
export type DataKey = Readonly<{ id: string; bytes: Uint8Array }>

type Issues = { addIssue(issue: { code: 'custom'; message: string }): void }

/** 32 bytes; Node itself would read on past what is no base64, up to the first `=`. */
const A_KEY = /^[\w+/-]{43}=?$/

/** One key as base64, or `id:base64,id:base64` where the first encrypts and all decrypt. */
export function readKeys(text: string, ctx?: Issues): [DataKey, ...DataKey[]] {
  const keys = text.split(',').map(part => {
    const [, id = 'k1', base64 = ''] = /^\s*(?:([\w.-]{1,32}):)?(.*?)\s*$/.exec(part) ?? []
    const bytes = A_KEY.test(base64) ? Buffer.from(base64, 'base64') : []
    return { id, bytes: new Uint8Array(bytes) }
  })
  const message =
    'must be 32 bytes as base64 (openssl rand -base64 32), or id:base64,id:base64 with different ids'
  const ids = new Set(keys.map(key => key.id))
  if (keys.some(key => key.bytes.length !== 32) || ids.size < keys.length)
    ctx?.addIssue({ code: 'custom', message })
  return keys as [DataKey, ...DataKey[]]
}
