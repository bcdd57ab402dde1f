import type { PledgeEvent } from '../../../domain/pledge/move.ts'
import type { Translate } from '../../../words/texts.ts'
import { moment, money } from '../../../words/wording.ts'
import { nameIn } from '../naming.ts'
import type { PledgeView } from './view.ts'

/** So many lines stand open; a longer history is folded. */
const OPEN_LINES = 3

/** Who did what with a pledge and when, the oldest first, with the words they left. */
export function historyOf(t: Translate, view: PledgeView): string | null {
  if (view.history.length === 0) return null
  const lines = view.history.map(event => lineOf(t, view, event)).join('\n')
  return t(view.history.length > OPEN_LINES ? 'pledge-history-folded' : 'pledge-history', { lines })
}

function lineOf(t: Translate, view: PledgeView, event: PledgeEvent): string {
  const { unit } = view.pledge
  const amount = (cents: number) => money(t.language, cents, unit)
  const { what, at, fromAmount, toAmount, note, byId } = event
  const from = amount(fromAmount ?? toAmount)
  const done = t(`history-${what}`, { from, amount: amount(toAmount) })
  // Where a rule did it, the note names the rule.
  const words = byId === null || what === 'annulled' || !note ? null : `“${note}”`
  const parts = [moment(t.language, at, view.clock), whoOf(t, view, event), done, words]
  return parts.filter(Boolean).join(' · ')
}

/** Each of the two reads the other's name; what a rule did has nobody's. */
function whoOf(t: Translate, { me, other }: PledgeView, { byId }: PledgeEvent): string | null {
  if (byId === null) return null
  if (byId === me) return t('you')
  return byId === other.id ? nameIn(t, other) : null
}
