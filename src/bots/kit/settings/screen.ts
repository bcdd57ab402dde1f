import type { Member } from '../../../app.ts'
import type { BotName } from '../../../domain/bot.ts'
import { nameOf } from '../../../domain/member/member.ts'
import { clockTime } from '../../../domain/member/quiet.ts'
import type { Translate } from '../../../words/texts.ts'
import { type Button, rowsOf, type Screen } from '../screen.ts'
import { tap } from '../tap.ts'

/** What the settings' screens are made of. */
export type Seat = Readonly<{ t: Translate; member: Member; botName: BotName }>

export const settingsTap = tap('settings')
export const languageTap = tap('lang')
export const nameTap = tap('myname')
export const sightTap = tap('sight')
export const noticesTap = tap('hear')
export const quietTap = tap('quiet')
export const zoneTap = tap('zone')
export const givingTap = tap('giving')
/** Commit's room of who may speak for me. */
export const voicesTap = tap('voices')
export const myDataTap = tap('mydata')
export const privacyTap = tap('privacy')
export const developersTap = tap('devs')
export const leaveTap = tap('leave')

/** The settings, as they are now, and the way to each of them. */
export function settingsScreen({ t, member, botName }: Seat): Screen {
  const facts = {
    name: nameOf(member) ?? t('settings-no-name'),
    sight: t(`settings-sight-${member.nameSeenBy}`),
    quiet: quietWords(t, member),
  }
  const ofCommit = [
    { text: t('settings-giving'), tap: givingTap({}) },
    { text: t('settings-voice'), tap: voicesTap({}) },
  ]
  const rooms: Button[] = [
    { text: t('settings-language'), tap: languageTap({}) },
    { text: t('settings-name'), tap: nameTap({}) },
    { text: t('settings-sight'), tap: sightTap({}) },
    { text: t('settings-notices'), tap: noticesTap({}) },
    { text: t('settings-quiet'), tap: quietTap({}) },
    { text: t('settings-zone'), tap: zoneTap({}) },
    ...(botName === 'commit' ? ofCommit : []),
    { text: t('settings-my-data'), tap: myDataTap({}) },
    { text: t('settings-privacy'), tap: privacyTap({}) },
    { text: t('settings-developers'), tap: developersTap({}) },
    { text: t('settings-leave'), tap: leaveTap({}) },
  ]
  const buttons = [...rowsOf(rooms, 2), [{ text: t('open-menu'), tap: 'menu' }]]
  return { text: t('settings-screen', facts), buttons }
}

/** Quiet hours in a word: `22:00–07:00`, or that there are none. */
export function quietWords(t: Translate, { quietFrom, quietUntil }: Member): string {
  if (quietFrom === null || quietUntil === null) return t('settings-quiet-none')
  return `${clockTime(quietFrom)}–${clockTime(quietUntil)}`
}

/** The row back to the settings. */
export function backToSettings(t: Translate): Button[] {
  return [{ text: t('back'), tap: settingsTap({}) }]
}

/** A choice of several, the present one marked. */
export function option(text: string, isChosen: boolean, data: string): Button {
  return { text: isChosen ? `● ${text}` : `○ ${text}`, tap: data }
}

/** A switch that is on or off. */
export function toggle(text: string, isOn: boolean, data: string): Button {
  return { text: isOn ? `✅ ${text}` : `⬜ ${text}`, tap: data }
}
