import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../../src/actions/collection/status.ts'
import { openHelpLink, shareHelpLink } from '../../../src/actions/pledge/help-links.ts'
import type { App } from '../../../src/app.ts'
import { wording } from '../../../src/bots/commit/notices.ts'
import type { MemberId, PledgeId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { loadCard, loadLines } from '../../../src/views/cards.ts'
import { allowGiverAgain, commitIntention, declineIntention, deliver } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { comesTo, must, pledgesTo } from '../../kit/helping.ts'
import { told } from '../../kit/ledger.ts'
import { endMonthlySupport } from '../../kit/looking.ts'
import { aMember } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: MemberId
let support: Collection
let token: string

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  anna = (await aMember(app, 'Anna')).id
  const asked = await askForMonthlySupport(app, { memberId: anna, target: 50_000 })
  support = must(asked).collection
  ;({ token } = must(await shareHelpLink(app, { inviterId: anna, receiverId: anna })))
})

type Given = Readonly<{ by: MemberId; pledgeId: PledgeId }>

async function gives(name: string): Promise<Given> {
  const by = (await aMember(app, name)).id
  const { id } = await pledgesTo(app, { giverId: by, to: support, amount: 5_000 })
  return { by, pledgeId: id }
}

/** What the card, the help link and the list of those in need say to somebody. */
async function offeredTo(viewerId: MemberId) {
  const card = await loadCard(app, viewerId, anna)
  const link = must(await openHelpLink(app, { viewerId, token }))
  const [line] = await loadLines(app, viewerId, [anna])
  const may = card?.mayPledge
  return {
    card: may && ('refused' in may ? may.refused : may.done.kind),
    link: link.as,
    between: card?.between.length,
    mine: line?.mine,
  }
}

describe('help on a card, behind a help link and in a list', () => {
  it('is offered once a month: to who intended, committed or delivered, in the next one', async () => {
    const intends = await gives('Intends')
    const commits = await gives('Commits')
    const delivers = await gives('Delivers')
    must(await commitIntention(app, commits))
    must(await deliver(app, delivers))
    for (const { by } of [intends, commits, delivers]) {
      const helping = { card: 'giver-already-has-an-open-pledge', link: 'helping' }
      expect(await offeredTo(by)).toEqual({ ...helping, between: 1, mine: 5_000 })
    }

    clock.travelTo('2026-12-05T11:00:00Z')
    const offer = { card: 'monthly', link: 'offer' }
    expect(await offeredTo(intends.by)).toEqual({ ...offer, between: 0, mine: 0 })
    expect(await offeredTo(commits.by)).toEqual({ ...offer, between: 1, mine: 5_000 })
    expect(await offeredTo(delivers.by)).toEqual({ ...offer, between: 1, mine: 5_000 })
  })

  it('is not offered to who was declined, or is red', async () => {
    const declined = await gives('Declined')
    must(await declineIntention(app, { ...declined, by: anna }))
    expect(await offeredTo(declined.by)).toMatchObject({
      card: 'giver-was-declined',
      link: 'offer',
    })

    const red = (await aMember(app, 'Red')).id
    await comesTo(app, red, anna)
    const order = { target: 10_000, deadlineOn: '2026-12-20', inGroups: true } as const
    must(await askForUrgentHelp(app, { memberId: red, ...order }))
    expect(await offeredTo(red)).toMatchObject({ card: 'giver-is-red', link: 'offer' })
  })

  it('is offered again to who is allowed again, while a collection runs', async () => {
    const forgotten = await gives('Forgotten')
    must(await declineIntention(app, { ...forgotten, by: anna }))
    must(await allowGiverAgain(app, { ...forgotten, by: anna }))
    const [facts] = await told(app, forgotten.by, 'pledge-allowed-again')
    if (!facts) throw new Error('nothing was told')
    const read = async () => {
      const screen = await wording(app)(facts, await app.store.members.get(forgotten.by))
      return screen?.buttons.flat().map(({ text }) => text)
    }
    expect(await read()).toEqual(['❤️ Help again'])
    must(await endMonthlySupport(app, { memberId: anna }))
    expect(await read()).toEqual(['🔎 Open'])
  })

  it('is a question of others: nobody is offered their own', async () => {
    expect((await loadCard(app, anna, anna))?.mayPledge).toBeNull()
  })
})
