import { describe, expect, it } from 'vitest'
import { aSquare, type Square } from '../kit/square.ts'
import { aTown, type Neighbour } from '../kit/town.ts'

const town = await aTown()

/** Time goes on: what waited for its minute or its three seconds happens. */
async function aWhile(seconds = 120) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

async function people(...names: string[]): Promise<[Neighbour, ...Neighbour[]]> {
  const all = names.map(name => town.person(name))
  for (const neighbour of all) await neighbour.opens('arvut-add')
  return all as [Neighbour, ...Neighbour[]]
}

async function takePart(square: Square, ...all: Neighbour[]) {
  for (const neighbour of all) await square.presses(neighbour, 'I take part')
  await aWhile()
}

describe('a roll-call', () => {
  it('introduces itself once, with the card, in the language of who added it', async () => {
    const [anna] = await people('Anna')
    const olga = town.person('Olga', { language: 'ru' })
    await olga.opens('arvut-add')
    const square = await aSquare(town, 'Neighbours', [anna, olga])
    await square.adds(anna, 'arvut-add', 'roll')
    expect(square.reads()).toHaveLength(1)
    expect(square.sees('Roll-call of Neighbours')).toContain('Taking part: 0')

    const russian = await aSquare(town, 'Соседи', [olga])
    await russian.adds(olga, 'arvut-add')
    expect(russian.reads()).toEqual([expect.stringContaining('Перекличка: Соседи')])
  })

  it('counts who takes part by editing its card, and names nobody', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Neighbours', [anna, boris])
    await square.adds(anna, 'arvut-add')
    expect(await square.presses(anna, 'I take part')).toMatch('You take part')
    expect(await square.presses(anna, 'I take part')).toMatch('already')
    expect(await square.presses(boris, 'I take part')).toMatch('You take part')
    await aWhile()

    expect(square.reads()).toHaveLength(1)
    expect(square.sees('Taking part: 2')).toContain('2 × 100 € = 200 €')
    expect(square.sees('Taking part')).not.toMatch(/Anna|Boris/)
    expect(square.acts().filter(act => act.startsWith('edit'))).toHaveLength(1)
  })

  it('leads a stranger through the private chat, where being in the group is checked', async () => {
    const [anna] = await people('Anna')
    const vera = town.person('Vera')
    const square = await aSquare(town, 'Neighbours', [anna, vera])
    await square.adds(anna, 'arvut-add')
    const link = await square.presses(vera, 'I take part')
    await vera.opens(link ?? '')
    expect(vera.screen('arvut-add')).toContain('Neighbours: whom I trust')
    await aWhile()
    square.sees('Taking part: 1')

    const spy = town.person('Spy')
    await spy.opens(link ?? '')
    expect(spy.screen('arvut-add')).toContain('you are not in it')
    await spy.opens('arvut-add', 'roll-999999')
    expect(spy.screen('arvut-add')).toContain('you are not in it')
  })

  it('takes nobody who only looks at a public group, or was thrown out of it', async () => {
    const [anna, boris, spy] = await people('Anna', 'Boris', 'Spy')
    const stranger = town.person('Stranger')
    if (!boris || !spy) throw new Error('nobody')
    const square = await aSquare(town, 'Open house', [anna, boris], { username: 'open_house' })
    await square.adds(anna, 'arvut-add')
    await takePart(square, anna, boris)
    expect(await square.presses(spy, 'I take part')).toContain('You are not in this group')
    expect(await square.presses(stranger, 'I take part')).toContain('You are not in this group')
    await aWhile()
    square.sees('Taking part: 2')
    square.group.hidesMembers()
    await boris.person.leaves(square.group)
    square.group.hidesMembers(false)
    expect(await square.presses(boris, 'I take part')).toContain('You are not in this group')
    await aWhile()
    square.sees('Taking part: 1')
  })

  it('believes a tap in the group where Telegram does not say who is in it', async () => {
    const [anna, boris, spy] = await people('Anna', 'Boris', 'Spy')
    const vera = town.person('Vera')
    if (!boris || !spy) throw new Error('nobody')
    const square = await aSquare(town, 'Behind a curtain', [anna, boris, vera])
    square.group.hidesMembers()
    await square.adds(anna, 'arvut-add')
    await boris.opens(square.link('Whom I trust'))
    expect(boris.screen('arvut-add')).toMatch(/Telegram doesn’t tell me who is in this group/)
    expect(boris.screen('arvut-add')).not.toContain('curtain')
    expect(await square.presses(boris, 'I take part')).toMatch('You take part')
    await boris.opens(square.link('Whom I trust'))
    expect(boris.screen('arvut-add')).toContain('Behind a curtain: whom I trust')

    const link = (await square.presses(vera, 'I take part')) ?? ''
    await vera.opens(link)
    expect(vera.screen('arvut-add')).toContain('Behind a curtain: whom I trust')
    await spy.opens(link)
    expect(spy.screen('arvut-add')).toContain('Telegram doesn’t tell me')
    await spy.opens(link.replace(/(part-\d+).*/, '$1'))
    expect(spy.screen('arvut-add')).toContain('Telegram doesn’t tell me')
    await aWhile()
    square.sees('Taking part: 2')

    await anna.person.promotes(town.bots['arvut-add'], square.group)
    await spy.opens(link)
    expect(spy.screen('arvut-add')).toContain('you are not in it')
    await anna.opens(square.link('Whom I trust'))
    expect(anna.screen('arvut-add')).toContain('You don’t take part yet')
  })

  it('forgets the sign of a tap after a day', async () => {
    const [anna] = await people('Anna')
    const vera = town.person('Vera')
    const square = await aSquare(town, 'Long ago', [anna, vera])
    square.group.hidesMembers()
    await square.adds(anna, 'arvut-add')
    const link = (await square.presses(vera, 'I take part')) ?? ''
    await aWhile(49 * 60 * 60)
    await vera.opens(link)
    expect(vera.screen('arvut-add')).toContain('Telegram doesn’t tell me')
  })

  it('links two who ticked each other, and tells both', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Neighbours', [anna, boris])
    await square.adds(anna, 'arvut-add')
    await takePart(square, anna, boris)
    await anna.opens(square.link('Whom I trust'))
    await anna.presses('arvut-add', '⬜ Boris')
    expect(anna.buttons('arvut-add')).toContain('✅ Boris')
    await boris.opens(square.link('Whom I trust'))
    expect(boris.buttons('arvut-add')).toContain('⬜ Anna')
    expect(await boris.presses('arvut-add', '⬜ Anna')).toContain('linked')
    await aWhile()

    expect(square.sees('Links among us')).toContain('Links among us: 1')
    anna.sees('arvut-add', 'Boris')
    boris.sees('arvut-add', 'Anna')
    const size = async ({ person }: Neighbour) => {
      const member = await town.app.store.members.ofTelegram(person.id)
      return (await town.app.graph())?.size(member?.id ?? 0)
    }
    expect(await size(anna)).toBe(1)
    expect(await size(boris)).toBe(1)
  })

  it('shows the group the same whether somebody ticked one-sidedly or nobody did', async () => {
    async function history(ticks: boolean) {
      const [anna, boris, vera] = await people('Anna', 'Boris', 'Vera')
      if (!boris || !vera) throw new Error('nobody')
      const square = await aSquare(town, 'Neighbours', [anna, boris, vera])
      await square.adds(anna, 'arvut-add')
      await takePart(square, anna, boris, vera)
      await anna.opens(square.link('Whom I trust'))
      if (ticks) {
        await anna.presses('arvut-add', '⬜ Boris')
        await anna.presses('arvut-add', '⬜ Vera')
        await anna.presses('arvut-add', '✅ Vera')
      }
      await aWhile()
      await vera.opens(square.link('Whom I trust'))
      await vera.presses('arvut-add', '⬜ Boris')
      await aWhile()
      await square.says(boris, '/card')
      await boris.opens(square.link('Whom I trust'))
      await square.adds(anna, 'commit')
      await aWhile()
      return {
        transcript: square.reads(),
        edited: square.messages().map(({ editedAt }) => editedAt !== null),
        acts: square.acts(),
        boris: boris.reads('arvut-add'),
        buttons: boris.buttons('arvut-add'),
        vera: vera.reads('arvut-add'),
      }
    }
    expect(await history(true)).toEqual(await history(false))
  })

  it('answers /roll in its topic with a fresh card and takes the old one away', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Forum', [anna], { topics: true })
    await square.adds(anna, 'arvut-add')
    const topic = square.group.opensTopic('Trust')
    await square.says(anna, '/roll', topic)
    expect(square.messages()).toHaveLength(1)
    expect(square.messages()[0]?.threadId).toBe(topic)
    await square.says(anna, '/menu', topic)
    expect(square.messages().at(-1)?.threadId).toBe(topic)
    expect(square.sees('in private')).toBeTruthy()
  })

  it('takes whoever leaves the group off the roll, and says nothing of it', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Neighbours', [anna, boris])
    await square.adds(anna, 'arvut-add')
    await takePart(square, anna, boris)
    await boris.person.leaves(square.group)
    await town.settled()
    await aWhile()
    expect(square.reads()).toEqual([expect.stringContaining('Taking part: 1')])
    await boris.opens(square.link('Whom I trust'))
    expect(boris.screen('arvut-add')).toContain('you are not in it')
  })

  it('writes nothing more once it is removed, and begins anew when it is added again', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Neighbours', [anna])
    await square.adds(anna, 'arvut-add')
    await takePart(square, anna)
    await anna.person.removes(town.bots['arvut-add'], square.group)
    await town.settled()
    const acts = square.acts().length
    await aWhile()
    expect(square.acts()).toHaveLength(acts)
    await square.adds(anna, 'arvut-add')
    await aWhile()
    expect(square.reads().at(-1)).toContain('Taking part: 0')
  })
})
