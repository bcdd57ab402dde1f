import { Composer } from 'grammy'
import { z } from 'zod'
import { mayTellNewsNow, tellNews } from '../../../actions/collection/circle-news.ts'
import type { App } from '../../../app.ts'
import { LONGEST_NEWS } from '../../../domain/collection/news.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { statusTap, tellNewsTap } from '../taps.ts'
import { refusedScreen } from './status-screens.ts'

const asked = z.object({ collection: z.number() })

/** Asks how things are, for those who help. */
const newsQuestion: Question<z.output<typeof asked>> = {
  name: 'circle-news',
  shape: asked,
  ask: ({ t }) => ({
    text: t('news-question', { longest: LONGEST_NEWS }),
    buttons: [[{ text: t('cancel'), tap: statusTap({}) }]],
  }),
  async hear(ctx, { collection }, text) {
    const outcome = await tellNews(ctx.app, { ...orderOf(ctx, collection), text })
    if (!isRefused(outcome)) return { screen: toldScreen(ctx) }
    if (outcome.refused.startsWith('text-'))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_NEWS) }
    return { screen: refusedScreen(ctx.t, outcome.refused) }
  },
}

/** News from whoever is helped to those who help. */
export function circleNews(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, tellNewsTap, async (ctx, { collection }) => {
    const outcome = await mayTellNewsNow(app, orderOf(ctx, collection))
    if (isRefused(outcome)) await show(ctx, refusedScreen(ctx.t, outcome.refused))
    else await startDialogue(ctx, newsQuestion, { collection })
  })
  return { composer, questions: [newsQuestion] }
}

function toldScreen({ t }: Ctx): Screen {
  return { text: t('news-told'), buttons: [[{ text: t('back'), tap: statusTap({}) }]] }
}

function orderOf({ member }: Ctx, collection: number) {
  return { memberId: member.id, collectionId: collectionId(collection) }
}
