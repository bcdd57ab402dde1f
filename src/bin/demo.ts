import { demoZone, townClock } from './demo-time.ts'
import { openDemoTown } from './demo-town.ts'
import { settleNeighbourhood, storyBegins } from './neighbourhood.ts'

/** `npm run demo`: a neighbourhood to play in the browser, without Telegram and without a server. */
const present = new Date()
const clock = townClock(storyBegins(present, demoZone))
const town = await openDemoTown(clock, Number(process.env['PORT'] || 8080))
await settleNeighbourhood(town, present)
console.log(`\n  The neighbourhood is at home: open ${town.telegram.apiRoot} in a browser.\n`)

const leave = () => {
  setTimeout(() => process.exit(1), 5_000).unref()
  town.close().then(() => process.exit(0))
}
process.once('SIGINT', leave)
process.once('SIGTERM', leave)
