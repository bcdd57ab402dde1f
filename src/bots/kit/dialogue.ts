import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import type { z } from 'zod'
import type { Ctx } from './context.ts'
import { answerTap, isAnswer, newNumber, numbered } from './dialogue-step.ts'
import { dialogueStorage } from './dialogue-storage.ts'
import { keepAnswer, wordOnEdit } from './edits.ts'
import type { Args, Posed, Step } from './posed.ts'
import type { Screen } from './screen.ts'
import { show, showAnew } from './show.ts'

export type { Args } from './posed.ts'

/** How an answer ends: a sentence on what is wrong, the screen to go on with, or the next question. */
export type Heard =
  | Readonly<{ wrong: string }>
  | Readonly<{ screen: Screen }>
  | Readonly<{ next: Question; args: Args }>

type Nothing = Record<never, never>

/** One question of a dialogue. It only asks; the last one's `hear` runs the one action that saves. */
export type Question<A extends Args = Nothing> = Readonly<{
  name: string
  /** What it needs of the questions before. A stored dialogue that does not fit any more is over. */
  shape?: z.ZodType<A>
  /** Its answers are sums or days: what was said may be kept for a day, and said again. */
  hearsSums?: true
  /** What is expected, with an example, quick answers and a way out. */
  ask(ctx: Ctx, args: A): Screen | Promise<Screen>
  hear(ctx: Ctx, args: A, text: string): Heard | Promise<Heard>
}>

/** The next question, with what it needs. */
export function next<A extends Args>(question: Question<A>, args: NoInfer<A>) {
  return { next: question as Question, args }
}

/** Telegram cuts what is longer into messages of this length. */
const FULL_MESSAGE = 4096

/**
 * Short private dialogues. Everything that reads, writes or sends runs in `conversation.external` on
 * the real context, so that a replay repeats nothing. A command or any other button leaves the
 * dialogue: whatever a person taps, works. A quick answer under an older question does nothing, and
 * so does an answer that is edited; the question that runs is shown again.
 */
