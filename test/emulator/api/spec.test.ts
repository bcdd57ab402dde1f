import { describe, expect, it } from 'vitest'
import { emulated } from '../../../src/emulator/api/methods.ts'
import { methods, updateNames, version } from '../../../src/emulator/api/spec.ts'

describe('the tables of the Bot API', () => {
  it('are those of 10.3 and know every emulated method', () => {
    expect(version).toBe('10.3')
    expect(Object.keys(methods)).toHaveLength(185)
    expect(Object.keys(emulated).filter(name => !(name in methods))).toEqual([])
    expect(updateNames).toContain('my_chat_member')
  })
})
