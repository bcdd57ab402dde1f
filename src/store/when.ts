import type { Zone } from '../domain/cycle.ts'

/** The instant a question is asked at and the zone whose calendar answers it. */
export type When = Readonly<{ now: Date; zone: Zone }>
