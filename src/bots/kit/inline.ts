import { Composer, GrammyError } from 'grammy'
import type { InlineQueryResult } from 'grammy/types'
import type { App, Member } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { LeadsTo } from '../../domain/circle/shared-card.ts'
import { dayOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { plain } from '../../words/dress.ts'
import { type Translate, textsOf } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import { asMessage, cut, digestOf, type Screen } from './screen.ts'

/** Who asks for cards, and in which words. */
export type Asker = Readonly<{ app: App; member: Member; t: Translate }>

/** A card to be sent into a chat, and what it leads to. */
export type Offer = LeadsTo & Readonly<{ subjectId: MemberId; title: string; screen: Screen }>

/** What a bot gives for inline queries: only what the asker may pass on as a link anyway. */
export type InlinePlan = Readonly<{
  /** The asker's cards for what was typed after the bot's name: one by its number, or the usual ones. */
  offers(asker: Asker, query: string): Promise<readonly Offer[]>
  /** A card as it stands now, with the sharer as the asker; null when what it leads to has ended. */
  now(asker: Asker, card: LeadsTo): Promise<Screen | null>
}>

/**
 * Inline queries and what was chosen of them. Nobody is registered by them, and nobody is answered
 * with anything of another's: the answers are the asker's own, and Telegram keeps none of them.
 */
export function inlineDoor(app: App, bot: BotName, plan: InlinePlan): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.on('inline_query', async ctx => {
    const { from, query } = ctx.inlineQuery
    const asker = await askerOf(from.id)
    const offers = asker ? await plan.offers(asker, query) : []
    await ctx
      .answerInlineQuery(offers.map(asResult), { is_personal: true, cache_time: 0 })
      .catch(unlessLate)
  })
  composer.on('chosen_inline_result', async ctx => {
    const { from, result_id, inline_message_id: inlineMessageId } = ctx.chosenInlineResult
    const asker = await askerOf(from.id)
    // Without a button Telegram does not say where the message is; ours have one.
    if (!asker || !inlineMessageId) return
    const offers = await plan.offers(asker, result_id)
    const offer = offers.find(each => idOf(each) === result_id)
    if (!offer) return
    const { helpLinkId, invitationId, initiativeId, subjectId, screen } = offer
    await app.store.sharedCards.keep({
      ...({ helpLinkId, invitationId, initiativeId } as LeadsTo),
      bot,
      inlineMessageId,
      sharerId: asker.member.id,
      subjectId,
      digest: digestOf(screen),
      shownAt: app.now(),
      shownOn: dayOf(app.now(), app.settings.timeZone),
    })
  })
  return composer

  async function askerOf(telegramId: number): Promise<Asker | null> {
    const member = await app.store.members.ofTelegram(telegramId)
    return member && { app, member, t: textsOf(bot, app.settings)(member.language) }
  }
}

/** The number by which a query names one card: the receiver of help, or the invitation. */
export function numberIn(query: string): number | null {
  const [number] = /\d{1,9}/.exec(query) ?? []
  return number ? Number(number) : null
}

/** How a query names the card of an initiative: `n12`. */
export const initiativeQuery = (id: number): string => `n${id}`

/** The initiative that a query names; null where it names none. */
export function initiativeIn(query: string): number | null {
  const [, number] = /^n(\d{1,9})$/.exec(query) ?? []
  return number ? Number(number) : null
}

function idOf({ invitationId, initiativeId, subjectId }: Offer): string {
  if (initiativeId !== null) return initiativeQuery(initiativeId)
  return invitationId === null ? `h${subjectId}` : `i${invitationId}`
}

function asResult(offer: Offer): InlineQueryResult {
  const { text, reply_markup, ...rest } = asMessage(offer.screen)
  return {
    type: 'article',
    id: idOf(offer),
    title: cut(plain(offer.title), 64),
    description: cut(text.replaceAll('\n', ' '), 120),
    input_message_content: { message_text: text, ...rest },
    reply_markup,
  }
}

/** Whoever types on has asked anew; Telegram takes no late answer. */
function unlessLate(fault: unknown): void {
  if (!(fault instanceof GrammyError) || fault.error_code !== 400) throw fault
}
