import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../context.ts'
import type { Question } from '../dialogue.ts'
import { show } from '../show.ts'
import { onTap } from '../tap.ts'
import { giving, limitQuestion } from './giving.ts'
import { language } from './language.ts'
import { leaving } from './leave.ts'
import { myData } from './my-data.ts'
import { name, nameQuestion } from './name.ts'
import { notices } from './notices.ts'
import { privacy } from './privacy.ts'
import { quiet, quietQuestion } from './quiet.ts'
import { settingsScreen, settingsTap } from './screen.ts'

/** The questions of the settings, for the bot's plan. */
export const settingsQuestions: readonly Question[] = [nameQuestion, quietQuestion, limitQuestion]

/**
 * The settings of both bots: one choice holds in both. `toConfirm` is the callback data of the bot's
 * own list of deliveries to confirm; a bot without one leads to Commit, whose menu counts them.
 */
export function settings(app: App, doors: { toConfirm?: string } = {}): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, settingsTap, ctx => show(ctx, settingsScreen(ctx)))
  composer.chatType('private').command('settings', ctx => show(ctx, settingsScreen(ctx)))
  composer.use(language(app), name(app), notices(app), quiet(app), giving(app))
  composer.use(myData(app), privacy(app))
  composer.use(
    leaving(app, t => {
      const text = t('leave-answer-first')
      const url = `https://t.me/${app.usernames.commit}?start=menu`
      return doors.toConfirm ? { text, tap: doors.toConfirm } : { text, url }
    }),
  )
  return composer
}
