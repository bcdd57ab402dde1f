import { Composer } from 'grammy'
import { choose, setQuietHours } from '../../../actions/member/settings.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../context.ts'
import { type Question, startDialogue } from '../dialogue.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { renew } from './renew.ts'
import { backToSettings, quietTap, quietWords, type Seat, toggle } from './screen.ts'
import { clockName } from './zone.ts'

const askTap = tap('quietask')
const offTap = tap('quietoff')
const urgentTap = tap('quieturg', { to: word })

/** Hours that many people sleep in, offered as quick answers. */
const usual = ['21–7', '22–7', '23–8', '0–9']

/** Asks from when to when nothing should ring. */
const quietQuestion: Question = {
  name: 'quiet-hours',
  ask: ({ t, app, member }) => ({
    text: t('settings-quiet-question', { zone: clockName(t, member, app) }),
    buttons: [
      usual.map(text => ({ text, answer: text })),
      [{ text: t('cancel'), tap: quietTap({}) }],
    ],
  }),
  async hear(ctx, _, text) {
    const outcome = await setQuietHours(ctx.app, ctx.member.id, text)
    if (isRefused(outcome)) return { wrong: ctx.t(`refused-${outcome.refused}`) }
    return { screen: quietScreen(await renew(ctx)) }
  },
}

/** Quiet hours, one setting for both bots; urgent calls go through them if the member wishes. */
export function quiet(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, quietTap, ctx => show(ctx, quietScreen(ctx)))
  onTap(composer, askTap, ctx => startDialogue(ctx, quietQuestion))
  onTap(composer, offTap, async ctx => {
    await setQuietHours(app, ctx.member.id, null)
    await show(ctx, quietScreen(await renew(ctx)))
  })
  onTap(composer, urgentTap, async (ctx, { to }) => {
    await choose(app, ctx.member.id, { urgentInQuiet: to === 'on' })
    await show(ctx, quietScreen(await renew(ctx)))
  })
  return { composer, questions: [quietQuestion] }
}

function quietScreen({ t, member, app }: Seat & Pick<Ctx, 'app'>): Screen {
  const isSet = member.quietFrom !== null
  const { urgentInQuiet } = member
  const urgent = urgentTap({ to: urgentInQuiet ? 'off' : 'on' })
  return {
    text: t('settings-quiet-screen', {
      hours: quietWords(t, member),
      zone: clockName(t, member, app),
    }),
    buttons: [
      [{ text: t('settings-quiet-set'), tap: askTap({}) }],
      isSet ? [{ text: t('settings-quiet-off'), tap: offTap({}) }] : [],
      isSet ? [toggle(t('settings-quiet-urgent'), urgentInQuiet, urgent)] : [],
      backToSettings(t),
    ],
  }
}
