import { join } from 'node:path'

/** What is measured; each file says which options it takes. */
const benches: Readonly<Record<string, string>> = {
  applying: 'applying a clearing loop by loop beside the bare SQL',
  attack: 'how long others wait while one account hammers a bot from its groups',
  board: 'the board and its search with 20 000 listings within reach',
  clearing: 'the largest clearing beside depth-first cancelling and a general solver',
  close: 'closing a month beside the bare SQL, and taps meanwhile',
  graph: 'the trust graph in memory and in PostgreSQL',
  initiative: 'a vote, its card and its end with up to 10 000 voters, beside bare SQL',
  page: 'the page inside Telegram: its weight, its answers, its first picture and its frames',
  outbox: 'notices against Telegram’s 30 a second, while people tap',
  tap: 'taps a second beside bare grammY bots',
}

/** `npm run bench graph` runs `bench/graph.ts`; what follows the name belongs to it. */
const [, , name = ''] = process.argv

if (benches[name]) await import(join(import.meta.dirname, `${name}.ts`))
else {
  const list = Object.entries(benches).map(([each, what]) => `  npm run bench ${each}  ${what}`)
  console.log(`Say which bench to run (options follow after --):\n${list.join('\n')}`)
  process.exitCode = name ? 1 : 0
}
