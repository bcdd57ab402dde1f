import { describe, expect, it } from 'vitest'
import { quickSumsFor, quickSumsOf } from '../../../src/domain/pledge/quick-sums.ts'

describe('the sums a giver is offered', () => {
  it.each([
    [100_00, [10_00, 25_00, 50_00, 100_00]],
    [30_00, [3_00, 8_00, 15_00, 30_00]],
    [2_00, [1_00, 1_00, 2_00]],
  ])('are round parts of %i', (trustAmount, sums) => {
    expect([...new Set(quickSumsOf(trustAmount))]).toEqual([...new Set(sums)])
  })

  it.each([
    [500_00, [10_00, 25_00, 50_00, 100_00]],
    [60_00, [10_00, 25_00, 50_00]],
    [7_50, [7_50]],
    [0, []],
  ])('are none above the %i still missing', (missing, sums) => {
    expect(quickSumsFor(100_00, missing)).toEqual(sums)
  })
})
