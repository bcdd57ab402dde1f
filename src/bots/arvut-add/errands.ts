import type { App } from '../../app.ts'
import type { Ctx } from '../kit/context.ts'
import type { Doors } from '../kit/errands.ts'
import { addressOf, links } from '../kit/link.ts'
import type { Button, Screen } from '../kit/screen.ts'
import { show } from '../kit/show.ts'
import { showInviting } from './invite/room.ts'
import { menuScreen } from './menu.ts'
import { NEWEST, nearTap } from './sos/taps.ts'
import { sosTap } from './taps.ts'

/** Where words and commands lead in ArvutAdd; what is Commit's has its door there. */
export function doorsOf(app: App): Doors {
  const need = (ctx: Ctx) => {
    const sos = { text: ctx.t('menu-sos'), tap: sosTap({}) }
    return show(ctx, elsewhere(app, ctx, 'need', [sos]))
  }
  return {
    need,
    sos: need,
    who: ctx => {
      const near = { text: ctx.t('sos-near'), tap: nearTap({ before: NEWEST }) }
      return show(ctx, elsewhere(app, ctx, 'who', [near]))
    },
    promises: ctx => show(ctx, elsewhere(app, ctx, 'promises', [])),
    thanks: async ctx => {
      const screen = await menuScreen(ctx)
      await show(ctx, { ...screen, text: `${ctx.t('welcome-thanks')}\n\n${screen.text}` })
    },
    invite: showInviting,
    menu: async ctx => show(ctx, await menuScreen(ctx)),
  }
}

/** What can be done here, and the door to the same errand in Commit. */
function elsewhere(
  { usernames }: App,
  { t }: Ctx,
  errand: 'need' | 'who' | 'promises',
  here: readonly Button[],
): Screen {
  const url = addressOf(usernames.commit, links[errand]({}))
  return {
    text: t(`errand-${errand}`),
    buttons: [
      here,
      [{ text: t(`errand-${errand}-button`), url }],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}
