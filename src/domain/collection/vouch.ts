import { done, type Outcome, refused } from '../outcome.ts'

/** What people may know to be true: somebody's need, an initiative, a case of a pool. */
export type VouchedFor = 'collection' | 'initiative' | 'case'

/** What is vouched for. */
export type Vouched = Readonly<{ matter: VouchedFor; matterId: number }>

/** What decides whether somebody may say that they know it is true. */
export type VouchFacts = Readonly<{
  isOwner: boolean
  /** A whole trust link to the owner. */
  isLinked: boolean
  /** They help the owner already. */
  inCircle: boolean
  isOpen: boolean
}>

/** "I know this is true": said by whoever trusts the owner in person or helps them, while it is open. */
export function vouch(
  facts: VouchFacts,
): Outcome<'known', 'own-word-is-no-vouch' | 'collection-is-closed' | 'only-who-is-near-vouches'> {
  if (facts.isOwner) return refused('own-word-is-no-vouch')
  if (!facts.isOpen) return refused('collection-is-closed')
  const isNear = facts.isLinked || facts.inCircle
  return isNear ? done('known') : refused('only-who-is-near-vouches')
}
