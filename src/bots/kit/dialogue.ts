import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import { z } from 'zod'
import type { Ctx } from './context.ts'
import { dialogueStorage } from './dialogue-storage.ts'
import type { Screen } from './screen.ts'
import { show, showAnew } from './show.ts'
import { onTap, tap } from './tap.ts'

/** What a dialogue carries from question to question: plain JSON, never bigint or Date. */
export type Args = Record<string, string | number | boolean | null>

/** How an answer ends: a sentence on what is wrong, the screen to go on with, or the next question. */
export type Heard =
  | Readonly<{ wrong: string }>
  | Readonly<{ screen: Screen }>
  | Readonly<{ next: Question; args: Args }>

/** One question of a dialogue. It only asks; the last one's `hear` runs the one action that saves. */
export type Question = Readonly<{
  name: string
  /** What is expected, with an example, quick answers and a way out. */
  ask(ctx: Ctx, args: Args): Screen | Promise<Screen>
  hear(ctx: Ctx, args: Args, text: string): Heard | Promise<Heard>
}>

type Posed = { name: string; args: Args; update: number }

/** A quick answer: its value is heard as if it had been typed. */
export const answerTap = tap('a', { text: z.string().min(1).max(50) })

/**
 * Short private dialogues. Everything that reads, writes or sends runs in `conversation.external` on
 * the real context, so that a replay repeats nothing. A command or any other button leaves the
 * dialogue: whatever a person taps, works.
 */
export function dialogues(questions: readonly Question[]): Composer<Ctx> {
  const known = new Map(questions.map(question => [question.name, question]))
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  here.use(conversations<Ctx, Context>({ storage: dialogueStorage() }))
  here.use(async (ctx, next) => {
    if (leaves(ctx)) await ctx.conversation.exitAll()
    await next()
  })
  here.use(createConversation(ask, 'ask'))
  onTap(composer, answerTap, async ctx => {
    ctx.toast = ctx.t('question-is-over')
  })
  return composer

  async function ask(
    conversation: Conversation<Ctx, Context>,
    _: Context,
    name: string,
    args: Args,
  ) {
    let posed = await conversation.external(ctx => pose(ctx, name, args))
    while (posed) {
      const open: Posed = posed
      await conversation.wait()
      posed = await conversation.external(ctx => hear(ctx, open))
    }
  }

  async function pose(ctx: Ctx, name: string, args: Args): Promise<Posed | null> {
    const question = known.get(name)
    if (!question) return null
    await show(ctx, await question.ask(ctx, args))
    return { name, args, update: ctx.update.update_id }
  }

  async function hear(ctx: Ctx, posed: Posed): Promise<Posed | null> {
    const question = known.get(posed.name)
    if (!question) return null
    // The update that posed the question comes again after a kill: it is no answer to it.
    if (ctx.update.update_id === posed.update) return pose(ctx, posed.name, posed.args)

    const heard = await question.hear(ctx, posed.args, textOf(ctx))
    if ('next' in heard) return pose(ctx, heard.next.name, heard.args)
    if ('screen' in heard) {
      await show(ctx, heard.screen)
      return null
    }
    const { buttons } = await question.ask(ctx, posed.args)
    await showAnew(ctx, { text: `✖ ${heard.wrong}`, buttons })
    return posed
  }
}

/** Starts a dialogue with its first question; one that was running ends. */
export async function startDialogue(ctx: Ctx, question: Question, args: Args = {}): Promise<void> {
  await ctx.conversation.exitAll()
  await ctx.conversation.enter('ask', question.name, args)
}

function textOf(ctx: Ctx): string {
  const data = ctx.callbackQuery?.data
  return (data && answerTap.read(data)?.text) || ctx.message?.text || ''
}

function leaves(ctx: Ctx): boolean {
  if (ctx.callbackQuery) return !answerTap.read(ctx.callbackQuery.data ?? '')
  return ctx.message?.text?.startsWith('/') ?? false
}
