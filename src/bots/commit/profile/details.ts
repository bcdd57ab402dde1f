import { Composer } from 'grammy'
import { makeDetailDefault, removeDetail } from '../../../actions/member/profile.ts'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { paymentDetailsTap } from '../taps.ts'
import { detailNameQuestion, detailQuestions } from './details-questions.ts'
import {
  detailScreen,
  detailsScreen,
  findDetail,
  numberOfDetail,
  removeScreen,
} from './details-screens.ts'
import {
  detailAddTap,
  detailAskRemoveTap,
  detailDefaultTap,
  detailEditTap,
  detailRemoveTap,
  detailTap,
} from './taps.ts'

/** The ways I can be helped: several, one of them the default. */
export function details(app: App): Room {
  const composer = new Composer<Ctx>()
  const list = async (ctx: Ctx) => show(ctx, await detailsScreen(ctx))
  onTap(composer, paymentDetailsTap, list)
  onTap(composer, detailTap, async (ctx, { detail }) => show(ctx, await detailScreen(ctx, detail)))
  onTap(composer, detailAddTap, ctx => startDialogue(ctx, detailNameQuestion, { detail: null }))
  onTap(composer, detailEditTap, async (ctx, { detail }) => {
    if (!(await findDetail(ctx, detail))) return list(ctx)
    await startDialogue(ctx, detailNameQuestion, { detail })
  })
  onTap(composer, detailDefaultTap, async (ctx, { detail }) => {
    await makeDetailDefault(app, { memberId: ctx.member.id, detailId: detail })
    await show(ctx, await detailScreen(ctx, detail))
  })
  onTap(composer, detailAskRemoveTap, async (ctx, { detail }) => {
    await show(ctx, await removeScreen(ctx, detail))
  })
  onTap(composer, detailRemoveTap, async (ctx, { detail, of }) => {
    const kept = await findDetail(ctx, detail)
    if (kept && numberOfDetail(kept) !== of) {
      ctx.toast = ctx.t('refused-draft-has-changed')
      return show(ctx, await detailScreen(ctx, detail))
    }
    await removeDetail(app, { memberId: ctx.member.id, detailId: detail })
    await list(ctx)
  })
  return { composer, questions: detailQuestions }
}
