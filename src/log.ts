import { type DestinationStream, type Logger, pino } from 'pino'

/** The log: one JSON line an event, with ids and stages, never texts, details or tokens. */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (fault: unknown) => shownFault(fault) },
  }
  return to ? pino(options, to) : pino(options)
}

type ShownFault = Readonly<Record<string, unknown>>

/**
 * What of a fault may stand in a log: what it is and where it rose. Left out is whatever libraries
 * hang on it: grammY the message it could not send, Prisma the values of the query, PostgreSQL the
 * row, an HTTP client the address with the bot's token.
 */
export function shownFault(fault: unknown, depth = 0): ShownFault {
  if (typeof fault !== 'object' || fault === null) return { message: scrubbed(String(fault)) }
  const { name, code, method, error_code, description, message, stack, cause, error } =
    fault as Record<string, unknown>
  const inner = cause ?? error
  const told = String(message ?? '')
  return compact({
    type: name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    method: typeof method === 'string' ? method : undefined,
    errorCode: typeof error_code === 'number' ? error_code : undefined,
    description: typeof description === 'string' ? scrubbed(description) : undefined,
    message: scrubbed(withoutValues(String(name), told)),
    stack: frames(String(stack ?? '')),
    cause: inner && depth < 3 ? shownFault(inner, depth + 1) : undefined,
  })
}

/** Prisma shows the whole call with its values, the reason last; JSON.parse quotes what it read. */
function withoutValues(name: string, message: string): string {
  if (name.startsWith('PrismaClient')) return message.trim().split('\n').at(-1) ?? ''
  if (name === 'SyntaxError') return message.replace(/"[\s\S]*"/, '"…"')
  return message.split('\n')[0] ?? ''
}

/** A bot's token, wherever it stands, and the password of an address. */
function scrubbed(text: string): string {
  return text
    .replace(/\d{5,}:[\w-]{30,}/g, '<token>')
    .replace(/(\w+:\/\/[^\s:/@]*):[^\s@]*@/g, '$1:<password>@')
}

/** The stack without its first lines, which repeat the message. */
function frames(stack: string): string | undefined {
  const lines = stack.split('\n').filter(line => /^\s+at /.test(line))
  return lines.length > 0 ? lines.map(scrubbed).join('\n') : undefined
}

function compact(fields: Record<string, unknown>): ShownFault {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
