import { isStopped } from '../../actions/broadcasts.ts'
import type { App, Member } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import { stateOfInvitation } from '../../domain/invitation.ts'
import { nameOf } from '../../domain/member.ts'
import type { NoticeFacts } from '../../domain/notice.ts'
import { isWhole, trustPool } from '../../domain/trust.ts'
import type { Sent, Wording } from '../kit/house.ts'
import type { Button, Screen } from '../kit/screen.ts'
import { type Translate, textsOf } from '../kit/texts.ts'
import { day, money } from '../kit/wording.ts'
import { offerScreen } from './door.ts'
import { namesFor } from './naming.ts'
import { callScreen, callViewOf } from './sos/call.ts'
import { helpersTap } from './sos/taps.ts'
import { cardTap, inviteTap, listTap, waitingTap } from './taps.ts'

type Facts<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>
/** For whom a notice is worded, and with what. */
type Desk = Readonly<{ app: App; t: Translate; addressee: Member }>

/** Words ArvutAdd's notices from what is true at sending; null for what has been overtaken. */
export function wording(app: App): Wording {
  return async (facts, addressee) => {
    const desk = { app, addressee, t: textsOf('arvut-add')(addressee.language) }
    switch (facts.kind) {
      case 'trust-link-made':
        return linkMade(desk, facts)
      case 'invitation-received':
        return received(desk, facts)
      case 'invitation-declined':
        return named(desk, 'notice-declined', facts.visitorId, toInvite(desk.t))
      case 'invitation-expired':
        return expired(desk, facts)
      case 'visitor-waits':
        return visitorWaits(desk, facts)
      case 'waiting-ended':
        return named(desk, `notice-waiting-${facts.because}`, facts.inviterId)
      case 'readiness-withdrawn':
      case 'readiness-restored':
        return readiness(desk, facts)
      case 'call':
        return call(desk, facts)
      case 'help-offered':
        return helpOffered(desk, facts)
      case 'call-ended':
        return named(desk, `notice-call-${facts.because}`, facts.senderId)
      case 'call-halted':
        return plain(desk.t, 'notice-my-call-halted', { reason: facts.reason })
      case 'member-left':
        return plain(desk.t, 'notice-member-left', { name: facts.name })
      case 'suspended':
        return suspended(desk, facts)
      case 'suspension-ended':
        return plain(desk.t, 'notice-suspension-ended')
      case 'broadcast':
        if (await isStopped(app, facts.broadcastId)) return null
        return { text: facts.text, buttons: [menuRow(desk.t)], preview: true }
      default:
        return null
    }
  }
}

/** A call or a broadcast that has arrived counts for its sender's progress. */
export function arrivals(app: App): Sent {
  return async (facts, { id }) => {
    if (facts.kind === 'call') await app.store.recipients.delivered(facts.callId, id, app.now())
    if (facts.kind === 'broadcast') await app.store.broadcasts.arrived(facts.broadcastId)
  }
}

async function linkMade(desk: Desk, facts: Facts<'trust-link-made'>): Promise<Screen | null> {
  const { app, t, addressee } = desk
  const other = await app.store.members.find(facts.otherId)
  const between = await app.store.trust.between(addressee.id, facts.otherId)
  if (!other || other.leftAt || !isWhole(between)) return null
  const size = (await app.graph())?.size(addressee.id) ?? 1
  const { trustAmount, unit } = app.settings
  const pool = money(t.language, trustPool(size, trustAmount), unit)
  const name = nameOf(other) ?? t('name-unseen')
  return {
    text: t(`notice-linked-${facts.how}`, { name, people: size, pool }),
    mentions: other.telegramId && !other.username ? [{ name, telegramId: other.telegramId }] : [],
    buttons: [
      [
        { text: t('notice-card', { name }), tap: cardTap({ member: other.id, page: 0 }) },
        { text: t('menu-list'), tap: listTap({}) },
      ],
    ],
  }
}

async function received(
  { app, t, addressee }: Desk,
  { invitationId, inviterId }: Facts<'invitation-received'>,
): Promise<Screen | null> {
  const invitation = await app.store.invitations.find(invitationId)
  const inviter = await app.store.members.find(inviterId)
  if (!invitation || !inviter || inviter.leftAt) return null
  if (stateOfInvitation(invitation, app.now()) !== 'open') return null
  if (isWhole(await app.store.trust.between(addressee.id, inviterId))) return null
  return offerScreen({ app, t }, inviter, { token: invitation.token, isOpen: false })
}

