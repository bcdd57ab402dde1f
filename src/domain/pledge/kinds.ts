/** What the kinds of collection differ in. No other file asks which kind one is to decide a rule. */
export type Traits = Readonly<{
  sign: string
  /** What the first step of a pledge is. */
  begins: 'intention' | 'commitment' | 'delivery'
  /** Its target is for each month: a pledge is for a month and may be renewed at its close. */
  isByMonth: boolean
  /** It has a last day, and ends by itself: when it is reached, or after that day. */
  hasDeadline: boolean
  /** It and the intentions for it rest while its owner is red. */
  restsWhileRed: boolean
  /** The colour it gives its owner; null where asking has nothing to do with need. */
  colour: 'orange' | 'red' | null
  /** Who gives to it belongs to the owner's circle, and hears what happens there. */
  makesCircle: boolean
  /** Clearing may fulfil a commitment to it. */
  isCleared: boolean
  /** What a confirmed pledge to it says of its giver: a deed, a word kept, or a gift that no sum is made of. */
  countsAs: 'deed' | 'word' | 'gift'
  /** How many of them one member may have open at once. */
  openAtOnce: number
}>

/**
 * Monthly support 🔆, an emergency 🆘, an initiative 💡 that was started, a commitment for something
 * received 🤲, and something done that both recorded 🎁.
 */
export const kinds = {
  monthly: {
    sign: '🔆',
    begins: 'intention',
    isByMonth: true,
    hasDeadline: false,
    restsWhileRed: true,
    colour: 'orange',
    makesCircle: true,
    isCleared: true,
    countsAs: 'deed',
    openAtOnce: 1,
  },
  emergency: {
    sign: '🆘',
    begins: 'commitment',
    isByMonth: false,
    hasDeadline: true,
    restsWhileRed: false,
    colour: 'red',
    makesCircle: true,
    isCleared: false,
    countsAs: 'deed',
    openAtOnce: 1,
  },
  initiative: {
    sign: '💡',
    begins: 'commitment',
    isByMonth: false,
    hasDeadline: false,
    restsWhileRed: false,
    colour: null,
    makesCircle: false,
    isCleared: false,
    countsAs: 'deed',
    openAtOnce: 3,
  },
  exchange: {
    sign: '🤲',
    begins: 'commitment',
    isByMonth: false,
    hasDeadline: false,
    restsWhileRed: false,
    colour: null,
    makesCircle: false,
    isCleared: true,
    countsAs: 'word',
    // What bounds them is their sum: EXCHANGE_LIMIT.
    openAtOnce: Number.POSITIVE_INFINITY,
  },
  gift: {
    sign: '🎁',
    begins: 'delivery',
    isByMonth: false,
    hasDeadline: false,
    restsWhileRed: false,
    colour: null,
    makesCircle: false,
    isCleared: false,
    countsAs: 'gift',
    openAtOnce: Number.POSITIVE_INFINITY,
  },
} as const satisfies Record<string, Traits>

export type CollectionKind = keyof typeof kinds

/** The kinds by which a member asks for help: each gives its owner a colour. */
export type NeedKind = {
  [Kind in CollectionKind]: (typeof kinds)[Kind]['colour'] extends null ? never : Kind
}[CollectionKind]

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

/** Whether a word names a kind by which a member asks for help. */
export function isNeedKind(word: unknown): word is NeedKind {
  return typeof word === 'string' && Object.hasOwn(kinds, word) && isNeed(word as CollectionKind)
}

/** Whether a kind is one by which a member asks for help. */
export const isNeed = (kind: CollectionKind): kind is NeedKind => kinds[kind].colour !== null
