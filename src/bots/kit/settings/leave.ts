import { Composer } from 'grammy'
import { leave as leaveBoth, previewLeaving } from '../../../actions/member/leaving.ts'
import type { App } from '../../../app.ts'
import type { NumberedParting } from '../../../domain/notice/parting.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../context.ts'
import type { Room } from '../room.ts'
import type { Button, Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { backToSettings, leaveTap, myDataTap, type Seat } from './screen.ts'

/** They carry the number of what the screen said would happen. */
const sureTap = tap('leavesure', { saw: word })
const yesTap = tap('leaveyes', { saw: word })

/** Leaving both bots: what it will do, deliveries to answer first, the question, the end. */
export function leaving(app: App, toConfirm: (t: Translate) => Button): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, leaveTap, showParting)
  onTap(composer, sureTap, async (ctx, { saw }) => {
    const { number } = await previewLeaving(app, ctx.member.id)
    await (number === saw ? show(ctx, sureScreen(ctx, saw)) : showChanged(ctx))
  })
  onTap(composer, yesTap, async (ctx, { saw }) => {
    const current = { bot: ctx.botName, updateId: ctx.update.update_id }
    const outcome = await leaveBoth(app, { memberId: ctx.member.id, current, saw })
    if (isRefused(outcome) && outcome.refused === 'parting-has-changed') return showChanged(ctx)
    await show(ctx, { text: ctx.t('leave-done'), buttons: [] })
  })
  return { composer }

  async function showParting(ctx: Ctx): Promise<void> {
    const parting = await previewLeaving(app, ctx.member.id)
    await show(ctx, partingScreen(ctx, parting, toConfirm(ctx.t)))
  }

  async function showChanged(ctx: Ctx): Promise<void> {
    ctx.toast = ctx.t('refused-parting-has-changed')
    await showParting(ctx)
  }
}

/** What leaving will do, with the numbers that are not zero. */
export function partingScreen({ t }: Seat, parting: NumberedParting, toConfirm: Button): Screen {
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
      [{ text: t('leave-go-on'), style: 'danger', tap: sureTap({ saw: parting.number }) }],
      backToSettings(t),
    ],
  }
}

function sureScreen({ t }: Seat, saw: string): Screen {
  return {
    text: t('leave-sure'),
    buttons: [
      [{ text: t('leave-yes'), style: 'danger', tap: yesTap({ saw }) }],
      [{ text: t('leave-no'), tap: leaveTap({}) }],
    ],
  }
}
