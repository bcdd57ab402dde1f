import { Composer } from 'grammy'
import type { App } from '../../app.ts'
import type { Ctx } from '../kit/context.ts'
import type { Doors } from '../kit/errands.ts'
import { addressOf, links, way } from '../kit/link.ts'
import type { Room } from '../kit/room.ts'
import type { Screen } from '../kit/screen.ts'
import { show } from '../kit/show.ts'
import { menuScreen } from './menu.ts'
import { thanksScreen } from './organizer/archive.ts'
import { organizerScreen } from './organizer/organizer.ts'
import { needingScreen } from './people/people.ts'
import { needScreen } from './profile/need.ts'

/** Where words and commands lead in Commit. */
export function doorsOf(app: App): Doors {
  const need = async (ctx: Ctx) => show(ctx, await needScreen(ctx))
  return {
    need,
    sos: need,
    who: async ctx => show(ctx, await needingScreen(app, ctx, 0)),
    thanks: async ctx => show(ctx, (await thanksScreen(ctx)) ?? (await welcomeToThanks(ctx))),
    promises: async ctx => show(ctx, await organizerScreen(ctx)),
    invite: ctx => show(ctx, inviteScreen(app, ctx)),
    menu: async ctx => show(ctx, await menuScreen(ctx)),
  }
}

/** The same doors from outside. */
export function front(app: App): Room {
  const { need, who, promises } = doorsOf(app)
  return {
    composer: new Composer<Ctx>(),
    links: [way(links.need, need), way(links.who, who), way(links.promises, promises)],
  }
}

async function welcomeToThanks(ctx: Ctx): Promise<Screen> {
  const screen = await menuScreen(ctx)
  return { ...screen, text: `${ctx.t('welcome-thanks')}\n\n${screen.text}` }
}

function inviteScreen({ usernames }: App, { t }: Ctx): Screen {
  const url = addressOf(usernames['arvut-add'], links.invite({}))
  return {
    text: t('invite-elsewhere'),
    buttons: [[{ text: t('menu-invite'), url }], [{ text: t('open-menu'), tap: 'menu' }]],
  }
}
