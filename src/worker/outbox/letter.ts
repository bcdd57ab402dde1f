import type { App, Member } from '../../app.ts'
import type { House } from '../../bots/kit/house.ts'
import { addressOf, links } from '../../bots/kit/link.ts'
import { type Button, LONGEST_TEXT, type Screen } from '../../bots/kit/screen.ts'
import { type BotName, otherBot } from '../../domain/bot.ts'
import type { NoticeFacts } from '../../domain/notice/notice.ts'
import { isMuted } from '../../domain/notice/switches.ts'
import { plain } from '../../words/dress.ts'
import { textsOf } from '../../words/texts.ts'

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

/** Telegram takes a hundred buttons. */
const MOST_BUTTONS = 100

/** One digest of what was held back: its texts one after another, with their buttons. A single one stands for itself. */
export function gathered(
  { settings }: Pick<App, 'settings'>,
  bot: BotName,
  screens: readonly Screen[],
  { language }: Member,
): Screen | null {
  if (screens.length < 2) return screens[0] ?? null
  const t = textsOf(bot, settings)(language)
  const texts = screens.map(({ text }, at) => `${at + 1}. ${text}`)
  const menu: Button = { text: t('open-menu'), tap: 'menu' }
  return {
    ...(screens.some(screen => screen.stays) && { stays: 'open' as const }),
    text: [t('gathered', { count: screens.length }), ...texts].join('\n\n'),
    buttons: buttonsOf(screens, menu),
  }
}

/** Each part's buttons under its number; what several parts lead to stands once, at the end. */
function buttonsOf(screens: readonly Screen[], menu: Button): Button[][] {
  const times = new Map<string, number>()
  for (const { buttons } of screens)
    for (const target of new Set(buttons.flat().map(targetOf)))
      times.set(target, (times.get(target) ?? 0) + 1)
  const isOwn = (button: Button) =>
    times.get(targetOf(button)) === 1 && targetOf(button) !== targetOf(menu)
  const own = screens.flatMap(({ buttons }, at) =>
    buttons.map(row =>
      row.filter(isOwn).map(button => ({ ...button, text: `${at + 1}. ${button.text}` })),
    ),
  )
  const all = screens.flatMap(({ buttons }) => buttons.flat()).filter(button => !isOwn(button))
  const shared = new Map(all.map(button => [targetOf(button), button]))
  shared.delete(targetOf(menu))
  shared.set(targetOf(menu), menu)
  return [...own, ...[...shared.values()].map(button => [button])].filter(row => row.length > 0)
}

function targetOf(button: Button): string {
  if ('tap' in button) return button.tap
  if ('answer' in button) return button.answer
  if ('share' in button) return button.share
  if ('page' in button) return button.page
  return 'url' in button ? button.url : button.copy
}

/** Whether these go into one message, uncut; a single one does. */
export function fitTogether(
  app: Pick<App, 'settings'>,
  bot: BotName,
  screens: readonly Screen[],
  to: Member,
): boolean {
  if (screens.length < 2) return true
  const { text = '', buttons = [] } = gathered(app, bot, screens, to) ?? {}
  return plain(text).length <= LONGEST_TEXT && buttons.flat().length <= MOST_BUTTONS
}

/** What the other bot says for this one: the text, with the way here. */
export function pointTo(
  { usernames, settings }: App,
  bot: BotName,
  screen: Screen,
  { language }: Member,
): Screen {
  const t = textsOf(bot, settings)(language)
  const url = addressOf(usernames[bot], links.menu({}))
  return { ...screen, buttons: [[{ text: t('open-bot'), url }]] }
}
