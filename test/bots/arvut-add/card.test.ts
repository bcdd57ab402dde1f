import { describe, expect, it } from 'vitest'
import type { Member } from '../../../src/app.ts'
import { type CardView, cardScreen } from '../../../src/bots/arvut-add/list/card-screens.ts'
import { languages } from '../../../src/domain/language.ts'
import { textsOf } from '../../../src/words/texts.ts'
import { theSettings } from '../../kit/app.ts'
import { november, vera } from '../../kit/people.ts'

const view: CardView = {
  member: { id: vera, telegramId: 3, username: 'vera' } as Member,
  name: 'Vera',
  isNamed: true,
  degree: 2,
  chain: 'Boris → Vera',
  common: [],
  reputation: null,
  since: '2026-11',
  filter: '2',
  page: 3,
  commitUrl: 'https://t.me/exodus_commitbot?start=m-3',
  listings: null,
}
const deeds = {
  inTime: 0,
  sum: 0,
  people: 0,
  words: { due: 0, kept: 0 },
  gifts: { count: 0, people: 0 },
  overdue: 0,
  memberSince: november(2),
}

describe('the card of a member of my list', () => {
  it.each(languages)('does not say that somebody has done nothing yet: %s', language => {
    const t = textsOf('arvut-add', theSettings())(language)
    const text = (done: number) =>
      cardScreen(t, { ...view, reputation: { ...deeds, deeds: done } }).text
    expect(text(1)).toContain('👍')
    expect(text(0)).not.toContain('👍')
    const without = cardScreen(t, view).text.split('\n')
    expect(text(0).split('\n')).toHaveLength(without.length + 1)
  })
})
