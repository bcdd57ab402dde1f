import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import { z } from 'zod'
import type { Ctx } from './context.ts'
import { dialogueStorage } from './dialogue-storage.ts'
import type { Screen } from './screen.ts'
import { show, showAnew } from './show.ts'
import { tap } from './tap.ts'

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

/** The question that waits for an answer, and the update that asked it. */
type Posed = { name: string; args: Args; update: number }
/** What comes of an update: a screen to show, and the question that waits afterwards, if any. */
type Step = { screen: Screen; posed: Posed | null; isAnew: boolean }

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
    if (ctx.fault !== undefined) throw ctx.fault
  })
  here.use(createConversation(ask, 'ask'))
  composer.callbackQuery(/^a:/, async (ctx, next) => {
    ctx.toast = ctx.t('question-is-over')
    await next()
  })
  return composer

  /**
   * Asks until there is nothing left to ask. What was heard is kept apart from showing it: when
   * Telegram is away, the retried update shows what was saved and saves nothing again.
   */
  async function ask(
    conversation: Conversation<Ctx, Context>,
    _: Context,
    name: string,
    args: Args,
  ) {
    const does = <T>(work: (ctx: Ctx) => Promise<T>) =>
      conversation.external(ctx => heldBack(ctx, work))
    let step = await does(ctx => pose(ctx, name, args))
    let isShown = step ? await does(ctx => bring(ctx, step)) : null
    while (step && (!isShown || step.posed)) {
      const { posed } = step
      await conversation.wait()
      if (isShown && posed) {
        const heard: Step | null = await does(ctx => hear(ctx, posed))
        if (!heard) continue
        step = heard
      }
      isShown = await does(ctx => bring(ctx, step))
    }
  }

  async function pose(ctx: Ctx, name: string, args: Args): Promise<Step | null> {
    const question = known.get(name)
    if (!question) return null
    const posed = { name, args, update: ctx.update.update_id }
    return { screen: await question.ask(ctx, args), posed, isAnew: false }
  }

  async function hear(ctx: Ctx, posed: Posed): Promise<Step | null> {
    const question = known.get(posed.name)
    // The update that posed the question comes again after a kill: it is no answer to it.
    if (!question || ctx.update.update_id === posed.update) return pose(ctx, posed.name, posed.args)

    const heard = await question.hear(ctx, posed.args, textOf(ctx))
    if ('next' in heard) return pose(ctx, heard.next.name, heard.args)
    if ('screen' in heard) return { screen: heard.screen, posed: null, isAnew: false }
    const { buttons } = await question.ask(ctx, posed.args)
    return { screen: { text: `✖ ${heard.wrong}`, buttons }, posed, isAnew: true }
  }
}

/** Shows a step; true once it is shown, null when that failed or there was nothing to show. */
async function bring(ctx: Ctx, step: Step | null): Promise<true | null> {
  if (!step || ctx.fault !== undefined) return null
  if (step.isAnew) await showAnew(ctx, step.screen)
  else await show(ctx, step.screen)
  return true
}

/**
 * Does a piece of work whose fault must not end the dialogue: the plugin would keep it as the
 * work's result. It is thrown again outside, for the inbox to try the update another time.
 */
async function heldBack<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T | null> {
  try {
    return await work(ctx)
  } catch (fault) {
    ctx.fault = fault
    return null
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
