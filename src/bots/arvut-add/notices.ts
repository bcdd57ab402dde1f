import { isStopped } from '../../actions/operator/broadcasts.ts'
import type { App } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { CalledBy } from '../../domain/member/visibility.ts'
import type { ArvutAddNotice } from '../../domain/notice/notice.ts'
import { stateOfInvitation } from '../../domain/trust/invitation.ts'
import { isWhole, trustPool } from '../../domain/trust/trust.ts'
import { kept } from '../../words/dress.ts'
import { type Translate, textsOf } from '../../words/texts.ts'
import { day, money } from '../../words/wording.ts'
import type { Sent, Wording } from '../kit/house.ts'
import { type Words, wordedBy } from '../kit/notices.ts'
import type { Button, Screen } from '../kit/screen.ts'
import type { Desk } from './desk.ts'
import { offerScreen } from './door.ts'
import { approveTap } from './invite/screens.ts'
import { introductionAsked, readinessAsked } from './list/notices.ts'
import { nameIn, namesFor, wayTo } from './naming.ts'
import { call, callEnded, helpOffered, spoke } from './sos/notices.ts'
import { cardTap, inviteTap, listTap, waitingTap } from './taps.ts'

type Facts<Kind extends ArvutAddNotice['kind']> = Extract<ArvutAddNotice, { kind: Kind }>

const words: Words<Desk, ArvutAddNotice> = {
  'trust-link-made': linkMade,
  'invitation-received': received,
  'invitation-declined': (desk, { visitorId }) =>
    named(desk, 'notice-declined', visitorId, toInvite(desk.t)),
  'introduction-asked': introductionAsked,
  'readiness-asked': readinessAsked,
  'invitation-expired': expired,
  'visitor-waits': visitorWaits,
  'waiting-ended': (desk, { because, inviterId }) =>
    named(desk, `notice-waiting-${because}`, inviterId),
  'readiness-withdrawn': readiness,
  'readiness-restored': readiness,
  call,
  'help-offered': helpOffered,
  'call-ended': callEnded,
  'voice-spoke': spoke,
  'call-halted': ({ t }, { reason }) => plain(t, 'notice-my-call-halted', { reason }),
  'member-left': ({ t }, { name }) => plain(t, 'notice-member-left', { name }),
  suspended,
  'suspension-ended': ({ t }) => plain(t, 'notice-suspension-ended'),
  broadcast: async ({ app, t }, { broadcastId, text }) =>
    (await isStopped(app, broadcastId)) ? null : { text, buttons: [menuRow(t)], preview: true },
}

/** Words ArvutAdd's notices from what is true at sending; null for what has been overtaken. */
export function wording(app: App): Wording {
  const texts = textsOf('arvut-add', app.settings)
  return (facts, addressee) =>
    wordedBy<Desk, ArvutAddNotice>(words, { app, addressee, t: texts(addressee.language) }, facts)
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
  const name = nameIn(t, other)
  return {
    text: t(`notice-linked-${facts.how}`, { name: kept(wayTo(name, other)), people: size, pool }),
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
  return offerScreen(t, inviter, { token: invitation.token, isOpen: false, isNew: false })
}

async function expired(
  { app, t }: Desk,
  { invitationId }: Facts<'invitation-expired'>,
): Promise<Screen | null> {
  const invitation = await app.store.invitations.find(invitationId)
  if (!invitation) return null
  const made = day(t.language, dayOf(invitation.createdAt, app.settings.timeZone))
  const accepted = await app.store.invitations.countAccepted(invitationId)
  const text =
    accepted > 0
      ? t('notice-open-expired', { made, count: accepted })
      : t('notice-expired', { made })
  return { text, buttons: [toInvite(t)] }
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
  const waits = await app.store.invitations.isWaiting(invitationId, visitorId)
  const letIn = {
    text: t('invite-let-in-now', { name }),
    tap: approveTap({ invitation: invitationId, visitor: visitorId, page: 0 }),
  }
  return { text: t(key, { name, more: waiting - 1 }), buttons: [waits ? [letIn] : [], [open]] }
}

/**
 * Told by the names each may read, or could read before the break took the two apart; unless it is
 * back already, or says nothing: nobody known of nobody known.
 */
async function readiness(
  { app, t, addressee }: Desk,
  { kind, byId, fromId, seen }: Facts<'readiness-withdrawn'> | Facts<'readiness-restored'>,
): Promise<Screen | null> {
  const { iWithdrew } = await app.store.trust.between(byId, fromId)
  if (iWithdrew !== (kind === 'readiness-withdrawn')) return null
  const isMine = addressee.id === fromId
  const before = new Map<MemberId, CalledBy>(
    seen ? [[byId, seen.by] as const, [fromId, seen.from] as const] : [],
  )
  const name = await namesFor(app, [byId, fromId], { viewerId: addressee.id, t, before })
  const facts = { by: name(byId), towards: name(fromId) }
  if (facts.by === t('name-unseen') && facts.towards === t('name-unseen')) return null
  const buttons = [[{ text: t('menu-list'), tap: listTap({}) }]]
  const restored = kind === 'readiness-restored'
  if (isMine)
    return { text: t(restored ? 'notice-restored-me' : 'notice-withdrawn-me', facts), buttons }
  return { text: t(restored ? 'notice-restored' : 'notice-withdrawn', facts), buttons }
}

function suspended({ app, t }: Desk, { until, reason }: Facts<'suspended'>): Screen {
  const on = day(t.language, dayOf(new Date(until), app.settings.timeZone))
  return plain(t, 'notice-suspended', { until: on, reason })
}

/** Whoever acted towards the addressee, or was visited by them, is named: the two have met. */
async function named(
  { app, t, addressee }: Desk,
  key: string,
  id: number,
  row = menuRow(t),
): Promise<Screen> {
  const name = await namesFor(app, [id], { viewerId: addressee.id, t, met: [id] })
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
