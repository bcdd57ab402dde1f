import { describe, expect, it } from 'vitest'
import type { Member } from '../../src/app.ts'
import { LONGEST_TEXT, type Screen } from '../../src/bots/kit/screen.ts'
import { fitTogether, gathered } from '../../src/worker/outbox/letter.ts'
import { theSettings } from '../kit/app.ts'

const app = { settings: theSettings() }
const to = { language: 'en' } as Member
const menu = { text: 'Menu', tap: 'menu' }
const received: Screen = {
  text: 'Boris says 50 € is done',
  buttons: [
    [
      { text: 'Received', tap: 'sure:confirm:7:5000', style: 'success' },
      { text: 'Not received', tap: 'act:not-received:7:5000' },
    ],
    [{ text: 'Open', tap: 'pledge:7' }],
    [menu],
  ],
}
const asked: Screen = {
  text: 'Vera asks you to commit',
  buttons: [[{ text: 'Commit', tap: 'sure:commit:9:2500' }], [{ text: 'List', tap: 'given:0' }]],
}
const news: Screen = { text: 'News', buttons: [[{ text: 'List', tap: 'given:0' }]] }

describe('what was held back, as one message', () => {
  it('keeps every button of its parts, under the number of its part', () => {
    const screen = gathered(app, 'commit', [received, asked, news], to)
    expect(screen?.text).toMatch(/1\. Boris[\s\S]*2\. Vera[\s\S]*3\. News/)
    expect(screen?.buttons).toEqual([
      [
        { text: '1. Received', tap: 'sure:confirm:7:5000', style: 'success' },
        { text: '1. Not received', tap: 'act:not-received:7:5000' },
      ],
      [{ text: '1. Open', tap: 'pledge:7' }],
      [{ text: '2. Commit', tap: 'sure:commit:9:2500' }],
      [{ text: 'List', tap: 'given:0' }],
      [expect.objectContaining({ tap: 'menu' })],
    ])
  })

  it('leaves a single part as it is', () => {
    expect(gathered(app, 'commit', [received], to)).toBe(received)
  })

  it('holds no more than Telegram takes in one message', () => {
    const many = (at: number): Screen => ({
      text: 'A month',
      buttons: Array.from({ length: 40 }, (_, row) => [{ text: 'One', tap: `pledge:${at}${row}` }]),
    })
    expect(fitTogether(app, 'commit', [many(1), many(2)], to)).toBe(true)
    expect(fitTogether(app, 'commit', [many(1), many(2), many(3)], to)).toBe(false)
    const long = { text: 'x'.repeat(LONGEST_TEXT / 2), buttons: [] }
    expect(fitTogether(app, 'commit', [long, long], to)).toBe(false)
  })
})
