import { Composer } from 'grammy'
import { hearOf } from '../../../actions/member/settings.ts'
import type { App } from '../../../app.ts'
import { isNoticeGroup, noticeGroups } from '../../../domain/notice/switches.ts'
import type { Ctx } from '../context.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { renew } from './renew.ts'
import { backToSettings, noticesTap, type Seat, toggle } from './screen.ts'

const switchTap = tap('hearset', { group: word, to: word })

/** Which news I want; what concerns my own records always comes. */
export function notices(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, noticesTap, ctx => show(ctx, noticesScreen(ctx)))
  onTap(composer, switchTap, async (ctx, { group, to }) => {
    if (isNoticeGroup(group)) {
      await hearOf(app, { memberId: ctx.member.id, group, isMuted: to === 'off' })
    }
    await show(ctx, noticesScreen(await renew(ctx)))
  })
  return { composer }
}

/** Each button says what it will do, so that a tap that comes twice does it once. */
function noticesScreen({ t, member }: Seat): Screen {
  const buttons = noticeGroups.map(group => {
    const isOn = !member.mutedNotices.includes(group)
    const data = switchTap({ group, to: isOn ? 'off' : 'on' })
    return [toggle(t(`settings-notices-${group}`), isOn, data)]
  })
  return { text: t('settings-notices-screen'), buttons: [...buttons, backToSettings(t)] }
}
