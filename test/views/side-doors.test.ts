import { beforeEach, describe, expect, it } from 'vitest'
import { arrive } from '../../src/actions/member/members.ts'
import { acceptInvitation, declineInvitation } from '../../src/actions/trust/invitation-answers.ts'
import { expireInvitations, makeInvitation } from '../../src/actions/trust/invitations.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App, Member } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { asJson, readMyData } from '../../src/views/my-data.ts'
import { anApp } from '../kit/app.ts'
import type { Clock } from '../kit/clock.ts'
import { must } from '../kit/helping.ts'
import { revokeInvitation } from '../kit/looking.ts'
import { aMember, befriend } from '../kit/trust.ts'

let app: App
let clock: Clock
let anna: Member
let vera: Member

beforeEach(async () => {
  ;({ app, clock } = await anApp())
  anna = await aMember(app, 'Anna')
  vera = await aMember(app, 'Vera')
})

const file = async (id: MemberId) => JSON.parse(asJson(await readMyData(app, id)))

describe('a contact that was picked', () => {
  const pick = async () =>
    must(
      await makeInvitation(app, {
        inviterId: anna.id,
        kind: 'personal',
        contactTelegramId: vera.telegramId ?? 0,
        origin: 'a pick',
      }),
    )
  const kept = async () => (await app.store.invitations.ofOrigin('a pick'))?.forTelegramId

  it('is in my data by the number that I picked, never as a member or none', async () => {
    await pick()
    const [invitation] = (await file(anna.id)).invitations
    expect(invitation.forTelegramId).toBe(vera.telegramId)
    expect(Object.keys(invitation)).not.toContain('forId')
  })

  it('is forgotten with the end of the invitation, whatever ends it', async () => {
    const used = await pick()
    expect(await kept()).toBe(vera.telegramId)
    must(await acceptInvitation(app, { token: used.token, visitorId: vera.id }))
    expect(await kept()).toBeNull()
  })

  it('is forgotten when it is revoked', async () => {
    const { id } = await pick()
    must(await revokeInvitation(app, { invitationId: id, by: anna.id }))
    expect(await kept()).toBeNull()
  })

  it('is forgotten when its days are over; who declined is left in peace all the same', async () => {
    const { token, expiresAt } = await pick()
    clock.travelTo(new Date(expiresAt.getTime() - 5 * 24 * 3_600_000))
    must(await declineInvitation(app, { token, visitorId: vera.id }))
    clock.travelTo(new Date(expiresAt.getTime() + 60_000))
    await expireInvitations(app)
    expect(await kept()).toBeNull()
    const again = { kind: 'personal', contactTelegramId: vera.telegramId ?? 0 } as const
    expect(await makeInvitation(app, { ...again, inviterId: anna.id, origin: 'again' })).toEqual({
      refused: 'contact-declined-lately',
    })
  })
})

describe('a username', () => {
  it('leads to whom it was seen with last, whatever its capitals', async () => {
    const comes = (telegramId: number, username: string) => {
      const visitor = { telegramId, telegramName: 'N', username, language: 'en' } as const
      return arrive(app, { visitor, bot: 'commit' })
    }
    const first = await comes(1, 'baker')
    expect((await app.store.members.ofTelegram(1))?.username).toBe('baker')
    await comes(2, 'baker')
    expect((await app.store.members.get(first?.id ?? anna.id)).username).toBeNull()
    expect((await app.store.members.ofTelegram(2))?.username).toBe('baker')
    await comes(1, 'baker')
    expect((await app.store.members.ofTelegram(2))?.username).toBeNull()
  })
})

describe('my data', () => {
  it('tells of operators what I was told, and of no look at a report', async () => {
    const whats = ['report-read', 'report-dismissed', 'suspended', 'call-halted'] as const
    for (const what of whats)
      await app.store.audits.add({ byId: anna.id, what, onId: vera.id, at: app.now() })
    const acts = (await file(vera.id)).operatorActs
    expect(acts.map(({ what }: { what: string }) => what)).toEqual(['suspended', 'call-halted'])
    expect((await file(anna.id)).operatorActs).toHaveLength(whats.length)
  })

  it('tells of a withdrawal from me that it is, and nothing of the list that heard of it', async () => {
    await befriend(app, anna.id, vera.id)
    await befriend(app, anna.id, (await aMember(app, 'Boris')).id)
    must(await withdrawReadiness(app, { by: anna.id, towards: vera.id }))
    const [mine] = (await file(anna.id)).withdrawals
    expect(mine).toMatchObject({ toldTo: [expect.any(Number)], calledById: vera.id })
    const [theirs] = (await file(vera.id)).withdrawals
    expect(theirs).toMatchObject({ fromId: anna.id })
    expect(Object.keys(theirs)).not.toContain('toldTo')
    expect(Object.keys(theirs)).not.toContain('calledById')
  })
})
