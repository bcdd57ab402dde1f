import { describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { choose } from '../../src/actions/member/settings.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { MemberId, PledgeId } from '../../src/domain/ids.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { commitIntention, confirmDelivery, deliver } from '../kit/acting.ts'
import { changeCollectionTarget, endMonthlySupport } from '../kit/looking.ts'
import { aSquare, type Square } from '../kit/square.ts'
import { aTown, type Neighbour } from '../kit/town.ts'

const town = await aTown()
const { app } = town

/** Time goes on: what waited for its minute or its three seconds happens. */
async function aWhile(seconds = 120) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

async function people(...names: string[]): Promise<[Neighbour, ...Neighbour[]]> {
  const all = names.map(name => town.person(name))
  for (const neighbour of all) await neighbour.opens('commit')
  return all as [Neighbour, ...Neighbour[]]
}

async function idOf({ person }: Neighbour): Promise<MemberId> {
  const member = await app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is no member`)
  return member.id
}

function value<T>(outcome: Outcome<T, string>): T {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

/** A group with Commit in it and Anna's circle bound. */
async function aRoom(title: string, ...all: [Neighbour, ...Neighbour[]]): Promise<Square> {
  const square = await aSquare(town, title, all)
  await square.adds(all[0], 'commit', 'circle')
  await all[0].opens(square.link('Connect my circle'))
  await all[0].presses('commit', 'Yes, show it')
  await aWhile()
  return square
}

async function asksMonthly(neighbour: Neighbour, target: number): Promise<Collection> {
  const order = { memberId: await idOf(neighbour), target }
  const { collection } = value(await askForMonthlySupport(app, order))
  await aWhile()
  return collection
}

async function asksUrgently(neighbour: Neighbour, inGroups: boolean): Promise<Collection> {
  const memberId = await idOf(neighbour)
  const order = { memberId, target: 50_000, deadlineOn: '2026-11-20', inGroups } as const
  const { collection } = value(await askForUrgentHelp(app, order))
  await aWhile()
  return collection
}

async function helps(giver: Neighbour, { id }: Collection, amount: number): Promise<PledgeId> {
  const giverId = await idOf(giver)
  const made = value(await makePledge(app, { giverId, collectionId: id, amount }))
  return made.pledge.id
}

describe("the circle's room", () => {
  it('shows an open collection on a living card, and the giver only where they allow it', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aRoom('Exodus-circle Anna', anna, boris)
    expect(square.reads()).toEqual([
      expect.stringMatching(/🫂 Anna\nNo request for help is shown here now/),
    ])
    const collection = await asksMonthly(anna, 50_000)
    expect(square.sees('🔆 Anna')).toMatch(/0 %\n🙏 500 € missing\nNovember, 20 days left/)

    await boris.opens(square.link('Help'))
    boris.sees('commit', 'Anna')
    const pledgeId = await helps(boris, collection, 10_000)
    await aWhile()
    expect(square.sees('🔆 Anna')).toContain('0 %')
    value(await commitIntention(app, { pledgeId, by: await idOf(boris) }))
    await aWhile()
    expect(square.sees('🔆 Anna')).toMatch(/20 %\n🙏 400 € of 500 €/)
    expect(square.sees('🔆 Anna')).not.toContain('Boris')

    await choose(app, await idOf(boris), { namedInGroups: true })
    await aWhile()
    expect(square.sees('🔆 Anna')).toContain('Boris 100 €')
    await choose(app, await idOf(boris), { namedAsGiver: false })
    await aWhile()
    expect(square.sees('🔆 Anna')).not.toContain('Boris')
    await choose(app, await idOf(boris), { namedAsGiver: true })
    await aWhile()
    expect(square.sees('🔆 Anna')).toContain('Boris 100 €')
    await choose(app, await idOf(boris), { namedInGroups: false })
    await aWhile()
    expect(square.sees('🔆 Anna')).not.toContain('Boris')
    expect(square.reads()).toHaveLength(1)

    await boris.opens(square.link('Who helps'))
    expect(boris.screen('commit')).toContain('· Boris')
    const [vera] = await people('Vera')
    await vera.person.joins(square.group)
    await vera.opens(square.link('Who helps'))
    expect(vera.screen('commit')).not.toContain('Boris')
    value(await endMonthlySupport(app, { memberId: await idOf(anna) }))
    await aWhile()
    square.sees('🫂 Anna')
  })

  it('names givers in the order they came, whatever they give', async () => {
    const [anna, boris, vera] = await people('Anna', 'Boris', 'Vera')
    if (!boris || !vera) throw new Error('nobody')
    const square = await aRoom('In order', anna, boris, vera)
    const collection = await asksMonthly(anna, 50_000)
    for (const [giver, amount] of [
      [boris, 1_000],
      [vera, 20_000],
    ] as const) {
      await choose(app, await idOf(giver), { namedInGroups: true })
      await giver.opens(square.link('Help'))
      const pledgeId = await helps(giver, collection, amount)
      value(await commitIntention(app, { pledgeId, by: await idOf(giver) }))
      await aWhile()
    }
    expect(square.sees('🔆 Anna')).toContain('Helping: Boris 10 €, Vera 200 €')
  })

  it('says the start and the success of an emergency, each once', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aRoom('Urgent', anna, boris)
    const collection = await asksUrgently(anna, true)
    await aWhile()
    expect(square.reads()).toEqual([
      expect.stringContaining('🆘 Anna · urgent help'),
      expect.stringContaining('🆘 Anna needs urgent help: 500 € until 20 November.'),
    ])
    await boris.opens(square.link('Help'))
    const pledgeId = await helps(boris, collection, 50_000)
    value(await deliver(app, { pledgeId, by: await idOf(boris) }))
    value(await confirmDelivery(app, { pledgeId, by: await idOf(anna) }))
    await aWhile()
    await aWhile()
    expect(square.reads()).toEqual([
      expect.stringContaining('No request for help is shown here now'),
      expect.stringContaining('🆘 Anna needs urgent help'),
      expect.stringContaining('👍 Anna has reached the target: 500 € arrived.'),
    ])
  })

  it('shows nothing of an emergency that groups may not see, and ends the link they had', async () => {
    const [anna] = await people('Anna')
    const square = await aRoom('Secret', anna)
    await asksMonthly(anna, 50_000)
    const link = square.link('Help')
    await asksUrgently(anna, false)
    await aWhile()
    expect(square.reads()).toEqual([
      expect.stringContaining('No request for help is shown here now'),
    ])
    const [spy] = await people('Spy')
    await spy.opens(link)
    expect(spy.screen('commit')).not.toContain('Anna')
  })

  it('reads the same whether nothing is needed or an emergency is kept from it', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aRoom('Two', anna, boris)
    const quiet = square.reads()
    await asksUrgently(anna, false)
    expect(square.reads()).toEqual(quiet)
  })

  it('sees an emergency that its owner shows later, and no longer once they hide it', async () => {
    const [anna] = await people('Anna')
    const square = await aRoom('Later', anna)
    await asksUrgently(anna, false)
    await anna.says('commit', '/status')
    await anna.presses('commit', 'Show it in my groups')
    await aWhile()
    square.sees('🆘 Anna · urgent help')
    await anna.presses('commit', 'Show it in my groups')
    await aWhile()
    square.sees('🫂 Anna')
    expect(square.reads()[0]).toContain('No request for help is shown here now')
  })

  it('is offered the emergency that runs when its circle is connected', async () => {
    const [anna] = await people('Anna')
    await asksUrgently(anna, false)
    const square = await aSquare(town, 'Offered', [anna])
    await square.adds(anna, 'commit', 'circle')
    await anna.opens(square.link('Connect my circle'))
    await anna.presses('commit', 'my emergency, too')
    anna.sees('commit', 'Offered now shows your circle')
    await aWhile()
    square.sees('🆘 Anna · urgent help')
  })

  it("announces the month's result on the 1st, from nine o'clock", async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aRoom('Month', anna, boris)
    const collection = await asksMonthly(anna, 40_000)
    await boris.opens(square.link('Help'))
    const pledgeId = await helps(boris, collection, 10_000)
    value(await deliver(app, { pledgeId, by: await idOf(boris) }))
    value(await confirmDelivery(app, { pledgeId, by: await idOf(anna) }))
    await aWhile()
    square.sees('25 %')

    await town.travelTo('2026-12-01T05:00:00Z')
    expect(square.sees('🔆 Anna')).toMatch(/0 %[\s\S]*December, 30 days left/)
    expect(square.reads()).toHaveLength(1)
    await town.travelTo('2026-12-01T08:30:00Z')
    expect(square.reads().at(-1)).toContain('November is closed. Anna: 100 € of 400 € arrived.')
    await town.travelTo('2026-12-02T08:30:00Z')
    expect(square.reads()).toHaveLength(2)
  })

  it('takes nobody but an admin, and only one circle', async () => {
    const [anna, boris, vera] = await people('Anna', 'Boris', 'Vera')
    if (!boris || !vera) throw new Error('nobody')
    const square = await aSquare(town, 'One circle', [anna, boris])
    await square.adds(anna, 'commit')
    const link = square.link('Connect my circle')
    await boris.opens(link)
    expect(boris.screen('commit')).toContain('Only admins')
    await vera.opens(link)
    expect(vera.screen('commit')).toContain('you are not in it')
    await anna.opens(link)
    await anna.presses('commit', 'Yes, show it')
    await anna.person.promotes(boris.person, square.group)
    await boris.opens(link)
    expect(boris.screen('commit')).toContain('already shows another circle')
  })

  it('asks for no more than being an admin where Telegram does not say who is in the group', async () => {
    const [anna, boris, spy] = await people('Anna', 'Boris', 'Spy')
    if (!boris || !spy) throw new Error('nobody')
    const square = await aSquare(town, 'Behind a curtain', [anna, boris])
    square.group.hidesMembers()
    await square.adds(anna, 'commit')
    const bind = square.link('Connect my circle')
    for (const each of [boris, spy]) {
      await each.opens(bind)
      expect(each.screen('commit')).toMatch(/^Only admins.*turn off “Remain anonymous”/)
    }
    await anna.opens(bind)
    await anna.presses('commit', 'Yes, show it')
    const collection = await asksMonthly(anna, 50_000)
    await boris.opens(square.link('Help'))
    await helps(boris, collection, 10_000)
    await boris.opens(square.link('Who helps'))
    expect(boris.screen('commit')).toContain('· Boris')
    await spy.opens(square.link('Who helps'))
    expect(spy.screen('commit')).toContain('Only people who help see who else does')
  })

  it('tells an anonymous owner what works, and it does', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Masked', [anna, boris])
    await anna.person.staysAnonymous(square.group)
    await square.adds(anna, 'commit')
    const link = square.link('Connect my circle')
    const wayOut = /Only admins.*make me an admin too, or turn off “Remain anonymous”/
    await anna.opens(link)
    expect(anna.screen('commit')).toMatch(wayOut)
    expect(await square.presses(anna, '⚙️')).toMatch(wayOut)
    await square.says(anna, '/settings')
    expect(square.reads().at(-1)).toMatch(/Press the buttons.*make me an admin too/)

    await anna.person.promotes(town.bots.commit, square.group)
    await square.presses(anna, '⚙️')
    square.sees('⚙️ This group')
    expect(await square.presses(boris, 'Stay silent')).toBe(
      'Only admins of this group can do that.',
    )
    await anna.opens(link)
    await anna.presses('commit', 'Yes, show it')
    await anna.person.demotes(town.bots.commit, square.group)
    await anna.opens(link)
    await anna.presses('commit', 'Stop showing it')
    await anna.presses('commit', 'Stop showing it')
    expect(anna.screen('commit')).toContain('no longer shows your circle')
    await anna.person.staysAnonymous(square.group, false)
    await anna.opens(link)
    expect(anna.buttons('commit').join()).toContain('Yes, show it')
  })

  it('keeps the circle of an owner who is demoted, who may still end it', async () => {
    const [founder, anna] = await people('Founder', 'Anna')
    if (!anna) throw new Error('nobody')
    const square = await aSquare(town, 'Demoted', [founder, anna])
    await square.adds(founder, 'commit')
    await founder.person.promotes(anna.person, square.group)
    await anna.opens(square.link('Connect my circle'))
    await anna.presses('commit', 'Yes, show it')
    await aWhile()
    await founder.person.demotes(anna.person, square.group)
    await town.settled()
    await aWhile()
    square.sees('🫂 Anna')

    const link = await square.presses(anna, '⚙️')
    await anna.opens(link ?? '')
    await anna.presses('commit', 'Stop showing it')
    await anna.presses('commit', 'Stop showing it')
    expect(anna.screen('commit')).toContain('no longer shows your circle')
    await aWhile()
    square.sees('An admin of this group can connect')
  })

  it('ends when its owner leaves the group, or the bots, or is unbound by an admin', async () => {
    const [founder, anna] = await people('Founder', 'Anna')
    if (!anna) throw new Error('nobody')
    const square = await aSquare(town, 'Ending', [founder, anna])
    await square.adds(founder, 'commit')
    await founder.person.promotes(anna.person, square.group)
    const bind = async () => {
      await anna.opens(square.link('Connect my circle'))
      await anna.presses('commit', 'Yes, show it')
      await aWhile()
      square.sees('🫂 Anna')
    }
    await bind()
    await square.presses(founder, '⚙️')
    await square.presses(founder, 'Disconnect Anna')
    await square.presses(founder, 'Yes, disconnect Anna')
    await square.presses(founder, 'Close')
    await aWhile()
    anna.sees('commit', 'has disconnected your card')
    expect(square.reads()).toEqual([expect.stringContaining('An admin of this group can connect')])

    await bind()
    await anna.person.leaves(square.group)
    await town.settled()
    await aWhile()
    anna.sees('commit', 'no longer in Ending')
    square.sees('An admin of this group can connect')
  })

  it('follows a changed target, and carries a new link after a reset', async () => {
    const [anna] = await people('Anna')
    const square = await aRoom('Target', anna)
    const { id: collectionId } = await asksMonthly(anna, 50_000)
    const memberId = await idOf(anna)
    value(await changeCollectionTarget(app, { memberId, collectionId, target: 30_000 }))
    await aWhile()
    square.sees('300 €')
    const link = square.link('Help')
    await app.store.helpLinks.reset(memberId, app.now())
    await aWhile()
    expect(square.link('Help')).not.toBe(link)
  })
})
