import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionId } from '../../../src/domain/ids.ts'
import { type SpreadCandidate, spread } from '../../../src/domain/pledge/spread.ts'

const sum = (lines: readonly { amount: number }[]) =>
  lines.reduce((all, { amount }) => all + amount, 0)

/** `R180/12@3`: red, 180 missing, a small share of 12, 3 days left; `M40°2`: monthly at degree 2. */
function candidates(words: string): SpreadCandidate[] {
  return words.split(' ').map((word, at) => {
    const [, kind, missing = '0', small, days, degree] =
      /^([RM])([\d.]+)(?:\/(\d+))?(?:@(\d+))?(?:°(\d))?$/.exec(word) ?? []
    return {
      collectionId: collectionId(at + 1),
      kind: kind === 'R' ? 'emergency' : 'monthly',
      missing: Math.round(Number(missing) * 100),
      small: small ? Number(small) * 100 : null,
      daysLeft: days ? Number(days) : null,
      degree: degree ? Number(degree) : null,
    }
  })
}

const shown = (lines: ReturnType<typeof spread>) =>
  lines.map(({ collectionId: id, amount }) => `${id}:${amount / 100}`).join(' ')

const anyCandidates = fc
  .array(
    fc.record({
      kind: fc.constantFrom('monthly' as const, 'emergency' as const),
      missing: fc.integer({ min: 0, max: 50_000 }),
      share: fc.option(fc.integer({ min: 1, max: 50 })),
      daysLeft: fc.option(fc.integer({ min: 0, max: 31 })),
      degree: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { maxLength: 20 },
  )
  .map(rows =>
    rows.map(({ share, ...row }, at): SpreadCandidate => {
      const small = share === null || share * 100 >= row.missing ? null : share * 100
      return { ...row, small, collectionId: collectionId(at + 1) }
    }),
  )
const anyTotal = fc.integer({ min: 1, max: 200_000 })

describe('a spread', () => {
  it.each([
    ['equally where all lack enough', 60, 'M100°1 M100°1 M100°2', '1:20 2:20 3:20'],
    ['reds a small share first', 60, 'M100°1 R180/12@3', '2:36 1:24'],
    ['a red that lacks less than its share, all of it', 30, 'R8/12@3 M100', '1:8 2:22'],
    ['reds by their last day, when it is not enough', 15, 'R100/10@9 R100/10@2', '2:10 1:5'],
    ['never above what is missing', 60, 'M10 M100 M100', '1:10 2:25 3:25'],
    ['less where less is missing', 60, 'M10 M20', '1:10 2:20'],
    ['one for each 5', 10, 'M100°1 M100°1 M100°1', '1:5 2:5'],
    ['one at least', 3, 'M100°2 M100°1', '2:3'],
    ['more of them where the first lack too little', 10, 'M1°1 M2°1 M100°2', '1:1 2:2 3:7'],
    [
      'ten at most',
      100,
      'M9 M9 M9 M9 M9 M9 M9 M9 M9 M9 M9',
      '1:9 2:9 3:9 4:9 5:9 6:9 7:9 8:9 9:9 10:9',
    ],
    ['whole units where all is whole', 10, 'M100 M100 M100', '1:5 2:5'],
    ['whole units, the first one more', 50, 'M100 M100 M100', '1:17 2:17 3:16'],
    ['cents where something is not whole', 50, 'M100 M12.50 M100', '1:18.75 2:12.5 3:18.75'],
    ['nothing where nobody lacks anything', 60, 'M0 R0@2', ''],
  ])('gives %s', (_, total, words, expected) => {
    expect(shown(spread(total * 100, candidates(words)))).toBe(expected)
  })

  it('gives nobody more than they lack, and all that was said unless less is missing', () => {
    fc.assert(
      fc.property(anyTotal, anyCandidates, (total, all) => {
        const lines = spread(total, all)
        const lacks = new Map(all.map(each => [each.collectionId, each.missing]))
        for (const line of lines) {
          expect(line.amount).toBeGreaterThan(0)
          expect(line.amount).toBeLessThanOrEqual(lacks.get(line.collectionId) ?? 0)
        }
        const missing = all.reduce((some, each) => some + each.missing, 0)
        if (all.length <= 10) expect(sum(lines)).toBe(Math.min(total, missing))
        else expect(sum(lines)).toBeLessThanOrEqual(Math.min(total, missing))
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    const shuffled = anyCandidates.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(anyTotal, shuffled, (total, [all, other]) => {
        expect(spread(total, other)).toEqual(spread(total, all))
      }),
    )
  })

  it('puts emergencies first: one gets its small share before monthly support gets a cent', () => {
    fc.assert(
      fc.property(anyTotal, anyCandidates, (total, all) => {
        const lines = spread(total, all)
        const got = new Map(lines.map(line => [line.collectionId, line.amount]))
        const isRed = (each: SpreadCandidate) => each.kind === 'emergency'
        const anyMonthly = all.some(each => !isRed(each) && got.has(each.collectionId))
        if (!anyMonthly) return
        const reds = all.filter(each => isRed(each) && each.missing > 0)
        for (const { collectionId: id, missing, small } of reds)
          expect(got.get(id) ?? 0).toBeGreaterThanOrEqual(Math.min(missing, small ?? missing))
      }),
    )
  })
})
