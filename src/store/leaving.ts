import { dayOf } from '../domain/cycle.ts'
import type { LinkChange } from '../domain/graph.ts'
import { invitationId, type MemberId, memberId } from '../domain/ids.ts'
import { type CurrentUpdate, type Parting, withdrawalsRememberedUntil } from '../domain/parting.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'
import type { Update } from './generated/client.ts'
import { isOpenSql, type Moment } from './live.ts'

/** Takes a member out of every table; the ledger keeps rows without a person. */
export const leaving = (db: Database, cipher: Cipher) => ({
  /** What leaving would do, in numbers. Lapsed intentions bind nobody and are not counted. */
  async preview(id: MemberId, { now, zone }: Moment): Promise<Parting> {
    const today = dayOf(now, zone)
    const [row] = await db.$queryRaw<Record<keyof Parting, bigint>[]>`
      with open as (
        select p.giver_id = ${id} as is_mine, p.delivered_at is not null as is_delivered
        from pledge p
        where (p.giver_id = ${id} or p.receiver_id = ${id}) and ${isOpenSql}
          and (p.committed_at is not null or p.delivered_at is not null
            or p.due_on is null or p.due_on >= ${today}))
      select
        count(*) filter (where is_mine and not is_delivered) as given,
        count(*) filter (where not is_mine and not is_delivered) as received,
        count(*) filter (where not is_mine and is_delivered) as "toConfirm",
        count(*) filter (where is_mine and is_delivered) as delivered,
        (select count(*) from trust_link where one_id = ${id})
          + (select count(*) from trust_link where other_id = ${id}) as links,
        (select count(*) from collection where owner_id = ${id} and closed_at is null)
          as collections,
        (select count(*) from invitation where inviter_id = ${id} and used_at is null
          and revoked_at is null and expires_at > ${now}) as invitations,
        (select count(*) from help_link where receiver_id = ${id} and reset_at is null)
          as "helpLinks",
        (select count(*) from sos_call where sender_id = ${id} and stopped_at is null
          and covered_at is null and halted_at is null and next_ring_at is not null) as calls
      from open`
    const entries = Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)])
    return Object.fromEntries(entries) as Parting
  },

  /** Makes the row anonymous. Whoever comes back with the same account is another member. */
  async erasePerson(id: MemberId, leftAt: Date): Promise<void> {
    await db.member.update({
      where: { id },
      data: {
        telegramId: null,
        telegramName: '',
        username: null,
        displayName: null,
        about: null,
        language: 'en',
        nameSeenBy: 'near',
        namedAsGiver: false,
        namedInGroups: false,
        mayBeMet: false,
        monthlyLimit: null,
        quietFrom: null,
        quietUntil: null,
        urgentInQuiet: true,
        mutedNotices: [],
        suspendedUntil: null,
        leftAt,
      },
    })
  },

  /** Deletes what belonged to nobody else. */
  async eraseBelongings(id: MemberId): Promise<void> {
    const mine = { where: { memberId: id } }
    await db.paymentDetail.deleteMany(mine)
    await db.draft.deleteMany(mine)
    await db.poolVisit.deleteMany(mine)
    await db.sosMute.deleteMany(mine)
    await db.stillNeed.deleteMany(mine)
    await db.chat.deleteMany(mine)
    await db.renewalOff.deleteMany({ where: { giverId: id } })
  },

  /** Blanks what the member wrote on rows that stay: notes, reports, the texts of calls. */
  async blankWords(id: MemberId): Promise<void> {
    const noNote = { note: null }
    await db.pledge.updateMany({ where: { giverId: id, note: { not: null } }, data: noNote })
    await db.pledgeEvent.updateMany({ where: { byId: id, note: { not: null } }, data: noNote })
    await db.sosRecipient.updateMany({
      where: { memberId: id, report: { not: null } },
      data: { report: null },
    })
    await db.sosCall.updateMany({ where: { senderId: id }, data: { text: cipher.encrypt('') } })
  },

  /**
   * Removes withdrawals both ways; others' are remembered as a keyed hash of the account. Answers
   * the changes, for `trust.changed`.
   */
  async removeWithdrawals(id: MemberId, telegramId: number, at: Date): Promise<LinkChange[]> {
    const where = { OR: [{ fromId: id }, { toId: id }] }
    const rows = await db.withdrawal.findMany({ where })
    const live = rows.filter(row => row.restoredAt === null)
    const until = withdrawalsRememberedUntil(at)
    await db.withdrawalMemory.createMany({
      data: live
        .filter(row => row.toId === id)
        .map(({ fromId }) => ({ fromId, hash: cipher.hash(keyOf(telegramId)), until })),
      skipDuplicates: true,
    })
    await db.withdrawalMemory.deleteMany({ where: { fromId: id } })
    await db.withdrawal.deleteMany({ where })
    return live.map(({ fromId, toId }) => ({ kind: 'shown', a: fromId, b: toId }))
  },

  /** Takes out of memory who had withdrawn from this account before it left. */
  async recallWithdrawals(telegramId: number, now: Date): Promise<MemberId[]> {
    const where = { hash: { in: cipher.hashes(keyOf(telegramId)) } }
    const rows = await db.withdrawalMemory.findMany({ where })
    if (rows.length === 0) return []
    await db.withdrawalMemory.deleteMany({ where })
    const valid = rows.filter(({ until }) => until > now).map(({ fromId }) => fromId)
    const here = await db.member.findMany({
      where: { id: { in: valid }, leftAt: null },
      select: { id: true },
    })
    return here.map(row => memberId(row.id))
  },

  /** Revokes the member's invitations and those for this account; answers the visitors who waited. */
  async endInvitations(id: MemberId, telegramId: number, at: Date) {
    const waits = { waitingAt: { not: null }, acceptedAt: null, refusedAt: null, endedAt: null }
    const where = { invitation: { inviterId: id }, ...waits }
    const waiting = await db.invitationAnswer.findMany({ where })
    await db.invitationAnswer.updateMany({ where, data: { endedAt: at } })
    await db.invitationAnswer.updateMany({
      where: { visitorId: id, ...waits },
      data: { endedAt: at },
    })

    const undecided = { usedAt: null, revokedAt: null }
    const aboutMe = { OR: [{ inviterId: id }, { forTelegramId: telegramId }] }
    await db.invitation.updateMany({ where: { ...aboutMe, ...undecided }, data: { revokedAt: at } })
    await db.invitation.updateMany({
      where: { ...aboutMe, forTelegramId: { not: null } },
      data: { forTelegramId: null, forId: null },
    })
    return waiting.map(row => ({
      invitationId: invitationId(row.invitationId),
      visitorId: memberId(row.visitorId),
    }))
  },

  /** Ends the calls that have not ended, answers which had gone out: those that still count down are stopped. */
  async endCalls(id: MemberId, at: Date): Promise<readonly number[]> {
    const running = { senderId: id, stoppedAt: null, coveredAt: null, haltedAt: null }
    await db.sosCall.updateMany({
      where: { ...running, ringsSent: 0, sendAt: { gt: at } },
      data: { stoppedAt: at, nextRingAt: null },
    })
    const covered = await db.sosCall.updateManyAndReturn({
      where: running,
      data: { coveredAt: at, nextRingAt: null },
      select: { id: true },
    })
    return covered.map(call => call.id)
  },

  /** Resets the help links to the member and of the member, and forgets what the member opened. */
  async endHelpLinks(id: MemberId, resetAt: Date): Promise<void> {
    const where = { OR: [{ inviterId: id }, { receiverId: id }], resetAt: null }
    await db.helpLink.updateMany({ where, data: { resetAt } })
    await db.helpLinkVisit.deleteMany({ where: { viewerId: id } })
  },

  /** Ends the open requests about pledges of the member. */
  async endRequests(id: MemberId, answeredAt: Date): Promise<void> {
    const pledge = { OR: [{ giverId: id }, { receiverId: id }] }
    await db.request.updateMany({ where: { answeredAt: null, pledge }, data: { answeredAt } })
  },

  /**
   * Blanks what is on its way to and from the account: updates, dialogues, notices. A tap that waits,
   * as the second of a double one, is handled instead: it wants an answer, which tells a stranger so.
   */
  async blankTraffic(telegramId: number, current: CurrentUpdate | null): Promise<void> {
    const waiting = await db.update.findMany({
      where: { bot: { in: ['arvut-add', 'commit'] }, lane: telegramId, doneAt: null },
    })
    const isCurrent = (row: Update) =>
      row.bot === current?.bot && Number(row.updateId) === current.updateId
    const isTap = ({ payload }: Update) =>
      payload !== null && 'callback_query' in JSON.parse(cipher.decrypt(payload))
    const blanked = waiting.filter(row => !isCurrent(row) && !isTap(row))
    await db.$executeRaw`
      update "update" set done_at = now(), payload = null, leased_by = null, leased_until = null
      where (bot, update_id) in (select * from unnest(${blanked.map(row => row.bot)}::text[],
        ${blanked.map(row => row.updateId)}::bigint[])) and done_at is null`
    await db.$executeRaw`
      update notice set done_at = now(), result = 'left', facts = null,
        leased_by = null, leased_until = null
      where bot = any(array['arvut-add', 'commit']) and chat_id = ${telegramId}::bigint
        and done_at is null`
    const key = `${telegramId}:${telegramId}`
    await db.dialogue.deleteMany({ where: { bot: { in: ['arvut-add', 'commit'] }, key } })
  },
})

/** What is hashed: an account as the withdrawn-from side. */
const keyOf = (telegramId: number) => `withdrawal from ${telegramId}`
