import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { writeAbout } from '../../src/actions/member/profile.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Group, MessageView } from '../../src/emulator/telegram.ts'
import { asJson, readMyData } from '../../src/views/my-data.ts'
import { commitIntention, deliver } from '../kit/acting.ts'
import { withBlanks } from '../kit/blanks.ts'
import { comesTo, must } from '../kit/helping.ts'
import { leave, resetHelpLinks } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let anna: Resident
let boris: Resident
let vera: Resident
let annas: Collection
/** A group that no bot is in. */
let yard: Group

beforeAll(async () => {
  town = await aTown({}, { takesInline: true })
  const people = await residents(town, 'Anna', 'Boris', 'Vera')
  ;({ Anna: anna, Boris: boris, Vera: vera } = people)
  const { app } = town
  must(await writeAbout(app, anna.id, 'The roof leaks'))
  annas = must(await askForMonthlySupport(app, { memberId: anna.id, target: 30_000 })).collection
  await town.settled()
  yard = town.telegram.addGroup({ title: 'Our yard', creator: anna.neighbour.person })
  await vera.neighbour.person.joins(yard)
})

/** The newest message of the yard, as Vera reads it there. */
function inTheYard(): MessageView {
  const { last } = vera.neighbour.person.chat(yard)
  if (!last) throw new Error('nobody has written')
  return last
}

/** What Anna's Share button asks the bot for. */
function shared(): string {
  const keys = anna.neighbour.sees('commit', /help link/i).buttons.flat()
  const query = keys.find(({ shares }) => shares !== null)?.shares
  if (!query) throw new Error('nothing to share')
  return query
}

async function minutesLater(minutes: number): Promise<void> {
  town.clock.travelTo(new Date(town.clock.now().getTime() + minutes * 60_000))
  await town.settled()
}

const rows = async (who: Resident) => (await readMyData(town.app, who.id)).sharedCards.length

describe('a card that travels', () => {
  it('stands in any chat with the reason, the sums in words and the way to help', async () => {
    await anna.says('/help_link')
    await anna.neighbour.person.sendsInline(town.bots.commit, shared(), yard)
    await town.settled()

    const { text, buttons, from } = inTheYard()
    expect(from.name).toBe('Anna')
    expect(text).toContain('Anna asks for help.')
    expect(text).toContain('The roof leaks')
    expect(withBlanks(text)).toMatch(/300 € missing/)
    expect(text).not.toContain('arrived')
    const [help] = buttons.flat()
    expect(help?.text).toBe('❤️ Help')

    await vera.neighbour.opens(help?.url ?? '')
    expect(vera.screen()).toContain('Anna')
  })

  it('follows the facts, at most every few minutes', async () => {
    const { app } = town
    await comesTo(app, boris.id, anna.id)
    const order = { giverId: boris.id, collectionId: annas.id, amount: 5_000 }
    const { pledge: given } = must(await makePledge(app, order))
    must(await commitIntention(app, { pledgeId: given.id, by: boris.id }))
    await town.settled()
    expect(withBlanks(inTheYard().text)).toMatch(/300 € missing/)

    await minutesLater(4)
    expect(withBlanks(inTheYard().text)).toMatch(/250 € of 300 € still missing\n.*50 € promised/)
    expect(inTheYard().text).not.toContain('Boris')

    must(await deliver(app, { pledgeId: given.id, by: boris.id }))
    await minutesLater(4)
    expect(withBlanks(inTheYard().text)).toMatch(/50 € promised/)
  })

  it('gives nobody anything of others', async () => {
    const { bots } = town
    const asks = (who: Resident, text: string) => who.neighbour.person.asksInline(bots.commit, text)
    expect(await asks(boris, '')).toEqual([])
    expect(await asks(vera, String(boris.id))).toEqual([])
    const stranger = town.telegram.addUser({ firstName: 'Stranger' })
    expect(await stranger.asksInline(bots.commit, String(anna.id))).toEqual([])
    expect(await town.app.store.members.ofTelegram(stranger.id)).toBeNull()

    const answers = town.telegram.requests.filter(({ method }) => method === 'answerInlineQuery')
    expect(answers.length).toBeGreaterThan(3)
    for (const { params } of answers)
      expect(params).toMatchObject({ is_personal: true, cache_time: 0 })
  })

  it('is in my data, and says that it has ended once the link is reset; then nothing is kept', async () => {
    expect(await rows(anna)).toBe(1)
    expect(asJson(await readMyData(town.app, anna.id))).toContain('inlineMessageId')
    await resetHelpLinks(town.app, anna.id)
    await minutesLater(4)
    expect(inTheYard().text).toBe('This card is no longer valid.')
    expect(inTheYard().buttons).toEqual([])
    expect(await rows(anna)).toBe(0)
  })

  it('is taken out of the chat when its member leaves', async () => {
    await anna.says('/help_link')
    await anna.neighbour.person.sendsInline(town.bots.commit, shared(), yard)
    await town.settled()
    expect(inTheYard().text).toContain('The roof leaks')

    must(await leave(town.app, { memberId: anna.id, current: null }))
    await minutesLater(4)
    expect(inTheYard().text).toBe('This card is no longer valid.')
    expect(await rows(anna)).toBe(0)
  })
})

describe('an invitation as a card', () => {
  it('is accepted from any chat, and ends with its one use', async () => {
    const { neighbour } = vera
    await neighbour.opens('arvut-add', 'menu')
    await neighbour.says('arvut-add', '/invite')
    await neighbour.presses('arvut-add', /personal/)
    const [share] = neighbour.sees('arvut-add', /./).buttons.flat()
    await neighbour.person.sendsInline(town.bots['arvut-add'], share?.shares ?? '', yard)
    await town.settled()
    const [accept] = inTheYard().buttons.flat()
    expect(accept?.text).toBe('🤝 Accept')

    await boris.neighbour.opens(accept?.url ?? '')
    await boris.neighbour.presses('arvut-add', /Accept|Принять/)
    await minutesLater(4)
    expect(inTheYard().text).toBe('This card is no longer valid.')
    expect(await rows(vera)).toBe(0)
  })
})
