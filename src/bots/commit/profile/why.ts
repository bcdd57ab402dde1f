import { Composer } from 'grammy'
import { z } from 'zod'
import { eraseWhy, sayWhy } from '../../../actions/collection/reasons.ts'
import { findStatusDraft, keepStatusDraft } from '../../../actions/collection/status-drafts.ts'
import { type App, numberOf } from '../../../app.ts'
import { collectionId } from '../../../domain/ids.ts'
import { LONGEST_REASON, parseReason } from '../../../domain/member/member.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { next, type Question, startDialogue } from '../../kit/dialogue.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { statusTap } from '../taps.ts'
import { draftScreen, lightScreen } from './status-load.ts'
import { refusedScreen } from './status-screens.ts'
import { whyEmptyTap, whyTap } from './taps.ts'

/**
 * Asks why help is needed, on the summary of what is about to be saved: words are kept with it, and
 * saving at once skips the question.
 */
export const draftWhyQuestion: Question = {
  name: 'status-why',
  ask: draftScreen,
  async hear(ctx, _, text) {
    const { app, member } = ctx
    const draft = await findStatusDraft(app, member.id)
    if (!draft) return { screen: await lightScreen(ctx) }
    const reason = parseReason(text)
    if (isRefused(reason)) return { wrong: wrongWords(ctx.t, reason.refused, text, LONGEST_REASON) }
    await keepStatusDraft(app, member.id, { ...draft, reason: reason.done })
    return next(draftWhyQuestion, {})
  },
}

const asked = z.object({ collection: z.number() })

/** Asks for other words of why an open collection is needed. */
const whyQuestion: Question<z.output<typeof asked>> = {
  name: 'why',
  shape: asked,
  async ask({ app, t, member }, { collection }) {
    const { monthly, emergency } = await app.store.collections.openOf(member.id)
    const isMine = [monthly?.id, emergency?.id].some(id => id === collection)
    const reasons = await app.store.collections.reasonsOf(isMine ? [collection] : [])
    const reason = reasons.get(collection)
    const empty = (of: string) => ({
      text: t('about-empty'),
      tap: whyEmptyTap({ collection, of: numberOf(of) }),
    })
    return {
      text: [reason && t('quoted', { text: reason }), t('why-question-open')]
        .filter(Boolean)
        .join('\n\n'),
      buttons: [reason ? [empty(reason)] : [], [{ text: t('cancel'), tap: statusTap({}) }]],
    }
  },
  async hear(ctx, { collection }, text) {
    const order = orderOf(ctx, collection)
    const outcome = await sayWhy(ctx.app, { ...order, text })
    const isWrong = isRefused(outcome) && /^text-/.test(outcome.refused)
    return isWrong
      ? { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_REASON) }
      : { screen: await said(ctx, outcome) }
  },
}

/** Why I need it: asked again from the traffic light, or erased as it was shown. */
export function why(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, whyTap, (ctx, { collection }) => startDialogue(ctx, whyQuestion, { collection }))
  onTap(composer, whyEmptyTap, async (ctx, { collection, of }) => {
    const outcome = await eraseWhy(app, { ...orderOf(ctx, collection), of })
    if (isRefused(outcome) && outcome.refused === 'collection-has-changed') {
      ctx.toast = ctx.t('refused-collection-has-changed')
      return startDialogue(ctx, whyQuestion, { collection })
    }
    await show(ctx, await said(ctx, outcome))
  })
  return { composer, questions: [draftWhyQuestion, whyQuestion] }
}

function orderOf({ member }: Ctx, collection: number) {
  return { memberId: member.id, collectionId: collectionId(collection) }
}

async function said(ctx: Ctx, outcome: Outcome<unknown, string>): Promise<Screen> {
  return isRefused(outcome) ? refusedScreen(ctx.t, outcome.refused) : lightScreen(ctx)
}
