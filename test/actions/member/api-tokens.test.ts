import { beforeEach, describe, expect, it } from 'vitest'
import { makeApiToken, revokeApiToken } from '../../../src/actions/member/api-tokens.ts'
import type { App, Member } from '../../../src/app.ts'
import { parseApiToken } from '../../../src/domain/member/api-token.ts'
import { MOST_API_TOKENS } from '../../../src/domain/member/limit.ts'
import { asJson, readMyData } from '../../../src/views/my-data.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { leave } from '../../kit/looking.ts'
import { aMember } from '../../kit/trust.ts'

let app: App
let anna: Member

beforeEach(async () => {
  ;({ app } = await anApp())
  anna = await aMember(app, 'Anna')
})

const make = (name: string) => makeApiToken(app, { memberId: anna.id, name })

describe('a token', () => {
  it('is known by its hash alone, in the store and in my data', async () => {
    const { token } = must(await make('  My\nspreadsheet '))
    const shown = parseApiToken(token)
    if (!shown) throw new Error(`${token} does not read`)
    expect(await app.store.apiTokens.ownerOf(shown)).toBe(anna.id)

    const kept = await app.store.withTables(async tables => {
      const pages = []
      for (const table of await tables.list()) pages.push(await tables.page(table, null, 10_000))
      return pages.flatMap(({ lines }) => lines).join('\n')
    })
    expect(kept).not.toContain(shown.secret)
    expect(kept).not.toContain('spreadsheet')
    const data = asJson(await readMyData(app, anna.id))
    expect(data).toContain('"name": "My spreadsheet"')
    expect(data).not.toMatch(/hash/i)
    expect(data).not.toContain(shown.secret)
  })

  it.each([
    ['an empty name', '  ', 'text-is-empty'],
    ['a long name', 'x'.repeat(41), 'text-is-too-long'],
    ['a name in use', 'laptop', 'token-name-is-taken'],
  ])('is refused for %s', async (_, name, refused) => {
    must(await make('laptop'))
    expect(await make(name)).toEqual({ refused })
    expect(await app.store.apiTokens.of(anna.id)).toHaveLength(1)
  })

  it('is one of a few, also when they are asked for at once', async () => {
    const asked = Array.from({ length: MOST_API_TOKENS + 3 }, (_, at) => make(`program ${at}`))
    const outcomes = await Promise.all(asked)
    const refused = outcomes.filter(outcome => 'refused' in outcome)
    expect(refused).toEqual(Array(3).fill({ refused: 'tokens-are-too-many' }))
    expect(await app.store.apiTokens.of(anna.id)).toHaveLength(MOST_API_TOKENS)
  })

  it('is ended by its owner alone, once', async () => {
    const boris = await aMember(app, 'Boris')
    const { token } = must(await make('laptop'))
    const [kept] = await app.store.apiTokens.of(anna.id)
    const tokenId = kept?.id ?? 0
    const gone = { refused: 'token-is-gone' }
    expect(await revokeApiToken(app, { memberId: boris.id, tokenId })).toEqual(gone)
    must(await revokeApiToken(app, { memberId: anna.id, tokenId }))
    expect(await revokeApiToken(app, { memberId: anna.id, tokenId })).toEqual(gone)
    const shown = parseApiToken(token)
    expect(shown && (await app.store.apiTokens.ownerOf(shown))).toBeNull()
  })

  it('goes with the member who leaves', async () => {
    must(await make('laptop'))
    await leave(app, { memberId: anna.id, current: null })
    expect(await app.store.apiTokens.of(anna.id)).toEqual([])
  })
})
