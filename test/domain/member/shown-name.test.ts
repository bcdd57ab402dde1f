import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/domain/member/member.ts'
import { shownName, unmarked } from '../../../src/domain/member/shown-name.ts'
import { detect } from '../../../src/emulator/text/detection.ts'

describe('a name in a text', () => {
  it.each(['\u3164', '\u2800', '.', ' \u00a0', '\u200d', '\u202e', '\uffa0', '-'])(
    'is none where nobody sees it: %j',
    telegramName => {
      expect(shownName(telegramName)).toBeNull()
      expect(nameOf({ displayName: null, telegramName })).toBeNull()
      expect(nameOf({ displayName: telegramName, telegramName: 'Anna' })).toBe('Anna')
    },
  )

  it.each([
    ['Anna Petrova', 'Anna Petrova'],
    ['Ana\u202enimaS', 'AnanimaS'],
    ['🌻', '🌻'],
    ['אבי', '\u2068אבי\u2069'],
    ['Avi אבי', '\u2068Avi אבי\u2069'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown)
  })

  it('is never a link, a mention, a command or a tag', () => {
    const trap = fc.constantFrom(
      'evil.com/a',
      'https://evil.com',
      't.me/evil',
      '@somebody',
      '/start',
      '#help',
      '$USD',
      'a@b.com',
      'tg://user?id=1',
    )
    const name = fc.array(fc.oneof(trap, fc.string({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(name, parts => {
        const shown = shownName(parts.join(' ')) ?? ''
        expect(detect(`${shown} helps ${shown}`, [])).toEqual([])
      }),
    )
  })

  it('keeps every sign that is seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aж.א/@ 1') }), name => {
        const seen = name.trim().replace(/\s+/g, ' ')
        const shown = shownName(name)
        if (/[aжא1]/.test(name)) expect(unmarked(shown ?? '')).toBe(seen)
        else expect(shown).toBeNull()
      }),
    )
  })
})
