/** What a rule or an action answers: the deed done, or the broken rule as a kebab sentence. */
export type Outcome<T, R extends string> = Readonly<{ done: T }> | Readonly<{ refused: R }>

/** The happy end. */
export function done<T>(value: T): Readonly<{ done: T }> {
  return { done: value }
}

/** The end that names the rule in the way. */
export function refused<R extends string>(rule: R): Readonly<{ refused: R }> {
  return { refused: rule }
}

/** Whether a rule stood in the way. */
export function isRefused<T, R extends string>(
  outcome: Outcome<T, R>,
): outcome is Readonly<{ refused: R }> {
  return 'refused' in outcome
}
