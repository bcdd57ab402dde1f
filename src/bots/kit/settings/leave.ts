import { Composer } from 'grammy'
import { leave as leaveBoth, previewLeaving } from '../../../actions/leaving.ts'
import type { App } from '../../../app.ts'
import type { Parting } from '../../../domain/parting.ts'
import type { Ctx } from '../context.ts'
import type { Button, Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap } from '../tap.ts'
import type { Translate } from '../texts.ts'
import { backToSettings, leaveTap, myDataTap, type Seat } from './screen.ts'

const sureTap = tap('leavesure')
const yesTap = tap('leaveyes')

/** Leaving both bots: what it will do, deliveries to answer first, the question, the end. */
export function leaving(app: App, toConfirm: (t: Translate) => Button): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, leaveTap, async ctx => {
    const parting = await previewLeaving(app, ctx.member.id)
    await show(ctx, partingScreen(ctx, parting, toConfirm(ctx.t)))
  })
  onTap(composer, sureTap, ctx => show(ctx, sureScreen(ctx)))
  onTap(composer, yesTap, async ctx => {
    const current = { bot: ctx.botName, updateId: ctx.update.update_id }
    await leaveBoth(app, { memberId: ctx.member.id, current })
    await show(ctx, { text: ctx.t('leave-done'), buttons: [] })
  })
  return composer
}

/** What leaving will do, with the numbers that are not zero. */
export function partingScreen({ t }: Seat, parting: Parting, toConfirm: Button): Screen {
  const { links, given, received, delivered, collections, invitations, helpLinks, calls } = parting
  const line = (key: string, count: number) => (count > 0 ? [t(key, { count })] : [])
  const lines = [
    t('leave-erased'),
    ...line('leave-links', links),
    ...line('leave-given', given),
    ...line('leave-received', received),
    ...line('leave-delivered', delivered),
    ...line('leave-collections', collections),
    ...line('leave-invitations', invitations),
    ...line('leave-help-links', helpLinks),
    ...line('leave-calls', calls),
    t('leave-ledger'),
  ]
  const waiting = parting.toConfirm
  return {
    text: [
      t('leave-screen'),
      ...(waiting > 0 ? [t('leave-to-confirm', { count: waiting })] : []),
      lines.map(each => `• ${each}`).join('\n'),
      t('leave-again'),
    ].join('\n\n'),
    buttons: [
      waiting > 0 ? [toConfirm] : [],
      [{ text: t('settings-my-data'), tap: myDataTap({}) }],
      [{ text: t('leave-go-on'), tap: sureTap({}) }],
      backToSettings(t),
    ],
  }
}

function sureScreen({ t }: Seat): Screen {
  return {
    text: t('leave-sure'),
    buttons: [
      [{ text: t('leave-yes'), tap: yesTap({}) }],
      [{ text: t('leave-no'), tap: leaveTap({}) }],
    ],
  }
}
