/** What a case's electorate says while it is talked about. */
export type Talk = Readonly<{
  electors: number
  /** "I know this is true." */
  vouches: number
  /** "I doubt it": nobody but the owner reads the words, and nobody the name. */
  doubts: number
  /** The rule of the moment it was told. */
  needed: number
}>

/** A case whose event was helped with not long ago is talked about only if so many doubt: one in ten. */
const AGAIN_ONE_IN = 10
/** It falls if one in so many doubts, and more doubt than know. */
const DOUBTS_ONE_IN = 3

/** Whether enough know that it is true: as many as the rule says, or everybody where there are fewer. */
export function isVouched({ electors, vouches, needed }: Talk): boolean {
  return vouches >= Math.min(needed, electors)
}

/** Whether it goes on before the days of talking end: once a day is gone. */
export function goesOnEarly(talk: Talk): boolean {
  return isVouched(talk) && talk.doubts === 0
}

/** What comes of talking when its days end. */
export function outcomeOfTalk(
  talk: Talk,
  { isProlonged }: Readonly<{ isProlonged: boolean }>,
): 'goes-on' | 'more-time' | 'falls' {
  const { electors, vouches, doubts } = talk
  if (doubts > 0 && doubts * DOUBTS_ONE_IN >= electors && doubts > vouches) return 'falls'
  if (isVouched(talk)) return 'goes-on'
  return isProlonged ? 'falls' : 'more-time'
}

/** Whether a case asked for again is to be talked about after all. */
export function isToBeTalkedAbout({ electors, doubts }: Pick<Talk, 'electors' | 'doubts'>) {
  return doubts > 0 && doubts * AGAIN_ONE_IN >= electors
}
