/** What the kinds of collection differ in. No other file asks which kind one is to decide a rule. */
export type Traits = Readonly<{
  /** What the first step of a pledge is. */
  begins: 'intention' | 'commitment'
  /** Its target is for each month: a pledge is for a month and may be renewed at its close. */
  isByMonth: boolean
  /** It has a last day, and ends by itself: when it is reached, or after that day. */
  hasDeadline: boolean
  /** It and the intentions for it rest while its owner is red. */
  restsWhileRed: boolean
  /** The colour it gives its owner. */
  colour: 'orange' | 'red'
}>

/** Monthly support 🔆 and an emergency 🆘. */
export const kinds = {
  monthly: {
    begins: 'intention',
    isByMonth: true,
    hasDeadline: false,
    restsWhileRed: true,
    colour: 'orange',
  },
  emergency: {
    begins: 'commitment',
    isByMonth: false,
    hasDeadline: true,
    restsWhileRed: false,
    colour: 'red',
  },
} as const satisfies Record<string, Traits>

export type CollectionKind = keyof typeof kinds

/** What this kind of collection is like. */
export const traitsOf = ({ kind }: Readonly<{ kind: CollectionKind }>): Traits => kinds[kind]

/** Whether it makes its owner red: then others are alarmed, and what rests waits for its end. */
export const alarms = (collection: Readonly<{ kind: CollectionKind }>): boolean =>
  traitsOf(collection).colour === 'red'

/** The kinds that are like this. */
export function kindsThat(isLike: (traits: Traits) => boolean): readonly CollectionKind[] {
  return kindNames.filter(kind => isLike(kinds[kind]))
}

/** The names of the kinds. */
export const kindNames = Object.keys(kinds) as CollectionKind[]

/** Whether a word names a kind of collection. */
export function isCollectionKind(word: unknown): word is CollectionKind {
  return typeof word === 'string' && Object.hasOwn(kinds, word)
}
