import { Composer } from 'grammy'
import { z } from 'zod'
import { makePledge } from '../../../actions/pledge/pledges.ts'
import type { App } from '../../../app.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { alarms, traitsOf } from '../../../domain/pledge/kinds.ts'
import { warningsOn } from '../../../domain/pledge/pledging.ts'
import { quickSumsOf } from '../../../domain/pledge/quick-sums.ts'
import { parseTyped, type TypedAmount } from '../../../domain/pledge/typed-amount.ts'
import { openPledging } from '../../../views/pledging.ts'
import { reasonSeen } from '../../../views/reasons.ts'
import { smallShareOf } from '../../../views/small-share.ts'
import { day, money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question, startDialogue } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { smallShareLine } from '../../kit/small-share.ts'
import { onTap } from '../../kit/tap.ts'
import { menuScreen } from '../menu.ts'
import { nameIn } from '../naming.ts'
import { cardTap, giveSumTap, giveTap } from '../taps.ts'
import { screenOfPledge } from './show-pledge.ts'

const YES = 'yes'

/** What help is for, and what was offered. */
const givingFor = z.object({ collection: z.number() })
const offered = givingFor.extend({ amount: z.number(), note: z.string().nullable() })
type Offered = z.output<typeof offered>

/** Help for a collection, from every card and link that offers it. */
export function giving(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, giveTap, (ctx, { collection }) => startPledge(ctx, collection))
  onTap(composer, giveSumTap, async (ctx, { collection, amount }) => {
    const heard = await hearOffer(ctx, collection, { amount, note: null })
    if ('next' in heard) await startDialogue(ctx, heard.next, heard.args)
    else await show(ctx, heard.screen)
  })
  return { composer, questions: [amountQuestion, sureQuestion] }
}

/**
 * Begins help for a collection: asks how much. Who already helps comes to their record, who may not
 * hears why; unknown and forbidden answer alike.
 */
export async function startPledge(ctx: Ctx, collection: number): Promise<void> {
  const order = { giverId: ctx.member.id, collectionId: collectionId(collection) }
  const opening = await openPledging(ctx.app, order)
  if (!isRefused(opening)) return startDialogue(ctx, amountQuestion, { collection })

  await show(ctx, await refusal(ctx, collection, opening.refused))
}

/** How much, with what is missing and amounts to tap. */
const amountQuestion: Question<z.output<typeof givingFor>> = {
  name: 'give-amount',
  shape: givingFor,
  hearsSums: true,
  async ask(ctx, args): Promise<Screen> {
    const { t, app, member, moment } = ctx
    const { store, settings } = app
    const collection = await store.collections.get(args.collection)
    const bars = await store.pledges.progressOf([collection.id], moment)
    const missing = bars.get(collection.id)?.missing ?? 0
    const small = await smallShareOf(app, collection, missing, moment)
    const owner = await store.members.get(collection.ownerId)
    const isUrgent = alarms(collection)
    const isTrusted = isUrgent && Boolean((await app.graph())?.degree(member.id, owner.id))
    const facts = {
      name: nameIn(t, owner),
      unit: unitSign(collection.unit),
      missing: money(t.language, missing, collection.unit),
      trust: money(t.language, settings.trustAmount, collection.unit),
      until: collection.deadlineOn ? day(t.language, collection.deadlineOn) : '',
    }
    const reason = await reasonSeen(app, member.id, owner.id)
    const text = [t(`give-question-${collection.kind}`, facts)]
    if (small) text.push(smallShareLine(t, { ...small, people: null }, collection.unit))
    if (reason) text.unshift(t('quoted', { text: reason }))
    if (isTrusted) text.push(t('give-promise', facts))
    const sums = quickSumsOf(settings.trustAmount)
    const trust = isTrusted ? [settings.trustAmount] : []
    const first = [...new Set([...(small ? [small.amount] : []), ...trust])]
    return {
      text: text.join('\n\n'),
      buttons: [
        quickSums(t, inUnits(first)),
        quickSums(t, inUnits(sums.filter(sum => !first.includes(sum)))),
        [{ text: t('cancel'), tap: cardTap({ member: owner.id }) }],
      ],
    }
  },
  hear: hearAmount,
}

const inUnits = (sums: readonly number[]) => sums.map(sum => sum / 100)

/** Whether one is sure: of a commitment, of more than is missing, of more than one meant to give. */
const sureQuestion: Question<Offered> = {
  name: 'give-sure',
  shape: offered,
  hearsSums: true,
  async ask(ctx, args): Promise<Screen> {
    const { t, app, member } = ctx
    const collection = await app.store.collections.get(args.collection)
    const owner = await app.store.members.get(collection.ownerId)
    const opening = await openPledging(app, { giverId: member.id, collectionId: collection.id })
    const { amount } = args
    const words = isRefused(opening)
      ? []
      : warningsOn({ amount, added: amount }, opening.done).map(word => t(`give-word-${word}`))
    const facts = { amount: money(t.language, amount, collection.unit), name: nameIn(t, owner) }
    return {
      text: [...words, t(`give-sure-${collection.kind}`, facts)].join('\n\n'),
      buttons: [
        [{ text: t(`give-yes-${collection.kind}`), style: 'primary', answer: YES }],
        [{ text: t('no'), tap: giveTap({ collection: collection.id }) }],
      ],
    }
  },
  hear: (ctx, args, text) => (text === YES ? save(ctx, args) : hearAmount(ctx, args, text)),
}

async function hearAmount(
  ctx: Ctx,
  { collection }: z.output<typeof givingFor>,
  text: string,
): Promise<Heard> {
  const { unit } = ctx.app.settings
  const offer = parseTyped(text, unit)
  if (isRefused(offer)) return { wrong: wrongAmount(ctx.t, offer.refused, unit, text) }
  return hearOffer(ctx, collection, offer.done)
}

/** What comes of an amount: a record, the question whether one is sure, or why not. */
async function hearOffer(
  ctx: Ctx,
  collection: number,
  { amount, note }: TypedAmount,
): Promise<Exclude<Heard, { wrong: string }>> {
  const order = { giverId: ctx.member.id, collectionId: collectionId(collection) }
  const opening = await openPledging(ctx.app, order)
  if (isRefused(opening)) return { screen: await refusal(ctx, collection, opening.refused) }

  const offer = { collection, amount, note }
  const words = warningsOn({ amount, added: amount }, opening.done)
  const isBinding = traitsOf(opening.done.collection).begins === 'commitment'
  return isBinding || words.length > 0 ? next(sureQuestion, offer) : save(ctx, offer)
}

async function save(
  ctx: Ctx,
  { collection, amount, note }: Offered,
): Promise<Readonly<{ screen: Screen }>> {
  const outcome = await makePledge(ctx.app, {
    giverId: ctx.member.id,
    collectionId: collectionId(collection),
    amount,
    note,
  })
  const screen = isRefused(outcome)
    ? await refusal(ctx, collection, outcome.refused)
    : await screenOfPledge(ctx, outcome.done.pledge.id)
  return { screen }
}

/** Why not, above their record for who helps there already, else above the menu. */
async function refusal(ctx: Ctx, collection: number, refused: string): Promise<Screen> {
  const own = await ctx.app.store.pledges.openOf(ctx.member.id, collection)
  const screen = own ? await screenOfPledge(ctx, own.id) : await menuScreen(ctx)
  return refusedAbove(ctx, ctx.t(`refused-${refused}`), screen)
}
