import { describe, expect, it } from 'vitest'
import { isFoundBy, parseLetters } from '../../../src/domain/member/finding.ts'

describe('looking for somebody by letters', () => {
  it.each([
    ['ann', 'Anna Petrova', true],
    ['PET', 'Anna Petrova', true],
    ['pet an', 'Anna Petrova', true],
    ['nna', 'Anna Petrova', false],
    ['anna boris', 'Anna Petrova', false],
    ['бор', 'Boris Ilić', true],
    ['ilic', 'Boris Ilić', true],
    ['bor', 'Борис', true],
    ['serg', 'Сергей', true],
    ['фёд', 'Федор', true],
    ['djo', 'Đorđe', true],
    ['ђор', 'Đorđe', true],
    ['von', 'Maximiliana-Konstantina von Hohenberg', true],
    ['konst', 'Maximiliana-Konstantina von Hohenberg', true],
    ['obr', "O'Brien", true],
  ])('takes %s for %s: %s', (letters, name, fits) => {
    expect(isFoundBy(letters, name)).toBe(fits)
  })

  it.each([
    ['a', 'letters-are-too-few'],
    ['  . !', 'letters-are-too-few'],
    ['', 'letters-are-too-few'],
  ])('asks for more than “%s”', (typed, refused) => {
    expect(parseLetters(typed)).toEqual({ refused })
  })

  it('keeps what a button can carry, never half a letter', () => {
    expect(parseLetters('  Anna,  Petrova ')).toEqual({ done: 'Anna Petrova' })
    expect(parseLetters('Максимилиана Константина')).toEqual({ done: 'Максимилиана' })
    expect(parseLetters('😀😀an')).toEqual({ done: 'an' })
  })
})
