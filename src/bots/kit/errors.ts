import { randomBytes } from 'node:crypto'
import { BotError, GrammyError, HttpError } from 'grammy'

/** A short reference that the member sees and the log has. */
export function newErrorRef(): string {
  return randomBytes(4).toString('hex').toUpperCase()
}

/** The fault inside grammY's wrapping. */
export function causeOf(fault: unknown): unknown {
  return fault instanceof BotError ? fault.error : fault
}

/** How many seconds Telegram asks to wait, where it does; null otherwise. */
export function retryAfter(fault: unknown): number | null {
  return fault instanceof GrammyError ? (fault.parameters.retry_after ?? null) : null
}

/**
 * Faults that pass by themselves: the network, Telegram's 429 and 5xx, a database that is away or
 * saw a conflict. Anything else is a bug, and trying again would only repeat it.
 */
export function passesByItself(fault: unknown): boolean {
  if (fault instanceof HttpError) return true
  if (fault instanceof GrammyError) return fault.error_code === 429 || fault.error_code >= 500
  const { code, name, message } = (fault ?? {}) as Record<string, unknown>
  if (passingCodes.has(String(code)) || passingStates.test(stateOf(fault))) return true
  return passingNames.has(String(name)) || passingWords.test(String(message))
}

/** Somebody wrote the same row at that moment: tried again, the work sees it and answers properly. */
export function wasTaken(fault: unknown): boolean {
  return stateOf(fault) === '23505'
}

/** PostgreSQL's own code, which Prisma hides inside: a raw query has a code of Prisma's for all faults. */
function stateOf(fault: unknown): string {
  const { code, meta } = (fault ?? {}) as Hiding
  return String(meta?.driverAdapterError?.cause?.originalCode ?? code ?? '')
}
type Hiding = {
  code?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
}

/**
 * PostgreSQL: no connection, conflict or deadlock, the same row from somebody else, out of room, going
 * down or coming up, a lock that was not free, read-only while another server takes over.
 */
const passingStates = /^(08...|40...|23505|53...|57P..|55P03|25006)$/
/** A fault of the database outside a query, and work that was asked to stop. */
const passingNames = new Set(['DriverAdapterError', 'AbortError'])
const passingWords = /can't reach|connection|terminat|timed? ?out|ECONN/i

/** Prisma: unreachable, timed out, closed, pool exhausted, transaction not begun or in conflict. */
const passingCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])
