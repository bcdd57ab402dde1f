import type { MemberId, PoolId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import type { PoolNews } from '../../domain/pool/notices.ts'

/** News of a pool for one of those it concerns. */
export function newsTo(
  to: MemberId,
  news: Readonly<{ poolId: PoolId; what: PoolNews; aboutId?: MemberId }>,
): NewNotice {
  const { poolId, what, aboutId = null } = news
  return { to, bot: 'commit', facts: { kind: 'pool-news', poolId, what, aboutId } }
}
