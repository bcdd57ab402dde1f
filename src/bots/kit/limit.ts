import { Composer, type Context } from 'grammy'
import {
  ACTS_A_MINUTE,
  COMMANDS_A_MINUTE,
  FACELESS_A_MINUTE,
  FACELESS_EVERYWHERE_A_MINUTE,
  pausedUntil,
} from '../../domain/member/limit.ts'
import type { Translate } from '../../words/texts.ts'

/** What one member did lately, and until when they have been told to wait. */
type Recent = { acts: readonly Date[]; toldUntil: Date | null }

/** So many members are kept in mind before the idle ones are forgotten. */
const MOST_KEPT = 10_000

/** What limiting needs of a context; private chats and groups both have it. */
type Limited = Context & { now: Date; toast?: string }

/** Whose acts are counted, and in which words they are told to wait. */
type Person = Readonly<{ id: number; t: Translate }>

/**
 * More acts a minute than a person needs get a kind pause instead of an answer; in a group a command
 * gets none. The window lives in this process: it protects from haste, nothing is decided by it.
 */
export function limit<C extends Limited>(personOf: (ctx: C) => Person): Composer<C> {
  const composer = new Composer<C>()
  const recent = new Map<number, Recent>()

  composer.on(['message', 'callback_query'], async (ctx, next) => {
    const { id, t } = personOf(ctx)
    const { acts, toldUntil } = recent.get(id) ?? { acts: [], toldUntil: null }
    const until = pausedUntil(acts, ctx.now)
    if (!until) {
      const lately = [...acts, ctx.now].slice(-ACTS_A_MINUTE)
      recent.set(id, { acts: lately, toldUntil: null })
      if (recent.size > MOST_KEPT) forgetIdle(recent, ctx.now)
      return next()
    }

    const seconds = Math.max(1, Math.ceil((until.getTime() - ctx.now.getTime()) / 1000))
    const word = t('slow-down', { seconds })
    if (ctx.callbackQuery) {
      ctx.toast = word
      return
    }
    if (toldUntil || ctx.chat?.type !== 'private') return
    recent.set(id, { acts, toldUntil: until })
    await ctx.reply(word)
  })
  return composer
}

/**
 * Whether a command in a group is to be answered: so many a minute in one group, fewer of those whom
 * nobody can name, and of these so many in all groups together. What is too much gets silence.
 */
export function sparing(): (chatId: number, isFaceless: boolean, now: Date) => boolean {
  const inGroups = counter(COMMANDS_A_MINUTE)
  const faceless = counter(FACELESS_A_MINUTE)
  const everywhere = counter(FACELESS_EVERYWHERE_A_MINUTE)
  return (chatId, isFaceless, now) =>
    (!isFaceless || (faceless(chatId, now) && everywhere(0, now))) && inGroups(chatId, now)
}

/** Counts what is done under a number; false, and uncounted, once it was done too often in a minute. */
export function counter(most: number): (id: number, now: Date) => boolean {
  const recent = new Map<number, Recent>()
  return (id, now) => {
    const acts = recent.get(id)?.acts ?? []
    if (pausedUntil(acts, now, most)) return false
    recent.set(id, { acts: [...acts, now].slice(-most), toldUntil: null })
    if (recent.size > MOST_KEPT) forgetIdle(recent, now)
    return true
  }
}

function forgetIdle(recent: Map<number, Recent>, now: Date): void {
  for (const [id, { acts }] of recent) {
    const last = acts.at(-1)
    if (!last || now.getTime() - last.getTime() > 60_000) recent.delete(id)
  }
}
