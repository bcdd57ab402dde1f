import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import type { BotName } from '../../src/domain/bot.ts'
import { parseDay } from '../../src/domain/cycle.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { MessageView } from '../../src/emulator/telegram.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { endUrgentHelp } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

/** People scroll: two messages of one dialogue in one chat are the rule. A button means its own. */
let town: Town
let people: Readonly<Record<'Anna' | 'Vera' | 'Boris' | 'Goran', Resident>>
let annas: Collection
let veras: Collection

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Vera', 'Boris', 'Goran')
  const { Anna, Vera, Boris, Goran } = people
  for (const giver of [Boris, Goran])
    for (const { id } of [Anna, Vera]) await befriend(town.app, giver.id, id)
  annas = await urgent(Anna, 600_00)
  veras = await urgent(Vera, 900_00)
  await town.settled()
})

async function urgent({ id: memberId }: Resident, target: number): Promise<Collection> {
  const deadlineOn = parseDay('2026-11-20')
  if (!deadlineOn) throw new Error('no such day')
  const order = { memberId, target, deadlineOn, inGroups: false }
  return must(await askForUrgentHelp(town.app, order)).collection
}

function newest(who: Resident, bot: BotName = 'commit'): MessageView {
  return who.neighbour.sees(bot, /[\s\S]/)
}

/** Presses what a message shows, also when it is far above; answers what pops up. */
async function pressUnder(
  who: Resident,
  message: MessageView,
  part: RegExp,
  bot: BotName = 'commit',
) {
  const button = message.buttons.flat().find(({ text }) => part.test(text))
  if (!button?.data) throw new Error(`no button ${part} under ${message.text}`)
  return send(who, message, button.data, bot)
}

async function send(who: Resident, message: MessageView, data: string, bot: BotName = 'commit') {
  town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
  const answer = await who.neighbour.person.sends(town.bots[bot], data, message)
  await town.settled()
  return answer.text ?? ''
}

/** Opens the question how much for a collection, as from a card. */
async function asks(who: Resident, collection: Collection): Promise<void> {
  await who.neighbour.says('commit', '/menu')
  await send(who, newest(who), `give:${collection.id}`)
}

const given = (who: Resident, to: Collection) => town.app.store.pledges.openIn(who.id, to.id, null)

describe('a quick answer under an older question', () => {
  it('commits nothing to whom the running question is about', async () => {
    const { Boris } = people
    await asks(Boris, annas)
    await Boris.says('5')
    const older = newest(Boris)
    await asks(Boris, veras)
    await Boris.says('400')
    const running = newest(Boris)

    expect(await pressUnder(Boris, older, /Да|Yes/)).toMatch(/question is over/)
    expect(await given(Boris, annas)).toBeNull()
    expect(await given(Boris, veras)).toBeNull()
    expect(Boris.screen()).toMatch(/400\s€/)

    expect(await pressUnder(Boris, running, /Yes/)).toBe('')
    expect(await given(Boris, annas)).toBeNull()
    expect((await given(Boris, veras))?.amount).toBe(400_00)
  })

  it('is no amount for another person', async () => {
    const { Goran } = people
    await asks(Goran, annas)
    const older = newest(Goran)
    await asks(Goran, veras)
    await pressUnder(Goran, older, /^25/)
    expect(newest(Goran).text).not.toMatch(/Commit 25/)
    expect(newest(Goran).text).toMatch(/Vera/)
  })

  it('does not say yes to a sum that was typed since', async () => {
    const { Goran } = people
    await asks(Goran, annas)
    await Goran.says('5')
    const older = newest(Goran)
    await Goran.says('500')
    await pressUnder(Goran, older, /Yes|Да/)
    expect(await given(Goran, annas)).toBeNull()
    expect(Goran.screen()).toMatch(/500\s€/)
  })

  it('of the earlier release, without a number, is over', async () => {
    const { Goran } = people
    const answer = await send(Goran, newest(Goran), 'a:yes')
    expect(answer).toMatch(/over|закрыт/)
    expect(await given(Goran, annas)).toBeNull()
  })
})

describe('a question that is answered wrongly again and again', () => {
  it('is asked anew each time, and keeps no more than one question', async () => {
    const { Goran } = people
    await asks(Goran, annas)
    const kept = async () => {
      const key = `${Goran.neighbour.person.id}:${Goran.neighbour.person.id}`
      return (await town.app.store.dialogues.find('commit', key))?.value.length ?? 0
    }
    await Goran.says('many')
    const once = await kept()
    expect(once).toBeGreaterThan(0)
    for (let at = 0; at < 50; at++) await Goran.says('many')
    expect(await kept()).toBeLessThan(once * 1.2)
    expect(Goran.screen()).toMatch(/✖[\s\S]+Anna/)
  })

  it('is over where it no longer carries what its question needs', async () => {
    const { Goran } = people
    await asks(Goran, annas)
    const { dialogues } = town.app.store
    const key = `${Goran.neighbour.person.id}:${Goran.neighbour.person.id}`
    const kept = await dialogues.find('commit', key)
    if (!kept) throw new Error('nothing is asked')
    const value = kept.value.replaceAll('"collection":', '"collect":')
    expect(value).not.toBe(kept.value)
    await dialogues.keep('commit', key, { ...kept, value })
    await Goran.says('25')
    expect(Goran.screen()).toMatch(/^Отменено\. Ничего не изменилось/)
    await Goran.says('25')
    expect(Goran.screen()).not.toMatch(/Отменено/)
  })

  it('takes no tail of a text that Telegram cut in two', async () => {
    const { Goran } = people
    await Goran.says('/menu')
    await send(Goran, newest(Goran), 'aboutset')
    await Goran.neighbour.person.says(town.bots.commit, 'x'.repeat(4096))
    await Goran.neighbour.person.says(town.bots.commit, 'and the rest')
    await town.settled()
    expect(await town.app.store.members.about(Goran.id)).toBeNull()
    await Goran.says('A carpenter')
    expect(await town.app.store.members.about(Goran.id)).toBe('A carpenter')
  })
})

