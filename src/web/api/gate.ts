import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App, Member } from '../../app.ts'
import { parseApiToken } from '../../domain/member/api-token.ts'
import { problemOf } from './problem.ts'

/** Who reads, known once the token has been checked. */
export type Reader = { Variables: { viewer: Member } }

/** Lets in whoever shows a token, so many times a minute. Whoever has left has none any more. */
export function gate({ store, now }: App) {
  return createMiddleware<Reader>(async (ctx, next) => {
    const token = parseApiToken(shownIn(ctx))
    const owner = token && (await store.apiTokens.ownerOf(token))
    const viewer = owner && (await store.members.get(owner))
    if (!token || !viewer || viewer.leftAt)
      return problemOf('token-is-unknown', { 'www-authenticate': 'Bearer' })

    const turn = await store.apiTokens.takeTurn(token.id, now())
    if (!turn.isFree) {
      const seconds = Math.max(1, Math.ceil((turn.at.getTime() - now().getTime()) / 1000))
      return problemOf('too-many-reads', { 'retry-after': String(seconds) })
    }
    ctx.set('viewer', viewer)
    return next()
  })
}

function shownIn(ctx: Context): string {
  return /^Bearer (\S{1,100})$/i.exec(ctx.req.header('authorization') ?? '')?.[1] ?? ''
}
