import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CannotOpen } from './cannot-open.ts'
import { makeFolder, unusable } from './embedded.ts'
import { lockFolder } from './lock.ts'

/** The text of the key beside the data, and whether it was made just now. */
export type KeyFile = Readonly<{ file: string; text: string; isNew: boolean }>

/** Without DATA_KEY an embedded store has a key of its own, made once. Throws `CannotOpen`, `FolderIsTaken`. */
export async function keyBeside(folder: string): Promise<KeyFile> {
  const file = join(folder, 'data.key')
  const isNew = !existsSync(file)
  if (isNew && existsSync(join(folder, 'postgres')))
    throw new CannotOpen(
      `DATA_KEY is not set and ${file} is missing, but there are records in ${folder}: put the file back, or set DATA_KEY to the key they were made with.`,
    )
  try {
    if (isNew) await make(folder, file)
    return { file, text: (await readFile(file, 'utf8')).trim(), isNew }
  } catch (fault) {
    throw fault instanceof Error && 'code' in fault ? unusable(folder, fault) : fault
  }
}

/** Written beside and synced before it gets its name: a full disk or a cut of power leaves no empty key. */
async function make(folder: string, file: string): Promise<void> {
  await makeFolder(resolve(folder))
  const lock = lockFolder(folder)
  try {
    if (existsSync(file)) return
    // What a killed start left may have another mode: a new file is its owner's alone.
    await rm(`${file}.part`, { force: true })
    const part = await open(`${file}.part`, 'wx', 0o600)
    try {
      await part.writeFile(randomBytes(32).toString('base64'))
      await part.sync()
    } finally {
      await part.close()
    }
    await rename(`${file}.part`, file)
  } finally {
    lock.release()
  }
}

/** What to do about a file that holds no key. */
export function noKeyIn(file: string, folder: string): CannotOpen {
  return new CannotOpen(
    `${file} holds no key: it should be 32 bytes as base64, one line of 44 characters. Put your copy of it back. If there was never a record in ${folder}, remove ${folder} and start again: a new key is made.`,
  )
}