describe('a summary', () => {
  it('saves what it shows, or nothing', async () => {
    const { Goran } = people
    await Goran.says('/menu')
    await send(Goran, newest(Goran), 'stask:monthly')
    await Goran.says('100')
    const monthly = newest(Goran)
    await Goran.says('/menu')
    await send(Goran, newest(Goran), 'stask:emergency')
    await Goran.says('5000')
    await Goran.says('7')
    const urgently = newest(Goran)

    expect(await pressUnder(Goran, monthly, /Save|Сохран/)).toMatch(/older answers|прежние/)
    expect(await open(Goran)).toEqual({ monthly: null, emergency: null })
    await pressUnder(Goran, urgently, /Save|Сохран/)
    expect((await open(Goran)).emergency?.target).toBe(5_000_00)
  })

  it('a day old is over', async () => {
    const { Boris } = people
    await Boris.says('/menu')
    await send(Boris, newest(Boris), 'stask:monthly')
    await Boris.says('100')
    const summary = newest(Boris)
    await town.travelTo(new Date(town.clock.now().getTime() + 26 * 3_600_000).toISOString())
    await pressUnder(Boris, summary, /Save|Сохран/)
    expect(await open(Boris)).toEqual({ monthly: null, emergency: null })
  })

  const open = ({ id }: Resident) => town.app.store.collections.openOf(id)
})

describe('the end of an emergency', () => {
  it('ends the one it names', async () => {
    const { Anna } = people
    await Anna.says('/menu')
    await send(Anna, newest(Anna), 'stend')
    const older = newest(Anna)
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    const next = await urgent(Anna, 300_00)
    await pressUnder(Anna, older, /due|20/)
    expect((await town.app.store.collections.openOf(Anna.id)).emergency?.id).toBe(next.id)
  })

  it('forgives only what it showed', async () => {
    const { Anna, Boris, Vera } = people
    const { emergency } = await town.app.store.collections.openOf(Anna.id)
    if (!emergency) throw new Error('Anna asks for nothing')
    await pledgesTo(town.app, { giverId: Boris.id, to: emergency, amount: 40_00 })
    const asked = async () => {
      await Anna.says('/menu')
      await send(Anna, newest(Anna), 'stend')
      return newest(Anna)
    }
    const older = await asked()
    expect(older.text).toMatch(/40\s€/)
    must(await endUrgentHelp(town.app, { memberId: Vera.id, forgiving: false }))
    await pledgesTo(town.app, { giverId: Vera.id, to: emergency, amount: 70_00 })

    expect(await pressUnder(Anna, older, /release everybody/)).not.toBe('')
    expect((await given(Vera, emergency))?.forgivenAt).toBeNull()
    expect((await town.app.store.collections.openOf(Anna.id)).emergency?.id).toBe(emergency.id)
    const shown = Anna.neighbour.person.chat(town.bots.commit).messages
    expect(shown.find(({ id }) => id === older.id)?.text).toMatch(/110\s€/)

    await pressUnder(Anna, await asked(), /release everybody/)
    expect((await town.app.store.collections.openOf(Anna.id)).emergency).toBeNull()
  })
})

describe('a preview of an SOS', () => {
  it('sends its own text, or nothing', async () => {
    const { Boris } = people
    const arvut = 'arvut-add'
    await Boris.neighbour.opens(arvut)
    const write = async (text: string) => {
      await Boris.neighbour.says(arvut, '/menu')
      await send(Boris, newest(Boris, arvut), 'soswrite:sos', arvut)
      await Boris.neighbour.says(arvut, text)
      return newest(Boris, arvut)
    }
    const first = await write('Water in the cellar')
    const second = await write('Who has a ladder?')
    const sendButton = (message: MessageView) =>
      message.buttons.flat().find(({ data }) => data?.startsWith('sossend'))?.data ?? ''
    expect(await send(Boris, first, sendButton(first), arvut)).toMatch(/older answers/)
    expect(await town.app.store.calls.of(Boris.id, { offset: 0, limit: 5 })).toEqual([])
    await send(Boris, second, sendButton(second), arvut)
    const calls = await town.app.store.calls.of(Boris.id, { offset: 0, limit: 5 })
    expect(calls.map(({ text }) => text)).toEqual(['Who has a ladder?'])
  })
})

describe('monthly support', () => {
  it('is ended by the question about it alone', async () => {
    const { Vera } = people
    const support = must(
      await askForMonthlySupport(town.app, { memberId: Vera.id, target: 100_00 }),
    ).collection
    await Vera.says('/menu')
    await send(Vera, newest(Vera), `stgreen:${support.id + 1_000}:0`)
    expect((await town.app.store.collections.openOf(Vera.id)).monthly?.id).toBe(support.id)
    await send(Vera, newest(Vera), `stgreen:${support.id}:0`)
    expect((await town.app.store.collections.openOf(Vera.id)).monthly).toBeNull()
  })
})
