import { Composer } from 'grammy'
import type { App } from '../../app.ts'
import { type Status, statusOf } from '../../domain/collection/status.ts'
import { daysLeft } from '../../domain/cycle.ts'
import type { Collection, Progress } from '../../domain/pledge/collection.ts'
import type { Translate } from '../../words/texts.ts'
import { day } from '../../words/wording.ts'
import type { Ctx } from '../kit/context.ts'
import { helpTap } from '../kit/help.ts'
import { addressOf, links } from '../kit/link.ts'
import type { Room } from '../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../kit/screen.ts'
import { settingsTap } from '../kit/settings/screen.ts'
import { showAskingOnce } from '../kit/sight.ts'
import { onTap, tap } from '../kit/tap.ts'
import { talksTap, talkTap } from './listing/taps.ts'
import { nameIn } from './naming.ts'
import { progressLines } from './progress.ts'
import {
  askedTap,
  needingTap,
  needTap,
  organizerTap,
  overdueTap,
  peopleTap,
  profileTap,
  togetherTap,
  waitingTap,
} from './taps.ts'
import { initiativesTap, initiativeTap } from './together/taps.ts'

export const menuTap = tap('menu')

/** Who needs help is counted so far on the button. */
const MOST_COUNTED = 9

/** The menu and the ways into it. */
export function menu(_: App): Room {
  const composer = new Composer<Ctx>()
  const answer = async (ctx: Ctx) => showAskingOnce(ctx, await menuScreen(ctx))
  composer.command('menu', answer)
  onTap(composer, menuTap, answer)
  return { composer }
}

/** The front door: where I stand, what waits for me, and the way into every room. */
export async function menuScreen(ctx: Ctx): Promise<Screen> {
  const { app, member, t, now, moment } = ctx
  const { store } = app
  const { monthly, emergency } = await store.collections.openOf(member.id)
  const status = statusOf(
    [monthly, emergency].filter(each => each !== null),
    now,
    moment.zone,
  )
  const shown = status === 'red' ? emergency : status === 'orange' ? monthly : null
  const bars = await store.pledges.progressOf(shown ? [shown.id] : [], moment)
  const { given, received } = await store.pledges.organizerCounts(member.id, moment)
  const { isAlone, needing } = await store.network.around(member.id, moment, MOST_COUNTED + 1)
  return screenOfMenu(t, {
    name: nameIn(t, member),
    status,
    collection: shown,
    progress: (shown && bars.get(shown.id)) ?? null,
    daysLeft: shown?.deadlineOn ? daysLeft(shown.deadlineOn, now, moment.zone) : null,
    toConfirm: received.delivered.count,
    requests: await store.pledges.countAskedOf(member.id, moment),
    overdue: given.overdue.count,
    shares: await store.initiatives.sharesOf(member.id),
    talks: await store.talks.waitingFor(member.id, MOST_COUNTED),
    needing,
    isAlone,
    inviteUrl: addressOf(app.usernames['arvut-add'], links.invite({})),
  })
}

/** What the menu says, and where it leads. */
type MenuFacts = Readonly<{
  name: string
  status: Status
  collection: Collection | null
  progress: Progress | null
  /** Days of an emergency, without today. */
  daysLeft: number | null
  toConfirm: number
  requests: number
  overdue: number
  /** Initiatives whose shares wait for a yes or no. */
  shares: readonly number[]
  /** Talks about offers and needs in which my word is waited for. */
  talks: readonly number[]
  /** People around me who need help, counted to one more than is shown. */
  needing: number
  /** Nobody is around me yet. */
  isAlone: boolean
  inviteUrl: string
}>

function screenOfMenu(t: Translate, facts: MenuFacts): Screen {
  const waiting = waitingButtons(t, facts)
  const lines = [
    statusLines(t, facts),
    beginningLine(t, facts),
    waiting.length > 0 ? t('menu-waits') : null,
  ]
  return {
    text: lines.filter(Boolean).join('\n\n'),
    buttons: [
      ...rowsOf(waiting, 2),
      ...rowsOf(errands(t, facts), 2),
      [
        { text: t('menu-organizer'), tap: organizerTap({}) },
        { text: t('menu-people'), tap: peopleTap({}) },
      ],
      [
        { text: t('menu-together'), tap: togetherTap({}) },
        { text: t('menu-profile'), tap: profileTap({}) },
      ],
      [
        { text: t('menu-settings'), tap: settingsTap({}) },
        { text: t('menu-help'), tap: helpTap({}) },
      ],
    ],
  }
}

/** My status, and how far my collection is. */
function statusLines(t: Translate, facts: MenuFacts): string {
  const { name, status, collection, progress } = facts
  const lines = [t(`menu-status-${status}`, { name })]
  if (collection && progress) lines.push(progressLines(t, progress, collection.unit))
  if (collection?.deadlineOn && facts.daysLeft !== null) {
    const until = day(t.language, collection.deadlineOn)
    lines.push(t('menu-deadline', { until, days: facts.daysLeft }))
  }
  return lines.join('\n')
}

/** What to do first, for who needs nothing and has nobody around, or nobody to help. */
function beginningLine(t: Translate, { status, needing, isAlone }: MenuFacts): string | null {
  if (status !== 'green' || needing > 0) return null
  return t(isAlone ? 'menu-alone' : 'menu-quiet')
}

/** What waits for my word, each with its number. */
function waitingButtons(t: Translate, facts: MenuFacts): Button[] {
  const { toConfirm, requests, overdue, shares, talks } = facts
  const [first = 0] = shares
  const toShares =
    shares.length === 1
      ? initiativeTap({ initiative: first })
      : initiativesTap({ list: 'voted', page: 0 })
  const waiting: [number, string, string][] = [
    [toConfirm, t('menu-confirm', { count: toConfirm }), waitingTap({ page: 0 })],
    [requests, t('menu-answer', { count: requests }), askedTap({ page: 0 })],
    [shares.length, t('menu-shares', { count: shares.length }), toShares],
    [talks.length, t('menu-talks', { count: talks.length }), toTalks(talks)],
    [overdue, t('menu-overdue', { count: overdue }), overdueTap({ page: 0 })],
  ]
  return waiting.filter(([count]) => count > 0).map(([, text, tap]) => ({ text, tap }))
}

function toTalks([first = 0, ...more]: readonly number[]): string {
  return more.length === 0 ? talkTap({ talk: first }) : talksTap({ page: 0 })
}

/** The two errands people come with; who is alone first finds whom to be with. */
function errands(t: Translate, { needing, isAlone, inviteUrl }: MenuFacts): Button[] {
  const count = needing > MOST_COUNTED ? `${MOST_COUNTED}+` : String(needing)
  return [
    { text: t('menu-need'), tap: needTap({}) },
    { text: t('menu-who', { count }), tap: needingTap({ page: 0 }) },
    ...(isAlone ? [{ text: t('menu-invite'), url: inviteUrl }] : []),
  ]
}
