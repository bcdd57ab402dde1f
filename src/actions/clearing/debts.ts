import type { Debt } from '../../app.ts'

/** So many commitments are read at a time. */
const PAGE = 10_000

type Page = Readonly<{ after: number; limit: number }>

/** All commitments of a clearing in the order of their ids, read page by page. */
export async function allDebts(
  read: (page: Page) => Promise<readonly Debt[]>,
): Promise<readonly Debt[]> {
  const debts: Debt[] = []
  for (let after = 0; ; ) {
    const page = await read({ after, limit: PAGE })
    for (const debt of page) debts.push(debt)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return debts
    after = last.pledgeId
  }
}
