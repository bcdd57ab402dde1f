import { beforeAll, describe, expect, it, vi } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { received } from '../../src/worker/intake.ts'
import { must } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

/** What is sent stands; whoever edits it afterwards is told so, and is not left with a wrong belief. */
let town: Town
let anna: Resident
let boris: Resident
let vera: Collection

beforeAll(async () => {
  town = await aTown()
  const { Anna, Борис, Vera } = await residents(town, 'Anna', 'Борис', 'Vera')
  ;[anna, boris] = [Anna, Борис]
  for (const { id } of [Anna, Борис]) await befriend(town.app, id, Vera.id)
  const order = { memberId: Vera.id, target: 500_00 }
  vera = must(await askForMonthlySupport(town.app, order)).collection
  await town.settled()
})

async function edits({ neighbour }: Resident, sent: string, text: string) {
  const { messages } = neighbour.person.chat(town.bots.commit)
  const own = messages.findLast(each => !each.from.isBot && each.text === sent)
  if (!own) throw new Error(`nobody sent ${sent}`)
  town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
  await neighbour.person.edits(own, text)
  await town.settled()
}

const asks = async (who: Resident, data: string) => {
  await who.says('/menu')
  await scroll(town).send(who.neighbour, 'commit', data)
}
const given = async ({ id }: Resident) => (await town.app.store.pledges.openOf(id, vera.id))?.amount

describe('an answer that is edited', () => {
  it('stands as it was sent, and its writer is told so once', async () => {
    await asks(anna, `give:${vera.id}`)
    await anna.says('250')
    expect(await given(anna)).toBe(250_00)
    await edits(anna, '250', '25')
    expect(anna.screen()).toMatch(/I don’t read edited messages. I took .*“250”/)
    expect(anna.buttons()).toContain('Menu')
    expect(await given(anna)).toBe(250_00)

    const read = anna.reads().length
    await edits(anna, '25', '2')
    expect(anna.reads()).toHaveLength(read)
  })

  it('that was not understood is to be sent again, and its question is shown again', async () => {
    await asks(boris, `give:${vera.id}`)
    await boris.says('двести')
    await edits(boris, 'двести', '200')
    expect(boris.screen()).toMatch(/^✏️ Исправленные сообщения я не читаю. Отправь[\s\S]+Vera/)
    expect(await given(boris)).toBeUndefined()
    await boris.says('200')
    expect(await given(boris)).toBe(200_00)
  })

  it('to an earlier question of a dialogue stands, and the running question waits on', async () => {
    await asks(anna, 'detadd')
    await anna.says('Card')
    await edits(anna, 'Card', 'Bank card')
    expect(anna.screen()).toMatch(/^✏️ .*What you wrote first is what I took[\s\S]+Card/)
    await anna.says('1111')
    expect(await town.app.store.paymentDetails.of(anna.id)).toEqual([
      expect.objectContaining({ name: 'Card', value: '1111' }),
    ])
  })

  it('is nothing where it was no answer: no word, and no answer to what is asked', async () => {
    await anna.says('hello there')
    await asks(anna, 'aboutset')
    const read = anna.reads().length
    await edits(anna, 'hello there', 'A carpenter')
    expect(anna.reads()).toHaveLength(read)
    expect(await town.app.store.members.about(anna.id)).toBeNull()
    await anna.says('A carpenter')
    expect(await town.app.store.members.about(anna.id)).toBe('A carpenter')
  })
})

describe('a photo', () => {
  it('answers with the words below it', async () => {
    await asks(boris, 'aboutset')
    const { id } = boris.neighbour.person
    const message = {
      message_id: 1_000_000,
      date: Math.floor(town.clock.now().getTime() / 1000),
      chat: { id, type: 'private' as const, first_name: 'Борис' },
      from: { id, is_bot: false, first_name: 'Борис', language_code: 'ru' },
      photo: [],
      caption: 'A painter',
    }
    await town.app.store.updates.keep('commit', [received({ update_id: 2_000_000_000, message })])
    const written = async () =>
      expect(await town.app.store.members.about(boris.id)).toBe('A painter')
    await vi.waitFor(written, { timeout: 10_000 })
  })
})
