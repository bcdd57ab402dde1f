import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { addDetail, writeAbout } from '../../src/actions/member/profile.ts'
import { choose } from '../../src/actions/member/settings.ts'
import { openHelpLink, shareHelpLink } from '../../src/actions/pledge/help-links.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App } from '../../src/app.ts'
import { cardText } from '../../src/bots/commit/people/card-text.ts'
import { dayOf } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { languages } from '../../src/domain/language.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { type Card, loadCard, loadLines, previewCard } from '../../src/views/cards.ts'
import { textsOf } from '../../src/words/texts.ts'
import { commitIntention, confirmDelivery, deliver, withdrawIntention } from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { resetHelpLinks } from '../kit/looking.ts'
import { aMember, befriend } from '../kit/trust.ts'

let app: App
let support: Collection
const who: Record<string, MemberId> = {}

/** Everybody's tie to Anna, whom all of them look at. */
const viewers = [
  'anna',
  'intends',
  'commits',
  'withdrew',
  'receives',
  'co-giver',
  'confirmed',
  'second',
  'holder',
  'meets',
  'apart',
  'owes-apart',
  'stranger',
] as const
type Viewer = (typeof viewers)[number]

function id(viewer: Viewer | 'helped'): MemberId {
  const found = who[viewer]
  if (found === undefined) throw new Error(`nobody is called ${viewer}`)
  return found
}

async function gives(giver: MemberId, to: Collection, amount = 1_000) {
  return pledgesTo(app, { giverId: giver, to, amount })
}

async function asks(memberId: MemberId): Promise<Collection> {
  return must(await askForMonthlySupport(app, { memberId, target: 50_000 })).collection
}

beforeAll(async () => {
  ;({ app } = await anApp())
  for (const name of [...viewers, 'helped']) who[name] = (await aMember(app, name)).id
  const anna = id('anna')
  must(await writeAbout(app, anna, 'Two children'))
  must(await addDetail(app, { memberId: anna, name: 'Card', value: '1234' }))
  await choose(app, anna, { mayBeMet: true, nameSeenBy: 'confirmed' })
  support = await asks(anna)

  await gives(id('intends'), support)
  const commitment = await gives(id('commits'), support, 2_000)
  must(await commitIntention(app, { pledgeId: commitment.id, by: id('commits') }))
  await choose(app, id('commits'), { namedAsGiver: false })
  const gone = await gives(id('withdrew'), support)
  must(await withdrawIntention(app, { pledgeId: gone.id, by: id('withdrew') }))

  const hers = await asks(id('receives'))
  await gives(anna, hers)
  await gives(id('co-giver'), hers)

  await befriend(app, anna, id('confirmed'))
  await befriend(app, id('confirmed'), id('second'))
  const { token } = must(await shareHelpLink(app, { inviterId: anna, receiverId: anna }))
  must(await openHelpLink(app, { viewerId: id('holder'), token }))
  await befriend(app, id('meets'), id('intends'))

  await befriend(app, anna, id('apart'))
  must(await withdrawReadiness(app, { by: anna, towards: id('apart') }))
  await befriend(app, anna, id('owes-apart'))
  const owed = await gives(id('owes-apart'), support, 3_000)
  must(await commitIntention(app, { pledgeId: owed.id, by: id('owes-apart') }))
  must(await withdrawReadiness(app, { by: anna, towards: id('owes-apart') }))
})

/** What of a card is there, in one word each. */
function fieldsOf(card: Card | null): string[] {
  if (!card) return []
  const fields: Record<string, unknown> = {
    name: card.name,
    telegram: card.telegramName,
    status: card.status,
    about: card.about,
    target: card.collection?.target,
    missing: card.collection?.missing,
    totals: card.collection?.bar,
    givers: card.givers,
    amounts: card.amounts.length > 0,
    details: card.paymentDetails.length > 0,
    deeds: card.reputation,
    sum: card.deedsSum !== null,
    mine: card.between.length > 0,
  }
  return Object.keys(fields).filter(field => fields[field])
}

const circle = 'name telegram status about target missing totals givers amounts deeds sum mine'
const network = 'name status about target missing totals givers deeds'

