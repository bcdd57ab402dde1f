import type { App, MemberChange } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { type NameSeenBy, parseName } from '../../domain/member/member.ts'
import { parseQuietHours, type QuietHours, type QuietRefusal } from '../../domain/member/quiet.ts'
import { parseZone } from '../../domain/member/zone.ts'
import type { AmountRefusal } from '../../domain/money.ts'
import { done, isRefused, type Outcome } from '../../domain/outcome.ts'
import { parseAmount } from '../../domain/pledge/typed-amount.ts'
import type { NoticeGroup } from '../../domain/told.ts'

/** What a member chooses with one tap; both bots share it. */
export type Choice = Readonly<{
  language?: Language
  nameSeenBy?: NameSeenBy
  namedAsGiver?: boolean
  namedInGroups?: boolean
  mayBeMet?: boolean
  inClearing?: boolean
  urgentInQuiet?: boolean
}>

/** Writes what a member chose. Choosing the same again changes nothing. */
export async function choose(app: App, memberId: MemberId, choice: Choice): Promise<void> {
  const { namedInGroups, namedAsGiver } = choice
  if (namedInGroups !== undefined || namedAsGiver !== undefined)
    return nameAnew(app, memberId, choice)
  await app.store.members.change(memberId, choice)
  if (choice.nameSeenBy) await askedForName(app, memberId)
}

/** Who may see the name has been asked: once is enough, whatever is answered. */
export async function askedForName({ store, now }: App, memberId: MemberId): Promise<void> {
  await store.members.change(memberId, { nameAskedAt: now() })
}

/** Takes another display name, or goes back to Telegram's with null. */
export async function rename(app: App, memberId: MemberId, text: string | null) {
  const name = text === null ? done(null) : parseName(text)
  if (!isRefused(name)) await nameAnew(app, memberId, { displayName: name.done })
  return name
}

/** Groups whose cards name the member show it. */
async function nameAnew({ store }: App, id: MemberId, change: MemberChange): Promise<void> {
  await store.transaction(async tx => {
    await tx.members.change(id, change)
    await tx.groups.touchAround(id)
  })
}

/** Switches a group of notices off or on again. */
export async function hearOf(
  { store }: App,
  order: Readonly<{ memberId: MemberId; group: NoticeGroup; isMuted: boolean }>,
): Promise<void> {
  const { memberId, group, isMuted } = order
  await store.transaction(async tx => {
    await tx.members.lock(memberId)
    const { mutedNotices } = await tx.members.get(memberId)
    const others = mutedNotices.filter(name => name !== group)
    await tx.members.change(memberId, { mutedNotices: isMuted ? [...others, group] : others })
  })
}

/**
 * Sets quiet hours from what was typed, such as `22-7`; null ends them. What the former ones hold
 * back is looked at anew, so that nothing newer overtakes it.
 */
export async function setQuietHours({ store, now }: App, memberId: MemberId, text: string | null) {
  const hours: Outcome<QuietHours, QuietRefusal> =
    text === null ? done({ quietFrom: null, quietUntil: null }) : parseQuietHours(text)
  if (isRefused(hours)) return hours
  await store.transaction(async tx => {
    await tx.members.change(memberId, hours.done)
    await tx.notices.reconsider(memberId, now())
  })
  return hours
}

/**
 * Sets the member's own time zone from what was typed; null goes back to the deployment's. What
 * quiet hours hold back is looked at anew by the new clock.
 */
export async function setZone({ store, now }: App, memberId: MemberId, text: string | null) {
  const zone = text === null ? done(null) : parseZone(text)
  if (isRefused(zone)) return zone
  await store.transaction(async tx => {
    await tx.members.change(memberId, { timeZone: zone.done })
    await tx.notices.reconsider(memberId, now())
  })
  return zone
}

/** Sets the most a member wants to give in a month, from what was typed; null ends it. Private. */
export async function setMonthlyLimit(
  { store, settings }: App,
  memberId: MemberId,
  text: string | null,
): Promise<Outcome<number | null, AmountRefusal>> {
  const limit = text === null ? done(null) : parseAmount(text, settings.unit)
  if (isRefused(limit)) return limit
  const change: MemberChange = { monthlyLimit: limit.done }
  await store.members.change(memberId, change)
  return limit
}
