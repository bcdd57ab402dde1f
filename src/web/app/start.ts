import { links } from '../../bots/kit/link.ts'
import { nameIn } from '../../bots/kit/naming.ts'
import type { BotName } from '../../domain/bot.ts'
import type { Reader } from './month.ts'
import type { PageName, Start } from './shapes.ts'

const pages: readonly PageName[] = ['month', 'network', 'together']
const words = [
  'search',
  'all',
  'nobody',
  'close-card',
  'loading',
  'no-drawing',
  'year-table',
  'filter',
] as const

/** What the page begins with: its tabs, its words, and where a link led to. */
export function startOf(
  { member, t }: Reader,
  { bot, startParam }: Readonly<{ bot: BotName; startParam: string | null }>,
): Start {
  return {
    language: t.language,
    name: nameIn(t, member),
    tabs: pages.map(name => ({ name, text: t(`page-tab-${name}`) })),
    open: openedBy(startParam, bot),
    words: Object.fromEntries(words.map(word => [word, t(`page-${word}`)])),
  }
}

/** `startapp=network`, or `m-12` for somebody's card; else the page that goes with the bot. */
function openedBy(startParam: string | null, bot: BotName): Start['open'] {
  const card = links.member.read(startParam ?? '')
  if (card) return { page: 'network', card: card.member }
  const asked = pages.find(page => page === startParam)
  return { page: asked ?? (bot === 'commit' ? 'month' : 'network'), card: null }
}
