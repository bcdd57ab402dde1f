import { expect, it } from 'vitest'
import { newToken } from '../../src/app.ts'

it('a token is 128 bits that nobody guesses, and fits into a link', () => {
  const tokens = Array.from({ length: 2_000 }, newToken)
  expect(tokens.filter(token => !/^[\w-]{22}$/.test(token))).toEqual([])
  expect(new Set(tokens).size).toBe(tokens.length)
  const bytes = tokens.map(token => Buffer.from(token, 'base64url'))
  expect(new Set(bytes.map(({ length }) => length))).toEqual(new Set([16]))
  for (let bit = 0; bit < 128; bit++) {
    const ones = bytes.filter(each => ((each[bit >> 3] ?? 0) >> (bit & 7)) & 1).length
    expect(Math.abs(ones - 1_000)).toBeLessThan(200)
  }
})
