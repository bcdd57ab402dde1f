import type { Unit } from '../money.ts'
import type { Manners } from '../told.ts'

/** What either bot tells: of somebody who left, of the operators' words and acts. */
export type HouseNotice =
  /**
   * The name stays with notices that were written before the member left. `annulled`: whole cents
   * that were open between the two; 0 where only a link or a collection has ended.
   */
  | Readonly<{ kind: 'member-left'; name: string; annulled: number; unit: Unit }>
  | Readonly<{ kind: 'suspended'; until: Date; reason: string }>
  | Readonly<{ kind: 'suspension-ended' }>
  | Readonly<{ kind: 'broadcast'; broadcastId: number; text: string }>

/** How it is told. */
export const houseManners: Manners<HouseNotice> = {
  'member-left': { under: null },
  suspended: { under: null },
  'suspension-ended': { under: null },
  broadcast: { under: 'broadcasts' },
}
