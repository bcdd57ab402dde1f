import type { PersonLine } from '../../../views/cards.ts'
import type { Translate } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import { PAGE } from '../../kit/list.ts'
import { type Button, rowsOf } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import { personTap } from './taps.ts'

const colours = { green: '✅', orange: '🔆', red: '🆘' } as const

/** One person of a numbered list: who, the colour, what is missing, and what I give. */
export function personLine(t: Translate, line: PersonLine, number: number): string {
  const { status, collection, mine } = line
  const parts = [`${number}. ${status ? colours[status] : '👤'} ${calledIn(t, line)}`]
  if (collection?.missing) {
    const amount = money(t.language, collection.missing, collection.unit)
    parts.push(t('people-missing', { amount }))
  }
  if (collection && collection.daysLeft !== null) {
    parts.push(t('people-days-left', { days: collection.daysLeft }))
  }
  if (mine > 0 && collection) {
    parts.push(t('people-mine', { amount: money(t.language, mine, collection.unit) }))
  }
  return parts.join(' · ')
}

/** The lines of a page and a button for each of them. */
export function peoplePage(
  t: Translate,
  lines: readonly PersonLine[],
  { list, page }: Readonly<{ list: string; page: number }>,
): Readonly<{ text: string; buttons: Button[][] }> {
  const first = page * PAGE + 1
  return {
    text: lines.map((line, at) => personLine(t, line, first + at)).join('\n'),
    buttons: rowsOf(
      lines.map((line, at) => ({
        text: `${first + at}. ${calledIn(t, line)}`,
        tap: personTap({ member: line.id, list, page }),
      })),
      2,
    ),
  }
}
