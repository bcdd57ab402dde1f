/** What a pool may help with; the names are stored. */
export const poolEvents = [
  'fire',
  'illness',
  'accident',
  'death',
  'work',
  'birth',
  'wedding',
  'study',
  'purchase',
  'other',
] as const
export type PoolEvent = (typeof poolEvents)[number]

/** Whether a word from outside names an event. */
export function isPoolEvent(word: unknown): word is PoolEvent {
  return (poolEvents as readonly unknown[]).includes(word)
}

const expected: ReadonlySet<PoolEvent> = new Set(['birth', 'wedding', 'study', 'purchase'])

/** Whether it is seen coming: then the waiting period is longer, and nobody is alarmed. */
export const isExpected = (event: PoolEvent): boolean => expected.has(event)
