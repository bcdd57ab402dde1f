import { z } from 'zod'
import { proposeRecord } from '../../../actions/listing/recording.ts'
import { talkId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { quickSumsOf } from '../../../domain/pledge/quick-sums.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { loadTalk } from '../../../views/talks.ts'
import { day, money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Question } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import { talkScreen } from './talk-screens.ts'
import { talkTap } from './taps.ts'

const about = z.object({ talk: z.number(), as: z.enum(['gift', 'exchange']) })

/** What it was worth: the other agrees to it, or says another sum. */
export const talkQuestion: Question<z.output<typeof about>> = {
  name: 'talk-amount',
  shape: about,
  hearsSums: true,
  async ask(ctx, { talk, as }) {
    const { t, app, member } = ctx
    const card = await loadTalk(app, member.id, talk)
    if (!card) return talkScreen(ctx, talk)
    const { listing, proposal } = { listing: card.listing, proposal: card.talk.proposal }
    const { unit, trustAmount } = app.settings
    const meant = proposal?.amount ?? listing.value
    const sums = [...new Set([...(meant ? [meant] : []), ...quickSumsOf(trustAmount)])]
    const side = card.isReceiver ? 'receiver' : 'doer'
    return {
      text: t(`talk-question-${as}-${side}`, {
        unit: unitSign(unit),
        on: day(t.language, card.dueOn),
        owed: money(t.language, card.owed, unit),
        limit: money(t.language, card.limit, unit),
      }),
      buttons: [
        quickSums(
          t,
          sums.slice(0, 4).map(sum => sum / 100),
        ),
        [{ text: t('cancel'), tap: talkTap({ talk }) }],
      ],
    }
  },
  async hear(ctx, { talk, as }, text) {
    const { t, app, member } = ctx
    const { unit, exchangeLimit } = app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(t, amount.refused, unit) }
    const order = { talkId: talkId(talk), by: member.id, as, amount: amount.done }
    const outcome = await proposeRecord(app, order)
    if (!isRefused(outcome)) return { screen: await talkScreen(ctx, talk) }
    const limit = money(t.language, exchangeLimit, unit)
    const wrong = t(`refused-${outcome.refused}`, { limit })
    if (outcome.refused === 'beyond-the-exchange-limit') return { wrong }
    return { screen: refusedAbove(ctx, wrong, await talkScreen(ctx, talk)) }
  },
}
