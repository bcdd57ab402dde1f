import { describe, expect, it } from 'vitest'
import { knownLine } from '../../../src/bots/commit/people/collection-words.ts'
import { plain } from '../../../src/words/dress.ts'
import { textsOf } from '../../../src/words/texts.ts'
import { theSettings } from '../../kit/app.ts'

const vera = { name: 'Vera', isContact: true }
const goran = { name: 'Goran', isContact: false }
const more = ['Boris', 'Jovan'].map(name => ({ name, isContact: false }))

describe('who knows that it is true', () => {
  it.each([
    [
      'en',
      [vera, goran],
      1,
      '3 people know that this is true: Vera (your contact), Goran and one more',
    ],
    [
      'en',
      [vera, goran, ...more],
      2,
      '6 people know that this is true: Vera (your contact), Goran, Boris and 3 more',
    ],
    ['en', [], 2, '2 people know that this is true'],
    ['ru', [vera], 0, '1 человек знает, что это правда: Vera (твой контакт)'],
  ] as const)('is named by who may be named, and counted: %s', (language, named, others, said) => {
    const t = textsOf('commit', theSettings())(language)
    expect(plain(knownLine(t, { named, others, isMine: false }))).toBe(`👁 ${said}`)
  })
})
