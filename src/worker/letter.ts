import type { App, Member } from '../app.ts'
import type { House } from '../bots/kit/house.ts'
import { LONGEST_TEXT, type Screen } from '../bots/kit/screen.ts'
import { textsOf } from '../bots/kit/texts.ts'
import { type BotName, otherBot } from '../domain/bot.ts'
import type { NoticeFacts } from '../domain/notice.ts'
import { isMuted } from '../domain/notice-kinds.ts'

/** Both bots as they stand. */
export type Houses = Readonly<Record<BotName, House>>

/**
 * Which bot speaks to a member for this one: itself, or the other where it was never started; null:
 * neither can. A block by the member is a wish.
 */
export function speakerFor(
  houses: Houses,
  bot: BotName,
  { reachable, blocked }: Member,
): House | 'blocked' | null {
  const isKnown = reachable.includes(bot) || blocked.includes(bot)
  const name = isKnown ? bot : otherBot(bot)
  if (blocked.includes(name)) return 'blocked'
  return reachable.includes(name) ? houses[name] : null
}

/** Words a notice, unless its addressee has switched its group off meanwhile or it was overtaken. */
export async function word(
  house: House,
  facts: NoticeFacts,
  addressee: Member,
): Promise<Screen | null> {
  return isMuted(facts, addressee) ? null : house.word(facts, addressee)
}

/** One digest of what was held back: its texts one after another. A single one stands for itself. */
export function gathered(
  bot: BotName,
  screens: readonly Screen[],
  { language }: Member,
): Screen | null {
  if (screens.length < 2) return screens[0] ?? null
  const t = textsOf(bot)(language)
  const text = [t('gathered', { count: screens.length }), ...screens.map(screen => screen.text)]
  return { text: text.join('\n\n'), buttons: [[{ text: t('open-menu'), tap: 'menu' }]] }
}

/** Whether these go into one message, uncut; a single one does. */
export function fitTogether(bot: BotName, screens: readonly Screen[], to: Member): boolean {
  return screens.length < 2 || (gathered(bot, screens, to)?.text.length ?? 0) <= LONGEST_TEXT
}

/** What the other bot says for this one: the text, with the way here. */
export function pointTo(
  { usernames }: App,
  bot: BotName,
  screen: Screen,
  { language }: Member,
): Screen {
  const t = textsOf(bot)(language)
  const url = `https://t.me/${usernames[bot]}?start=menu`
  return { ...screen, buttons: [[{ text: t('open-bot'), url }]] }
}
