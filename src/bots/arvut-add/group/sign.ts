import { createHmac } from 'node:crypto'
import type { App } from '../../../app.ts'
import { addDays, type Day, dayOf } from '../../../domain/cycle.ts'
import type { GroupId } from '../../../domain/ids.ts'

/** An account that tapped in a group, and by that was there. */
type Tapper = Readonly<{ groupId: GroupId; telegramId: number }>

/**
 * A sign for a link that an account tapped in a group today. Only this bot can make it, and it serves
 * nobody else; nothing is kept.
 */
export function signOf(app: App, tapper: Tapper): string {
  return signOn(app, tapper, dayOf(app.now(), app.settings.timeZone))
}

/** Whether a sign is of this account, made today or yesterday. */
export function isSignOf(app: App, tapper: Tapper, sign: string): boolean {
  const today = dayOf(app.now(), app.settings.timeZone)
  return [today, addDays(today, -1)].some(day => signOn(app, tapper, day) === sign)
}

function signOn({ settings }: App, { groupId, telegramId }: Tapper, day: Day): string {
  return createHmac('sha256', settings.tokens['arvut-add'])
    .update(`in ${groupId} ${telegramId} ${day}`)
    .digest('base64url')
    .slice(0, 22)
}
