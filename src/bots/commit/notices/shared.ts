import { isStopped } from '../../../actions/operator/broadcasts.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import type { HouseNotice } from '../../../domain/operator/notices.ts'
import type { Translate } from '../../../words/texts.ts'
import { moment, money } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Desk } from './desk.ts'

/** What either bot may have to tell, as Commit says it. */
export const houseWords: Words<Desk, HouseNotice> = {
  'member-left': ({ t }, facts) => ({ text: leftText(t, facts), buttons: [] }),
  suspended: ({ t, to, zone }, facts) => {
    const until = moment(t.language, new Date(facts.until), zoneOf(to, zone))
    return { text: t('notice-suspended', { until, reason: facts.reason }), buttons: [] }
  },
  'suspension-ended': ({ t }) => ({ text: t('notice-suspension-ended'), buttons: [] }),
  broadcast: async ({ app }, { broadcastId, text }) =>
    (await isStopped(app, broadcastId)) ? null : { text, buttons: [], preview: true },
}

/** Who has left, with what was open between the two, or that only the collection has ended. */
function leftText(t: Translate, left: Extract<HouseNotice, { kind: 'member-left' }>): string {
  const { annulled, unit } = left
  const name = left.name || t('name-of-left')
  if (annulled === 0) return t('notice-end-left', { name })
  return t('notice-member-left', { name, amount: money(t.language, annulled, unit) })
}
