import type { Zone } from './cycle.ts'

/** The instant something is asked or done at, and the zone whose calendar answers. */
export type Moment = Readonly<{ now: Date; zone: Zone }>
