import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type GraphFigures, measureGraph } from './graph-figures.ts'
import { measurePostgres, type PostgresFigures } from './graph-postgres.ts'
import { both, count, duration, megabytes, table } from './measured.ts'

/**
 * What the trust graph costs at each size, and PostgreSQL's recursive query for the same answers.
 * `--members N` for one size, `--postgres URL` for the server to compare with, `--no-postgres`.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    members: { type: 'string' },
    postgres: { type: 'string' },
    'no-postgres': { type: 'boolean', default: false },
    // Each size is measured in a process of its own, or memory would tell of all sizes before.
    only: { type: 'string' },
  },
})
const server =
  values.postgres ??
  process.env['TEST_DATABASE_URL'] ??
  'postgresql://postgres@127.0.0.1:5432/postgres'
const sizes = values.members
  ? [Number(values.members)]
  : [150, 10_000, 100_000, 1_000_000, 3_375_000]
const largestInPostgres = 1_000_000

if (values.only === 'graph') report(measureGraph(sizes[0] ?? 0))
else if (values.only === 'postgres') report(await measurePostgres(server, sizes[0] ?? 0))
else {
  showGraph(sizes.map(size => inOwnProcess<GraphFigures>('graph', size)))
  if (!values['no-postgres']) comparePostgres(sizes.filter(size => size <= largestInPostgres))
}

function report(figures: GraphFigures | PostgresFigures) {
  process.stdout.write(JSON.stringify(figures))
}

function inOwnProcess<Figures>(only: string, members: number): Figures {
  const order = ['--only', only, '--members', String(members), '--postgres', server]
  const answer = execFileSync(process.execPath, [import.meta.filename, ...order], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(answer)
}

function showGraph(figures: readonly GraphFigures[]) {
  console.log('\nThe trust graph (median / 99th percentile)\n')
  const head = ['members', 'links', 'built in', 'memory', 'first page', 'tenth page', 'list size']
  const more = ['degree counts', 'chain', 'hangs on', 'new link', 'withdrawal', '1 000 cut off']
  const rows = figures.map(of => [
    count(of.members),
    count(of.links),
    duration(of.build),
    megabytes(of.memory),
    both(of.firstPage),
    both(of.tenthPage),
    both(of.size),
    both(of.degreeCounts),
    both(of.chain),
    both(of.hinges),
    both(of.newLink),
    both(of.withdrawal),
    duration(of.cut.p50),
  ])
  console.log(table([[...head, ...more], ...rows]))
}

function comparePostgres(sizes: readonly number[]) {
  console.log('\nLoad from PostgreSQL, and its recursive query for the same answers (median)\n')
  const head = ['members', 'loaded in', 'memory', 'first page', 'tenth page', 'list size', 'chain']
  const rows = sizes.map(size => {
    const of = inOwnProcess<PostgresFigures>('postgres', size)
    if ('failed' in of) return [count(size), of.failed, '', '', '', '', '']
    const answers = [of.firstPage, of.tenthPage, of.size, of.chain]
    const shown = answers.map(ms => (ms === null ? '> 60 s' : duration(ms)))
    return [count(size), duration(of.load), megabytes(of.memory), ...shown]
  })
  console.log(table([head, ...rows]))
}
