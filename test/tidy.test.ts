import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house as a table: what each part may import of ours, and which packages only it may know. */
const parts: Record<string, { may: string[]; packages: (string | RegExp)[] }> = {
  'src/domain': { may: [], packages: ['date-fns', '@date-fns/tz'] },
  'src/config': { may: [], packages: [] },
  'src/config.ts': { may: ['src/config', 'src/domain'], packages: ['zod'] },
  'src/store': {
    may: ['src/domain'],
    packages: [/^@prisma\//, 'pg', 'pglite-prisma-adapter', '@electric-sql/pglite', /^node:/],
  },
  'src/log.ts': { may: [], packages: ['pino'] },
  'src/app.ts': {
    may: ['src/config', 'src/config.ts', 'src/log.ts', 'src/store', 'src/domain'],
    packages: ['pino', /^node:/],
  },
  'src/words': {
    may: ['src/app.ts', 'src/domain'],
    packages: ['@fluent/bundle', 'date-fns', /^date-fns\//, '@date-fns/tz', /^node:/],
  },
  'src/views': { may: ['src/app.ts', 'src/domain'], packages: [] },
  'src/actions': {
    may: ['src/views', 'src/app.ts', 'src/store/engine/faults.ts', 'src/domain'],
    packages: ['date-fns', 'node:worker_threads'],
  },
  'src/bots/kit': {
    may: [
      'src/app.ts',
      'src/store/engine/faults.ts',
      'src/words',
      'src/views',
      'src/actions',
      'src/domain',
    ],
    packages: [
      /^grammy/,
      /^@grammyjs\//,
      'zod',
      'date-fns',
      /^date-fns\//,
      '@date-fns/tz',
      'qrcode',
      '@resvg/resvg-js',
      /^node:/,
    ],
  },
  'src/bots/arvut-add': {
    may: ['src/bots/kit', 'src/app.ts', 'src/words', 'src/views', 'src/actions', 'src/domain'],
    packages: [/^grammy/, /^@grammyjs\//, 'zod', 'date-fns', /^node:/],
  },
  'src/bots/commit': {
    may: ['src/bots/kit', 'src/app.ts', 'src/words', 'src/views', 'src/actions', 'src/domain'],
    packages: [/^grammy/, /^@grammyjs\//, 'zod', 'date-fns'],
  },
  'src/worker': {
    may: [
      'src/app.ts',
      'src/store/engine/faults.ts',
      'src/words',
      'src/views',
      'src/actions',
      'src/bots',
      'src/domain',
    ],
    packages: [/^grammy/, 'date-fns'],
  },
  'src/web': {
    may: [
      'src/app.ts',
      'src/store/engine/faults.ts',
      'src/words',
      'src/views',
      'src/actions',
      'src/bots',
      'src/worker',
      'src/domain',
    ],
    packages: [/^hono/, '@hono/node-server', 'prom-client', 'zod', 'esbuild', /^grammy/, /^node:/],
  },
  'src/web/page': {
    may: ['src/web/app/shapes.ts', 'src/domain/member/finding.ts'],
    packages: ['sigma', 'graphology', '@tma.js/bridge'],
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

/** Whether following the imports from a place leads back to it. */
function leadsBack(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(edges.get(start) ?? [])]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === start) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(edges.get(next) ?? []))
  }
  return false
}

describe('the house', () => {
  it('imports only along its table', () => {
    expect(files.flatMap(breaches)).toEqual([])
  })

  it('has no folders that import each other, but for a folder and those inside it', () => {
    const edges = new Map<string, Set<string>>()
    for (const file of files)
      for (const name of importsOf(file).filter(each => each.startsWith('.'))) {
        const [from, to] = [dirname(file), dirname(join(dirname(file), name))]
        const isInside = from === to || from.startsWith(`${to}/`) || to.startsWith(`${from}/`)
        if (!isInside) edges.set(from, (edges.get(from) ?? new Set()).add(to))
      }
    expect([...edges.keys()].filter(folder => leadsBack(edges, folder))).toEqual([])
  })

  it('has no files that import each other', () => {
    const edges = new Map(
      files.map(file => [
        file,
        new Set(
          importsOf(file)
            .filter(name => name.startsWith('.'))
            .map(name => join(dirname(file), name)),
        ),
      ]),
    )
    expect(files.filter(file => leadsBack(edges, file))).toEqual([])
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
    const long = files.filter(file => (sources.get(file) ?? '').split('\n').length - 1 > 250)
    expect(long).toEqual([])
  })

  it('reckons days and months in the domain: no query knows a zone', () => {
    const zoned = files
      .filter(file => file.startsWith('src/store/'))
      .filter(file =>
        /at time zone|timezone\(|::date\b|date_trunc|to_char|current_date|localtime/i.test(
          code(file),
        ),
      )
    expect(zoned).toEqual([])
  })

  it('reads no day and no month off UTC', () => {
    const byUtc = files
      .filter(file => !file.startsWith('src/bin/') && !file.startsWith('src/emulator/'))
      .filter(file => /toISOString\(\)\s*\.(slice|split|substring)/.test(code(file)))
    expect(byUtc).toEqual([])
  })

  it('decides by what a kind of collection is like, never by its name', () => {
    const asking = files
      .filter(file => /^src\/(domain|actions|store|views|bots)\//.test(file))
      .filter(file => /\bkind [!=]== '(monthly|emergency)'/.test(code(file)))
    expect(asking).toEqual([])
  })

  it('runs every test it has', () => {
    const projects = readFileSync('vitest.config.ts', 'utf8')
    const folders = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.test.ts') && name.includes('/'))
      .map(name => name.split('/')[0] ?? '')
    const known = [...projects.matchAll(/test\/\{?([\w,]+)\}?\/\*\*/g)].flatMap(([, names = '']) =>
      names.split(','),
    )
    expect(folders.filter(folder => !known.includes(folder))).toEqual([])
  })

  it.each(['arvut-add', 'commit'])('%s gives each button and each link a name of its own', bot => {
    const own = files.filter(
      file => file.startsWith('src/bots/kit/') || file.startsWith(`src/bots/${bot}/`),
    )
    const made = own.flatMap(file => [
      ...code(file).matchAll(/(?:const (\w+) = |: )(tap|link)\('([\w-]*)'/g),
    ])
    // What an earlier release packed is read beside what is packed now.
    const names = made
      .filter(([, constant = '']) => !constant.startsWith('earlier'))
      .map(([, , kind, name]) => `${kind} ${name}`)
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('takes no address of a file for its path', () => {
    const all = ['src', 'test', 'bench'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    )
    const wrong = all
      .filter(file => file.endsWith('.ts') && !file.startsWith('src/store/generated'))
      .filter(file =>
        /import\.meta\.url\)\s*\.(pathname|href|toString)/.test(readFileSync(file, 'utf8')),
      )
    expect(wrong).toEqual([])
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

describe('the documents', () => {
  const documents = [
    'README.md',
    ...readdirSync('docs')
      .filter(name => name.endsWith('.md'))
      .map(name => join('docs', name)),
  ]

  it.each(documents)('%s names only files that are there', document => {
    const named = readFileSync(document, 'utf8').matchAll(
      /`((?:src|test|docs|prisma|bench)\/[\w./-]+)`/g,
    )
    expect([...named].map(([, path = '']) => path).filter(path => !existsSync(path))).toEqual([])
  })

  it('show the way to every part of the house', () => {
    const readme = readFileSync('README.md', 'utf8')
    const folders = readdirSync('src', { withFileTypes: true }).filter(each => each.isDirectory())
    expect(folders.filter(({ name }) => !readme.includes(`| \`src/${name}\` |`))).toEqual([])
  })

  it('explain words that the code still uses', () => {
    const glossary = readFileSync('docs/glossary.md', 'utf8').split('\n')
    const rows = glossary.filter(line => line.startsWith('| ')).map(line => line.split('|'))
    const words = rows.flatMap(([, , , named = '']) => [...named.matchAll(/`([\w.]+)`/g)])
    const tables = readFileSync('prisma/schema.prisma', 'utf8')
    const all = [tables, ...[...sources.keys()].map(code)].join('\n')
    const unused = words
      .map(([, word = '']) => word.split('.').at(-1) ?? '')
      .filter(word => !new RegExp(`\\b${word}\\b`).test(all))
    expect(words.length).toBeGreaterThan(50)
    expect(unused).toEqual([])
  })
})

/** A file without its comments. */
function code(file: string): string {
  return (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
