import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../context.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap } from '../tap.ts'
import { backToSettings, leaveTap, myDataTap, privacyTap, type Seat } from './screen.ts'

/** The policy: what is stored, why, who sees it, how long, and how to erase it. */
export function privacy(app: App): Room {
  const composer = new Composer<Ctx>()
  const answer = (ctx: Ctx) => show(ctx, privacyScreen(ctx, app.settings))
  onTap(composer, privacyTap, answer)
  composer.chatType('private').command('privacy', answer)
  return { composer }
}

function privacyScreen({ t }: Seat, { supportChatUrl }: App['settings']): Screen {
  return {
    text: privacyText(t),
    buttons: [
      [
        { text: t('settings-my-data'), tap: myDataTap({}) },
        { text: t('settings-leave'), tap: leaveTap({}) },
      ],
      supportChatUrl ? [{ text: t('help-support'), url: supportChatUrl }] : [],
      backToSettings(t),
    ],
  }
}

/** The policy in words. Its numbers are those that the jobs and rules go by. */
export function privacyText(t: Translate): string {
  return [t('privacy-what'), t('privacy-who'), t('privacy-how-long')].join('\n\n')
}
