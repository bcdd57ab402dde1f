import { Composer } from 'grammy'
import { z } from 'zod'
import { voteFor, withdrawVote, wrongForVoting } from '../../../actions/initiative/voting.ts'
import type { App } from '../../../app.ts'
import { initiativeId } from '../../../domain/ids.ts'
import { MOST_PEOPLE, readCondition } from '../../../domain/initiative/vote.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { quickSumsOf } from '../../../domain/pledge/quick-sums.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { count, day, money } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { initiativeScreen } from './initiative.ts'
import { initiativeTap, unvoteTap, voteAgainTap, voteTap } from './taps.ts'

/** The answer that turns to the condition. */
const ONLY_IF = 'only if'
/** People whom a condition offers to wait for. */
const PEOPLE = [3, 5, 10, 20] as const

/** Voting by intention: how much, and if wished only with so many others. */
export function voting(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, voteTap, async (ctx, { initiative }) => {
    const wrong = await wrongForVoting(app, initiativeId(initiative), ctx.member.id)
    if (!wrong) return startDialogue(ctx, amountQuestion, { initiative })
    refuse(ctx, ctx.t(`refused-${wrong}`))
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  onTap(composer, voteAgainTap, async (ctx, { initiative, amount }) => {
    const heard = await save(ctx, { initiative }, amount)
    await show(
      ctx,
      'wrong' in heard ? await initiativeScreen(ctx, initiative, `✖ ${heard.wrong}`) : heard.screen,
    )
  })
  onTap(composer, unvoteTap, async (ctx, { initiative, amount }) => {
    const order = { initiativeId: initiativeId(initiative), by: ctx.member.id }
    const vote = await app.store.initiatives.voteOf(order.initiativeId, order.by)
    if (vote && vote.amount !== amount) ctx.toast = ctx.t('refused-pledge-has-changed-meanwhile')
    else {
      const outcome = await withdrawVote(app, order)
      if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      else ctx.toast = ctx.t('initiative-unvoted')
    }
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  return { composer, questions: [amountQuestion, conditionQuestion] }
}

const voteOf = z.object({ initiative: z.number(), people: z.number().optional() })
type VoteOf = z.output<typeof voteOf>

const amountQuestion: Question<VoteOf> = {
  name: 'initiative-amount',
  shape: voteOf,
  hearsSums: true,
  async ask(ctx, args) {
    const { t, app } = ctx
    const { price, unit, voteUntil } = await app.store.initiatives.get(args.initiative)
    const sums = quickSumsOf(app.settings.trustAmount).filter(sum => sum <= price)
    const people = args.people ?? 0
    return {
      text: [
        t('initiative-vote-question', {
          price: money(t.language, price, unit),
          until: day(t.language, voteUntil),
        }),
        people > 0 ? t('initiative-only-if', { people }) : null,
      ]
        .filter(Boolean)
        .join('\n\n'),
      buttons: [
        quickSums(
          t,
          sums.map(sum => sum / 100),
        ),
        [
          { text: t('initiative-only-if-button'), answer: ONLY_IF },
          { text: t('cancel'), tap: initiativeTap({ initiative: args.initiative }) },
        ],
      ],
    }
  },
  async hear(ctx, args, text) {
    if (text === ONLY_IF) return next(conditionQuestion, args)
    const { unit } = ctx.app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(ctx.t, amount.refused, unit) }
    return save(ctx, args, amount.done)
  },
}

const conditionQuestion: Question<VoteOf> = {
  name: 'initiative-condition',
  shape: voteOf,
  ask: ({ t }, args) => ({
    text: t('initiative-condition-question'),
    buttons: [
      PEOPLE.map(people => ({ text: String(people), answer: String(people) })),
      [
        { text: t('initiative-no-condition'), answer: '1' },
        { text: t('cancel'), tap: initiativeTap({ initiative: args.initiative }) },
      ],
    ],
  }),
  hear({ t }, args, text) {
    const people = readCondition(text)
    const most = count(t.language, MOST_PEOPLE)
    if (isRefused(people)) return { wrong: t(`refused-${people.refused}`, { most }) }
    if (people.done < 1 || people.done > MOST_PEOPLE)
      return { wrong: t('refused-condition-is-out-of-bounds', { most }) }
    return next(amountQuestion, { ...args, people: people.done > 1 ? people.done : 0 })
  },
}

async function save(
  ctx: Ctx,
  args: VoteOf,
  amount: number,
): Promise<Extract<Heard, { wrong: string } | { screen: unknown }>> {
  const { t, app, member } = ctx
  const id = initiativeId(args.initiative)
  const people = args.people ?? 0
  const order = {
    initiativeId: id,
    by: member.id,
    amount,
    atLeastPeople: people > 0 ? people : null,
  }
  const outcome = await voteFor(app, order)
  if (!isRefused(outcome)) return { screen: await initiativeScreen(ctx, id, t('initiative-voted')) }
  const seen = await app.store.initiatives.find(id)
  const price = seen ? money(t.language, seen.price, seen.unit) : ''
  const wrong = t(`refused-${outcome.refused}`, { price, most: count(t.language, MOST_PEOPLE) })
  const isOfAmount =
    outcome.refused === 'vote-is-above-the-price' || outcome.refused === 'amount-is-out-of-bounds'
  return isOfAmount
    ? { wrong }
    : { screen: refusedAbove(ctx, wrong, await initiativeScreen(ctx, id)) }
}
