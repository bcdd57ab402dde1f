import { alarms, type CollectionKind } from './kinds.ts'

/** One in so many of those around somebody is thought to help: fewer where help is needed at once. */
export type ShareOneIn = Readonly<{ monthly: number; emergency: number }>

/** What little would do, in whole cents, if one in so many people gave it. */
export type SmallShare = Readonly<{ amount: number; oneIn: number }>

/** One in how many is thought to help a collection of this kind. */
export function oneInFor(
  collection: Readonly<{ kind: CollectionKind }>,
  { monthly, emergency }: ShareOneIn,
): number {
  return alarms(collection) ? emergency : monthly
}

/**
 * What each would give if one in so many of the owner's people helped: whole units, and never more than
 * is missing. Null where that is all of it: then nothing is small about it.
 */
export function smallShare({
  missing,
  people,
  oneIn,
}: Readonly<{ missing: number; people: number; oneIn: number }>): SmallShare | null {
  const amount = Math.ceil(missing / helpersAmong(people, oneIn) / 100) * 100
  return amount < missing ? { amount, oneIn } : null
}

/** What so many people could carry together, in whole cents, if one in so many of them gave a small share. */
export function carriedBy(people: number, { amount, oneIn }: SmallShare): number {
  return people === 0 ? 0 : helpersAmong(people, oneIn) * amount
}

/** How many of these people help: one in so many, and one at least. */
function helpersAmong(people: number, oneIn: number): number {
  return Math.max(1, Math.floor(people / oneIn))
}
