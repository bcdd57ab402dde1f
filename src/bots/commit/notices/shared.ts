import type { NoticeFacts } from '../../../domain/notice.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { moment } from '../../kit/wording.ts'

/** Words what either bot may have to tell; null for whatever belongs to the other one. */
export function wordShared(t: Translate, facts: NoticeFacts, zone: string): Screen | null {
  switch (facts.kind) {
    case 'member-left':
      return { text: t('notice-member-left', { name: facts.name }), buttons: [] }
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
