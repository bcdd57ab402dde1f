/** So far on the owner's trust list an initiative is seen. */
const FURTHEST = 3

/** What of the ties between a viewer and an initiative decides whether they see it. */
export type InitiativeTies = Readonly<{
  isOwner: boolean
  /** They vote for it, or have promised. */
  takesPart: boolean
  /** Either has withdrawn from the other. */
  areApart: boolean
  /** They came by its link, by a card in a chat, or by the card of a group that shows it. */
  holdsLink: boolean
  inNetwork: boolean
  /** On the owner's trust list; null when not on it. */
  degree: number | null
}>

/** Whether a viewer sees an initiative: text, owner, bar and days; single amounts are another matter. */
export function seesInitiative(ties: InitiativeTies): boolean {
  if (ties.isOwner || ties.takesPart) return true
  if (ties.areApart) return false
  return ties.holdsLink || ties.inNetwork || (ties.degree !== null && ties.degree <= FURTHEST)
}

/** Whether a viewer reads the owner's name whatever else binds them: the owner passed the link on under it. */
export function readsOwner({ isOwner, areApart, holdsLink }: InitiativeTies): boolean {
  return isOwner || (holdsLink && !areApart)
}

/** Whether a viewer reads single amounts: the owner, and after the start whoever has promised. */
export function readsAmounts(
  of: Readonly<{ isOwner: boolean; hasStarted: boolean; hasPromised: boolean }>,
): boolean {
  return of.isOwner || (of.hasStarted && of.hasPromised)
}
