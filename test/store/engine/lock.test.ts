import { describe, expect, it } from 'vitest'
import { FolderIsTaken, whyNotLocked } from '../../../src/store/engine/lock.ts'

describe('a data folder that cannot be locked', () => {
  it.each([
    ['somebody holds it', 5, 'is in use by another process'],
    ['somebody holds the file', 262, 'is in use by another process'],
    ['its disk is full', 13, 'its disk is full; make room'],
    ['its disk fails', 10, 'its disk takes nothing more or fails'],
    ['it may not be written', 8, 'this user may not write there'],
    ['its lock is damaged', 11, 'remove that file'],
    ['nobody knows why', 99, 'it says that is all'],
  ])('says so: %s', (_, errcode, words) => {
    const fault = Object.assign(new Error('that is all'), { errcode })
    const said = whyNotLocked(fault, '/data')
    expect(said.message).toContain(words)
    expect(said instanceof FolderIsTaken).toBe((errcode & 0xff) <= 6)
  })
})
