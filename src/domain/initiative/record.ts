/** What became of a member's started initiatives; never a score, never a ranking. */
export type InitiativeRecord = Readonly<{
  /** How many have ended, and how many of them as done. */
  ended: number
  done: number
  /** How many of those who gave have answered "did it come about?", and how many said yes. */
  said: number
  yes: number
}>
