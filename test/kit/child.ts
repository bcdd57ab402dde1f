import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { atTheEndOfTheFile } from './endings.ts'

/** A process of ours, as an operator would start it. */
export type Child = Readonly<{
  pid: number
  /** What it wrote so far, to both outputs. */
  lines: readonly string[]
  /** Resolves with the line that has this text; fails when the process ends without it. */
  says(part: string | RegExp, timeoutMs?: number): Promise<string>
  /** Ends it and resolves with its exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | string>
  /** Resolves with the exit code when it ends by itself. */
  ended(): Promise<number | string>
}>

/** Starts `node src/bin/<name>.ts` with these settings and nothing else of ours in the environment. */
export function aChild(
  name: string,
  env: Record<string, string>,
  args: string[] = [],
  cwd = process.cwd(),
): Child {
  const file = name.endsWith('.js') ? name : `${name}.ts`
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, [`src/bin/${file}`, ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', line => lines.push(line))
  const closed = once(child, 'close').then(([code, signal]) => code ?? signal)
  const exited = once(child, 'exit')
  atTheEndOfTheFile(async () => {
    if (isAlive(child)) child.kill('SIGKILL')
    // Its folder is removed next: nobody may write there any more.
    await exited
  })

  return {
    pid: child.pid ?? 0,
    lines,
    async says(part, timeoutMs = 30_000) {
      const until = performance.now() + timeoutMs
      while (performance.now() < until) {
        const found = lines.find(line =>
          typeof part === 'string' ? line.includes(part) : part.test(line),
        )
        if (found !== undefined) return found
        if (!isAlive(child)) break
        await new Promise(resolve => setTimeout(resolve, 10))
      }
      throw new Error(`the process never said ${part}, but\n${lines.join('\n')}`)
    },
    end(signal = 'SIGTERM') {
      child.kill(signal)
      return closed
    },
    ended: () => closed,
  }
}

const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null
