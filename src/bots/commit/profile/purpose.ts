import { Composer } from 'grammy'
import { z } from 'zod'
import { chooseField, eraseForWhom, sayForWhom } from '../../../actions/collection/purposes.ts'
import { type App, numberOf } from '../../../app.ts'
import { fields, isField, LONGEST_FOR_WHOM } from '../../../domain/collection/purpose.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, tap, word } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { statusTap } from '../taps.ts'
import { lightScreen } from './status-load.ts'
import { purposeTap } from './taps.ts'

const NONE = 'none'
const fieldTap = tap('purposefield', { collection: id, field: word })
const whoTap = tap('purposewho', { collection: id })
const nobodyTap = tap('purposenobody', { collection: id, of: word })

const asked = z.object({ collection: z.number() })

/** Asks for whom a collection is. */
const forWhomQuestion: Question<z.output<typeof asked>> = {
  name: 'for-whom',
  shape: asked,
  ask: ({ t }, { collection }) => ({
    text: t('purpose-question', { longest: LONGEST_FOR_WHOM }),
    buttons: [[{ text: t('cancel'), tap: purposeTap({ collection }) }]],
  }),
  async hear(ctx, { collection }, text) {
    const outcome = await sayForWhom(ctx.app, { ...orderOf(ctx, collection), text })
    if (isRefused(outcome) && outcome.refused.startsWith('text-'))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_FOR_WHOM) }
    return { screen: await purposeScreen(ctx, collection) }
  },
}

/** For whom my collection is, and in what field. */
export function purpose(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, purposeTap, async (ctx, { collection }) =>
    show(ctx, await purposeScreen(ctx, collection)),
  )
  onTap(composer, fieldTap, async (ctx, { collection, field }) => {
    const chosen = isField(field) ? field : null
    const outcome = await chooseField(app, { ...orderOf(ctx, collection), field: chosen })
    await after(ctx, collection, isRefused(outcome) ? outcome.refused : null)
  })
  onTap(composer, whoTap, (ctx, { collection }) =>
    startDialogue(ctx, forWhomQuestion, { collection }),
  )
  onTap(composer, nobodyTap, async (ctx, { collection, of }) => {
    const outcome = await eraseForWhom(app, { ...orderOf(ctx, collection), of })
    await after(ctx, collection, isRefused(outcome) ? outcome.refused : null)
  })
  return { composer, questions: [forWhomQuestion] }
}

async function after(ctx: Ctx, collection: number, refusal: string | null): Promise<void> {
  if (refusal) refuse(ctx, ctx.t(`refused-${refusal}`))
  await show(ctx, await purposeScreen(ctx, collection))
}

/** What is said so far; once the collection is not mine or not open any more, the traffic light. */
async function purposeScreen(ctx: Ctx, collection: number): Promise<Screen> {
  const { app, member, t } = ctx
  const { monthly, emergency } = await app.store.collections.openOf(member.id)
  if (![monthly?.id, emergency?.id].some(open => open === collection)) return lightScreen(ctx)
  const said = (await app.store.purposes.of([collection])).get(collection)
  const { forWhom = null, field = null } = said ?? {}
  const choices = fields.map(each => ({
    text: `${each === field ? '● ' : ''}${t(`purpose-field-${each}`)}`,
    tap: fieldTap({ collection, field: each === field ? NONE : each }),
  }))
  const clear = forWhom
    ? [{ text: t('purpose-nobody'), tap: nobodyTap({ collection, of: numberOf(forWhom) }) }]
    : []
  return {
    text: [t('purpose-screen'), forWhom && t('quoted', { text: forWhom })]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      ...rowsOf(choices, 2),
      [{ text: t('purpose-who'), tap: whoTap({ collection }) }, ...clear],
      [{ text: t('back'), tap: statusTap({}) }],
    ],
  }
}

function orderOf({ member }: Ctx, collection: number) {
  return { memberId: member.id, collectionId: collectionId(collection) }
}
