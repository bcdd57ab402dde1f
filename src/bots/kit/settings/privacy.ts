import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../context.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap } from '../tap.ts'
import { backToSettings, leaveTap, myDataTap, privacyTap, type Seat } from './screen.ts'

/** The policy: what is stored, why, who sees it, how long, and how to erase it. */
export function privacy(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { supportChatUrl } = app.settings
  const answer = (ctx: Ctx) => show(ctx, privacyScreen(ctx, supportChatUrl))
  onTap(composer, privacyTap, answer)
  composer.chatType('private').command('privacy', answer)
  return composer
}

function privacyScreen({ t }: Seat, supportChatUrl: string | null): Screen {
  return {
    text: [t('privacy-what'), t('privacy-who'), t('privacy-how-long')].join('\n\n'),
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
