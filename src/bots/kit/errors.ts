import { randomBytes } from 'node:crypto'
import { BotError, GrammyError, HttpError } from 'grammy'
import { storeFaultPasses } from '../../store/engine/faults.ts'

/** A short reference that the member sees and the log has. */
export function newErrorRef(): string {
  return randomBytes(4).toString('hex').toUpperCase()
}

/** Telegram's no for good: to ask again would only repeat it. */
export function isRefusal(fault: unknown): boolean {
  return fault instanceof GrammyError && !passesByItself(fault)
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
  return storeFaultPasses(fault)
}