async function expired(
  { app, t }: Desk,
  { invitationId }: Facts<'invitation-expired'>,
): Promise<Screen | null> {
  const invitation = await app.store.invitations.find(invitationId)
  if (!invitation) return null
  const made = day(t.language, dayOf(invitation.createdAt, app.settings.timeZone))
  return { text: t('notice-expired', { made }), buttons: [toInvite(t)] }
}

async function visitorWaits(
  desk: Desk,
  { invitationId, visitorId, isReminder }: Facts<'visitor-waits'>,
): Promise<Screen | null> {
  const { app, t, addressee } = desk
  const invitation = await app.store.invitations.find(invitationId)
  if (!invitation || stateOfInvitation(invitation, app.now()) !== 'open') return null
  const waiting = await app.store.invitations.countWaiting(invitationId)
  if (waiting === 0) return null
  const visitor = await app.store.members.find(visitorId)
  const reading = { viewerId: addressee.id, t, known: [visitorId] }
  const name = visitor ? (await namesFor(app, [visitorId], reading))(visitorId) : t('name-of-left')
  const key = isReminder ? 'notice-still-waits' : 'notice-waits'
  const open = { text: t('invite-waiting', { count: waiting }), tap: waitingTap({ page: 0 }) }
  return { text: t(key, { name, more: waiting - 1 }), buttons: [[open]] }
}

/** Told to the two by name; to the list by the names each may read, unless it is back already. */
async function readiness(
  { app, t, addressee }: Desk,
  { kind, byId, fromId }: Facts<'readiness-withdrawn'> | Facts<'readiness-restored'>,
): Promise<Screen | null> {
  const { iWithdrew } = await app.store.trust.between(byId, fromId)
  if (iWithdrew !== (kind === 'readiness-withdrawn')) return null
  const isMine = addressee.id === fromId
  const reading = { viewerId: addressee.id, t, known: isMine ? [byId] : [] }
  const name = await namesFor(app, [byId, fromId], reading)
  const facts = { by: name(byId), towards: name(fromId) }
  const buttons = [[{ text: t('menu-list'), tap: listTap({}) }]]
  const restored = kind === 'readiness-restored'
  if (isMine)
    return { text: t(restored ? 'notice-restored-me' : 'notice-withdrawn-me', facts), buttons }
  return { text: t(restored ? 'notice-restored' : 'notice-withdrawn', facts), buttons }
}

async function call(
  { app, t, addressee }: Desk,
  { callId }: Facts<'call'>,
): Promise<Screen | null> {
  const found = await app.store.calls.find(callId)
  if (!found || found.stoppedAt || found.coveredAt || found.haltedAt) return null
  const { iWithdrew, theyWithdrew } = await app.store.trust.between(addressee.id, found.senderId)
  if (iWithdrew || theyWithdrew) return null
  return callScreen(t, await callViewOf(app, found, addressee, t))
}

async function helpOffered(
  { app, t, addressee }: Desk,
  { callId, helperId }: Facts<'help-offered'>,
): Promise<Screen | null> {
  const found = await app.store.calls.find(callId)
  const helper = await app.store.members.find(helperId)
  if (!found || !helper || helper.leftAt) return null
  const reading = { viewerId: addressee.id, t, known: [helperId] }
  const name = (await namesFor(app, [helperId], reading))(helperId)
  const { helping } = await app.store.recipients.progress(callId)
  const { username, telegramId } = helper
  const write: Button[] = username ? [{ text: t('write'), url: `https://t.me/${username}` }] : []
  const list = {
    text: t('sos-helpers', { count: helping }),
    tap: helpersTap({ call: callId, page: 0 }),
  }
  return {
    text: t('notice-help-offered', { name, more: Math.max(0, helping - 1) }),
    mentions: telegramId && !username ? [{ name, telegramId }] : [],
    buttons: [[...write, list]],
  }
}

function suspended({ app, t }: Desk, { until, reason }: Facts<'suspended'>): Screen {
  const on = day(t.language, dayOf(new Date(until), app.settings.timeZone))
  return plain(t, 'notice-suspended', { until: on, reason })
}

async function named(
  { app, t, addressee }: Desk,
  key: string,
  id: number,
  row = menuRow(t),
): Promise<Screen> {
  const name = await namesFor(app, [id], { viewerId: addressee.id, t, known: [id] })
  return { text: t(key, { name: name(id) }), buttons: [row] }
}

function plain(t: Translate, key: string, facts: Record<string, string> = {}): Screen {
  return { text: t(key, facts), buttons: [menuRow(t)] }
}

function toInvite(t: Translate): Button[] {
  return [{ text: t('menu-invite'), tap: inviteTap({}) }]
}

function menuRow(t: Translate): Button[] {
  return [{ text: t('open-menu'), tap: 'menu' }]
}
