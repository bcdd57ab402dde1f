import { describe, expect, it } from 'vitest'
import { readInitData } from '../../../src/web/app/init-data.ts'
import { initData } from '../../kit/signing.ts'

const token = '1000000002:test-token-of-the-commit-bot-00000'
const other = '1000000001:test-token-of-the-arvut-add-bot-000'
const now = new Date('2026-11-20T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const fresh = { token, at: ago(1), telegramId: 7 }

describe('what Telegram signed', () => {
  it('says who opened the page, and what the link carried', () => {
    const raw = initData({ ...fresh, more: { start_param: 'm-12', signature: 'x_-y' } })
    expect(readInitData(raw, { token, now })).toEqual({
      telegramId: 7,
      startParam: 'm-12',
    })
  })

  it.each([
    ['nothing', '', 'forged'],
    ['no hash', 'auth_date=1&user=%7B%22id%22%3A7%7D', 'forged'],
    ['a hash of another length', `${initData(fresh).slice(0, -1)}`, 'forged'],
    [
      'another person in the place of who opened it',
      initData(fresh).replace('%3A7', '%3A8'),
      'forged',
    ],
    ['a field more than was signed', `${initData(fresh)}&start_param=m-1`, 'forged'],
    ['what the other bot was given', initData({ ...fresh, token: other }), 'forged'],
    ['nobody', initData({ ...fresh, user: 'null' }), 'forged'],
    ['no JSON', initData({ ...fresh, user: '{' }), 'forged'],
    ['an id that is none', initData({ ...fresh, user: '{"id":"7"}' }), 'forged'],
    [
      'more than Telegram ever sends',
      initData({ ...fresh, more: { a: 'x'.repeat(9000) } }),
      'forged',
    ],
    ['a page that was opened yesterday', initData({ ...fresh, at: ago(24 * 60 + 1) }), 'stale'],
    ['a moment to come', initData({ ...fresh, at: ago(-6) }), 'stale'],
  ])('is refused with %s', (_, raw, refused) => {
    expect(readInitData(raw, { token, now })).toBe(refused)
  })

  it.each([24 * 60, 1, -4])('is taken %i minutes after it was signed', minutes => {
    const read = readInitData(initData({ ...fresh, at: ago(minutes) }), { token, now })
    expect(read).toMatchObject({ telegramId: 7 })
  })
})
