import { Composer } from 'grammy'
import type { App } from '../../app.ts'
import type { Ctx } from './context.ts'
import { pager } from './list.ts'
import { type Button, rowsOf, type Screen } from './screen.ts'
import { show } from './show.ts'
import { onTap, tap, whole, word } from './tap.ts'
import type { Translate } from './texts.ts'

/** A topic of a bot's help: `help-<name>-title`, and its pages `help-<name>-1` … */
export type Topic = Readonly<{ name: string; pages: number }>

export const helpTap = tap('help')
const topicTap = tap('helppage', { topic: word, page: whole })

/** The help of a bot: topics as pages, and the way to people who answer if there is one. */
export function helpRoom(app: App, topics: readonly Topic[]): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { supportChatUrl } = app.settings
  const answer = (ctx: Ctx) => show(ctx, helpScreen(ctx.t, topics, supportChatUrl))
  onTap(composer, helpTap, answer)
  composer.chatType('private').command('help', answer)
  onTap(composer, topicTap, async (ctx, { topic, page }) => {
    const found = topics.find(({ name }) => name === topic)
    if (!found) return answer(ctx)
    await show(ctx, topicScreen(ctx.t, found, Math.min(page, found.pages - 1)))
  })
  return composer
}

function helpScreen(t: Translate, topics: readonly Topic[], supportChatUrl: string | null): Screen {
  const button = ({ name }: Topic): Button => ({
    text: t(`help-${name}-title`),
    tap: topicTap({ topic: name, page: 0 }),
  })
  return {
    text: t('help-intro'),
    buttons: [
      ...rowsOf(topics.map(button), 2),
      supportChatUrl ? [{ text: t('help-support'), url: supportChatUrl }] : [],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

function topicScreen(t: Translate, { name, pages }: Topic, page: number): Screen {
  return {
    text: `${t(`help-${name}-title`)}\n\n${t(`help-${name}-${page + 1}`)}`,
    buttons: [
      pager(page, pages, to => topicTap({ topic: name, page: to })),
      [{ text: t('back'), tap: helpTap({}) }],
    ],
  }
}
