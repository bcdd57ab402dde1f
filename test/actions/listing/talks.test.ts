import { beforeEach, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { agreeToRecord, proposeRecord } from '../../../src/actions/listing/recording.ts'
import { answerAsking, askForListing, takeAskingBack } from '../../../src/actions/listing/talks.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Listing } from '../../../src/domain/listing/listing.ts'
import { numberOfProposal } from '../../../src/domain/listing/recording.ts'
import { type RecordedAs, receiverOf, type Talk } from '../../../src/domain/listing/talk.ts'
import { boardPage, loadListing } from '../../../src/views/board.ts'
import { catchUp } from '../../../src/worker/calendar.ts'
import { confirmDelivery, deliver } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, answersOn, told } from '../../kit/ledger.ts'
import { needs, offers } from '../../kit/listing.ts'
import { leave } from '../../kit/looking.ts'
import { befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let boris: MemberId
let vera: MemberId

/** Anna is trusted by Boris and by Vera. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  await answersOn(app, '2026-11-01', 300)
  anna = await aGiver(app, 'Anna')
  boris = await aGiver(app, 'Boris')
  vera = await aGiver(app, 'Vera')
  await befriend(app, anna, boris)
  await befriend(app, anna, vera)
  await catchUp(app)
})

const asks = async (by: MemberId, { id }: Listing) =>
  must(await askForListing(app, { listingId: id, by }))
const answers = (talk: Talk, isYes = true) =>
  answerAsking(app, { talkId: talk.id, by: talk.ownerId, isYes })
const proposes = (talk: Talk, by: MemberId, as: RecordedAs, amount: number | null = 2_000) =>
  proposeRecord(app, { talkId: talk.id, by, as, amount })
const now = async ({ id }: Talk) => {
  const talk = await app.store.talks.find(id)
  if (!talk) throw new Error('no such talk')
  return talk
}
const agrees = async (talk: Talk, by: MemberId) => {
  const { proposal } = await now(talk)
  const saw = proposal ? numberOfProposal(proposal) : 0
  return agreeToRecord(app, { talkId: talk.id, by, saw })
}
const refusal = (outcome: object) => ('refused' in outcome ? outcome.refused : 'done')
const until = async (instant: string) => {
  clock.travelTo(instant)
  await catchUp(app)
}
const pledgeOf = async (talk: Talk) => {
  const { collectionId } = await now(talk)
  const when = { now: app.now(), zone: app.settings.timeZone }
  const [around] = collectionId ? await app.store.pledges.ofCollection(collectionId, when) : []
  return around?.pledge
}
/** A talk that was answered with yes. */
const talks = async (by: MemberId, listing: Listing) => {
  const talk = await asks(by, listing)
  must(await answers(talk))
  return talk
}
const reputation = async (id: MemberId) => {
  const when = { now: app.now(), zone: app.settings.timeZone }
  return (await app.store.reputation.of([id], when)).get(id)
}

describe('asking', () => {
  it('is answered within seven days, or is over', async () => {
    const talk = await asks(boris, await offers(app, anna))
    expect(await told(app, anna, 'listing-asked')).toHaveLength(1)
    await until('2026-11-18T12:00:00Z')
    expect((await now(talk)).endedAs).toBe('unanswered')
    expect(await told(app, boris, 'talk-news')).toMatchObject([{ what: 'unanswered' }])
    expect(refusal(await answers(talk))).toBe('talk-is-over')
  })

  it('is refused as a table says', async () => {
    const one = await offers(app, anna)
    const asking = async (by: MemberId) =>
      refusal(await askForListing(app, { listingId: one.id, by }))
    expect(await asking(anna)).toBe('owner-asks-nobody')
    const stranger = await aGiver(app, 'Mila')
    expect(await asking(stranger)).toBe('listing-is-unknown')
    const talk = await asks(boris, one)
    expect(await asking(boris)).toBe('asked-already')
    must(await answers(talk, false))
    expect(await asking(boris)).toBe('asking-was-declined')
    expect(refusal(await answers(talk))).toBe('talk-is-over')
    const other = await asks(vera, one)
    must(await takeAskingBack(app, { talkId: other.id, by: vera }))
    expect(await asking(vera)).toBe('done')
    expect(refusal(await answerAsking(app, { talkId: talk.id, by: stranger, isYes: true }))).toBe(
      'talk-is-unknown',
    )
  })

  it('shows a listing to whoever talks about it, to the end', async () => {
    const one = await offers(app, anna, { reach: 1 })
    const talk = await talks(boris, one)
    must(await withdrawReadiness(app, { by: anna, towards: boris }))
    expect(await loadListing(app, boris, one.id)).not.toBeNull()
    expect(refusal(await proposes(talk, boris, 'gift'))).toBe('members-are-apart')
    must(await proposes(talk, boris, 'nothing'))
    must(await agrees(talk, anna))
    expect(await loadListing(app, boris, one.id)).toBeNull()
  })
})

describe('a single thing', () => {
  it('is promised to one at a time, and goes to them', async () => {
    const ladder = await offers(app, anna, { kind: 'give', title: 'A ladder' })
    const [one, other] = [await asks(boris, ladder), await asks(vera, ladder)]
    must(await answers(one))
    expect(refusal(await answers(other))).toBe('listing-is-promised')
    must(await proposes(one, anna, 'gift'))
    must(await agrees(one, boris))
    expect((await now(other)).endedAs).toBe('elsewhere')
    expect(await told(app, vera, 'talk-news')).toMatchObject([{ what: 'elsewhere' }])
    expect((await app.store.listings.find(ladder.id))?.endedAs).toBe('taken')
  })

  it('that is lent is free again', async () => {
    const drill = await offers(app, anna, { kind: 'lend', title: 'A drill' })
    const talk = await talks(boris, drill)
    expect(refusal(await askForListing(app, { listingId: drill.id, by: vera }))).toBe(
      'listing-is-promised',
    )
    must(await proposes(talk, boris, 'gift'))
    must(await agrees(talk, anna))
    await talks(vera, drill)
    const order = { side: null, kind: null, words: [], offset: 0, limit: 10 }
    expect(await boardPage(app, vera, order)).toHaveLength(1)
  })
})

describe('recording', () => {
  it('writes nothing before both agree, then a gift that is given and received', async () => {
    const talk = await talks(boris, await offers(app, anna))
    must(await proposes(talk, anna, 'gift'))
    expect(await pledgeOf(talk)).toBeUndefined()
    expect(refusal(await agrees(talk, anna))).toBe('nothing-is-proposed')
    must(await agrees(talk, boris))
    const gift = await pledgeOf(talk)
    expect(gift).toMatchObject({ giverId: anna, receiverId: boris, amount: 2_000 })
    expect(gift?.confirmedAt).not.toBeNull()
    expect(await reputation(anna)).toMatchObject({
      deeds: 0,
      sum: 0,
      words: { due: 0, kept: 0 },
      gifts: { count: 1, people: 1 },
    })
  })

  it('writes an exchange that was countered once, kept later by another help', async () => {
    const talk = await talks(boris, await needs(app, anna))
    must(await proposes(talk, boris, 'exchange', 3_000))
    const first = (await now(talk)).proposal
    must(await proposes(talk, anna, 'exchange', 2_500))
    const saw = first ? numberOfProposal(first) : 0
    clock.travelTo('2026-11-10T13:00:00Z')
    must(await proposes(talk, anna, 'exchange', 2_000))
    expect(refusal(await agreeToRecord(app, { talkId: talk.id, by: boris, saw }))).toBe(
      'proposal-has-changed',
    )
    must(await agrees(talk, boris))
    const pledge = await pledgeOf(talk)
    expect(pledge).toMatchObject({ giverId: anna, receiverId: boris, dueOn: '2026-12-31' })
    expect(receiverOf(talk)).toBe(anna)
    if (!pledge) throw new Error('no pledge')
    must(await deliver(app, { pledgeId: pledge.id, by: anna }))
    must(await confirmDelivery(app, { pledgeId: pledge.id, by: boris }))
    expect(await reputation(anna)).toMatchObject({ deeds: 0, words: { due: 1, kept: 1 } })
  })

  it('makes neither circle nor network', async () => {
    const far = await aGiver(app, 'Goran')
    await befriend(app, vera, far)
    const talk = await talks(far, await offers(app, anna))
    must(await proposes(talk, far, 'exchange'))
    must(await agrees(talk, anna))
    const when = { now: app.now(), zone: app.settings.timeZone }
    expect((await app.store.network.among(far, [anna], when)).has(anna)).toBe(false)
    expect((await app.store.pledges.circleOf(anna, when)).size).toBe(0)
  })

  it('is bounded by what is owed for things received', async () => {
    for (const amount of [20_000, 10_000]) {
      const talk = await talks(boris, await offers(app, anna))
      must(await proposes(talk, boris, 'exchange', amount))
      must(await agrees(talk, anna))
    }
    const talk = await talks(boris, await offers(app, anna))
    expect(refusal(await proposes(talk, boris, 'exchange', 1))).toBe('beyond-the-exchange-limit')
    expect(refusal(await proposes(talk, anna, 'gift', 1))).toBe('done')
  })

  it('lets the red and the indebted receive gifts only', async () => {
    const first = await talks(boris, await offers(app, anna))
    must(await proposes(first, boris, 'exchange'))
    must(await agrees(first, anna))
    await until('2027-02-02T10:00:00Z')
    const talk = await talks(boris, await offers(app, anna))
    expect(refusal(await proposes(talk, boris, 'exchange'))).toBe('receiver-takes-gifts-only')
    must(await proposes(talk, boris, 'gift'))
    must(await agrees(talk, anna))
    const deadlineOn = '2027-02-20' as const
    must(await askForUrgentHelp(app, { memberId: vera, target: 100, deadlineOn, inGroups: false }))
    const red = await talks(vera, await offers(app, anna))
    expect(refusal(await proposes(red, vera, 'exchange'))).toBe('receiver-is-red')
  })

  it('ends as nothing when nobody minds for seven days', async () => {
    const talk = await talks(boris, await offers(app, anna))
    must(await proposes(talk, boris, 'nothing', null))
    await until('2026-11-18T12:00:00Z')
    expect((await now(talk)).endedAs).toBe('nothing')
    expect((await told(app, anna, 'talk-news')).map(({ what }) => what)).toContain('nothing')
    expect(await pledgeOf(talk)).toBeUndefined()
  })

  it('ends with whoever leaves', async () => {
    const talk = await talks(boris, await offers(app, anna))
    const other = await asks(vera, await offers(app, anna))
    await leave(app, { memberId: anna, current: null })
    expect((await now(talk)).endedAs).toBe('left')
    expect((await now(other)).endedAs).toBe('left')
    expect((await told(app, boris, 'talk-news')).map(({ what }) => what)).toContain('left')
  })
})
