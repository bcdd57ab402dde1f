import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undress } from '../../../src/bots/kit/entities.ts'
import { asMessage, LONGEST_TEXT, rowsOf } from '../../../src/bots/kit/screen.ts'
import { bold, kept, mention, plain, quote, signsFor } from '../../../src/words/dress.ts'
import { textsOf } from '../../../src/words/texts.ts'
import { theSettings } from '../../kit/app.ts'

const t = textsOf('arvut-add', theSettings())('en')

/** What people can write, the signs of dress among it. */
const words = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 0xe000, max: 0xe01f }).map(code => String.fromCharCode(code)),
    },
  ),
  maxLength: 40,
})

const parts = words.chain(text =>
  fc.constantFrom(bold(text), quote(text), mention(text, 4242), text),
)

describe('dress', () => {
  it('is made where the text is made, and counted in UTF-16 units', () => {
    const text = `🙂 ${bold('Title')}\n${quote('«я»\n<b>')} ${mention('Ana', 7)}, ${mention('Ana', 8)}`
    expect(undress(text)).toEqual({
      text: '🙂 Title\n«я»\n<b> Ana, Ana',
      entities: [
        { type: 'bold', offset: 3, length: 5 },
        { type: 'blockquote', offset: 9, length: 7 },
        {
          type: 'text_mention',
          offset: 17,
          length: 3,
          user: { id: 7, is_bot: false, first_name: 'Ana' },
        },
        {
          type: 'text_mention',
          offset: 22,
          length: 3,
          user: { id: 8, is_bot: false, first_name: 'Ana' },
        },
      ],
    })
  })

  it('of sources nests', () => {
    const text = signsFor('<x>long <b>and</b> folded</x> 28 November')
    expect(undress(text)).toEqual({
      text: 'long and folded 28 November',
      entities: [
        { type: 'expandable_blockquote', offset: 0, length: 15 },
        { type: 'bold', offset: 5, length: 3 },
      ],
    })
  })

  it('is never made by what people write', () => {
    fc.assert(
      fc.property(words, words, (note, name) => {
        const text = t('quoted', { text: note })
        const { entities } = asMessage({ text: `${text}\n${mention(name, 7)}`, buttons: [] })
        expect(entities.map(({ type }) => type)).toEqual([
          ...(plain(note) === '' ? [] : ['blockquote']),
          ...(plain(name) === '' ? [] : ['text_mention']),
        ])
        expect(undress(text).text).toBe(plain(note))
        expect(plain(t('quoted', { text: kept(bold(note)) }))).toBe(plain(note))
      }),
    )
  })

  it('leaves no sign behind, and no entity outlives its text, however long', () => {
    const longer = fc.tuple(fc.array(parts), fc.nat({ max: 2 * LONGEST_TEXT }))
    fc.assert(
      fc.property(longer, ([made, blanks]) => {
        const screen = { text: `${'·'.repeat(blanks)}${made.join('')}`, buttons: [] }
        const { text, entities } = asMessage(screen)
        expect(text).toBe(plain(text))
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT)
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('of unfinished or stray signs is harmless', () => {
    fc.assert(
      fc.property(words, text => {
        const { entities, text: bare } = undress(text)
        expect(bare).toBe(plain(text))
        for (const { offset, length } of entities)
          expect(offset + length).toBeLessThanOrEqual(bare.length)
      }),
    )
  })

  it('goes from buttons, which have none', () => {
    const { reply_markup } = asMessage({
      text: 'x',
      buttons: [[{ text: bold('Help'), tap: 'help', style: 'primary' }]],
    })
    expect(reply_markup.inline_keyboard).toEqual([
      [{ text: 'Help', callback_data: 'help', style: 'primary' }],
    ])
  })
})

describe('buttons side by side', () => {
  it('leave a long label a row of its own', () => {
    const texts = ['one', 'two', 'three', 'a label that would be cut', 'four', 'five']
    const buttons = texts.map(text => ({ text, tap: 'x' }))
    expect(rowsOf(buttons, 2).map(row => row.map(({ text }) => text))).toEqual([
      ['one', 'two'],
      ['three'],
      ['a label that would be cut'],
      ['four', 'five'],
    ])
  })
})
