import { Composer } from 'grammy'
import {
  acceptInvitation,
  declineInvitation,
  visitInvitation,
} from '../../actions/invitation-answers.ts'
import { choose } from '../../actions/settings.ts'
import type { App, Member } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { isLanguage } from '../../domain/language.ts'
import { nameOf } from '../../domain/member.ts'
import { trustPool } from '../../domain/trust.ts'
import { isFirstHere } from '../kit/arrival.ts'
import type { Ctx } from '../kit/context.ts'
import type { Screen } from '../kit/screen.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import type { Translate } from '../kit/texts.ts'
import { day, money } from '../kit/wording.ts'
import { chainFor, fullName } from './naming.ts'
import { refusedScreen } from './refusal.ts'
import { acceptTap, declineTap, doorTap, inviteTap, listTap, whoTap } from './taps.ts'
import { languageRows, sightQuestion, welcomeButton } from './welcome.ts'

const languageTap = tap('doorlang', { language: word, token: word })

/** Where a visitor with an invitation stands: who invites, the promise, and the visitor's word. */
export function door(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, doorTap, (ctx, { token }) => openDoor(ctx, token))
  onTap(composer, languageTap, async (ctx, { language, token }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await openDoor(await renew(ctx), token, true)
  })
  onTap(composer, acceptTap, async (ctx, { token }) => {
    const outcome = await acceptInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    await show(ctx, await acceptedScreen(ctx, outcome.done))
  })
  onTap(composer, declineTap, async (ctx, { token }) => {
    const outcome = await declineInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    await show(ctx, declinedScreen(ctx.t, token))
  })
  onTap(composer, whoTap, async (ctx, { token }) => {
    const outcome = await visitInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    await show(ctx, await whoScreen(ctx, outcome.done.invitation.inviterId, token))
  })
  return composer
}

/** Shows an invitation to whoever came through its link; a newcomer may choose a language first. */
export async function openDoor(ctx: Ctx, token: string, isNew = isFirstHere(ctx)): Promise<void> {
  const { app, member, t } = ctx
  const outcome = await visitInvitation(app, { token, visitorId: member.id })
  if ('refused' in outcome)
    return show(ctx, refusedScreen(t, outcome.refused, ...(isNew ? [welcomeButton(t)] : [])))
  const { invitation, found, answer } = outcome.done
  const inviter = await app.store.members.get(invitation.inviterId)
  if (found === 'link') return show(ctx, linkedScreen(t, 'door-already-linked', inviter))
  if (answer === 'waiting') return show(ctx, linkedScreen(t, 'door-waiting', inviter))
  const screen = offerScreen(ctx, inviter, { token, isOpen: invitation.kind === 'open' })
  const rows = isNew ? languageRows(t, language => languageTap({ language, token })) : []
  await show(ctx, { ...screen, buttons: [...screen.buttons, ...rows] })
}

/** Who invites, and the promise in its exact meaning. */
export function offerScreen(
  { app, t }: Pick<Ctx, 'app' | 't'>,
  inviter: Member,
  { token, isOpen }: Readonly<{ token: string; isOpen: boolean }>,
): Screen {
  const { trustAmount, unit } = app.settings
  const name = fullName(inviter, t)
  const promise = t('promise', { amount: money(t.language, trustAmount, unit) })
  return {
    text: t(isOpen ? 'door-offer-open' : 'door-offer', { name, promise }),
    buttons: [
      [
        { text: t('door-accept'), tap: acceptTap({ token }) },
        { text: t('door-decline'), tap: declineTap({ token }) },
      ],
      [{ text: t('door-who'), tap: whoTap({ token }) }],
    ],
  }
}

type Accepted = Readonly<{
  found: 'linked' | 'already-linked' | 'waits'
  inviterId: MemberId
  isFirst: boolean
}>

async function acceptedScreen(ctx: Ctx, { found, inviterId, isFirst }: Accepted): Promise<Screen> {
  const { app, member, t } = ctx
  const inviter = await app.store.members.get(inviterId)
  if (found === 'waits') return linkedScreen(t, 'door-waiting', inviter)
  if (found === 'already-linked') return linkedScreen(t, 'door-already-linked', inviter)
  const graph = await app.graph()
  const { trustAmount, unit } = app.settings
  const size = graph?.size(member.id) ?? 1
  const screen = linkedScreen(t, 'door-linked', inviter, {
    people: size,
    pool: money(t.language, trustPool(size, trustAmount), unit),
  })
  return isFirst ? sightQuestion(t, screen.text) : screen
}

function linkedScreen(
  t: Translate,
  key: string,
  inviter: Member,
  facts: Record<string, string | number> = {},
): Screen {
  return {
    text: t(key, { name: nameOf(inviter) ?? t('name-unseen'), ...facts }),
    buttons: [
      [
        { text: t('menu-list'), tap: listTap({}) },
        { text: t('menu-invite'), tap: inviteTap({}) },
      ],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

function declinedScreen(t: Translate, token: string): Screen {
  return {
    text: t('door-declined'),
    buttons: [
      [{ text: t('door-changed-mind'), tap: doorTap({ token }) }],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

/** What a visitor may know of the inviter before a word is given: how to recognise and reach them. */
async function whoScreen(ctx: Ctx, inviterId: MemberId, token: string): Promise<Screen> {
  const { app, member, t, now } = ctx
  const inviter = await app.store.members.get(inviterId)
  const graph = await app.graph()
  const chain = graph
    ? await chainFor(app, graph, { viewerId: member.id, otherId: inviterId, t })
    : []
  const today = dayOf(now, app.settings.timeZone)
  const since = dayOf(inviter.joinedAt, app.settings.timeZone)
  const lines = [
    `👤 ${fullName(inviter, t)}`,
    inviter.username ? `@${inviter.username}` : t('door-no-username'),
    t('door-member-since', { day: day(t.language, since, today) }),
    chain.length > 0
      ? t('door-chain', { chain: [t('you'), ...chain].join(' → ') })
      : t('door-no-chain'),
    '',
    t('door-who-advice'),
  ]
  const name = nameOf(inviter)
  const mentions = name && inviter.telegramId ? [{ name, telegramId: inviter.telegramId }] : []
  const write = inviter.username
    ? [[{ text: t('write'), url: `https://t.me/${inviter.username}` }]]
    : []
  return {
    text: lines.join('\n'),
    mentions,
    buttons: [...write, [{ text: t('back'), tap: doorTap({ token }) }]],
  }
}
