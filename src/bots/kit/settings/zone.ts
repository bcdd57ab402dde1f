import { TZDate } from '@date-fns/tz/date'
import { Composer } from 'grammy'
import { setZone } from '../../../actions/member/settings.ts'
import type { App, Member } from '../../../app.ts'
import type { Zone } from '../../../domain/cycle.ts'
import { clockTime } from '../../../domain/member/quiet.ts'
import { cities, zoneName, zoneOf } from '../../../domain/member/zone.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../context.ts'
import { type Question, startDialogue } from '../dialogue.ts'
import type { Room } from '../room.ts'
import { rowsOf } from '../screen.ts'
import { onTap } from '../tap.ts'
import { renew } from './renew.ts'
import { settingsScreen, settingsTap, zoneTap } from './screen.ts'

/** So many cities stand on buttons. */
const OFFERED = 8
/** The answer that goes back to the deployment's clock. */
const AS_HERE = '-'

/** Asks by which clock the member lives. A button shows the time there: it is known at a glance. */
const zoneQuestion: Question = {
  name: 'time-zone',
  ask: ({ t, app, member, now }) => {
    const here = app.settings.timeZone
    const button = (zone: Zone, text: string, answer = zone) => ({
      text: `${text} · ${timeIn(zone, now)}`,
      answer: answer,
    })
    const others = cities.slice(0, OFFERED).filter(({ zone }) => zone !== here)
    const facts = { zone: clockName(t, member, app), time: timeIn(zoneOf(member, here), now) }
    return {
      text: t('settings-zone-question', facts),
      buttons: [
        [button(here, t('settings-zone-here', { zone: zoneName(here, t.language) }), AS_HERE)],
        ...rowsOf(
          others.map(({ zone, names }) => button(zone, names[t.language])),
          2,
        ),
        [{ text: t('cancel'), tap: settingsTap({}) }],
      ],
    }
  },
  async hear(ctx, _, text) {
    const outcome = await setZone(ctx.app, ctx.member.id, text.trim() === AS_HERE ? null : text)
    if (isRefused(outcome)) return { wrong: ctx.t(`refused-${outcome.refused}`) }
    const renewed = await renew(ctx)
    const { t, member, app, now } = renewed
    const time = timeIn(zoneOf(member, app.settings.timeZone), now)
    const done = t('settings-zone-done', { zone: clockName(t, member, app), time })
    const screen = settingsScreen(renewed)
    return { screen: { ...screen, text: `${done}\n\n${screen.text}` } }
  },
}

/** The member's own time zone, for quiet hours and the times that screens show. */
export function zone(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, zoneTap, ctx => startDialogue(ctx, zoneQuestion))
  return { composer, questions: [zoneQuestion] }
}

/** The zone a member lives by, in their words. */
export function clockName(t: Translate, member: Member, app: App): string {
  return zoneName(zoneOf(member, app.settings.timeZone), t.language)
}

function timeIn(zone: Zone, now: Date): string {
  const local = new TZDate(now.getTime(), zone)
  return clockTime(local.getHours() * 60 + local.getMinutes())
}
