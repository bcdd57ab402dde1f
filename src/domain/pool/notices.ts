import type { MemberId, PoolId } from '../ids.ts'
import type { Manners } from '../told.ts'

/** What happens around a pool and is told to its members, or to whoever asked to enter. */
export type PoolNews = 'entered' | 'welcome' | 'not-entered' | 'left' | 'too-few'

/** What is told of pools. Names are looked up at sending. */
export type PoolNotice =
  /** Somebody picks me for their pool. */
  | Readonly<{ kind: 'pool-invited'; poolId: PoolId; inviterId: MemberId; token: string }>
  /** Somebody asks to enter: my word is wanted. */
  | Readonly<{ kind: 'pool-candidate'; poolId: PoolId; candidateId: number }>
  | Readonly<{
      kind: 'pool-news'
      poolId: PoolId
      what: PoolNews
      /** Who entered or left; null where it is about the addressee or the pool. */
      aboutId: MemberId | null
    }>

/** How news of pools is told. */
export const poolManners: Manners<PoolNotice> = {
  'pool-invited': { under: null },
  'pool-candidate': { under: null },
  'pool-news': { under: ({ what }) => (what === 'entered' || what === 'left' ? 'pools' : null) },
}
