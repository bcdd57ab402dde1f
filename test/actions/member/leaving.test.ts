import { describe, expect, it } from 'vitest'
import { previewLeaving } from '../../../src/actions/member/leaving.ts'
import { arrive } from '../../../src/actions/member/members.ts'
import { answerWithDay } from '../../../src/actions/pledge/requests.ts'
import { thankGiver } from '../../../src/actions/pledge/thanks.ts'
import { makeInvitation } from '../../../src/actions/trust/invitations.ts'
import type { CollectionId, MemberId } from '../../../src/domain/ids.ts'
import type { NewPledge } from '../../../src/domain/pledge/pledge.ts'
import { asJson, readMyData } from '../../../src/views/my-data.ts'
import {
  allowGiverAgain,
  commitIntention,
  confirmDelivery,
  deliver,
  denyDelivery,
  requestDelivery,
} from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { leave } from '../../kit/looking.ts'
import { aPledge } from '../../kit/people.ts'

const { app, clock } = await anApp()
let accounts = 5_000_000_000

describe('leaving', () => {
  it('erases the person and keeps the row', async () => {
    const anna = await aMember('Anna Petrova')
    await app.store.members.changeAbout(anna, 'two children')
    await app.store.paymentDetails.add(anna, { name: 'card', value: '1234' }, app.now())

    expect(await leave(app, { memberId: anna, current: null })).toEqual({ done: anna })

    expect(await app.store.members.get(anna)).toMatchObject({
      telegramId: null,
      telegramName: '',
      username: null,
      leftAt: app.now(),
      reachable: [],
    })
    expect(await app.store.members.about(anna)).toBeNull()
    expect(await app.store.paymentDetails.of(anna)).toEqual([])
  })

  it('happens once', async () => {
    const anna = await aMember('Anna')
    await leave(app, { memberId: anna, current: null })
    expect(await leave(app, { memberId: anna, current: null })).toEqual({
      refused: 'member-has-left',
    })
  })

  it('happens once when both bots ask for it at the same time', async () => {
    const anna = await aMember('Anna')
    const orders = [1, 2, 3].map(() => leave(app, { memberId: anna, current: null }))
    const outcomes = await Promise.all(orders)
    expect(outcomes.filter(outcome => 'done' in outcome)).toHaveLength(1)
  })

  it('of two who are tied to each other, at the same time, ends each tie once', async () => {
    const [anna, boris] = await two()
    await app.store.trust.link(anna, boris, app.now())
    const id = await thePledge(boris, anna, await theCollection(anna))
    await Promise.all([anna, boris].map(memberId => leave(app, { memberId, current: null })))
    const history = await app.store.pledges.historyOf(id)
    expect(history.filter(({ what }) => what === 'annulled')).toHaveLength(1)
  })

  it('removes the links, tells degree 1 by name and numbers the change last', async () => {
    const [anna, boris] = await two()
    await app.store.trust.link(anna, boris, app.now())
    const before = await app.store.trust.version()

    await leave(app, { memberId: anna, current: null })

    expect(await app.store.trust.between(anna, boris)).toMatchObject({ areLinked: false })
    expect(await told(boris)).toMatchObject([{ kind: 'member-left', name: 'Anna', annulled: 0 }])
    expect(await app.store.trust.changesAfter(before, 10)).toMatchObject([
      { kind: 'unlinked', a: anna, b: boris },
    ])
  })

  it('tells nothing to somebody who is apart', async () => {
    const [anna, boris] = await two()
    await app.store.trust.link(anna, boris, app.now())
    await app.store.trust.withdraw(boris, anna, app.now(), null)
    await leave(app, { memberId: anna, current: null })
    expect(await told(boris)).toEqual([])
  })

  it('annuls what was promised both ways and tells the other side', async () => {
    const [anna, boris, vera] = [
      await aMember('Anna'),
      await aMember('Boris'),
      await aMember('Vera'),
    ]
    const toAnna = await theCollection(anna)
    const toVera = await theCollection(vera)
    const intended = await thePledge(boris, anna, toAnna)
    const committed = await thePledge(anna, vera, toVera, { committedAt: app.now() })

    await leave(app, { memberId: anna, current: null })

    for (const id of [intended, committed]) {
      expect(await app.store.pledges.get(id)).toMatchObject({ annulledAt: app.now() })
    }
    for (const other of [boris, vera]) {
      expect(await told(other)).toMatchObject([
        { kind: 'member-left', name: 'Anna', annulled: 5_000 },
      ])
    }
    expect(await app.store.collections.openOf(anna)).toEqual({ monthly: null, emergency: null })
    expect(await app.store.collections.get(toAnna)).toMatchObject({ closedAs: 'left' })
  })

  it('annuls deliveries to the member and keeps deliveries by the member', async () => {
    const [anna, boris] = await two()
    const delivered = { committedAt: app.now(), deliveredAt: app.now() }
    const toMe = await thePledge(boris, anna, await theCollection(anna), delivered)
    const byMe = await thePledge(anna, boris, await theCollection(boris), {
      ...delivered,
      note: 'two days of roofing',
    })

    expect(await previewLeaving(app, anna)).toMatchObject({
      links: 0,
      given: 0,
      received: 0,
      toConfirm: 1,
      delivered: 1,
      collections: 1,
      invitations: 0,
      helpLinks: 0,
      calls: 0,
    })
    await leave(app, { memberId: anna, current: null })

    expect(await app.store.pledges.get(toMe)).toMatchObject({ annulledAt: app.now() })
    expect(await app.store.pledges.get(byMe)).toMatchObject({ annulledAt: null, note: null })
  })

  it('leaves nothing owed where a delivery of theirs did not arrive, and nobody to allow again', async () => {
    const [anna, boris] = await two()
    const collection = await theCollection(boris)
    const delivered = { committedAt: app.now(), deliveredAt: app.now() }
    const pledgeId = await thePledge(anna, boris, collection, delivered)
    const declined = await thePledge(anna, boris, collection, { declinedAt: app.now() })
    await leave(app, { memberId: anna, current: null })

    expect(await denyDelivery(app, { pledgeId, by: boris })).toHaveProperty('done')
    expect(await app.store.pledges.get(pledgeId)).toMatchObject({ annulledAt: app.now() })
    expect(await allowGiverAgain(app, { pledgeId: declined, by: boris })).toEqual({
      refused: 'giver-has-left',
    })
    const moment = { now: app.now(), zone: app.settings.timeZone }
    const { entries } = await app.store.pledges.receivedBy(boris, moment, { page: 0, size: 10 })
    expect(entries).toEqual([])
  })

  it('annuls lapsed intentions without a word', async () => {
    const [anna, boris] = await two()
    const lapsed = { cycle: '2026-10', dueOn: '2026-10-31' } as const
    const id = await thePledge(anna, boris, await theCollection(boris), lapsed)
    expect(await previewLeaving(app, anna)).toMatchObject({ given: 0 })
    await leave(app, { memberId: anna, current: null })
    expect(await app.store.pledges.get(id)).toMatchObject({ annulledAt: app.now() })
    expect(await told(boris)).toEqual([])
  })

  it('revokes invitations, ends waiting and resets help links', async () => {
    const [anna, boris] = await two()
    const invitation = await app.store.invitations.make({
      token: 'token-of-anna',
      inviterId: anna,
      kind: 'open',
      forTelegramId: null,
      origin: 'test:1',
      createdAt: app.now(),
      expiresAt: new Date('2026-12-10T00:00:00Z'),
    })
    if (!invitation) throw new Error('no invitation was made')
    await app.store.invitations.open(invitation.id, boris, app.now())
    await app.store.invitations.note(invitation.id, boris, { waitingAt: app.now() })
    await app.store.helpLinks.getOrMake(
      { inviterId: boris, receiverId: anna, token: 'help-anna' },
      app.now(),
    )

    await leave(app, { memberId: anna, current: null })

    expect(await app.store.invitations.find(invitation.id)).toMatchObject({ revokedAt: app.now() })
    expect(await told(boris)).toMatchObject([{ kind: 'waiting-ended', because: 'revoked' }])
    expect(await app.store.helpLinks.ofToken('help-anna')).toMatchObject({ resetAt: app.now() })
  })

  it('drops what is on its way to the member, but for a tap, which is answered', async () => {
    const anna = await aMember('Anna')
    const account = accounts
    await app.store.notices.add(
      [{ to: anna, bot: 'commit', facts: { kind: 'suspension-ended' } }],
      app.now(),
    )
    await app.store.updates.keep('commit', [
      { updateId: 1, lane: account, payload: '{"leave":1}' },
      { updateId: 2, lane: account, payload: '{"again":1}' },
      { updateId: 3, lane: account, payload: '{"callback_query":{}}' },
    ])
    await app.store.dialogues.keep('commit', `${account}:${account}`, {
      version: 1,
      value: '{}',
      updatedAt: app.now(),
    })

    const { updates } = app.store
    const finish = async () => {
      const claimed = await updates.claim('commit', 'a process', 9, 60)
      for (const each of claimed) await updates.finish(each)
      return claimed.map(({ updateId }) => updateId)
    }
    const [current] = await updates.claim('commit', 'a process', 9, 60)
    await leave(app, { memberId: anna, current: { bot: 'commit', updateId: 1 } })

    expect(await told(anna)).toEqual([])
    if (current) await updates.finish(current)
    expect(await updates.backlog('commit')).toMatchObject({ waiting: 1 })
    expect(await finish()).toEqual([3])
    expect(await app.store.dialogues.find('commit', `${account}:${account}`)).toBeNull()
  })
})

