import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCipher } from '../../../src/store/engine/cipher.ts'

const key = (id: string, fill: number) => ({ id, bytes: new Uint8Array(32).fill(fill) })

describe('encrypting', () => {
  it('gives any text back', () => {
    const cipher = openCipher([key('k1', 1)])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(cipher.decrypt(cipher.encrypt(text))).toBe(text.toWellFormed())
      }),
    )
  })

  it('never gives the same bytes twice', () => {
    const cipher = openCipher([key('k1', 1)])
    expect(cipher.encrypt('Anna')).not.toEqual(cipher.encrypt('Anna'))
  })

  it('reads what an older key wrote, and says which key is missing', () => {
    const old = openCipher([key('old', 1)]).encrypt('Anna')
    expect(openCipher([key('new', 2), key('old', 1)]).decrypt(old)).toBe('Anna')
    expect(() => openCipher([key('new', 2)]).decrypt(old)).toThrow('lacks the key "old"')
  })

  it('refuses what was changed on the way', () => {
    const cipher = openCipher([key('k1', 1)])
    const bytes = cipher.encrypt('100 €')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(() => cipher.decrypt(bytes)).toThrow()
  })
})
