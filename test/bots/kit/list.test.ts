import { describe, expect, it } from 'vitest'
import { openPager, pager, pagesOf } from '../../../src/bots/kit/list.ts'

const to = (page: number) => `list:${page}`
const labels = (row: readonly { text: string }[]) => row.map(({ text }) => text)

describe('the row that turns pages', () => {
  it.each([
    [0, 7, ['1/7', '›']],
    [1, 7, ['‹', '2/7', '›']],
    [6, 7, ['‹', '7/7']],
    [0, 1, []],
  ])('of page %i of %i', (page, pages, row) => {
    expect(labels(pager(page, pages, to))).toEqual(row)
  })

  it('counts ten a page, and one where nothing is', () => {
    expect([0, 10, 11, 61].map(pagesOf)).toEqual([1, 1, 2, 7])
  })

  it('says where one is, where the end is not counted', () => {
    expect(labels(openPager(1, true, to))).toEqual(['‹', '2', '›'])
  })
})
