import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import { openHelpLink, shareHelpLink } from '../../../src/actions/pledge/help-links.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { countHolders } from '../../../src/views/sight.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { endMonthlySupport, resetHelpLinks } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let token: string

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  anna = (await aMember(app, 'Anna')).id
  boris = (await aMember(app, 'Boris')).id
  await befriend(app, anna, boris)
  must(await askForMonthlySupport(app, { memberId: anna, target: 50_000 }))
  ;({ token } = must(await shareHelpLink(app, { inviterId: boris, receiverId: anna })))
})

const open = (viewerId: MemberId, by = token) => openHelpLink(app, { viewerId, token: by })

describe('a visitor behind a help link', () => {
  it('sees who invites to help whom, and the inviter hears of a newcomer once', async () => {
    const vera = (await aMember(app, 'Vera')).id
    const found = must(await open(vera))
    expect(found).toMatchObject({ as: 'offer', inviterName: 'Boris', card: { name: 'Anna' } })
    await open(vera)
    const told = await app.store.notices.waitingFor(boris)
    expect(told.filter(facts => facts.kind === 'help-link-opened')).toMatchObject([
      { visitorId: vera, receiverId: anna },
    ])
  })

  it('who joined long ago is no newcomer', async () => {
    const old = (await aMember(app, 'Old')).id
    clock.travelTo('2026-11-11T11:00:00Z')
    must(await open(old))
    const told = await app.store.notices.waitingFor(boris)
    expect(told.filter(facts => 'visitorId' in facts && facts.visitorId === old)).toEqual([])
  })

  it('who is the receiver meets their own link', async () => {
    expect(must(await open(anna)).as).toBe('own')
  })

  it('who helps already sees their own record', async () => {
    const mila = (await aMember(app, 'Mila')).id
    const found = must(await open(mila))
    const collection = found.card?.collection
    if (!collection) throw new Error('Anna has no collection')
    must(await makePledge(app, { giverId: mila, collectionId: collection.id, amount: 2_500 }))
    const again = must(await open(mila))
    expect(again.as).toBe('helping')
    expect(again.card?.between.map(each => each.pledge.amount)).toEqual([2_500])
  })

  it('with a token nobody gave finds nothing, and so does who is apart from the receiver', async () => {
    const goran = (await aMember(app, 'Goran')).id
    expect(await open(goran, app.newToken())).toEqual({ refused: 'help-link-is-unknown' })
    await befriend(app, anna, goran)
    must(await withdrawReadiness(app, { by: goran, towards: anna }))
    expect(await open(goran)).toEqual({ refused: 'help-link-is-unknown' })
  })

  it('who is apart from the inviter reads no name of theirs', async () => {
    const jovan = (await aMember(app, 'Jovan')).id
    await befriend(app, boris, jovan)
    must(await withdrawReadiness(app, { by: jovan, towards: boris }))
    expect(must(await open(jovan))).toMatchObject({ as: 'offer', inviterName: null })
    const told = await app.store.notices.waitingFor(boris)
    expect(told.filter(facts => 'visitorId' in facts && facts.visitorId === jovan)).toEqual([])
  })

  it('sees nothing of a green receiver, and the card again once they ask anew', async () => {
    const ira = (await aMember(app, 'Ira')).id
    must(await endMonthlySupport(app, { memberId: anna }))
    expect(must(await open(ira))).toMatchObject({ as: 'green', card: null })
    const opened = must(await askForMonthlySupport(app, { memberId: anna, target: 10_000 }))
    expect(opened.holders).toBeGreaterThan(0)
    expect(must(await open(ira))).toMatchObject({ as: 'offer', card: { name: 'Anna' } })
  })

  it('is told that a reset link is no longer valid', async () => {
    expect(await resetHelpLinks(app, anna)).toEqual({ done: 1 })
    const late = (await aMember(app, 'Late')).id
    expect(await open(late)).toEqual({ refused: 'help-link-is-reset' })
  })
})

describe('those who hold a help link', () => {
  it('are counted while it shows them the card: not who is apart, nor with whom the inviter fell out', async () => {
    const asks = (await aMember(app, 'Asks')).id
    const shares = (await aMember(app, 'Shares')).id
    const holds = (await aMember(app, 'Holds')).id
    const parts = (await aMember(app, 'Parts')).id
    await befriend(app, asks, shares)
    await befriend(app, asks, parts)
    must(await askForMonthlySupport(app, { memberId: asks, target: 10_000 }))
    const link = async (inviterId: MemberId) =>
      must(await shareHelpLink(app, { inviterId, receiverId: asks })).token
    const count = () =>
      countHolders(app.store, asks, { now: app.now(), zone: app.settings.timeZone })
    must(await open(holds, await link(shares)))
    must(await open(parts, await link(asks)))
    expect(await count()).toBe(2)

    must(await withdrawReadiness(app, { by: parts, towards: asks }))
    expect(await count()).toBe(1)
    must(await withdrawReadiness(app, { by: shares, towards: asks }))
    expect(await count()).toBe(0)
  })
})

describe('sharing a help link for another', () => {
  it('is refused to who does not see them, and for who needs nothing', async () => {
    const stranger = (await aMember(app, 'Stranger')).id
    expect(await shareHelpLink(app, { inviterId: stranger, receiverId: anna })).toEqual({
      refused: 'member-is-unknown',
    })
    expect(await shareHelpLink(app, { inviterId: anna, receiverId: boris })).toEqual({
      refused: 'receiver-is-green',
    })
  })

  it('gives one pair one link', async () => {
    const one = must(await shareHelpLink(app, { inviterId: boris, receiverId: anna }))
    const two = must(await shareHelpLink(app, { inviterId: boris, receiverId: anna }))
    expect(one.token).toBe(two.token)
    expect(one.token).not.toBe(token)
  })
})
