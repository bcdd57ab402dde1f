/** What a vote is ready for, and only if how many people take part, oneself counted. */
export type Conditional = Readonly<{ amount: number; atLeastPeople?: number | null | undefined }>

/**
 * Which votes are carried: the largest set in which each condition holds. Starting with all, whoever's condition
 * fails is left out, until it holds for all the rest; the end does not depend on the order.
 */
export function carried(votes: readonly Conditional[]): readonly boolean[] {
  const wanted = votes.map(vote => vote.atLeastPeople ?? 0)
  const strictestFirst = [...wanted].sort((a, b) => b - a)
  const left = strictestFirst.findIndex((people, at) => people <= votes.length - at)
  const together = left < 0 ? 0 : votes.length - left
  return wanted.map(people => people <= together)
}
