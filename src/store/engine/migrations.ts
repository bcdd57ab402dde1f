import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One step of the schema: a folder under `prisma/migrations` with its SQL. */
export type Migration = Readonly<{ name: string; sql: string }>

const folder = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url))

/** All migrations in their order. A folder that cannot be read is a fault, not a schema without steps. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  if (names.length === 0) throw new Error(`there are no migrations in ${folder}`)
  return Promise.all(
    names.sort().map(async name => ({
      name,
      sql: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
    })),
  )
}

/** By which `prisma migrate` knows a migration again. */
export const checksumOf = ({ sql }: Migration) => createHash('sha256').update(sql).digest('hex')

/** The statements of a migration: a semicolon in a comment, a text, a name or a body of code parts nothing. */
export function statementsOf({ sql }: Pick<Migration, 'sql'>): readonly string[] {
  const pieces =
    sql.match(/(?:--[^\n]*|\/\*[\s\S]*?\*\/|'[^']*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|[^;])+/g) ?? []
  return pieces.filter(piece => piece.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '')
}
