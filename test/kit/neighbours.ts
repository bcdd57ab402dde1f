import { vi } from 'vitest'
import type { MemberId } from '../../src/domain/ids.ts'
import type { Neighbour, Town } from './town.ts'

const bot = 'commit'

/** Somebody of a town who has started Commit; whatever they do here, they do there. */
export type Resident = Readonly<{
  id: MemberId
  /** The same person, for what happens in ArvutAdd or is counted in taps. */
  neighbour: Neighbour
  opens(payload?: string): Promise<void>
  says(text: string): Promise<void>
  presses(...buttons: readonly (string | RegExp)[]): Promise<void>
  screen(): string
  buttons(): string
  reads(): readonly string[]
  /** The newest link into Commit. */
  link(): string
  /** Waits for a notice: a chat gets one a second. */
  hears(part: string | RegExp): Promise<void>
  /** Everything that came since, once nothing is on its way any more. */
  heardSince(count: number): Promise<readonly string[]>
}>

/** People of a town who have started Commit, one after another; every second one reads Russian. */
export async function residents<Name extends string>(
  town: Town,
  ...names: readonly Name[]
): Promise<Readonly<Record<Name, Resident>>> {
  const people: [string, Resident][] = []
  for (const [at, name] of names.entries()) {
    const neighbour = town.person(name, { language: at % 2 ? 'ru' : 'en' })
    people.push([name, await resident(town, neighbour)])
  }
  return Object.fromEntries(people) as Record<Name, Resident>
}

/** Waits until nothing is on its way to these people: what they do next is answered by the newest screen. */
export async function allHeard(people: Readonly<Record<string, Resident>>): Promise<void> {
  for (const each of Object.values(people)) await each.heardSince(0)
}

async function resident(town: Town, neighbour: Neighbour): Promise<Resident> {
  await neighbour.opens(bot)
  const { store } = town.app
  const member = await store.members.ofTelegram(neighbour.person.id)
  if (!member) throw new Error(`${neighbour.person.firstName} is not registered`)
  const { id } = member
  const patience = { timeout: 25_000, interval: 100 }
  return {
    id,
    neighbour,
    opens: payload => neighbour.opens(payload?.includes('t.me') ? payload : bot, payload),
    says: text => neighbour.says(bot, text),
    async presses(...buttons) {
      for (const button of buttons) await neighbour.presses(bot, button)
    },
    screen: () => neighbour.screen(bot),
    buttons: () => neighbour.buttons(bot).join('\n'),
    reads: () => neighbour.reads(bot),
    link: () => neighbour.link(bot, town.bots[bot].username),
    hears: part => vi.waitFor(() => void neighbour.sees(bot, part), patience),
    async heardSince(count) {
      await town.settled()
      await vi.waitFor(async () => {
        const waiting = await store.notices.waitingFor(id)
        if (waiting.length > 0) throw new Error(`${waiting[0]?.kind} is on its way`)
      }, patience)
      return neighbour.reads(bot).slice(count)
    },
  }
}

/** The bar of a screen with the sums below it, in whichever language: `░░ 0 % 🙏 300 € ❤️ 20 €`. */
export function sumsOn(screen: string): string {
  const [, bar = 'no bar', lines = ''] = /^([▓░]+ \d+ %)\n((?:.*€.*\n?){0,2})/m.exec(screen) ?? []
  return [bar, ...(lines.match(/(?:(?:🙏|👍|🤝|❤️) )?\d[\d ]* €/gu) ?? [])].join(' ')
}
