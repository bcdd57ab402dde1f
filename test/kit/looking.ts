import * as calls from '../../src/actions/call/calls.ts'
import * as changes from '../../src/actions/collection/changes.ts'
import * as parting from '../../src/actions/member/leaving.ts'
import * as broadcasts from '../../src/actions/operator/broadcasts.ts'
import * as links from '../../src/actions/pledge/help-links.ts'
import * as invitations from '../../src/actions/trust/invitations.ts'
import type { App } from '../../src/app.ts'
import type { Day } from '../../src/domain/cycle.ts'
import {
  type CollectionId,
  collectionId,
  type InvitationId,
  type MemberId,
} from '../../src/domain/ids.ts'
import type { CurrentUpdate } from '../../src/domain/notice/parting.ts'

/** Acts whose orders carry what a screen showed, by somebody who has looked a moment ago. */

export async function endMonthlySupport(app: App, { memberId }: { memberId: MemberId }) {
  const { monthly } = await app.store.collections.openOf(memberId)
  const id = monthly?.id ?? collectionId(0)
  const moment = { now: app.now(), zone: app.settings.timeZone }
  const sawIntended = (await app.store.pledges.progressOf([id], moment)).get(id)?.intended ?? 0
  return changes.endMonthlySupport(app, { memberId, collectionId: id, sawIntended })
}

export async function endUrgentHelp(
  app: App,
  { memberId, forgiving }: { memberId: MemberId; forgiving: boolean },
) {
  const { emergency } = await app.store.collections.openOf(memberId)
  const id = emergency?.id ?? collectionId(0)
  const moment = { now: app.now(), zone: app.settings.timeZone }
  const sawOwed = (await app.store.pledges.progressOf([id], moment)).get(id)?.committed ?? 0
  return changes.endUrgentHelp(app, { memberId, collectionId: id, forgiving, sawOwed })
}

type Owned = { memberId: MemberId; collectionId: CollectionId }

export async function changeCollectionTarget(app: App, order: Owned & { target: number }) {
  const from = (await app.store.collections.find(order.collectionId))?.target ?? 0
  return changes.changeCollectionTarget(app, { ...order, from })
}

export async function changeEmergencyDeadline(app: App, order: Owned & { deadlineOn: Day }) {
  const kept = await app.store.collections.find(order.collectionId)
  const from = kept?.deadlineOn ?? order.deadlineOn
  return changes.changeEmergencyDeadline(app, { ...order, from })
}

export async function resetHelpLinks(app: App, receiverId: MemberId) {
  const newest = await app.store.helpLinks.newestFor(receiverId)
  return links.resetHelpLinks(app, { receiverId, newest })
}

export async function revokeInvitation(
  app: App,
  order: { invitationId: InvitationId; by: MemberId },
) {
  const sawWaiting = await app.store.invitations.countWaiting(order.invitationId)
  return invitations.revokeInvitation(app, { ...order, sawWaiting })
}

export async function leave(
  app: App,
  order: { memberId: MemberId; current: CurrentUpdate | null },
) {
  const { number } = await parting.previewLeaving(app, order.memberId)
  return parting.leave(app, { ...order, saw: number })
}

export async function startCall(app: App, order: { senderId: MemberId; messageId: number | null }) {
  const draft = (await calls.callDraftOf(app, order.senderId))?.number ?? ''
  return calls.startCall(app, { ...order, draft })
}

export async function startBroadcast(app: App, order: { by: MemberId; messageId: number | null }) {
  const draft = (await broadcasts.broadcastDraftOf(app, order.by))?.number ?? ''
  return broadcasts.startBroadcast(app, { ...order, draft })
}
