import { Composer } from 'grammy'
import { ACTS_A_MINUTE, pausedUntil } from '../../domain/limit.ts'
import type { Ctx } from './context.ts'

/** What one member did lately, and until when they have been told to wait. */
type Recent = { acts: Date[]; toldUntil: Date | null }

/** So many members are kept in mind before the idle ones are forgotten. */
const MOST_KEPT = 10_000

/**
 * More acts a minute than a person needs get a kind pause instead of an answer. The window lives in
 * this process: it protects from haste and scripts, nothing is decided by it.
 */
export function limit(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const recent = new Map<number, Recent>()

  composer.on(['message', 'callback_query'], async (ctx, next) => {
    const { acts, toldUntil } = recent.get(ctx.member.id) ?? { acts: [], toldUntil: null }
    const until = pausedUntil(acts, ctx.now)
    if (!until) {
      const lately = [...acts, ctx.now].slice(-ACTS_A_MINUTE)
      recent.set(ctx.member.id, { acts: lately, toldUntil: null })
      if (recent.size > MOST_KEPT) forgetIdle(recent, ctx.now)
      return next()
    }

    const seconds = Math.max(1, Math.ceil((until.getTime() - ctx.now.getTime()) / 1000))
    const word = ctx.t('slow-down', { seconds })
    if (ctx.callbackQuery) {
      ctx.toast = word
      return
    }
    if (toldUntil || ctx.chat?.type !== 'private') return
    recent.set(ctx.member.id, { acts, toldUntil: until })
    await ctx.reply(word)
  })
  return composer
}

function forgetIdle(recent: Map<number, Recent>, now: Date): void {
  for (const [id, { acts }] of recent) {
    const last = acts.at(-1)
    if (!last || now.getTime() - last.getTime() > 60_000) recent.delete(id)
  }
}
