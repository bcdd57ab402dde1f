import { Composer } from 'grammy'
import { openPledging, pledge as pledges } from '../../../actions/pledges.ts'
import type { App } from '../../../app.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { parseOffer, wordsOn } from '../../../domain/pledging.ts'
import type { Ctx } from '../../kit/context.ts'
import {
  type Args,
  answerTap,
  type Heard,
  type Question,
  startDialogue,
} from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { day, money, unitSign } from '../../kit/wording.ts'
import { menuScreen } from '../menu.ts'
import { nameIn } from '../naming.ts'
import { cardTap, giveTap } from '../taps.ts'
import { screenOfPledge } from './show-pledge.ts'

/** The amounts offered as quick answers, in whole units. */
const OFFERS = [10, 25, 50, 100]
const YES = 'yes'

/** Help for a collection, from every card and link that offers it. */
export function giving(_: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, giveTap, (ctx, { collection }) => startPledge(ctx, collection))
  return composer
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
export const amountQuestion: Question = {
  name: 'give-amount',
  async ask(ctx, args): Promise<Screen> {
    const { t, app, member, now } = ctx
    const { store, settings } = app
    const collection = await store.collections.get(Number(args['collection']))
    const when = { now, zone: settings.timeZone }
    const missing = (await store.pledges.progressOf([collection.id], when)).get(collection.id)
    const owner = await store.members.get(collection.ownerId)
    const isTrusted = Boolean((await app.graph())?.degree(member.id, owner.id))
    const facts = {
      name: nameIn(t, owner),
      unit: unitSign(collection.unit),
      missing: money(t.language, missing?.missing ?? 0, collection.unit),
      trust: money(t.language, settings.trustAmount, collection.unit),
      until: collection.deadlineOn ? day(t.language, collection.deadlineOn) : '',
    }
    const text = [t(`give-question-${collection.kind}`, facts)]
    if (isTrusted) text.push(t('give-promise', facts))
    const first = isTrusted ? [settings.trustAmount / 100] : []
    const offers = [...new Set([...first, ...OFFERS])]
    return {
      text: text.join('\n\n'),
      buttons: [
        offers.map(offer => ({ text: String(offer), tap: answerTap({ text: String(offer) }) })),
        [{ text: t('cancel'), tap: cardTap({ member: owner.id }) }],
      ],
    }
  },
  hear: hearAmount,
}

/** Whether one is sure: of a commitment, of more than is missing, of more than one meant to give. */
export const sureQuestion: Question = {
  name: 'give-sure',
  async ask(ctx, args): Promise<Screen> {
    const { t, app, member } = ctx
    const collection = await app.store.collections.get(Number(args['collection']))
    const owner = await app.store.members.get(collection.ownerId)
    const opening = await openPledging(app, { giverId: member.id, collectionId: collection.id })
    const amount = Number(args['amount'])
    const words = isRefused(opening)
      ? []
      : wordsOn({ amount, added: amount }, opening.done).map(word => t(`give-word-${word}`))
    const facts = { amount: money(t.language, amount, collection.unit), name: nameIn(t, owner) }
    return {
      text: [...words, t(`give-sure-${collection.kind}`, facts)].join('\n\n'),
      buttons: [
        [{ text: t(`give-yes-${collection.kind}`), tap: answerTap({ text: YES }) }],
        [{ text: t('no'), tap: giveTap({ collection: collection.id }) }],
      ],
    }
  },
  hear: (ctx, args, text) => (text === YES ? save(ctx, args) : hearAmount(ctx, args, text)),
}

/** The questions that lead to a pledge. */
export const givingQuestions: readonly Question[] = [amountQuestion, sureQuestion]

async function hearAmount(ctx: Ctx, args: Args, text: string): Promise<Heard> {
  const offer = parseOffer(text)
  if (isRefused(offer)) return { wrong: ctx.t(`refused-${offer.refused}`, { text }) }
  const { amount, note } = offer.done
  const collection = Number(args['collection'])
  const order = { giverId: ctx.member.id, collectionId: collectionId(collection) }
  const opening = await openPledging(ctx.app, order)
  if (isRefused(opening)) return { screen: await refusal(ctx, collection, opening.refused) }

  const next = { collection, amount, note }
  const words = wordsOn({ amount, added: amount }, opening.done)
  const isBinding = opening.done.collection.kind === 'emergency'
  return isBinding || words.length > 0 ? { next: sureQuestion, args: next } : save(ctx, next)
}

async function save(ctx: Ctx, args: Args): Promise<Heard> {
  const note = args['note']
  const outcome = await pledges(ctx.app, {
    giverId: ctx.member.id,
    collectionId: collectionId(Number(args['collection'])),
    amount: Number(args['amount']),
    note: typeof note === 'string' ? note : null,
  })
  const screen = isRefused(outcome)
    ? await refusal(ctx, Number(args['collection']), outcome.refused)
    : await screenOfPledge(ctx, outcome.done.pledge.id)
  return { screen }
}

/** Why not, above their record for who helps there already, else above the menu. */
async function refusal(ctx: Ctx, collection: number, refused: string): Promise<Screen> {
  const own = await ctx.app.store.pledges.openOf(ctx.member.id, collection)
  const screen = own ? await screenOfPledge(ctx, own.id) : await menuScreen(ctx)
  return refusedAbove(ctx, ctx.t(`refused-${refused}`), screen)
}
