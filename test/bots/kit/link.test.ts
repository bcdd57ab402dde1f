import { describe, expect, it } from 'vitest'
import { link, links, maybeToken, token } from '../../../src/bots/kit/link.ts'
import { id } from '../../../src/bots/kit/tap.ts'

const part = link('part', { group: id, sign: maybeToken })
const bare = link('', { token })
const TOKEN = 'tUAM464-_abcdefghijkl0'

describe('a link', () => {
  it.each([
    ['a word', links.need, {}, 'need'],
    ['a number', links.member, { member: 12 }, 'm-12'],
    ['a number and a sign that holds a dash', part, { group: 7, sign: TOKEN }, `part-7-${TOKEN}`],
    ['a number without the sign', part, { group: 7, sign: '' }, 'part-7'],
    ['a token alone', bare, { token: TOKEN }, TOKEN],
  ])('with %s is read as it was packed', (_, kind, values, payload) => {
    const { read } = kind as { read(payload: string): unknown }
    expect((kind as (values: unknown) => string)(values)).toBe(payload)
    expect(read(payload)).toEqual(values)
  })

  it.each([
    ['another name', links.member, 'n-12'],
    ['more than its name', links.need, 'need-1'],
    ['no number', links.member, 'm-x'],
    ['nothing behind the dash', links.member, 'm-'],
    ['a number out of range', links.member, 'm-99999999999'],
    ['a sign too short', part, 'part-7-abc'],
    ['a token too long', bare, `${TOKEN}1`],
  ])('with %s is not its own', (_, kind, payload) => {
    expect((kind as { read(payload: string): unknown }).read(payload)).toBeNull()
  })

  it('carries only what Telegram takes', () => {
    expect(() => link('x', { name: token })({ name: 'two words' })).toThrow('No link can carry')
  })
})
