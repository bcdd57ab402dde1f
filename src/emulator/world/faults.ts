import { Problem, worded } from './problem.ts'

/** Trouble to make: on which calls, how often, and of what kind. */
export type FaultRule = Readonly<{
  bot?: string
  method?: string
  chatId?: number
  times?: number
  /** `drop-before` cuts the line before the call is done, `drop-after` afterwards. */
  kind: 'status' | 'drop-before' | 'drop-after' | 'hang'
  status?: number
  description?: string
  retryAfter?: number
  delayMs?: number
}>

type Active = { readonly rule: FaultRule; left: number }
export type Faults = Set<Active>

/** Adds a rule; it ends when it has struck `times` times or is removed. */
export function addFault(faults: Faults, rule: FaultRule): { remove(): void } {
  const active = { rule, left: rule.times ?? Number.POSITIVE_INFINITY }
  faults.add(active)
  return { remove: () => void faults.delete(active) }
}

/** The rule that strikes this call, counted off; null: none. */
export function strike(
  faults: Faults,
  call: Readonly<{ bot: string; method: string; chatId: unknown }>,
): FaultRule | null {
  for (const active of faults) {
    const { rule } = active
    if (rule.bot !== undefined && rule.bot !== call.bot) continue
    if (rule.method !== undefined && rule.method.toLowerCase() !== call.method.toLowerCase())
      continue
    if (rule.chatId !== undefined && String(rule.chatId) !== String(call.chatId)) continue
    active.left -= 1
    if (active.left <= 0) faults.delete(active)
    return rule
  }
  return null
}

/** The error answer a rule asks for. */
export function faultAnswer({ description, retryAfter, ...rule }: FaultRule): Problem {
  const status = rule.status ?? (retryAfter === undefined ? 500 : 429)
  const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter }
  const usual = status === 429 ? `retry after ${retryAfter ?? 1}` : ''
  return new Problem(status, description ?? worded(status, usual), false, parameters)
}
