import type { Hono } from 'hono'
import { addDays, at, cycleOf, type Day, dayOf, firstDay, nextCycle } from '../domain/cycle.ts'

/** Where the demo's town lies. */
export const demoZone = 'Europe/Belgrade'

/** A clock that flows like any other and can be set forward. */
export type TownClock = Readonly<{
  now(): Date
  moveTo(instant: Date): void
}>

/** A clock that shows this instant now. */
export function townClock(begin: Date): TownClock {
  let ahead = begin.getTime() - Date.now()
  return {
    now: () => new Date(Date.now() + ahead),
    moveTo(instant) {
      ahead = instant.getTime() - Date.now()
    },
  }
}

/** Where the buttons of the page's clock lead. The hours are those by which the bots have spoken. */
const jumps: Readonly<Record<string, (now: Date, zone: string) => Date>> = {
  hour: now => new Date(now.getTime() + 3_600_000),
  day: now => new Date(now.getTime() + 24 * 3_600_000),
  the25th: (now, zone) => nextOn(24, 10, now, zone),
  the1st: (now, zone) => nextOn(0, 9, now, zone),
}

/** The next time a day of the month comes at five past an hour; `after` counts from the 1st. */
function nextOn(after: number, hour: number, now: Date, zone: string): Date {
  const inCycle = (cycle: ReturnType<typeof cycleOf>) =>
    at(addDays(firstDay(cycle), after), hour, 5, zone)
  const cycle = cycleOf(now, zone)
  return inCycle(cycle) > now ? inCycle(cycle) : inCycle(nextCycle(cycle))
}

/** Says on which days a journey halts. */
export type HaltsOn = (day: Day) => boolean

/** The instants at which a journey halts: the mornings of such days on the way, and its end. */
export function haltsOf(
  from: Date,
  to: Date,
  zone: string,
  haltsOn: HaltsOn = () => true,
): readonly Date[] {
  const halts: Date[] = []
  const last: Day = dayOf(to, zone)
  for (let day = dayOf(from, zone); day <= last; day = addDays(day, 1)) {
    const morning = at(day, 10, 1, zone)
    if (haltsOn(day) && morning > from && morning < to) halts.push(morning)
  }
  return [...halts, to]
}

/** The clock as the page reads and moves it: `GET /demo/time`, `POST /demo/travel { to }`. */
export function timeRoutes(
  app: Hono,
  clock: TownClock,
  zone: string,
  travelTo: (instant: Date) => Promise<void>,
): void {
  const time = () => ({ now: clock.now(), zone })
  let journey = Promise.resolve()
  app.get('/demo/time', c => c.json(time()))
  app.post('/demo/travel', async c => {
    const { to } = await c.req.json<{ to?: string }>()
    const jump = jumps[to ?? '']
    if (!jump) return c.json({ error: `nobody knows the way to "${to}"` }, 400)
    // Two who press at once go one after the other.
    journey = journey.catch(() => {}).then(() => travelTo(jump(clock.now(), zone)))
    await journey
    return c.json(time())
  })
}
