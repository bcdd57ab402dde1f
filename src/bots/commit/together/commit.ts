import { Composer } from 'grammy'
import { z } from 'zod'
import { commitToInitiative, declineShare } from '../../../actions/initiative/committing.ts'
import { commitToStarted } from '../../../actions/initiative/started.ts'
import type { App } from '../../../app.ts'
import { type InitiativeId, initiativeId } from '../../../domain/ids.ts'
import { stepOf } from '../../../domain/initiative/initiative.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { quickSumsFor } from '../../../domain/pledge/quick-sums.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { type InitiativeCard, loadInitiative } from '../../../views/initiatives.ts'
import { day, money } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { initiativeScreen } from './initiative.ts'
import { cannotTap, commitShareTap, initiativeTap, takeTap } from './taps.ts'

const YES = 'yes'

/** Promising a share, or a part that nobody has promised. */
export function committing(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, commitShareTap, async (ctx, { initiative, amount }) => {
    const id = initiativeId(initiative)
    const vote = await app.store.initiatives.voteOf(id, ctx.member.id)
    if (vote && vote.committed === null && vote.share !== amount) {
      ctx.toast = ctx.t('refused-pledge-has-changed-meanwhile')
      return show(ctx, await initiativeScreen(ctx, initiative))
    }
    await show(ctx, await commit(ctx, id, amount))
  })
  onTap(composer, cannotTap, async (ctx, { initiative }) => {
    const order = { initiativeId: initiativeId(initiative), by: ctx.member.id }
    const outcome = await declineShare(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  onTap(composer, takeTap, async (ctx, { initiative }) => {
    const card = await loadInitiative(app, ctx.member.id, initiative)
    if (card && roomIn(card) > 0) return startDialogue(ctx, takeQuestion, { initiative })
    refuse(ctx, ctx.t('refused-nothing-is-free'))
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  return { composer, questions: [takeQuestion, takeSureQuestion] }
}

/** What the viewer may still promise, in whole cents. */
function roomIn({ initiative, most, vote, progress }: InitiativeCard): number {
  if (stepOf(initiative) === 'started') return progress?.missing ?? 0
  return Math.max(0, most - (vote?.committed ?? 0))
}

const taking = z.object({ initiative: z.number() })
const taken = z.object({ initiative: z.number(), amount: z.number() })
type Taken = z.output<typeof taken>

const takeQuestion: Question<z.output<typeof taking>> = {
  name: 'initiative-take',
  shape: taking,
  hearsSums: true,
  async ask(ctx, args) {
    const { t, app, member } = ctx
    const initiative = args.initiative
    const card = await loadInitiative(app, member.id, initiative)
    if (!card) return initiativeScreen(ctx, initiative)
    const room = roomIn(card)
    const sums = quickSumsFor(app.settings.trustAmount, room).filter(sum => sum < room)
    const isStarted = stepOf(card.initiative) === 'started'
    return {
      text: t(isStarted ? 'initiative-help-question' : 'initiative-take-question', {
        room: money(t.language, room, card.initiative.unit),
      }),
      buttons: [
        quickSums(
          t,
          [...sums, room].map(sum => sum / 100),
        ),
        [{ text: t('cancel'), tap: initiativeTap({ initiative }) }],
      ],
    }
  },
  async hear(ctx, args, text): Promise<Heard> {
    const { t, app, member } = ctx
    const { unit } = app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(t, amount.refused, unit) }
    const card = await loadInitiative(app, member.id, args.initiative)
    if (!card) return { screen: await initiativeScreen(ctx, 0) }
    const room = roomIn(card)
    if (amount.done > room)
      return { wrong: t('refused-more-than-is-free', { room: money(t.language, room, unit) }) }
    return next(takeSureQuestion, { ...args, amount: amount.done })
  },
}

/** A promise is asked about once more: after the start it must be kept. */
const takeSureQuestion: Question<Taken> = {
  name: 'initiative-take-sure',
  shape: taken,
  hearsSums: true,
  async ask({ t, app }, args) {
    const initiative = await app.store.initiatives.get(args.initiative)
    const isStarted = stepOf(initiative) === 'started'
    const { dueOn, unit, id } = initiative
    return {
      text: t(isStarted ? 'initiative-help-sure' : 'initiative-take-sure', {
        amount: money(t.language, args.amount, unit),
        on: dueOn ? day(t.language, dueOn) : '',
      }),
      buttons: [
        [{ text: t('initiative-yes'), style: 'primary', answer: YES }],
        [{ text: t('no'), tap: initiativeTap({ initiative: id }) }],
      ],
    }
  },
  async hear(ctx, args, text): Promise<Heard> {
    if (text !== YES) return takeQuestion.hear(ctx, args, text)
    return { screen: await take(ctx, args) }
  },
}

async function take(ctx: Ctx, args: Taken): Promise<Screen> {
  const { app, member } = ctx
  const id = initiativeId(args.initiative)
  const amount = args.amount
  const initiative = await app.store.initiatives.get(id)
  if (stepOf(initiative) !== 'started') {
    const vote = await app.store.initiatives.voteOf(id, member.id)
    return commit(ctx, id, amount + (vote?.committed ?? 0))
  }
  const outcome = await commitToStarted(app, { initiativeId: id, by: member.id, amount })
  return isRefused(outcome)
    ? refusal(ctx, id, outcome.refused)
    : initiativeScreen(ctx, id, ctx.t('initiative-promised-now'))
}

async function commit(ctx: Ctx, id: InitiativeId, amount: number): Promise<Screen> {
  const order = { initiativeId: id, by: ctx.member.id, amount }
  const outcome = await commitToInitiative(ctx.app, order)
  if (isRefused(outcome)) return refusal(ctx, id, outcome.refused)
  const word = outcome.done.isStarted ? 'initiative-started-now' : 'initiative-promised'
  return initiativeScreen(ctx, id, ctx.t(word))
}

async function refusal(ctx: Ctx, id: InitiativeId, refused: string): Promise<Screen> {
  const card = await loadInitiative(ctx.app, ctx.member.id, id)
  const room = card ? money(ctx.t.language, roomIn(card), card.initiative.unit) : ''
  const word = ctx.t(`refused-${refused}`, { room })
  return refusedAbove(ctx, word, await initiativeScreen(ctx, id))
}
