import { describe, expect, it } from 'vitest'
import { turns } from '../../../src/store/engine/turns.ts'

describe('a turn', () => {
  it('comes after those before it at the same key, also when one of them fails', async () => {
    const inTurn = turns()
    const said: string[] = []
    const says =
      (word: string, fails = false) =>
      async () => {
        said.push(`${word} begins`)
        await Promise.resolve()
        said.push(`${word} ends`)
        if (fails) throw new Error(word)
        return word
      }
    const first = inTurn(1, says('first', true))
    const second = inTurn(1, says('second'))
    await expect(first).rejects.toThrow('first')
    expect(await second).toBe('second')
    expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('waits for nobody at another key', async () => {
    const inTurn = turns()
    let release = () => {}
    const held = inTurn(1, () => new Promise<void>(resolve => (release = resolve)))
    expect(await inTurn(2, async () => 'done')).toBe('done')
    release()
    await held
  })
})
