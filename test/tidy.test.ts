import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house as a table: what each part may import of ours, and which packages only it may know. */
const parts: Record<string, { may: string[]; packages: (string | RegExp)[] }> = {
  'src/domain': { may: [], packages: ['date-fns', '@date-fns/tz'] },
  'src/config.ts': { may: [], packages: ['zod'] },
  'src/store': {
    may: ['src/domain'],
    packages: [/^@prisma\//, 'pglite-prisma-adapter', '@electric-sql/pglite', /^node:/],
  },
  'src/log.ts': { may: [], packages: ['pino'] },
  'src/app.ts': {
    may: ['src/config.ts', 'src/log.ts', 'src/store', 'src/domain'],
    packages: ['pino', /^node:/],
  },
  'src/actions': {
    may: ['src/app.ts', 'src/store/faults.ts', 'src/domain'],
    packages: ['date-fns'],
  },
  'src/bots/kit': {
    may: ['src/app.ts', 'src/store/faults.ts', 'src/actions', 'src/domain'],
    packages: [
      /^grammy/,
      /^@grammyjs\//,
      '@fluent/bundle',
      'zod',
      'date-fns',
      /^date-fns\//,
      '@date-fns/tz',
      'qrcode',
      '@resvg/resvg-js',
      /^graphology/,
      /^node:/,
    ],
  },
  'src/bots/arvut-add': {
    may: ['src/bots/kit', 'src/app.ts', 'src/actions', 'src/domain'],
    packages: [
      /^grammy/,
      /^@grammyjs\//,
      'zod',
      'date-fns',
      'qrcode',
      '@resvg/resvg-js',
      /^graphology/,
      /^node:/,
    ],
  },
  'src/bots/commit': {
    may: ['src/bots/kit', 'src/app.ts', 'src/actions', 'src/domain'],
    packages: [/^grammy/, /^@grammyjs\//, 'zod', 'date-fns', 'qrcode'],
  },
  'src/worker': {
    may: ['src/app.ts', 'src/store/faults.ts', 'src/actions', 'src/bots', 'src/domain'],
    packages: [/^grammy/, 'date-fns'],
  },
  'src/web': {
    may: [
      'src/app.ts',
      'src/store/faults.ts',
      'src/actions',
      'src/bots',
      'src/worker',
      'src/domain',
    ],
    packages: [/^hono/, '@hono/node-server', 'prom-client', /^grammy/, /^node:/],
  },
  'src/emulator': { may: [], packages: [/^hono/, '@hono/node-server', 'busboy', /^node:/] },
  'src/bin': { may: ['src'], packages: [/./] },
}

const homeless = /(^|\/)(utils?|helpers?|lib|common|services?|types|index)(\.ts|\/|$)/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(name => join('src', name))
  .filter(name => name.endsWith('.ts') && !name.startsWith('src/store/generated'))

const sources = new Map(files.map(file => [file, readFileSync(file, 'utf8')]))
const partOf = (file: string) =>
  Object.keys(parts)
    .filter(part => file === part || file.startsWith(`${part}/`))
    .toSorted((one, other) => other.length - one.length)[0]

function importsOf(file: string): string[] {
  const source = sources.get(file) ?? ''
  return [
    ...source.matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, one, two, three]) => one ?? two ?? three ?? '')
}

function breaches(file: string): string[] {
  const part = partOf(file)
  if (!part) return [`${file} lives in no part of the house`]
  const { may, packages } = parts[part] ?? { may: [], packages: [] }
  return importsOf(file).flatMap(name => {
    if (!name.startsWith('.')) {
      const known = packages.some(each =>
        typeof each === 'string' ? name === each || name.startsWith(`${each}/`) : each.test(name),
      )
      return known ? [] : [`${file} may not know the package ${name}`]
    }
    const target = relative('.', join(dirname(file), name))
    const home = partOf(target)
    if (home === part || may.some(each => target === each || target.startsWith(`${each}/`)))
      return []
    return [`${file} may not import ${target}`]
  })
}

describe('the house', () => {
  it('imports only along its table', () => {
    expect(files.flatMap(breaches)).toEqual([])
  })

  it('has no room without a name', () => {
    expect(files.filter(file => homeless.test(file))).toEqual([])
  })

  it('keeps the domain pure: no clock, no waiting, no environment', () => {
    const impure = files
      .filter(file => file.startsWith('src/domain/'))
      .filter(file =>
        /\bnew Date\(\)|Date\.now|\bawait\b|process\.|Math\.random|console\./.test(code(file)),
      )
    expect(impure).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = files.filter(file => /process\.env/.test(code(file)))
    expect(readers.filter(file => !/^src\/bin\//.test(file))).toEqual([])
  })

  it('keeps files short enough to read', () => {
    const long = files.filter(file => (sources.get(file) ?? '').split('\n').length > 320)
    expect(long).toEqual([])
  })

  it('finds every file that it imports', () => {
    const lost = files.flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('.') && !name.includes('/generated/'))
        .filter(name => !existsSync(join(dirname(file), name)))
        .map(name => `${file} imports ${name}, which is not there`),
    )
    expect(lost).toEqual([])
  })
})

/** A file without its comments. */
function code(file: string): string {
  return (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
