import type { ConversationData, ConversationStorage, VersionedState } from '@grammyjs/conversations'
import { isBefore } from 'date-fns/isBefore'
import { subDays } from 'date-fns/subDays'
import type { Ctx } from './context.ts'

/** Raise it when the code of dialogues changes: stored ones of another version are dropped, not misread. */
const VERSION = 3

type Adapter = {
  read(ctx: Ctx): Promise<VersionedState<ConversationData> | undefined>
  write(ctx: Ctx, state: VersionedState<ConversationData>): Promise<void>
  delete(ctx: Ctx): Promise<void>
}

/** Keeps dialogues per bot, chat and person, encrypted. One older than a day is dropped with a word. */
export function dialogueStorage(): ConversationStorage<Ctx, ConversationData> {
  const adapter: Adapter = {
    async read(ctx) {
      const dialogue = await ctx.app.store.dialogues.find(ctx.botName, keyOf(ctx))
      if (!dialogue) return undefined
      if (dialogue.version !== VERSION) {
        await adapter.delete(ctx)
        ctx.toast = ctx.t('question-is-over')
        return undefined
      }
      if (isBefore(dialogue.updatedAt, subDays(ctx.now, 1))) {
        await adapter.delete(ctx)
        ctx.toast = ctx.t('dialogue-dropped')
        return undefined
      }
      return JSON.parse(dialogue.value)
    },
    async write(ctx, state) {
      const dialogue = { version: VERSION, value: JSON.stringify(state), updatedAt: ctx.now }
      await ctx.app.store.dialogues.keep(ctx.botName, keyOf(ctx), dialogue)
    },
    async delete(ctx) {
      await ctx.app.store.dialogues.drop(ctx.botName, keyOf(ctx))
    },
  }
  return { type: 'context', version: VERSION, adapter }
}

const keyOf = (ctx: Ctx) => `${ctx.chat?.id}:${ctx.from?.id}`
