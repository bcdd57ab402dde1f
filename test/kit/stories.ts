import type { BotName } from '../../src/domain/bot.ts'
import type { MessageView } from '../../src/emulator/telegram.ts'
import { type Resident, residents } from './neighbours.ts'
import { scroll } from './scroll.ts'
import type { Neighbour, Town } from './town.ts'

/** Two messages with one kind of button, the older about other facts than the newer. */
export type Told = Readonly<{
  who: Neighbour
  older: MessageView
  newer: MessageView
  /**
   * Whether what the older message is about is done, and what the newer one is about; left out where
   * a tap under the older one is to be refused.
   */
  done?: () => Promise<readonly [own: boolean, others: boolean]>
}>

/** How two such messages come about. */
export type Story = (world: World) => Promise<Told>

/** Where stories happen. */
export type World = ReturnType<typeof worldOf>

export function worldOf(town: Town, operators: number[]) {
  const { app } = town
  const eyes = scroll(town)
  let titles = 0

  return {
    town,
    app,
    eyes,
    /** Time goes on: what waits for its seconds happens. */
    passes: (seconds: number) =>
      town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString()),

    /** People who have started both bots. */
    async people<Name extends string>(...names: readonly Name[]) {
      const all = await residents(town, ...names)
      for (const { neighbour } of Object.values<Resident>(all)) await neighbour.opens('arvut-add')
      return all
    },
    operates: ({ neighbour }: Resident) => operators.push(neighbour.person.id),

    /** Walks from the menu by taps, and words after `says `; answers the newest message. */
    async walks({ neighbour }: Resident, bot: BotName, ...steps: readonly string[]) {
      await neighbour.says(bot, '/menu')
      for (const step of steps) {
        if (step.startsWith('says ')) await neighbour.says(bot, step.slice(5))
        else if (step.startsWith('under '))
          await eyes.press(neighbour, bot, eyes.newest(neighbour, bot), step.slice(6))
        else await eyes.send(neighbour, bot, step)
      }
      return eyes.newest(neighbour, bot)
    },

    title: () => `Neighbours ${++titles}`,
  }
}
