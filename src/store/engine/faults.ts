/**
 * Faults of the store that pass by themselves: an outage, or a row that somebody else wrote at that
 * moment, which is seen and answered properly when tried again. Anything else is a bug, and trying
 * again would only repeat it.
 */
export function storeFaultPasses(fault: unknown): boolean {
  return isOutage(fault) || stateOf(fault) === '23505'
}

/** The store is away, is busy, saw a conflict or is not to be used any more: whatever comes next meets it too. */
export function isOutage(fault: unknown): boolean {
  const { code, name, message } = (fault ?? {}) as Record<string, unknown>
  if (passingCodes.has(String(code)) || passingStates.test(stateOf(fault))) return true
  return passingNames.has(String(name)) || passingWords.test(String(message))
}

/** PostgreSQL's own code, which Prisma hides inside: a raw query has a code of Prisma's for all faults. */
export function stateOf(fault: unknown): string {
  const { code, meta } = (fault ?? {}) as Hiding
  return String(meta?.driverAdapterError?.cause?.originalCode ?? code ?? '')
}
type Hiding = {
  code?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
}

/**
 * PostgreSQL: no connection, conflict or deadlock, out of room, going down or coming up, a lock that
 * was not free, read-only while another server takes over.
 */
const passingStates = /^(08...|40...|53...|57P..|55P03|25006)$/
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