describe('coming back', () => {
  it('is a new start, apart from whoever had withdrawn', async () => {
    const anna = await aMember('Anna')
    const account = accounts
    const boris = await aMember('Boris')
    await app.store.trust.withdraw(boris, anna, app.now(), null)
    await leave(app, { memberId: anna, current: null })
    expect(await app.store.trust.countWithdrawnBy(boris)).toBe(0)

    const again = await aMember('Anna again', account)
    expect(again).not.toBe(anna)
    expect(await app.store.trust.between(boris, again)).toMatchObject({ iWithdrew: true })
  })

  it('is free of withdrawals after twelve months', async () => {
    const anna = await aMember('Anna')
    const account = accounts
    const boris = await aMember('Boris')
    await app.store.trust.withdraw(boris, anna, app.now(), null)
    await leave(app, { memberId: anna, current: null })

    const today = app.now()
    clock.travelTo('2027-11-11T11:00:00Z')
    const again = await aMember('Anna again', account)
    clock.travelTo(today)
    expect(await app.store.trust.between(boris, again)).toMatchObject({ iWithdrew: false })
  })
})

describe('my data', () => {
  it('holds what was written about me, readable', async () => {
    const [anna, boris] = await two()
    await app.store.members.changeAbout(anna, 'two children')
    await app.store.paymentDetails.add(anna, { name: 'card', value: '1234 5678' }, app.now())
    await thePledge(anna, boris, await theCollection(boris), { note: 'roofing' })

    const data = JSON.parse(asJson(await readMyData(app, anna)))
    expect(data).toMatchObject({
      member: { telegramName: 'Anna', about: 'two children' },
      paymentDetails: [{ name: 'card', value: '1234 5678' }],
      pledgesGiven: [{ amount: 5000, note: 'roofing' }],
      pledgesReceived: [],
    })
  })

  it('holds what others asked, wrote and did about me, and what I answered', async () => {
    const anna = await aMember('Anna')
    const account = accounts
    const boris = await aMember('Boris')
    const order = { pledgeId: await thePledge(anna, boris, await theCollection(boris), {}) }
    must(await commitIntention(app, { ...order, by: anna }))
    const { request } = must(await requestDelivery(app, { ...order, by: boris }))
    const promise = { requestId: request.id, by: anna, onDay: '2026-11-20' } as const
    must(await answerWithDay(app, promise))
    must(await deliver(app, { ...order, by: anna }))
    must(await denyDelivery(app, { ...order, by: boris, note: 'nothing came' }))
    must(await deliver(app, { ...order, by: anna }))
    must(await confirmDelivery(app, { ...order, by: boris }))
    must(await thankGiver(app, { by: boris, giverId: anna, cycle: '2026-11' }))
    const inviting = { inviterId: boris, kind: 'personal', origin: 'a tap' } as const
    must(await makeInvitation(app, { ...inviting, contactTelegramId: account }))
    const act = { byId: boris, onId: anna, at: app.now() }
    await app.store.audits.add({ ...act, what: 'suspended', detail: 'a false alarm' })
    await app.store.audits.add({ ...act, what: 'broadcast-sent' })

    const data = JSON.parse(asJson(await readMyData(app, anna)))
    expect(data).toMatchObject({
      requests: [{ kind: 'deliver', byId: boris, answer: 'on-day', onDay: '2026-11-20' }],
      thanksReceived: [{ receiverId: boris, cycle: '2026-11' }],
      invitationsReceived: [{ inviterId: boris }],
      operatorActs: [{ what: 'suspended', byId: boris, detail: 'a false alarm' }],
    })
    const events = data.pledgeEvents.map(({ what, note }: { what: string; note: unknown }) => [
      what,
      note,
    ])
    expect(events).toContainEqual(['not-received', 'nothing came'])
    expect(events).toContainEqual(['confirmed', null])
  })
})

