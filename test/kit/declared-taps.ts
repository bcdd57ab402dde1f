import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A kind of button as the sources declare it: where, how its data begins, what each field holds. */
export type DeclaredTap = Readonly<{
  /** `commit/profile/taps.ts`. */
  file: string
  constant: string
  name: string
  /** The kinds of its fields by the words of the source, in their order: `id`, `word`, `whole`. */
  fields: readonly string[]
}>

/** Every `tap(…)` of the bots, as written. */
export function declaredTaps(): readonly DeclaredTap[] {
  const root = 'src/bots'
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const source = readFileSync(join(root, file), 'utf8')
      const found = source.matchAll(/(\w+) = tap\(\s*'(\w+)'(?:,\s*\{([^}]*)\})?/g)
      return [...found].map(([, constant = '', name = '', inside = '']) => ({
        file,
        constant,
        name,
        fields: [...inside.matchAll(/\w+: (\w+)/g)].map(([, kind = '']) => kind),
      }))
    })
}

/** How often the sources call `tap(`, however it is written: what the pattern above must find. */
export function countTapCalls(): number {
  const root = 'src/bots'
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && file !== 'kit/tap.ts')
    .map(file => readFileSync(join(root, file), 'utf8'))
  return sources.join('\n').match(/(?<![\w.])tap\(/g)?.length ?? 0
}