export function dialogues(questions: readonly Question[]): Composer<Ctx> {
  const known = new Map(questions.map(question => [question.name, question]))
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  here.use(conversations<Ctx, Context>({ storage: dialogueStorage() }))
  here.use(async (ctx, next) => {
    if (leaves(ctx)) await ctx.conversation.exitAll()
    await next()
    const step = ctx.following
    // Each question is a conversation of its own: what is kept never grows with the answers.
    if (step) await ctx.conversation.enter('ask', step)
    if (ctx.fault !== undefined) throw ctx.fault
  })
  here.use(createConversation(ask, 'ask'))
  composer.callbackQuery(/^a:/, async (ctx, next) => {
    ctx.toast = ctx.t('question-is-over')
    await next()
  })
  return composer

  /**
   * Shows a step, waits for an answer to its question, and hands on what comes of it. What was heard
   * is kept apart from showing it: when Telegram is away, the retried update shows what was saved and
   * saves nothing again.
   */
  async function ask(
    conversation: Conversation<Ctx, Context>,
    _: Context,
    begin: Step | Readonly<{ name: string; args: Args }>,
  ) {
    const does = <T>(work: (ctx: Ctx) => Promise<T>) =>
      conversation.external(ctx => heldBack(ctx, work))
    const step = 'screen' in begin ? begin : await does(ctx => pose(ctx, begin.name, begin.args))
    if (!step) return
    const { posed } = step
    let isShown = await does(ctx => bring(ctx, step))
    while (!isShown || posed) {
      await conversation.wait()
      if (!isShown) isShown = await does(ctx => bring(ctx, step))
      else if (posed && (await does(ctx => goOn(ctx, posed)))) return
    }
  }

  /** Hears an answer and hands on what comes of it; null when the question goes on waiting. */
  async function goOn(ctx: Ctx, posed: Posed): Promise<true | null> {
    const step = await hear(ctx, posed)
    if (!step) return null
    ctx.following = step
    return true
  }

  async function pose(ctx: Ctx, name: string, args: Args): Promise<Step> {
    const question = questionFor(name, args)
    if (!question) return over(ctx)
    const posed = { name, args, number: newNumber(), update: ctx.update.update_id }
    return { screen: numbered(await question.ask(ctx, args), posed.number), posed, isAnew: false }
  }

  /** The question of this name, where what it is to carry is what it needs. */
  function questionFor(name: string, args: Args): Question | null {
    const question = known.get(name)
    const fits = question?.shape?.safeParse(args).success ?? true
    return question && fits ? question : null
  }

  async function hear(ctx: Ctx, posed: Posed): Promise<Step | null> {
    const question = questionFor(posed.name, posed.args)
    // The update that posed the question comes again after a kill: it is no answer to it.
    if (!question || ctx.update.update_id === posed.update) return pose(ctx, posed.name, posed.args)
    if (isTail(ctx, posed)) return null
    if (ctx.editedMessage) {
      const word = await wordOnEdit(ctx)
      if (!word) return null
      const screen = numbered(await question.ask(ctx, posed.args), posed.number)
      return { screen: { ...screen, text: `${word}\n\n${screen.text}` }, posed, isAnew: true }
    }
    if (isOfAnother(ctx, posed)) {
      ctx.toast = ctx.t('question-is-over')
      const screen = numbered(await question.ask(ctx, posed.args), posed.number)
      return { screen, posed, isAnew: true }
    }

    const text = textOf(ctx)
    const heard = await question.hear(ctx, posed.args, text)
    const said = question.hearsSums ? text : null
    await keepAnswer(ctx, { said, isTaken: !('wrong' in heard) })
    if ('next' in heard) return pose(ctx, heard.next.name, heard.args)
    if ('screen' in heard) return { screen: heard.screen, posed: null, isAnew: false }
    const again = await pose(ctx, posed.name, posed.args)
    if (!again?.posed) return again
    const screen = { ...again.screen, text: `✖ ${heard.wrong}\n\n${again.screen.text}` }
    const { message } = ctx
    const filled = message && text.length >= FULL_MESSAGE ? { filledAt: message.date } : {}
    return { screen, posed: { ...again.posed, ...filled }, isAnew: true }
  }
}

/** The end of a dialogue whose question is no longer asked, or no longer so. */
function over({ t }: Ctx): Step {
  const buttons = [[{ text: t('open-menu'), tap: 'menu' }]]
  return { screen: { text: t('cancelled'), buttons }, posed: null, isAnew: true }
}

/** Whether a tap belongs to another question than the one that waits. */
function isOfAnother(ctx: Ctx, { number }: Posed): boolean {
  const data = ctx.callbackQuery?.data
  return isAnswer(data) && answerTap.read(data ?? '')?.question !== number
}

/** Whether this is the rest of a text that Telegram cut in two, whose beginning was refused. */
function isTail({ message }: Ctx, { filledAt }: Posed): boolean {
  return filledAt !== undefined && message !== undefined && message.date - filledAt <= 1
}

/** Shows a step; true once it is shown, null when that failed. */
async function bring(ctx: Ctx, step: Step): Promise<true | null> {
  if (ctx.fault !== undefined) return null
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
export async function startDialogue<A extends Args>(
  ctx: Ctx,
  question: Question<A>,
  ...[args]: Nothing extends A ? [NoInfer<A>?] : [NoInfer<A>]
): Promise<void> {
  await ctx.conversation.exitAll()
  await ctx.conversation.enter('ask', { name: question.name, args: args ?? {} })
}

/** A typed answer, the words below a picture, or a tapped one. */
function textOf({ callbackQuery, message }: Ctx): string {
  const tapped = callbackQuery?.data && answerTap.read(callbackQuery.data)?.text
  return tapped || message?.text || message?.caption || ''
}

function leaves({ callbackQuery, message }: Ctx): boolean {
  if (callbackQuery) return !isAnswer(callbackQuery.data)
  return message?.text?.startsWith('/') ?? false
}