async function aMember(telegramName: string, telegramId = ++accounts): Promise<MemberId> {
  const visitor = { telegramId, telegramName, username: null, language: 'en' } as const
  const member = await arrive(app, { visitor, bot: 'commit' })
  if (!member) throw new Error('nobody arrived')
  await app.store.members.started(member.id, 'commit', app.now())
  return member.id
}

const two = async () => [await aMember('Anna'), await aMember('Boris')] as const

async function theCollection(ownerId: MemberId): Promise<CollectionId> {
  const collection = await app.store.collections.open({
    ownerId,
    kind: 'monthly',
    target: 50_000,
    unit: 'EUR',
    openedAt: app.now(),
    openedOn: '2026-11-10',
    deadlineOn: null,
    inGroups: true,
    closedAt: null,
    closedAs: null,
  })
  return collection.id
}

async function thePledge(
  giverId: MemberId,
  receiverId: MemberId,
  collectionId: CollectionId,
  differs: Partial<NewPledge> = {},
) {
  const { id: _, ...pledge } = aPledge({ giverId, receiverId, collectionId, ...differs })
  const event = {
    at: app.now(),
    byId: giverId,
    what: 'intended',
    fromStage: null,
    toStage: 'intention',
    fromAmount: null,
    toAmount: pledge.amount,
    note: null,
  } as const
  const kept = await app.store.pledges.insert({ pledge, event, words: [] })
  return kept.id
}

async function told(to: MemberId) {
  return app.store.notices.waitingFor(to)
}
