import { isExpected } from '../../../domain/pool/events.ts'
import type { PoolRules } from '../../../domain/pool/rules.ts'
import type { Translate } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'

/** What is seen coming waits so many times as long. */
const EXPECTED_TIMES = 6

/** The rules of a pool in plain lines. */
export function rulesText(t: Translate, rules: PoolRules, unit: string): string {
  const { events, tiers, waitingDays, vouches } = rules
  const names = events.map(event => t(`pool-event-${event}`))
  const sums = tiers.map(tier => money(t.language, tier, unit))
  const lines = [
    t('pool-rule-events', { events: names.join(', ') }),
    t('pool-rule-tiers', { tiers: sums.join(' · ') }),
    t('pool-rule-waiting', { days: waitingDays }),
    t('pool-rule-vouches', { people: vouches }),
  ]
  if (waitingDays > 0 && events.some(isExpected))
    lines.push(t('pool-rule-expected', { days: waitingDays * EXPECTED_TIMES }))
  return lines.join('\n')
}