describe('a card', () => {
  it.each<[Viewer, string]>([
    ['anna', 'name telegram status about target missing totals givers amounts details deeds sum'],
    ['intends', circle],
    ['commits', circle.replace('amounts', 'amounts details')],
    ['withdrew', network],
    ['receives', `${network} mine`],
    ['co-giver', network],
    ['confirmed', network.replace('name', 'name telegram')],
    ['holder', network],
    ['meets', 'name status about target missing'],
    ['apart', ''],
    ['owes-apart', 'name details mine'],
    ['stranger', ''],
  ])('shows %s exactly: %s', async (viewer, fields) => {
    const card = await loadCard(app, id(viewer), id('anna'))
    expect(fieldsOf(card)).toEqual(fields.split(' ').filter(Boolean))
  })

  it('shows who is two handshakes away a friend’s friend, the chain and the deeds', async () => {
    const card = await loadCard(app, id('second'), id('anna'))
    expect(fieldsOf(card)).toEqual(['deeds'])
    expect(card).toMatchObject({ name: null, through: 'confirmed', degree: 2, collection: null })
  })

  it('answers the unknown and the forbidden alike', async () => {
    expect(await loadCard(app, id('stranger'), id('anna'))).toBeNull()
    expect(await loadCard(app, id('stranger'), 999_999)).toBeNull()
    expect(await loadLines(app, id('stranger'), [id('anna')])).toEqual([])
  })

  it('names to the network only givers who allow it, and to the circle all', async () => {
    const seen = (await loadCard(app, id('co-giver'), id('anna')))?.givers
    expect(seen?.named.map(({ name }) => name)).toEqual(['intends'])
    expect(seen?.others).toBe(2)
    const mate = (await loadCard(app, id('intends'), id('anna')))?.givers
    expect(mate?.named.map(({ name }) => name)).toEqual(['intends', 'commits', 'owes-apart'])
  })

  it('of one’s own looks as its onlookers see it', async () => {
    const by = async (onlooker: 'circle' | 'network' | 'list' | 'stranger') =>
      fieldsOf(await previewCard(app, id('anna'), onlooker))
    expect(await by('circle')).toEqual(circle.replace(' mine', '').split(' '))
    expect(await by('network')).toEqual(network.split(' '))
    expect(await by('list')).toEqual(['deeds'])
    expect(await by('stranger')).toEqual([])
  })
})

describe('a help link held', () => {
  it('ends with a reset, and with the inviter losing sight of the receiver', async () => {
    const pair = { inviterId: id('intends'), receiverId: id('anna') }
    const { token } = must(await shareHelpLink(app, pair))
    const late = (await aMember(app, 'late')).id
    must(await openHelpLink(app, { viewerId: late, token }))
    expect(fieldsOf(await loadCard(app, late, id('anna')))).toEqual(network.split(' '))

    const mine = await app.store.pledges.openFrom(id('intends'), {
      now: app.now(),
      zone: app.settings.timeZone,
    })
    for (const { pledge: each } of mine) {
      must(await withdrawIntention(app, { pledgeId: each.id, by: id('intends') }))
    }
    expect(await loadCard(app, late, id('anna'))).toBeNull()
    expect(await openHelpLink(app, { viewerId: late, token })).toEqual({
      refused: 'help-link-is-reset',
    })

    expect(fieldsOf(await loadCard(app, id('holder'), id('anna')))).toEqual(network.split(' '))
    await resetHelpLinks(app, id('anna'))
    expect(await loadCard(app, id('holder'), id('anna'))).toBeNull()
    expect(fieldsOf(await loadCard(app, id('withdrew'), id('anna')))).toEqual(['name'])
  })
})

describe('deeds on a card', () => {
  it.each(languages)('are not missed where somebody needs help: %s', async language => {
    const card = await loadCard(app, id('receives'), id('anna'))
    if (!card?.reputation) throw new Error('the deeds are not seen')
    expect(card.status).toBe('orange')
    expect(card.reputation.deeds).toBe(0)
    const t = textsOf('commit', app.settings)(language)
    const today = dayOf(app.now(), app.settings.timeZone)
    expect(cardText(t, card, today)).toBe(cardText(t, { ...card, reputation: null }, today))
    const { memberSince, words, gifts } = card.reputation
    const done = { deeds: 1, inTime: 1, people: 1, words, gifts, overdue: 0, memberSince }
    expect(cardText(t, { ...card, reputation: done }, today)).toContain('👍')
  })

  it('are the giver’s, with the sum for oneself and the circle only', async () => {
    const made = await gives(id('co-giver'), support, 4_000)
    must(await deliver(app, { pledgeId: made.id, by: id('co-giver') }))
    must(await confirmDelivery(app, { pledgeId: made.id, by: id('anna') }))
    const own = await loadCard(app, id('co-giver'), id('co-giver'))
    expect(own?.reputation).toMatchObject({ deeds: 1, inTime: 1, people: 1, overdue: 0 })
    expect(own?.deedsSum).toBe(4_000)
    const other = await loadCard(app, id('anna'), id('co-giver'))
    expect(other?.reputation?.deeds).toBe(1)
    expect(other?.deedsSum).toBeNull()
  })
})

describe('whom both trust', () => {
  it('is named on the card as far as the viewer may read it', async () => {
    const names = ['Jovan', 'Ira', 'Nina', 'Petar'] as const
    const [jovan, ira, nina, petar] = await Promise.all(names.map(name => aMember(app, name)))
    if (!jovan || !ira || !nina || !petar) throw new Error('somebody is missing')
    for (const { id: friend } of [nina, petar]) {
      await befriend(app, jovan.id, friend)
      await befriend(app, friend, ira.id)
    }
    await app.graph()
    const common = async () => (await loadCard(app, jovan.id, ira.id))?.common
    expect((await common())?.toSorted()).toEqual(['Nina', 'Petar'])
    must(await withdrawReadiness(app, { by: petar.id, towards: jovan.id }))
    expect(await common()).toEqual(['Nina'])
    expect((await loadCard(app, jovan.id, nina.id))?.common).toEqual([])
  })
})
