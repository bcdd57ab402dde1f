/** A clock that moves by hand. It starts on 10 November 2026, 12:00 in Belgrade. */
export type Clock = Readonly<{
  now(): Date
  travelTo(instant: string | Date): void
}>

export function aClock(start = '2026-11-10T11:00:00Z'): Clock {
  let now = new Date(start)
  return {
    now: () => new Date(now),
    travelTo(instant) {
      now = new Date(instant)
    },
  }
}
