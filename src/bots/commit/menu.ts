import { Composer } from 'grammy'
import type { App } from '../../app.ts'
import type { Collection, Progress } from '../../domain/collection.ts'
import { daysLeft } from '../../domain/cycle.ts'
import { type Status, statusOf } from '../../domain/status.ts'
import type { Ctx } from '../kit/context.ts'
import { helpTap } from '../kit/help.ts'
import type { Button, Screen } from '../kit/screen.ts'
import { settingsTap } from '../kit/settings/screen.ts'
import { show } from '../kit/show.ts'
import { onTap, tap } from '../kit/tap.ts'
import type { Translate } from '../kit/texts.ts'
import { day } from '../kit/wording.ts'
import { nameIn } from './naming.ts'
import { progressLines } from './progress.ts'
import { askedTap, organizerTap, peopleTap, profileTap, waitingTap } from './taps.ts'

export const menuTap = tap('menu')

/** The menu and the ways into it. */
export function menu(_: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.command('menu', async ctx => show(ctx, await menuScreen(ctx)))
  onTap(composer, menuTap, async ctx => show(ctx, await menuScreen(ctx)))
  return composer
}

/** Where I stand and what waits for me, with the way into every room. */
export async function menuScreen(ctx: Ctx): Promise<Screen> {
  const { app, member, t, now } = ctx
  const { store, settings } = app
  const when = { now, zone: settings.timeZone }
  const { monthly, emergency } = await store.collections.openOf(member.id)
  const status = statusOf(
    [monthly, emergency].filter(each => each !== null),
    now,
    when.zone,
  )
  const shown = status === 'red' ? emergency : status === 'orange' ? monthly : null
  const bars = await store.pledges.progressOf(shown ? [shown.id] : [], when)
  const counts = await store.pledges.organizerCounts(member.id, when)
  return screenOfMenu(t, {
    name: nameIn(t, member),
    status,
    collection: shown,
    progress: (shown && bars.get(shown.id)) ?? null,
    daysLeft: shown?.deadlineOn ? daysLeft(shown.deadlineOn, now, when.zone) : null,
    toConfirm: counts.received.delivered.count,
    requests: await store.pledges.countAskedOf(member.id, when),
    overdue: counts.given.overdue.count,
  })
}

/** What the menu's top says. */
export type MenuFacts = Readonly<{
  name: string
  status: Status
  collection: Collection | null
  progress: Progress | null
  /** Days of an emergency, today counted. */
  daysLeft: number | null
  toConfirm: number
  requests: number
  overdue: number
}>

/** The menu as a screen. */
export function screenOfMenu(t: Translate, facts: MenuFacts): Screen {
  const { name, status, collection, progress } = facts
  const lines = [t(`menu-status-${status}`, { name })]
  if (collection && progress) lines.push(progressLines(t, progress, collection.unit))
  if (collection?.deadlineOn && facts.daysLeft !== null) {
    const until = day(t.language, collection.deadlineOn)
    lines.push(t('menu-deadline', { until, days: facts.daysLeft }))
  }
  const waiting = waitingLine(t, facts)
  if (waiting) lines.push(waiting)
  const { toConfirm, requests } = facts
  const confirm: Button[] = toConfirm
    ? [{ text: t('menu-confirm', { count: toConfirm }), tap: waitingTap({ page: 0 }) }]
    : []
  const answer: Button[] = requests
    ? [{ text: t('menu-answer', { count: requests }), tap: askedTap({ page: 0 }) }]
    : []
  return {
    text: lines.join('\n'),
    buttons: [
      [...confirm, ...answer],
      [
        { text: t('menu-organizer'), tap: organizerTap({}) },
        { text: t('menu-profile'), tap: profileTap({}) },
      ],
      [
        { text: t('menu-people'), tap: peopleTap({}) },
        { text: t('menu-settings'), tap: settingsTap({}) },
      ],
      [{ text: t('menu-help'), tap: helpTap({}) }],
    ],
  }
}

function waitingLine(t: Translate, { toConfirm, requests, overdue }: MenuFacts): string | null {
  const parts = [
    toConfirm && t('menu-waits-confirm', { count: toConfirm }),
    requests && t('menu-waits-requests', { count: requests }),
    overdue && t('menu-waits-overdue', { count: overdue }),
  ].filter(part => part !== 0)
  return parts.length > 0 ? t('menu-waits', { list: parts.join(' · ') }) : null
}
