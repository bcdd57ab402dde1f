import { Composer } from 'grammy'
import { makeInvitation } from '../../../actions/trust/invitations.ts'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Room } from '../../kit/room.ts'
import { show, showAnew } from '../../kit/show.ts'
import { onTap, tap } from '../../kit/tap.ts'
import { refusedScreen } from '../refusal.ts'
import { inviteTap } from '../taps.ts'
import { messageOf } from './link.ts'
import { invitationScreen, pickTap } from './screens.ts'

/** Names our request among the answers that Telegram's picker may send. */
const REQUEST = 1
const unpickTap = tap('invunpick')

/** Whatever else is done while the picker stands leaves it: its keyboard goes first. */
export function pickerLeft(app: App): Room {
  const composer = new Composer<Ctx>()
  composer.chatType('private').use(async (ctx, next) => {
    if (!isOfPicker(ctx) && (await app.store.drafts.find(ctx.member.id, 'picker'))) {
      await removeKeyboard(ctx, ctx.t('pick-cancelled'))
    }
    await next()
  })
  return { composer }
}

/** Picking a contact: Telegram's picker needs a reply keyboard, which goes as soon as it has served. */
export function picker(app: App): Room {
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')

  onTap(composer, pickTap, async ctx => {
    const { t, now: updatedAt } = ctx
    await app.store.drafts.keep(ctx.member.id, 'picker', { version: 1, data: '', updatedAt })
    await ctx.reply(t('pick-below'), {
      reply_markup: {
        keyboard: [
          [
            {
              text: t('pick-button'),
              request_users: { request_id: REQUEST, user_is_bot: false, max_quantity: 1 },
            },
          ],
        ],
        resize_keyboard: true,
        one_time_keyboard: true,
      },
    })
    await show(ctx, {
      text: t('pick-screen'),
      buttons: [[{ text: t('cancel'), tap: unpickTap({}) }]],
    })
  })
  onTap(composer, unpickTap, async ctx => {
    await removeKeyboard(ctx, ctx.t('pick-cancelled'))
    await show(ctx, refusedScreen(ctx.t, 'nobody-was-picked', toBranch(ctx)))
  })

  here.on('message:users_shared', async (ctx, next) => {
    const [user] = ctx.message.users_shared.users
    if (ctx.message.users_shared.request_id !== REQUEST || !user) return next()
    await removeKeyboard(ctx, ctx.t('pick-done'))
    const outcome = await makeInvitation(app, {
      inviterId: ctx.member.id,
      kind: 'personal',
      contactTelegramId: user.user_id,
      origin: ctx.origin,
    })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused, toBranch(ctx)))
    await showAnew(ctx, {
      text: messageOf(app, ctx.t, { ...outcome.done, inviter: ctx.member }),
      buttons: [],
    })
    await show(ctx, invitationScreen(ctx, outcome.done, { waiting: 0, page: 0 }))
  })
  return { composer }
}

async function removeKeyboard(ctx: Ctx, word: string): Promise<void> {
  await ctx.reply(word, { reply_markup: { remove_keyboard: true } })
  await ctx.app.store.drafts.drop(ctx.member.id, 'picker')
}

function isOfPicker({ message, callbackQuery }: Ctx): boolean {
  const data = callbackQuery?.data ?? ''
  return [pickTap, unpickTap].some(tap => tap.read(data)) || message?.users_shared !== undefined
}

function toBranch({ t }: Ctx) {
  return { text: t('back'), tap: inviteTap({}) }
}
