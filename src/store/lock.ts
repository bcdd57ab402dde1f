import { DatabaseSync } from 'node:sqlite'

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
  const file = new DatabaseSync(`${folder}/lock`)
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    file.close()
    throw new FolderIsTaken(folder)
  }
  return { release: () => file.close() }
}
