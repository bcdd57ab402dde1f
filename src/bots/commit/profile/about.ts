import { Composer } from 'grammy'
import { writeAbout } from '../../../actions/member/profile.ts'
import { type App, numberOf } from '../../../app.ts'
import { LONGEST_ABOUT } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { profileTap } from '../taps.ts'
import { aboutEmptyTap, aboutTap, aboutWriteTap } from './taps.ts'

/** Asks for the text about me. */
const aboutQuestion: Question = {
  name: 'about',
  ask: ({ t }) => ({
    text: t('about-question', { longest: LONGEST_ABOUT }),
    buttons: [[{ text: t('cancel'), tap: aboutTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const outcome = await writeAbout(ctx.app, ctx.member.id, text)
    if (isRefused(outcome))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_ABOUT) }
    return { screen: await aboutScreen(ctx.app, ctx) }
  },
}

/** What others read about me, with a link to where my situation is discussed. */
export function about(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, aboutTap, async ctx => show(ctx, await aboutScreen(app, ctx)))
  onTap(composer, aboutWriteTap, ctx => startDialogue(ctx, aboutQuestion))
  onTap(composer, aboutEmptyTap, async (ctx, { of }) => {
    const text = await app.store.members.about(ctx.member.id)
    if (text && numberOf(text) === of) await writeAbout(app, ctx.member.id, null)
    else if (text) ctx.toast = ctx.t('refused-draft-has-changed')
    await show(ctx, await aboutScreen(app, ctx))
  })
  return { composer, questions: [aboutQuestion] }
}

async function aboutScreen(app: App, { t, member }: Ctx): Promise<Screen> {
  const text = await app.store.members.about(member.id)
  const empty = text ? [{ text: t('about-empty'), tap: aboutEmptyTap({ of: numberOf(text) }) }] : []
  return {
    text: text ? t('about-screen', { text }) : t('about-none'),
    buttons: [
      [{ text: t('about-write'), tap: aboutWriteTap({}) }, ...empty],
      [{ text: t('back'), tap: profileTap({}) }],
    ],
  }
}
