import type { App } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { LONGEST_API_TOKEN_NAME, written } from '../../domain/member/api-token.ts'
import { MOST_API_TOKENS } from '../../domain/member/limit.ts'
import { parseText } from '../../domain/member/member.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'

type TokenRefusal =
  | 'text-is-empty'
  | 'text-is-too-long'
  | 'token-name-is-taken'
  | 'tokens-are-too-many'

/** A token that was just made: nobody can be shown it again. */
export type NewApiToken = Readonly<{ name: string; token: string }>

/** Makes a token for a member's own program. A name that is in use is refused: nothing stops by accident. */
export async function makeApiToken(
  app: App,
  { memberId, name: typed }: Readonly<{ memberId: MemberId; name: string }>,
): Promise<Outcome<NewApiToken, TokenRefusal>> {
  const read = parseText(typed.replace(/\s+/g, ' '), LONGEST_API_TOKEN_NAME)
  if (isRefused(read)) return read
  const name = read.done
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const tokens = await tx.apiTokens.of(memberId)
    if (tokens.some(each => each.name === name)) return refused('token-name-is-taken')
    if (tokens.length >= MOST_API_TOKENS) return refused('tokens-are-too-many')
    const secret = app.newToken()
    const id = await tx.apiTokens.add(memberId, { name, secret }, app.now())
    return done({ name, token: written({ id, secret }) })
  })
}

/** Ends a token: from now on it opens nothing. */
export async function revokeApiToken(
  { store }: App,
  { memberId, tokenId }: Readonly<{ memberId: MemberId; tokenId: number }>,
): Promise<Outcome<null, 'token-is-gone'>> {
  return (await store.apiTokens.remove(memberId, tokenId)) ? done(null) : refused('token-is-gone')
}
