import { Composer } from 'grammy'
import type { App } from '../../app.ts'
import { otherBot } from '../../domain/bot.ts'
import type { Translate } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import { addressOf, links } from './link.ts'
import { pager } from './list.ts'
import type { Room } from './room.ts'
import { type Button, rowsOf, type Screen } from './screen.ts'
import { show } from './show.ts'
import { onTap, pageNumber, tap, word } from './tap.ts'

/** A topic of a bot's help: `help-<name>-title`, and its pages `help-<name>-1` … */
export type Topic = Readonly<{ name: string; pages: number }>

export const helpTap = tap('help')
/** A page of a topic. */
export const helpTopicTap = tap('helppage', { topic: word, page: pageNumber })

/**
 * How a bot works: topics as pages, the door to the other bot, and the ways to people who answer and
 * to the news where there are any.
 */
export function helpRoom(app: App, topics: readonly Topic[]): Room {
  const composer = new Composer<Ctx>()
  const answer = (ctx: Ctx) => show(ctx, helpScreen(ctx.t, topics, doorsOf(app, ctx)))
  onTap(composer, helpTap, answer)
  composer.chatType('private').command('help', answer)
  onTap(composer, helpTopicTap, async (ctx, { topic, page }) => {
    const found = topics.find(({ name }) => name === topic)
    if (!found) return answer(ctx)
    await show(ctx, topicScreen(ctx.t, found, Math.min(page, found.pages - 1)))
  })
  return { composer }
}

/** Where else one may go from here, each a row of its own. */
function doorsOf({ settings, usernames }: App, { t, botName }: Ctx): Button[][] {
  const { supportChatUrl, newsChannelUrl } = settings
  const other = usernames[otherBot(botName)]
  return [
    [{ text: t('help-other-bot'), url: addressOf(other, links.menu({})) }],
    supportChatUrl ? [{ text: t('help-support'), url: supportChatUrl }] : [],
    newsChannelUrl ? [{ text: t('help-news'), url: newsChannelUrl }] : [],
  ]
}

function helpScreen(t: Translate, topics: readonly Topic[], doors: Button[][]): Screen {
  const button = ({ name }: Topic): Button => ({
    text: t(`help-${name}-title`),
    tap: helpTopicTap({ topic: name, page: 0 }),
  })
  return {
    text: t('help-intro'),
    buttons: [...rowsOf(topics.map(button), 2), ...doors, [{ text: t('open-menu'), tap: 'menu' }]],
  }
}

function topicScreen(t: Translate, { name, pages }: Topic, page: number): Screen {
  return {
    text: `${t(`help-${name}-title`)}\n\n${t(`help-${name}-${page + 1}`)}`,
    buttons: [
      pager(page, pages, to => helpTopicTap({ topic: name, page: to })),
      [{ text: t('back'), tap: helpTap({}) }],
    ],
  }
}
