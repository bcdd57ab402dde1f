import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  approveVisitor,
  declineInvitation,
  turnVisitorAway,
  visitInvitation,
} from '../../../src/actions/trust/invitation-answers.ts'
import {
  expireInvitations,
  makeInvitation,
  remindOfWaiting,
} from '../../../src/actions/trust/invitations.ts'
import { restoreReadiness, withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { revokeInvitation } from '../../kit/looking.ts'
import { aMember, anInvitation, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
beforeAll(async () => {
  ;({ app, clock } = await anApp({ dunbarLimit: 5 }))
})

async function two() {
  const anna = await aMember(app, 'Anna')
  const boris = await aMember(app, 'Boris')
  return { anna, boris }
}
const told = async (to: MemberId) =>
  (await app.store.notices.waitingFor(to)).map(notice => notice.kind)
const isLinked = async (one: MemberId, other: MemberId) =>
  (await app.graph())?.isLinked(one, other) ?? null

describe('accepting a personal invitation', () => {
  it('links both, uses it up, tells the inviter, and the graph knows', async () => {
    const { anna, boris } = await two()
    const { token } = await anInvitation(app, anna.id)
    const found = await visitInvitation(app, { token, visitorId: boris.id })
    expect(found).toMatchObject({ done: { found: 'offer', answer: 'opened' } })

    const outcome = await acceptInvitation(app, { token, visitorId: boris.id })
    expect(outcome).toEqual({ done: { found: 'linked', inviterId: anna.id, isFirst: true } })
    expect(await app.store.notices.waitingFor(anna.id)).toEqual([
      { kind: 'trust-link-made', otherId: boris.id, how: 'invitation', isInviter: true },
    ])
    expect(await isLinked(anna.id, boris.id)).toBe(true)

    const vera = await aMember(app, 'Vera')
    expect(await acceptInvitation(app, { token, visitorId: vera.id })).toEqual({
      refused: 'invitation-is-used',
    })
  })

  it('is told once when the update comes again', async () => {
    const { anna, boris } = await two()
    const { token } = await anInvitation(app, anna.id)
    await acceptInvitation(app, { token, visitorId: boris.id })
    expect(await acceptInvitation(app, { token, visitorId: boris.id })).toMatchObject({
      done: { found: 'linked' },
    })
    expect(await told(anna.id)).toEqual(['trust-link-made'])
    expect(await app.store.trust.countWhole(anna.id)).toBe(1)
  })

  it.each([
    ['an unknown token', async () => 'nobody-knows-this-token', 'invitation-is-unknown'],
    ['a revoked one', revoked, 'invitation-is-revoked'],
    ['one for somebody else', picked, 'invitation-is-for-somebody-else'],
  ] as const)('is refused for %s', async (_, tokenOf, refusal) => {
    const { anna, boris } = await two()
    const token = await tokenOf(anna.id)
    expect(await visitInvitation(app, { token, visitorId: boris.id })).toEqual({ refused: refusal })
    expect(await acceptInvitation(app, { token, visitorId: boris.id })).toEqual({
      refused: refusal,
    })
  })

  async function revoked(inviterId: MemberId) {
    const { id, token } = await anInvitation(app, inviterId)
    await revokeInvitation(app, { invitationId: id, by: inviterId })
    return token
  }

  async function picked(inviterId: MemberId) {
    const order = { inviterId, kind: 'personal', contactTelegramId: 77, origin: 'pick-77' } as const
    const outcome = await makeInvitation(app, order)
    return 'done' in outcome ? outcome.done.token : ''
  }

  it('is refused to the inviter', async () => {
    const { anna } = await two()
    const { token } = await anInvitation(app, anna.id)
    expect(await acceptInvitation(app, { token, visitorId: anna.id })).toEqual({
      refused: 'invitation-is-mine',
    })
  })

  it('finds the link when two invitations cross, and uses the second up', async () => {
    const { anna, boris } = await two()
    const toBoris = await anInvitation(app, anna.id)
    const toAnna = await anInvitation(app, boris.id)
    await acceptInvitation(app, { token: toBoris.token, visitorId: boris.id })
    expect(await acceptInvitation(app, { token: toAnna.token, visitorId: anna.id })).toMatchObject({
      done: { found: 'already-linked' },
    })
    expect((await app.store.invitations.find(toAnna.id))?.usedAt).not.toBeNull()
    expect(await told(boris.id)).toEqual([])
  })

  it('is refused while either side is full', async () => {
    const { anna, boris } = await two()
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five'])
      await befriend(app, anna.id, (await aMember(app, name)).id)
    const outward = await anInvitation(app, anna.id)
    expect(await acceptInvitation(app, { token: outward.token, visitorId: boris.id })).toEqual({
      refused: 'their-list-is-full',
    })
    const inward = await anInvitation(app, boris.id)
    expect(await acceptInvitation(app, { token: inward.token, visitorId: anna.id })).toEqual({
      refused: 'my-list-is-full',
    })
  })

  it('restores the visitor’s own withdrawal, and waits for approval after the inviter’s', async () => {
    const { anna, boris } = await two()
    await befriend(app, anna.id, boris.id)
    await withdrawReadiness(app, { by: boris.id, towards: anna.id })
    expect(await isLinked(anna.id, boris.id)).toBe(false)
    const again = await anInvitation(app, anna.id)
    expect(await acceptInvitation(app, { token: again.token, visitorId: boris.id })).toMatchObject({
      done: { found: 'linked' },
    })
    expect(await isLinked(anna.id, boris.id)).toBe(true)

    await withdrawReadiness(app, { by: anna.id, towards: boris.id })
    const third = await anInvitation(app, anna.id)
    const waits = await acceptInvitation(app, { token: third.token, visitorId: boris.id })
    expect(waits).toMatchObject({ done: { found: 'waits' } })
    expect(await isLinked(anna.id, boris.id)).toBe(false)
    const decision = { invitationId: third.id, visitorId: boris.id, by: anna.id }
    expect(await approveVisitor(app, decision)).toEqual({ done: { found: 'linked' } })
    expect(await isLinked(anna.id, boris.id)).toBe(true)
    expect((await app.store.invitations.find(third.id))?.usedAt).not.toBeNull()
  })
})

describe('declining an invitation', () => {
  it('uses nothing up and is told once', async () => {
    const { anna, boris } = await two()
    const { token } = await anInvitation(app, anna.id)
    await declineInvitation(app, { token, visitorId: boris.id })
    await declineInvitation(app, { token, visitorId: boris.id })
    expect(await told(anna.id)).toEqual(['invitation-declined'])
    expect(await acceptInvitation(app, { token, visitorId: boris.id })).toMatchObject({
      done: { found: 'linked' },
    })
  })
})

describe('an open invitation', () => {
  it('lets everybody in whom the inviter approves', async () => {
    const { anna, boris } = await two()
    const vera = await aMember(app, 'Vera')
    const { id, token } = await anInvitation(app, anna.id, 'open')
    for (const { id: visitorId } of [boris, vera])
      expect(await acceptInvitation(app, { token, visitorId })).toMatchObject({
        done: { found: 'waits' },
      })
    expect(await acceptInvitation(app, { token, visitorId: vera.id })).toEqual({
      refused: 'visitor-is-already-waiting',
    })
    expect(await told(anna.id)).toEqual(['visitor-waits'])
    expect(await app.store.invitations.countWaitingFor(anna.id, app.now())).toBe(2)

    const decide = (visitorId: MemberId, by = anna.id) => ({ invitationId: id, visitorId, by })
    expect(await approveVisitor(app, decide(boris.id, vera.id))).toEqual({
      refused: 'only-the-inviter-decides',
    })
    expect(await approveVisitor(app, decide(boris.id))).toEqual({ done: { found: 'linked' } })
    expect(await approveVisitor(app, decide(boris.id))).toEqual({
      refused: 'visitor-is-not-waiting',
    })
    expect(await turnVisitorAway(app, decide(vera.id))).toMatchObject({ done: {} })
    expect(await told(boris.id)).toEqual(['trust-link-made'])
    expect(await told(vera.id)).toEqual(['waiting-ended'])
    expect(await acceptInvitation(app, { token, visitorId: vera.id })).toEqual({
      refused: 'inviter-has-refused',
    })
  })

  it('keeps a visitor waiting while a side is full', async () => {
    const { anna, boris } = await two()
    const { id, token } = await anInvitation(app, anna.id, 'open')
    await acceptInvitation(app, { token, visitorId: boris.id })
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five'])
      await befriend(app, anna.id, (await aMember(app, name)).id)
    const decision = { invitationId: id, visitorId: boris.id, by: anna.id }
    expect(await approveVisitor(app, decision)).toEqual({ refused: 'my-list-is-full' })
    expect(await app.store.invitations.countWaiting(id)).toBe(1)
  })

  it('tells whoever waits when it is revoked', async () => {
    const { anna, boris } = await two()
    const { id, token } = await anInvitation(app, anna.id, 'open')
    await acceptInvitation(app, { token, visitorId: boris.id })
    await revokeInvitation(app, { invitationId: id, by: anna.id })
    expect(await told(boris.id)).toEqual(['waiting-ended'])
    expect(await revokeInvitation(app, { invitationId: id, by: anna.id })).toEqual({
      refused: 'invitation-is-revoked',
    })
  })
})

describe('inviting a contact', () => {
  const pick = (inviterId: MemberId, contactTelegramId: number, origin: string) =>
    makeInvitation(app, { inviterId, kind: 'personal', contactTelegramId, origin })

  it('answers the same for members and others, and makes one undecided invitation a pair', async () => {
    const { anna, boris } = await two()
    const telegramId = boris.telegramId ?? 0
    expect(await pick(anna.id, telegramId, 'c1')).toMatchObject({ done: { kind: 'personal' } })
    expect(await pick(anna.id, 123_456, 'c2')).toMatchObject({ done: { kind: 'personal' } })
    expect(await told(boris.id)).toEqual(['invitation-received'])
    expect(await pick(anna.id, telegramId, 'c3')).toEqual({ refused: 'contact-is-already-invited' })
    expect(await pick(anna.id, 123_456, 'c4')).toEqual({ refused: 'contact-is-already-invited' })
    expect(await pick(anna.id, telegramId, 'c1')).toMatchObject({ done: { kind: 'personal' } })
  })

  it('is refused for myself, and for 30 days after a decline', async () => {
    const { anna, boris } = await two()
    expect(await pick(anna.id, anna.telegramId ?? 0, 'd1')).toEqual({
      refused: 'contact-is-myself',
    })
    const made = await pick(anna.id, boris.telegramId ?? 0, 'd2')
    const token = 'done' in made ? made.done.token : ''
    await declineInvitation(app, { token, visitorId: boris.id })
    expect(await pick(anna.id, boris.telegramId ?? 0, 'd3')).toEqual({
      refused: 'contact-declined-lately',
    })
  })

  it('stops at 20 a day', async () => {
    const { anna } = await two()
    for (let i = 0; i < 20; i++) await anInvitation(app, anna.id)
    expect(await pick(anna.id, 5, 'e1')).toEqual({ refused: 'invited-enough-for-today' })
  })
})

describe('withdrawing and restoring', () => {
  it('reaches somebody two handshakes away, who leaves my list and is told', async () => {
    const { anna, boris } = await two()
    const vera = await aMember(app, 'Vera')
    await befriend(app, anna.id, boris.id)
    await befriend(app, boris.id, vera.id)
    const pair = { by: anna.id, towards: vera.id }
    expect(await withdrawReadiness(app, pair)).toEqual({
      done: { breaksLink: false, mayTell: true },
    })
    expect((await app.graph())?.degree(anna.id, vera.id)).toBeNull()
    expect(await told(vera.id)).toEqual(['readiness-withdrawn'])
    expect((await told(boris.id)).filter(kind => kind.startsWith('readiness'))).toHaveLength(1)
    expect(await withdrawReadiness(app, pair)).toEqual({ refused: 'already-withdrawn' })

    expect(await restoreReadiness(app, pair)).toEqual({ done: { mendsLink: false } })
    expect((await app.graph())?.degree(anna.id, vera.id)).toBe(2)
    expect(await told(vera.id)).toEqual(['readiness-restored'])
    // Boris had not read of it yet: nothing is left to say.
    expect((await told(boris.id)).filter(kind => kind.startsWith('readiness'))).toEqual([])
    expect(await restoreReadiness(app, pair)).toEqual({ refused: 'nothing-is-withdrawn' })
  })

  it('is whole again only when both have restored', async () => {
    const { anna, boris } = await two()
    await befriend(app, anna.id, boris.id)
    await withdrawReadiness(app, { by: anna.id, towards: boris.id })
    await withdrawReadiness(app, { by: boris.id, towards: anna.id })
    await restoreReadiness(app, { by: anna.id, towards: boris.id })
    expect(await isLinked(anna.id, boris.id)).toBe(false)
    await restoreReadiness(app, { by: boris.id, towards: anna.id })
    expect(await isLinked(anna.id, boris.id)).toBe(true)
  })

  it('is refused for a stranger and for myself', async () => {
    const { anna, boris } = await two()
    expect(await withdrawReadiness(app, { by: anna.id, towards: boris.id })).toEqual({
      refused: 'member-is-not-on-the-list',
    })
    expect(await withdrawReadiness(app, { by: anna.id, towards: anna.id })).toEqual({
      refused: 'member-is-myself',
    })
  })
})

describe('time passing over invitations', () => {
  it('reminds the inviter after three days once, and tells both when the days are over', async () => {
    const { anna, boris } = await two()
    const { token } = await anInvitation(app, anna.id, 'open')
    await acceptInvitation(app, { token, visitorId: boris.id })
    clock.travelTo('2026-11-13T12:00:00Z')
    await remindOfWaiting(app)
    await remindOfWaiting(app)
    expect(await app.store.notices.waitingFor(anna.id)).toMatchObject([
      { kind: 'visitor-waits', isReminder: true },
    ])

    clock.travelTo('2026-12-11T12:00:00Z')
    expect(await visitInvitation(app, { token, visitorId: boris.id })).toEqual({
      refused: 'invitation-is-expired',
    })
    await expireInvitations(app)
    expect(await expireInvitations(app)).toBe(0)
    expect(await told(anna.id)).toContain('invitation-expired')
    expect(await told(boris.id)).toEqual(['waiting-ended'])
  })
})
