import { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from './cannot-open.ts'

/** The data folder belongs to another process that is alive. */
export class FolderIsTaken extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another process. Stop that one, choose another DATA_DIR, or set DATABASE_URL so that several processes can share one PostgreSQL.`,
    )
    this.name = 'FolderIsTaken'
  }
}

/**
 * Holds a folder for this process. The lock is SQLite's own file lock, which the operating system
 * drops with the process, so a kill -9 leaves nothing behind and no process number can deceive.
 */
export function lockFolder(folder: string): { release(): void } {
  const name = `${folder}/lock`
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(name)
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (fault) {
    file?.close()
    throw whyNotLocked(fault, folder)
  }
  const held = file
  return { release: () => held.close() }
}

/** What SQLite's fault says of a folder: only the codes 5 and 6 say that somebody has it. */
export function whyNotLocked(fault: unknown, folder: string): Error {
  const { errcode, message } = fault as { errcode?: number; message?: string }
  const kind = (errcode ?? 0) & 0xff
  if (kind === 5 || kind === 6) return new FolderIsTaken(folder)
  const reason = reasons[kind] ?? `it says ${message}`
  return new CannotOpen(`The data folder ${folder} cannot be locked: ${reason}.`, { cause: fault })
}

const reasons: Readonly<Record<number, string>> = {
  8: 'this user may not write there; set DATA_DIR to a folder that it may write into',
  10: 'its disk takes nothing more or fails; make room, or set DATA_DIR to another disk',
  11: 'the file "lock" in it is damaged; remove that file',
  13: 'its disk is full; make room, or set DATA_DIR to another disk',
  14: 'this user may not write there; set DATA_DIR to a folder that it may write into',
  26: 'the file "lock" in it is something else; remove that file',
}
