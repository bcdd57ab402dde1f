import { Composer } from 'grammy'
import { choose } from '../../actions/member/settings.ts'
import {
  acceptInvitation,
  declineInvitation,
  visitInvitation,
} from '../../actions/trust/invitation-answers.ts'
import type { App, Member } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { isLanguage } from '../../domain/language.ts'
import { trustPool } from '../../domain/trust/trust.ts'
import { chainTo } from '../../views/names.ts'
import { mention } from '../../words/dress.ts'
import type { Translate } from '../../words/texts.ts'
import { day, money } from '../../words/wording.ts'
import { isFirstHere } from '../kit/arrival.ts'
import type { Ctx } from '../kit/context.ts'
import type { Room } from '../kit/room.ts'
import type { Screen } from '../kit/screen.ts'
import { languageRows } from '../kit/settings/language.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { askForName } from '../kit/sight.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import { chainIn, fullName, nameIn } from './naming.ts'
import { refusedScreen } from './refusal.ts'
import { acceptTap, declineTap, doorTap, inviteTap, listTap, whoTap } from './taps.ts'
import { welcomeButton } from './welcome.ts'

const languageTap = tap('doorlang', { language: word, token: word })
/** "Who is this?" of a newcomer, who finds the languages again on the way back. */
const whoNewTap = tap('whonew', { token: word })

/** Where a visitor with an invitation stands: who invites, the promise, and the visitor's word. */
export function door(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, doorTap, (ctx, { token }) => openDoor(ctx, token))
  onTap(composer, languageTap, async (ctx, { language, token }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await openDoor(await renew(ctx), token, true)
  })
  onTap(composer, acceptTap, async (ctx, { token }) => {
    const outcome = await acceptInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    const { found, isFirst } = outcome.done
    const screen = await acceptedScreen(ctx, outcome.done)
    const asks = found === 'linked' && isFirst && !ctx.member.nameAskedAt
    await (asks ? askForName(ctx, screen.text) : show(ctx, screen))
  })
  onTap(composer, declineTap, async (ctx, { token }) => {
    const outcome = await declineInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    await show(ctx, declinedScreen(ctx.t, token))
  })
  onTap(composer, whoTap, (ctx, { token }) => showWho(ctx, token, doorTap({ token })))
  onTap(composer, whoNewTap, (ctx, { token }) =>
    showWho(ctx, token, languageTap({ language: ctx.t.language, token })),
  )
  return { composer }

  async function showWho(ctx: Ctx, token: string, back: string): Promise<void> {
    const outcome = await visitInvitation(app, { token, visitorId: ctx.member.id })
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused))
    await show(ctx, await whoScreen(ctx, outcome.done.invitation.inviterId, back))
  }
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
  const screen = offerScreen(t, inviter, { token, isOpen: invitation.kind === 'open', isNew })
  const rows = isNew ? languageRows(ctx, language => languageTap({ language, token })) : []
  await show(ctx, { ...screen, buttons: [...screen.buttons, ...rows] })
}

/** Who invites, and the promise in its exact meaning. */
export function offerScreen(
  t: Translate,
  inviter: Member,
  { token, isOpen, isNew }: Readonly<{ token: string; isOpen: boolean; isNew: boolean }>,
): Screen {
  const name = fullName(inviter, t)
  return {
    text: t(isOpen ? 'door-offer-open' : 'door-offer', { name }),
    buttons: [
      [
        { text: t('door-accept'), style: 'primary', tap: acceptTap({ token }) },
        { text: t('door-decline'), tap: declineTap({ token }) },
      ],
      [{ text: t('door-who'), tap: isNew ? whoNewTap({ token }) : whoTap({ token }) }],
    ],
  }
}

type Accepted = Readonly<{
  found: 'linked' | 'already-linked' | 'waits'
  inviterId: MemberId
}>

async function acceptedScreen(ctx: Ctx, { found, inviterId }: Accepted): Promise<Screen> {
  const { app, member, t } = ctx
  const inviter = await app.store.members.get(inviterId)
  if (found === 'waits') return linkedScreen(t, 'door-waiting', inviter)
  if (found === 'already-linked') return linkedScreen(t, 'door-already-linked', inviter)
  const graph = await app.graph()
  const { trustAmount, unit } = app.settings
  const size = graph?.size(member.id) ?? 1
  const isFirst = graph?.contacts(member.id).length === 1
  return linkedScreen(t, isFirst ? 'door-first-linked' : 'door-linked', inviter, {
    people: size,
    others: size - 1,
    pool: money(t.language, trustPool(size, trustAmount), unit),
  })
}

function linkedScreen(
  t: Translate,
  key: string,
  inviter: Member,
  facts: Record<string, string | number> = {},
): Screen {
  return {
    text: t(key, { name: nameIn(t, inviter), ...facts }),
    stays: 'open',
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
async function whoScreen(ctx: Ctx, inviterId: MemberId, back: string): Promise<Screen> {
  const { app, member, t, now } = ctx
  const inviter = await app.store.members.get(inviterId)
  const chain = await chainTo(app, member.id, inviterId)
  const today = dayOf(now, app.settings.timeZone)
  const since = dayOf(inviter.joinedAt, app.settings.timeZone)
  const lines = [
    `👤 ${mention(fullName(inviter, t), inviter.telegramId)}`,
    inviter.username ? `@${inviter.username}` : t('door-no-username'),
    t('door-member-since', { day: day(t.language, since, today) }),
    chain.length > 0 ? t('door-chain', { chain: chainIn(t, chain) }) : t('door-no-chain'),
    '',
    t('door-who-advice'),
  ]
  const write = inviter.username
    ? [[{ text: t('write'), url: `https://t.me/${inviter.username}` }]]
    : []
  return {
    text: lines.join('\n'),
    buttons: [...write, [{ text: t('back'), tap: back }]],
  }
}
