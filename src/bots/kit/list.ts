import type { Button } from './screen.ts'

/** How many entries a page of a list shows. */
export const PAGE = 10

/** How many pages so many entries fill; an empty list has one. */
export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE))

/** The row that turns pages, ‹ 2/7 ›; empty while everything fits on one. */
export function pager(page: number, pages: number, to: (page: number) => string): Button[] {
  if (pages <= 1) return []
  const before = page > 0 ? [{ text: '‹', tap: to(page - 1) }] : []
  const after = page < pages - 1 ? [{ text: '›', tap: to(page + 1) }] : []
  return [...before, { text: `${page + 1}/${pages}`, tap: to(page) }, ...after]
}

/** The row for lists whose length is not counted: ‹ 2 ›. */
export function openPager(page: number, hasMore: boolean, to: (page: number) => string): Button[] {
  if (page === 0 && !hasMore) return []
  const before = page > 0 ? [{ text: '‹', tap: to(page - 1) }] : []
  const after = hasMore ? [{ text: '›', tap: to(page + 1) }] : []
  return [...before, { text: String(page + 1), tap: to(page) }, ...after]
}
