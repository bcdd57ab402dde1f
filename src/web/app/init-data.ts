import { createHmac } from 'node:crypto'
import { isSame } from '../same.ts'

/** Who opened the page, as Telegram signed it for one bot; `startParam` is what a `startapp` link carried. */
export type Visitor = Readonly<{ telegramId: number; startParam: string | null }>

/** Older than this, what Telegram signed opens nothing any more. */
const LONGEST_MS = 24 * 60 * 60_000
/** Clocks differ by so much. */
const AHEAD_MS = 5 * 60_000
/** Telegram's own is far below this. */
const LONGEST_TEXT = 8_192

/**
 * Reads Telegram's `initData` (core.telegram.org/bots/webapps, "Validating data"): it must be signed
 * with this bot's token, in whatever time that takes to compare, and be of the last day.
 */
export function readInitData(
  raw: string,
  { token, now }: Readonly<{ token: string; now: Date }>,
): Visitor | 'forged' | 'stale' {
  if (raw.length > LONGEST_TEXT) return 'forged'
  const fields = new URLSearchParams(raw)
  const hash = fields.get('hash') ?? ''
  fields.delete('hash')
  if (!isSame(hash, signatureOf(fields, token))) return 'forged'

  const signedAt = Number(fields.get('auth_date')) * 1000
  const age = now.getTime() - signedAt
  if (!(age >= -AHEAD_MS && age <= LONGEST_MS)) return 'stale'
  const telegramId = idIn(fields.get('user'))
  if (telegramId === null) return 'forged'
  return { telegramId, startParam: fields.get('start_param') }
}

/** What Telegram puts into `hash`. */
function signatureOf(fields: URLSearchParams, token: string): string {
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted()
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  return createHmac('sha256', secret).update(lines.join('\n')).digest('hex')
}

function idIn(user: string | null): number | null {
  try {
    const { id } = JSON.parse(user ?? '') as { id?: unknown }
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null
  } catch {
    return null
  }
}
