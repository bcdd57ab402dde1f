import { describe, expect, it } from 'vitest'
import { privacyText } from '../../../src/bots/kit/settings/privacy.ts'
import { KEPT_DAYS } from '../../../src/domain/keeping.ts'
import { languages } from '../../../src/domain/language.ts'
import { plain } from '../../../src/words/dress.ts'
import { textsOf } from '../../../src/words/texts.ts'
import { theSettings } from '../../kit/app.ts'

describe('the privacy text', () => {
  it('says one number where two jobs go by it', () => {
    expect(KEPT_DAYS.notices).toBe(KEPT_DAYS.updates)
    expect(KEPT_DAYS.dialogues).toBe(KEPT_DAYS.drafts)
  })

  it.each(languages)('says the numbers that settings and jobs go by: %s', language => {
    const settings = theSettings({ invitationDays: 23 })
    for (const bot of ['arvut-add', 'commit'] as const) {
      const text = plain(privacyText(textsOf(bot, settings)(language)))
      expect(text.length).toBeLessThan(4_000)
      // Messages, alerts, a picked contact; questions, links made or ended; withdrawals from who left.
      expect(text.match(/\d+/g)?.map(Number)).toEqual([7, 100, 23, 1, 30, 12])
    }
  })
})
