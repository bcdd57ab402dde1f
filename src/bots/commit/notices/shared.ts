import type { NoticeFacts } from '../../../domain/notice.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { moment, money } from '../../kit/wording.ts'

/** Words what either bot may have to tell; null for whatever belongs to the other one. */
export function wordShared(t: Translate, facts: NoticeFacts, zone: string): Screen | null {
  switch (facts.kind) {
    case 'member-left':
      return { text: leftText(t, facts), buttons: [] }
    case 'suspended': {
      const until = moment(t.language, new Date(facts.until), zone)
      return { text: t('notice-suspended', { until, reason: facts.reason }), buttons: [] }
    }
    case 'suspension-ended':
      return { text: t('notice-suspension-ended'), buttons: [] }
    case 'broadcast':
      return { text: facts.text, buttons: [], preview: true }
    default:
      return null
  }
}

/** Who has left, with what was open between the two, or that only the collection has ended. */
function leftText(t: Translate, left: Extract<NoticeFacts, { kind: 'member-left' }>): string {
  const { annulled, unit } = left
  const name = left.name || t('member-who-left')
  if (annulled === 0) return t('notice-end-left', { name })
  return t('notice-member-left', { name, amount: money(t.language, annulled, unit) })
}
