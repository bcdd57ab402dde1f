import type { Ctx } from './context.ts'
import { beginningOf } from './screen.ts'

/** An answer that was typed, by its message: whether it was taken, and what it said, if that is kept. */
type Answer = Readonly<{ bot: string; message: number; said: string | null; isTaken: boolean }>

/** So many of the latest answers are known again when they are edited. */
const MOST_KEPT = 5
/** So much of an answer is said again. */
const SAID = 20
/** Raise it when the shape changes: what is kept in another is forgotten, not misread. */
const VERSION = 1

/**
 * Keeps which message was heard as an answer, so that an edit of it is not passed over in silence.
 * `said` is null for words of one's own: who clears them finds them nowhere any more.
 */
export async function keepAnswer(
  ctx: Ctx,
  { said, isTaken }: Pick<Answer, 'said' | 'isTaken'>,
): Promise<void> {
  const message = ctx.message?.message_id
  if (message === undefined) return
  const others = (await answersOf(ctx)).filter(each => !isOf(each, ctx, message))
  const answer = { bot: ctx.botName, message, said: said && beginningOf(said, SAID), isTaken }
  await keep(ctx, [answer, ...others].slice(0, MOST_KEPT))
}

/**
 * What to say to somebody who has edited an answer, once: that edits are not read, and what was
 * taken. Null where the message was no answer.
 */
export async function wordOnEdit(ctx: Ctx): Promise<string | null> {
  const message = ctx.editedMessage?.message_id
  const answers = await answersOf(ctx)
  const answer = answers.find(each => message !== undefined && isOf(each, ctx, message))
  if (!answer) return null
  await keep(
    ctx,
    answers.filter(each => each !== answer),
  )
  if (!answer.isTaken) return ctx.t('edit-not-taken')
  return answer.said ? ctx.t('edit-taken', { text: answer.said }) : ctx.t('edit-taken-words')
}

const isOf = (answer: Answer, { botName }: Ctx, message: number) =>
  answer.bot === botName && answer.message === message

async function answersOf({ app, member }: Ctx): Promise<readonly Answer[]> {
  const kept = await app.store.drafts.find(member.id, 'answers')
  return kept?.version === VERSION ? JSON.parse(kept.data) : []
}

async function keep({ app, member, now }: Ctx, answers: readonly Answer[]): Promise<void> {
  const data = JSON.stringify(answers)
  await app.store.drafts.keep(member.id, 'answers', { version: VERSION, data, updatedAt: now })
}
