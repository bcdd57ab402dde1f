import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../context.ts'
import { addressOf, links } from '../link.ts'
import { type Room, together } from '../room.ts'
import { show } from '../show.ts'
import { onTap } from '../tap.ts'
import { developers } from './developers.ts'
import { giving } from './giving.ts'
import { language } from './language.ts'
import { leaving } from './leave.ts'
import { myData } from './my-data.ts'
import { name } from './name.ts'
import { notices } from './notices.ts'
import { privacy } from './privacy.ts'
import { quiet } from './quiet.ts'
import { settingsScreen, settingsTap } from './screen.ts'
import { zone } from './zone.ts'

/**
 * The settings of both bots: one choice holds in both. `toConfirm` is the callback data of the bot's
 * own list of deliveries to confirm; a bot without one leads to Commit, whose menu counts them.
 */
export function settings(app: App, doors: { toConfirm?: string } = {}): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, settingsTap, ctx => show(ctx, settingsScreen(ctx)))
  composer.chatType('private').command('settings', ctx => show(ctx, settingsScreen(ctx)))
  return together(
    { composer },
    language(app),
    name(app),
    notices(app),
    quiet(app),
    zone(app),
    giving(app),
    myData(app),
    privacy(app),
    developers(app),
    leaving(app, t => {
      const text = t('leave-answer-first')
      const url = addressOf(app.usernames.commit, links.menu({}))
      return doors.toConfirm ? { text, tap: doors.toConfirm } : { text, url }
    }),
  )
}
