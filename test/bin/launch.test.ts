import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { settingsIn } from '../../src/bin/env-file.ts'
import { aChild } from '../kit/child.ts'
import { aHousehold } from '../kit/household.ts'

const { env } = await aHousehold()
const { PATH = '', HOME = '' } = process.env

it('an older Node is one line that says which one it takes', async () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.9.0' })`
  const child = aChild('launch.js', { NODE_OPTIONS: `--import "${old}"` }, ['start'])
  expect(await child.ended()).toBe(1)
  expect(child.lines).toEqual([
    expect.stringMatching(/^This is Node 20\.9\.0, but the bots need Node 24 or newer\. /),
  ])
})

it('ends in good order when the shell that npm puts before it has gone', async () => {
  const shell = spawn('sh', ['-c', `"${process.execPath}" src/bin/launch.js start; true`], {
    env: { PATH, HOME, ...env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  shell.stdout.setEncoding('utf8').on('data', text => {
    said += text
    if (text.includes('"msg":"ready"')) shell.kill()
  })
  await once(shell.stdout, 'close')
  expect(said).toContain('"msg":"stopping"')
})

it('lives in a folder with a blank and letters beyond ASCII in its name', async () => {
  const home = await mkdtemp(join(tmpdir(), 'Moji projekti ž '))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  for (const part of ['src', 'prisma', 'package.json'])
    await cp(part, join(home, part), { recursive: true })
  await symlink(resolve('node_modules'), join(home, 'node_modules'), 'junction')
  const { DATA_DIR: _, ...settings } = env
  const file = Object.entries(settings).map(([name, value]) => `${name}="${value}"\n`)
  await writeFile(join(home, '.env'), `\uFEFF${file.join('')}`)
  const start = aChild('launch.js', {}, ['start'], home)
  await start.says('"msg":"ready"', 100_000)
  expect(await start.end()).toBe(0)
  const demo = aChild('launch.js', { PORT: '0' }, ['demo'], home)
  await demo.says('The neighbourhood is at home', 100_000)
  expect(await demo.end()).toBe(0)
})

it('no script needs a Unix shell', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const programs = /^(node|prisma|vitest|tsc|biome|knip|npm run)( [\w./:-]+)*$/
  const commands = Object.values<string>(scripts).flatMap(script => script.split(' && '))
  expect(commands.filter(command => !programs.test(command))).toEqual([])
})

it.each([
  ['\uFEFFA=1\r\nB=2', { A: '1', B: '2' }],
  [`A='x#y' # a comment\n# B=x#y\nC= # none`, { A: 'x#y', C: '' }],
])('%j of .env is read as it is meant', (text, expected) => {
  expect(settingsIn(Buffer.from(text))).toEqual(expected)
})

it.each([
  ['\n\nA=x#y', 'A in .env, line 3: all from # on is taken for a comment'],
  ['A=#y', 'A="…"'],
  ['export A=x y#z # comment', 'before a comment leave a blank'],
])('%j of .env would be read otherwise, and is refused', (text, words) => {
  expect(() => settingsIn(Buffer.from(text))).toThrow(words)
})

it('a .env in UTF-16 is refused', () => {
  expect(() => settingsIn(Buffer.from('A=1', 'utf16le'))).toThrow('UTF-8')
})
