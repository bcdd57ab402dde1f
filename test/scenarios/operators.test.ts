import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Member } from '../../src/app.ts'
import { watchBroadcasts } from '../../src/bots/commit/admin/watch.ts'
import type { BotName } from '../../src/domain/bot.ts'
import { withBlanks } from '../kit/blanks.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const accounts: number[] = []
let town: Town
let operator: Neighbour

beforeAll(async () => {
  town = await aTown({ adminIds: accounts })
  operator = town.person('Olga')
  accounts.push(operator.person.id)
  await operator.opens('commit', 'menu')
})

async function passes(seconds: number) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

async function memberOf({ person }: Neighbour): Promise<Member> {
  const member = await town.app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is not registered`)
  return member
}

const whatWasDone = async () => (await town.app.store.audits.latest(50)).map(({ what }) => what)

describe('a stranger before the operators’ room', () => {
  const forged = [
    'adm',
    'admreps:0',
    'admrep:1:2',
    'admhalt:1:2',
    'admsusp:1:2:7',
    'admdism:1:2',
    'admout:0',
    'admlift:1:1764576000',
    'admwrite',
    'admsend:AbCd1234',
    'admdrop:AbCd1234',
    'admcast:1',
    'admstop:1',
    'admleave',
  ]

  it('finds an unknown command', async () => {
    const stranger = town.person('Mallory')
    await stranger.opens('commit', 'menu')
    await stranger.says('commit', '/nonsense')
    const unknown = stranger.screen('commit')
    await stranger.says('commit', '/admin')
    expect(stranger.screen('commit')).toBe(unknown)
    expect(stranger.reads('commit').join()).not.toContain('For operators')
  })

  it('finds buttons that lead nowhere', async () => {
    const stranger = town.person('Trudy')
    await stranger.opens('commit', 'menu')
    const message = stranger.sees('commit', 'people help people')
    const taps = async (data: string) => {
      town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
      const { text } = await stranger.person.sends(town.bots.commit, data, message)
      await town.settled()
      return { text, screen: stranger.screen('commit') }
    }
    const unknown = await taps('nonsense')
    for (const data of forged) expect({ data, ...(await taps(data)) }).toEqual({ data, ...unknown })
    expect(await whatWasDone()).toEqual([])
  })

  it('is what an operator becomes whom the settings name no more, even in the middle of a question', async () => {
    const former = town.person('Peggy')
    accounts.push(former.person.id)
    await former.opens('commit', 'menu')
    await former.says('commit', '/admin')
    expect(former.screen('commit')).toContain('For operators')
    await former.presses('commit', 'Message to everybody')
    accounts.pop()
    await former.says('commit', 'Everybody, send me money')
    expect(former.screen('commit')).not.toContain('This is how people will read it')
    expect(await town.app.store.broadcasts.newest(1)).toEqual([])
  })
})

describe('a message to everybody', () => {
  const text = 'Tonight the bots rest from two to three.'
  const awake: [Neighbour, BotName][] = []
  const asleep: [Neighbour, BotName][] = []

  beforeAll(async () => {
    for (let at = 0; at < 30; at++) {
      const neighbour = town.person(`Neighbour ${at}`)
      const bot = at % 3 === 0 ? 'arvut-add' : 'commit'
      await neighbour.opens(bot, 'menu')
      if (at % 2 === 0) awake.push([neighbour, bot])
      else {
        asleep.push([neighbour, bot])
        const { id } = await memberOf(neighbour)
        await town.app.store.members.change(id, { quietFrom: 11 * 60, quietUntil: 15 * 60 })
      }
    }
  }, 60_000)

  const timesRead = ([person, bot]: [Neighbour, BotName]) =>
    person.reads(bot).filter(each => each.includes(text)).length

  it('is shown before it goes out, and shows how far it has come', {
    timeout: 30_000,
  }, async () => {
    const watch = watchBroadcasts(town.app, town.running.houses.commit.api)
    await operator.says('commit', '/admin')
    await operator.presses('commit', 'Message to everybody')
    await operator.says('commit', text)
    expect(operator.screen('commit')).toContain('It goes to 34')
    expect(operator.screen('commit')).toContain(text)
    await operator.presses('commit', '📣 Send')
    // The message itself may have come below it, and the count gone on: the first is looked for.
    const counts = town.telegram.requests.flatMap(
      ({ params }) => /Delivered \d+ of 34/.exec(withBlanks(String(params['text']))) ?? [],
    )
    expect(counts[0]).toBe('Delivered 0 of 34')
    await passes(3)
    await vi.waitFor(
      async () => {
        await watch()
        expect(operator.sees('commit', 'Delivered').text).toContain('Delivered 19 of 34')
      },
      { timeout: 20_000, interval: 200 },
    )
    expect(awake.map(timesRead)).toEqual(awake.map(() => 1))
    expect(asleep.map(timesRead)).toEqual(asleep.map(() => 0))
  })

  it('reaches nobody any more once it is stopped in the middle', async () => {
    await operator.presses('commit', 'Stop')
    expect(operator.sees('commit', 'Delivered').text).toContain(
      'Stopped. Anyone who has not got it',
    )
    await town.travelTo('2026-11-10T15:00:00Z')
    expect(asleep.map(timesRead)).toEqual(asleep.map(() => 0))
    expect(awake.map(timesRead)).toEqual(awake.map(() => 1))
    await operator.says('commit', '/admin')
    await operator.presses('commit', 'The last one')
    expect(operator.screen('commit')).toContain('Delivered 19 of 34')
    expect(operator.buttons('commit').join()).not.toContain('Stop')
    await operator.presses('commit', 'Back')
    expect(operator.screen('commit')).toContain('Olga · stopped a message to everybody')
  })
})

describe('a report', () => {
  let anna: Neighbour
  let boris: Neighbour

  beforeAll(async () => {
    anna = town.person('Anna', { username: 'anna' })
    boris = town.person('Boris')
    for (const person of [anna, boris]) {
      await person.opens('commit', 'menu')
      await person.opens('arvut-add', 'menu')
    }
    await anna.says('arvut-add', '/invite')
    await anna.presses('arvut-add', 'New personal')
    await boris.opens(anna.link('arvut-add'))
    await boris.presses('arvut-add', 'Accept')
    await anna.says('arvut-add', '/sos')
    await anna.presses('arvut-add', 'Call for help')
    await anna.says('arvut-add', 'Buy pumps, the best pumps')
    await anna.presses('arvut-add', 'Send in 10 s')
    await passes(10)
    await boris.presses('arvut-add', 'Report')
    await boris.says('arvut-add', 'She sells pumps')
  })

  it('is read by an operator, who halts the call with a reason', async () => {
    await operator.says('commit', '/admin')
    await operator.presses('commit', 'Reports (1)')
    await operator.presses('commit', 'She sells pumps')
    expect(operator.screen('commit')).toContain('An SOS of Anna (@anna)')
    expect(operator.screen('commit')).toContain('“Buy pumps, the best pumps”')
    expect(operator.screen('commit')).toContain('Boris reported')
    await operator.presses('commit', 'Stop this SOS')
    await operator.says('commit', 'This is an advertisement')
    expect(operator.screen('commit')).toContain('stopped by operators')
    expect(operator.screen('commit')).toContain('This report is handled')
    expect(anna.sees('arvut-add', 'have stopped your message').text).toContain(
      'This is an advertisement',
    )
  })

  it('may suspend the sender, who is told why and asks for nothing meanwhile', async () => {
    await operator.presses('commit', '7 days')
    expect(operator.screen('commit')).toContain('suspended for 7 days?')
    await operator.says('commit', 'The second advertisement')
    expect(operator.screen('commit')).toContain('⏸ Suspended until 17 Nov')
    expect(anna.screen('arvut-add')).toContain('until 17 November')
    expect(anna.screen('arvut-add')).toContain('The second advertisement')

    await anna.says('commit', '/status')
    await anna.presses('commit', 'Ask for monthly support')
    expect(anna.screen('commit')).toContain('can’t start anything new here until 17 November')
    await passes(25 * 3600)
    await anna.says('arvut-add', '/sos')
    await anna.presses('arvut-add', 'Call for help')
    expect(anna.screen('arvut-add')).toContain('You can’t send SOS until 17 November')
  })

  it('is over when the suspension is lifted', async () => {
    await operator.says('commit', '/admin')
    await operator.presses('commit', 'Suspended (1)')
    expect(await operator.presses('commit', 'Anna, until')).toBe('The suspension is lifted.')
    expect(operator.screen('commit')).toContain('Nobody is suspended')
    expect(anna.screen('arvut-add')).toContain('you can send SOS and open collections again')
    await anna.says('commit', '/status')
    await anna.presses('commit', 'Ask for monthly support')
    expect(anna.screen('commit')).not.toContain('suspended')
    await anna.says('commit', '500')
    await anna.presses('commit', 'Save')
    expect(await town.app.store.collections.openOf((await memberOf(anna)).id)).toMatchObject({
      monthly: { target: 50_000 },
    })
    // Each list leaves a line before it is shown.
    expect((await whatWasDone()).slice(0, 5)).toEqual([
      'suspended-listed',
      'suspension-lifted',
      'suspended-listed',
      'opened',
      'suspended',
    ])
    await operator.presses('commit', 'Back')
    expect(operator.screen('commit')).toContain('Olga · lifted the suspension of Anna')
  })
})
