import { describe, expect, it } from 'vitest'
import type { OrganizerCounts } from '../../../../src/app.ts'
import { screenOfOrganizer } from '../../../../src/bots/commit/organizer/organizer.ts'
import { plain } from '../../../../src/words/dress.ts'
import { textsOf } from '../../../../src/words/texts.ts'
import { theSettings } from '../../../kit/app.ts'
import { withBlanks } from '../../../kit/blanks.ts'

type Side = OrganizerCounts['given']
const none = { count: 0, sum: 0 }
const side = (of: Partial<Side>): Side => ({
  people: 0,
  intentions: none,
  commitments: none,
  paused: none,
  delivered: none,
  overdue: none,
  confirmed: none,
  ...of,
})
const given = side({
  people: 3,
  intentions: { count: 1, sum: 20_00 },
  commitments: { count: 2, sum: 70_00 },
  overdue: { count: 1, sum: 40_00 },
})
const received = side({ people: 1, intentions: { count: 1, sum: 25_00 } })

describe('the overview of my promises', () => {
  it.each([
    ['en', 'You help 3 people · 🤝 70 € promised · ❤️ 20 € meant · ⌛ 40 € overdue'],
    ['ru', 'Ты помогаешь 3 людям · 🤝 70 € обещано · ❤️ 20 € в намерениях · ⌛ 40 € просрочено'],
    ['uk', 'Ти допомагаєш 3 людям · 🤝 70 € обіцяно · ❤️ 20 € у намірах · ⌛ 40 € прострочено'],
    ['sr', 'Pomažeš 3 osobama · 🤝 70 € obećano · ❤️ 20 € u namerama · ⌛ 40 € kasni'],
  ] as const)('says in words what is owed and what is only meant (%s)', (language, line) => {
    expect(textIn(language, { given, received })).toContain(line)
  })

  it.each([
    ['nobody', side({}), 'Nobody helps you yet.'],
    ['one person', received, 'One person helps you · ❤️ 25 € meant'],
    [
      'whose debt alone is left',
      side({ overdue: { count: 1, sum: 5_00 } }),
      'Nobody helps you right now · ⌛ 5 € overdue',
    ],
  ])('says of %s how they help me', (_, of, line) => {
    expect(textIn('en', { given, received: of })).toContain(line)
  })
})

function textIn(language: 'en' | 'ru' | 'uk' | 'sr', counts: OrganizerCounts): string {
  const t = textsOf('commit', theSettings())(language)
  const { text } = screenOfOrganizer(t, { counts, cycle: '2026-11', unit: 'EUR' })
  return withBlanks(plain(text))
}
