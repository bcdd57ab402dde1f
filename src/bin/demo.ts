import { openNeighbourhood } from './demo-neighbourhood.ts'

/** `npm run demo`: a neighbourhood to play in the browser, without Telegram and without a server. */
const neighbourhood = await openNeighbourhood(Number(process.env['PORT'] || 8080))
console.log(`\n  The neighbourhood is at home: open ${neighbourhood.address} in a browser.\n`)

const leave = () => {
  setTimeout(() => process.exit(1), 5_000).unref()
  neighbourhood.close().then(() => process.exit(0))
}
process.once('SIGINT', leave)
process.once('SIGTERM', leave)
