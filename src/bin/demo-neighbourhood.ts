import { demoZone, townClock } from './demo-time.ts'
import { type DemoTown, openDemoTown } from './demo-town.ts'
import { settleNeighbourhood, storyBegins } from './neighbourhood.ts'

/** A neighbourhood at one address, whose story begins anew as often as the page asks for it. */
export type OpenNeighbourhood = Readonly<{ address: string; close(): Promise<void> }>

/** Opens a town on this port, tells its story up to now, and does so again when asked. */
export async function openNeighbourhood(
  port: number,
  presentNow: () => Date = () => new Date(),
): Promise<OpenNeighbourhood> {
  let town = begin(port)
  const { apiRoot } = (await town).telegram
  return {
    address: apiRoot,
    close: async () => (await town).close(),
  }

  async function begin(onPort: number): Promise<DemoTown> {
    const present = presentNow()
    const opened = await openDemoTown(townClock(storyBegins(present, demoZone)), onPort)
    await settleNeighbourhood(opened, present)
    opened.onAgain(() => {
      opened.onAgain(() => {})
      town = opened.close().then(() => begin(Number(new URL(apiRoot).port)))
    })
    return opened
  }
}
