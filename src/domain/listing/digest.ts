/** The digest of the board: at 3 new ones after 2 quiet days, or at one after 7. */
export const DIGEST = { many: 3, quickDays: 2, slowDays: 7 } as const
/** So many lines of a digest; the rest is counted. */
export const DIGEST_LINES = 5
/** One urgent need of an owner's in so many days is told at once. */
export const URGENT_REST_DAYS = 7
/** So many matches of one listing are told. */
export const MOST_MATCHES = 3
