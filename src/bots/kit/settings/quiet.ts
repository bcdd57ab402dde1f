import { Composer } from 'grammy'
import { choose, setQuietHours } from '../../../actions/settings.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../context.ts'
import { answerTap, type Question, startDialogue } from '../dialogue.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { renew } from './renew.ts'
import { backToSettings, quietTap, quietWords, type Seat, toggle } from './screen.ts'

const askTap = tap('quietask')
const offTap = tap('quietoff')
const urgentTap = tap('quieturg', { to: word })

/** Hours that many people sleep in, offered as quick answers. */
const usual = ['21–7', '22–7', '23–8', '0–9']

/** Asks from when to when nothing should ring. */
export const quietQuestion: Question = {
  name: 'quiet-hours',
  ask: ({ t, app }) => ({
    text: t('settings-quiet-question', { zone: app.settings.timeZone }),
    buttons: [
      usual.map(text => ({ text, tap: answerTap({ text }) })),
      [{ text: t('cancel'), tap: quietTap({}) }],
    ],
  }),
  async hear(ctx, _, text) {
    const outcome = await setQuietHours(ctx.app, ctx.member.id, text)
    if (isRefused(outcome)) return { wrong: ctx.t(`refused-${outcome.refused}`) }
    return { screen: quietScreen(await renew(ctx), ctx.app.settings.timeZone) }
  },
}

/** Quiet hours, one setting for both bots; urgent calls go through them if the member wishes. */
export function quiet(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { timeZone } = app.settings
  onTap(composer, quietTap, ctx => show(ctx, quietScreen(ctx, timeZone)))
  onTap(composer, askTap, ctx => startDialogue(ctx, quietQuestion))
  onTap(composer, offTap, async ctx => {
    await setQuietHours(app, ctx.member.id, null)
    await show(ctx, quietScreen(await renew(ctx), timeZone))
  })
  onTap(composer, urgentTap, async (ctx, { to }) => {
    await choose(app, ctx.member.id, { urgentInQuiet: to === 'on' })
    await show(ctx, quietScreen(await renew(ctx), timeZone))
  })
  return composer
}

function quietScreen({ t, member }: Seat, zone: string): Screen {
  const isSet = member.quietFrom !== null
  const { urgentInQuiet } = member
  const urgent = urgentTap({ to: urgentInQuiet ? 'off' : 'on' })
  return {
    text: t('settings-quiet-screen', { hours: quietWords(t, member), zone }),
    buttons: [
      [{ text: t('settings-quiet-set'), tap: askTap({}) }],
      isSet ? [{ text: t('settings-quiet-off'), tap: offTap({}) }] : [],
      isSet ? [toggle(t('settings-quiet-urgent'), urgentInQuiet, urgent)] : [],
      backToSettings(t),
    ],
  }
}
