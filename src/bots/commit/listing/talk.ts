import { Composer } from 'grammy'
import { agreeToRecord, proposeRecord } from '../../../actions/listing/recording.ts'
import { answerAsking, askForListing, takeAskingBack } from '../../../actions/listing/talks.ts'
import type { App } from '../../../app.ts'
import { listingId, talkId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { loadTalk } from '../../../views/talks.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { isOld, listingScreen } from './card.ts'
import { talkQuestion } from './talk-questions.ts'
import { talkScreen, talksScreen } from './talk-screens.ts'
import {
  agreeTap,
  answerTap,
  askTap,
  nothingTap,
  recordTap,
  takeAskingBackTap,
  talksTap,
  talkTap,
} from './taps.ts'

/** Asking for what is offered, answering what is needed, and recording what came of it. */
export function talking(app: App): Room {
  const composer = new Composer<Ctx>()
  const orderOf = (ctx: Ctx, talk: number) => ({ talkId: talkId(talk), by: ctx.member.id })

  onTap(composer, talksTap, async (ctx, { page }) => show(ctx, await talksScreen(ctx, page)))
  onTap(composer, talkTap, async (ctx, { talk }) => show(ctx, await talkScreen(ctx, talk)))
  onTap(composer, askTap, async (ctx, { listing, since }) => {
    if (await isOld(ctx, listing, since)) return
    const order = { listingId: listingId(listing), by: ctx.member.id }
    const outcome = await askForListing(app, order)
    if (isRefused(outcome)) {
      refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      return show(ctx, await listingScreen(ctx, listing))
    }
    await show(ctx, await talkScreen(ctx, outcome.done.id, ctx.t('talk-asked')))
  })
  onTap(composer, answerTap, async (ctx, { talk, yes }) => {
    const outcome = await answerAsking(app, { ...orderOf(ctx, talk), isYes: yes === 'yes' })
    await tell(ctx, talk, outcome)
  })
  onTap(composer, takeAskingBackTap, async (ctx, { talk }) =>
    tell(ctx, talk, await takeAskingBack(app, orderOf(ctx, talk))),
  )
  onTap(composer, recordTap, async (ctx, { talk, as }) => {
    const card = await loadTalk(app, ctx.member.id, talk)
    if (!card?.contact) return show(ctx, await talkScreen(ctx, talk))
    await startDialogue(ctx, talkQuestion, { talk, as: as === 'exchange' ? as : 'gift' })
  })
  onTap(composer, nothingTap, async (ctx, { talk }) => {
    const order = { ...orderOf(ctx, talk), as: 'nothing', amount: null } as const
    await tell(ctx, talk, await proposeRecord(app, order))
  })
  onTap(composer, agreeTap, async (ctx, { talk, saw }) =>
    tell(ctx, talk, await agreeToRecord(app, { ...orderOf(ctx, talk), saw })),
  )
  return { composer, questions: [talkQuestion] }
}

/** Says why not, and shows the talk as it is now. */
async function tell(ctx: Ctx, id: number, outcome: Outcome<unknown, string>): Promise<void> {
  const { exchangeLimit, unit } = ctx.app.settings
  const limit = money(ctx.t.language, exchangeLimit, unit)
  if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`, { limit }))
  await show(ctx, await talkScreen(ctx, id))
}
