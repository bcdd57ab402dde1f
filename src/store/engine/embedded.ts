import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { CannotOpen } from './cannot-open.ts'
import { lockFolder } from './lock.ts'

// V8 may end the process while it frees WebAssembly's unused code (nodejs/node#64500): it keeps it.
setFlagsFromString('--no-wasm-code-gc')

/** A database in this process, and how it is let go. */
export type Embedded = Readonly<{ db: PGlite; release(): Promise<void> }>

/** Opens the database of a folder and holds it. Throws `FolderIsTaken` or `CannotOpen`. */
export async function openFolder(folder: string): Promise<Embedded> {
  const home = resolve(folder)
  const cluster = join(home, 'postgres')
  await ownFolder(cluster)
  const lock = lockFolder(home)
  try {
    const db = await openCluster(cluster)
    return {
      db,
      async release() {
        await db.close()
        lock.release()
      },
    }
  } catch (fault) {
    lock.release()
    throw await explained(fault, home)
  }
}

/** PGlite lets everybody write into its files: nobody else may enter where they are. */
async function ownFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await chmod(folder, 0o700)
  } catch (fault) {
    throw unusable(folder, fault)
  }
}

/** A folder with those above it. Node's own way tries for ever where nothing can be made, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 })
}

/** Opens the database. One that was never made to its end, since a first start was killed, is made anew. */
async function openCluster(cluster: string): Promise<PGlite> {
  const unfinished = `${cluster}.unfinished`
  const isNew = existsSync(unfinished) || readdirSync(cluster).length === 0
  if (!isNew) return PGlite.create({ dataDir: cluster })
  await writeFile(unfinished, '')
  await rm(cluster, { recursive: true, force: true })
  await ownFolder(cluster)
  const db = await PGlite.create({ dataDir: cluster })
  await rm(unfinished)
  return db
}

/** A full disk is the most frequent of all reasons; PGlite says only that it gave up. */
async function explained(fault: unknown, home: string): Promise<Error> {
  if (codeOf(fault)) return unusable(home, fault)
  const { bavail, bsize } = await statfs(home)
  if (bavail * bsize < LEAST_ROOM) return full(home, fault)
  return new CannotOpen(
    `The database in ${home} cannot be opened: its files are damaged, or of another version of PostgreSQL. Keep a copy of the folder, choose an empty DATA_DIR with the same data.key, and put your last backup in: npm run restore -- <file>.`,
    { cause: fault },
  )
}
const LEAST_ROOM = 32 * 1024 * 1024

/** What is wrong with DATA_DIR by what the system says of it. */
export function unusable(folder: string, fault: unknown): Error {
  const code = codeOf(fault)
  if (code === 'ENOSPC' || code === 'EDQUOT') return full(folder, fault)
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it can only be read',
    ENOTDIR: 'a file is in its way',
    EEXIST: 'a file is in its way',
    ENOENT: 'there is no such place',
    ENAMETOOLONG: 'its name is too long',
  }
  const reason = reasons[code] ?? (fault instanceof Error ? fault.message : String(fault))
  return new CannotOpen(
    `DATA_DIR cannot be used, ${folder}: ${reason}. Set DATA_DIR to a folder that this user may write into.`,
    { cause: fault },
  )
}

function full(folder: string, fault: unknown): Error {
  return new CannotOpen(
    `The disk of DATA_DIR is full, ${folder}. Make room, or set DATA_DIR to another disk.`,
    { cause: fault },
  )
}

function codeOf(fault: unknown): string {
  const code = (fault as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
