/** What the kinds of listing differ in. */
type Traits = Readonly<{
  sign: string
  /** One thing: it can be promised to one person at a time. */
  isSingle: boolean
  /** Once it has been handed over it is gone, and its listing is over. */
  goesAway: boolean
}>

/** What people do for each other: do · give · lend · share a place · teach · other. */
export const listingKinds = {
  do: { sign: '🛠', isSingle: false, goesAway: false },
  give: { sign: '🎁', isSingle: true, goesAway: true },
  lend: { sign: '🔧', isSingle: true, goesAway: false },
  place: { sign: '🏠', isSingle: false, goesAway: false },
  teach: { sign: '📚', isSingle: false, goesAway: false },
  other: { sign: '✨', isSingle: false, goesAway: false },
} as const satisfies Record<string, Traits>

export type ListingKind = keyof typeof listingKinds

/** The names of the kinds, in their order on the screen. */
export const listingKindNames: readonly ListingKind[] = [
  'do',
  'give',
  'lend',
  'place',
  'teach',
  'other',
]

/** Whether a word names a kind of listing. */
export const isListingKind = (word: unknown): word is ListingKind =>
  typeof word === 'string' && Object.hasOwn(listingKinds, word)
