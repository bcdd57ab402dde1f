import { describe, expect, it } from 'vitest'
import { bindCircle } from '../../src/actions/circle/circles.ts'
import { askForUrgentHelp } from '../../src/actions/collection/status.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { leave } from '../kit/looking.ts'
import { aSquare, type Square } from '../kit/square.ts'
import { aTown, type Neighbour } from '../kit/town.ts'

const town = await aTown()
const { app, bots, telegram } = town

/** Time goes on by some seconds; two minutes, unless said otherwise. */
async function aWhile(seconds = 120) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

async function people(...names: string[]): Promise<[Neighbour, ...Neighbour[]]> {
  const all = names.map(name => town.person(name))
  for (const neighbour of all) {
    await neighbour.opens('arvut-add')
    await neighbour.opens('commit')
  }
  return all as [Neighbour, ...Neighbour[]]
}

async function idOf({ person }: Neighbour): Promise<MemberId> {
  const member = await app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is no member`)
  return member.id
}

const takes = async (square: Square, ...all: Neighbour[]) => {
  for (const each of all) await square.presses(each, 'I take part')
  await aWhile()
}

/** Something that only Telegram can do to a group, handed to a bot as its update. */
let updates = 900_000_000
async function happens(square: Square, update: object) {
  const id = square.group.id
  const chat = { id, type: 'supergroup', title: square.group.title }
  const date = Math.floor(town.clock.now().getTime() / 1000)
  const kind = Object.keys(update)[0] ?? 'message'
  const content = { message_id: 1, chat, date, ...Object.values(update)[0] }
  await town.running.houses['arvut-add'].bot.handleUpdate({
    update_id: ++updates,
    [kind]: content,
  } as never)
  await town.settled()
}

const command = (text: string) => ({
  text,
  entities: [{ type: 'bot_command', offset: 0, length: text.length }],
})

describe('a bot in a group', () => {
  it('hears its own commands only, and never talk', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Talk', [anna])
    await square.adds(anna, 'arvut-add')
    await anna.person.promotes(bots['arvut-add'], square.group)
    for (const text of ['hello', 'who takes part?', '/roll@other_bot', '/weather', 'see /roll'])
      await square.says(anna, text)
    expect(square.reads()).toHaveLength(1)
    const kept = await app.store.updates.backlog('arvut-add')
    expect(kept.waiting).toBe(0)
    await square.says(anna, '/list@ArvutAddBot')
    expect(square.reads().at(-1)).toContain('for our private chat')
    expect(square.link('private')).toBe('https://t.me/ArvutAddBot?start=menu')
  })

  it('is added by a button that asks for no rights', async () => {
    const [anna] = await people('Anna')
    await anna.says('arvut-add', '/invite')
    await anna.says('commit', '/help_link')
    const added = (bot: 'arvut-add' | 'commit') =>
      anna.person
        .chat(bots[bot])
        .messages.at(-1)
        ?.buttons.flat()
        .find(({ text }) => text.includes('Add to a group'))?.url
    expect(added('arvut-add')).toBe('https://t.me/ArvutAddBot?startgroup=roll')
    expect(added('commit')).toBe('https://t.me/exodus_commitbot?startgroup=circle')
  })

  it('asks whoever taps too fast for a pause', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Haste', [anna])
    await square.adds(anna, 'arvut-add')
    for (let taps = 0; taps < 30; taps++) await square.presses(anna, 'I take part')
    expect(await square.presses(anna, 'I take part')).toContain('That was fast')
  })

  it('answers so many commands a minute in a group, whoever writes them, and fewer of the faceless', async () => {
    const [anna, boris, vera] = await people('Anna', 'Boris', 'Vera')
    if (!boris || !vera) throw new Error('nobody')
    const square = await aSquare(town, 'Hammered', [anna, boris, vera])
    await square.adds(anna, 'arvut-add')
    await anna.person.staysAnonymous(square.group)
    const answers = () => square.acts().filter(act => act.startsWith('sendMessage')).length
    const said = async (each: Neighbour, times: number) => {
      const before = answers()
      for (let time = 0; time < times; time++) await square.says(each, '/roll')
      return answers() - before
    }
    await aWhile()
    expect(await said(anna, 5)).toBe(3)
    expect(await said(boris, 8)).toBe(7)
    expect(await said(vera, 2)).toBe(0)
    expect(await square.presses(vera, 'I take part')).toContain('You take part')
    await aWhile()
    expect(await said(vera, 2)).toBe(2)
    await anna.person.staysAnonymous(square.group, false)
    expect(await said(anna, 1)).toBe(1)
  })

  it('says a friendly word to whoever writes as the group or as a channel', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Masks', [anna])
    await square.adds(anna, 'arvut-add')
    const group = { id: square.group.id, type: 'supergroup', title: 'Masks' }
    const from = {
      id: 1087968824,
      is_bot: true,
      first_name: 'Group',
      username: 'GroupAnonymousBot',
    }
    await happens(square, { message: { ...command('/roll'), from, sender_chat: group } })
    expect(square.reads().at(-1)).toContain('You are writing as the group')
    const channel = { id: -1001234567890, type: 'channel', title: 'News' }
    await happens(square, { message: { ...command('/roll'), from, sender_chat: channel } })
    expect(square.reads().at(-1)).toContain('You are writing as a channel')
    const before = square.reads().length
    const forward = { ...command('/roll'), from, sender_chat: channel, is_automatic_forward: true }
    await happens(square, { message: forward })
    expect(square.reads()).toHaveLength(before)
  })

  it('introduces itself once, whichever of the updates about it comes first', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Order', [anna])
    await square.adds(anna, 'arvut-add')
    const from = { id: anna.person.id, is_bot: false, first_name: 'Anna' }
    const start = command('/start@ArvutAddBot')
    await happens(square, { message: { ...start, text: '/start@ArvutAddBot roll', from } })
    const me = { id: bots['arvut-add'].id, is_bot: true, first_name: 'ArvutAdd' }
    await happens(square, { message: { from, new_chat_members: [me] } })
    await happens(square, {
      my_chat_member: {
        from,
        old_chat_member: { status: 'left', user: me },
        new_chat_member: { status: 'member', user: me },
      },
    })
    await aWhile()
    expect(square.reads()).toHaveLength(1)
  })

  it('stays silent while it may not write, and shows what it missed afterwards', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Restricted', [anna, boris])
    await square.adds(anna, 'arvut-add')
    const from = { id: anna.person.id, is_bot: false, first_name: 'Anna' }
    const user = { id: bots['arvut-add'].id, is_bot: true, first_name: 'ArvutAdd' }
    const turn = (can_send_messages: boolean) => ({
      my_chat_member: {
        from,
        old_chat_member: { status: 'member', user },
        new_chat_member: { status: 'restricted', is_member: true, can_send_messages, user },
      },
    })
    await happens(square, turn(false))
    await takes(square, boris)
    square.sees('Taking part: 0')
    await happens(square, turn(true))
    await aWhile()
    square.sees('Taking part: 1')
  })

  it('moves with a group that becomes a supergroup', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Growing', [anna, boris], {})
    await square.adds(anna, 'arvut-add')
    await takes(square, anna)
    const link = square.link('Whom I trust')
    square.group.becomesSupergroup()
    await town.settled()
    await aWhile()
    expect(square.reads()).toEqual([expect.stringContaining('Taking part: 1')])
    await takes(square, boris)
    expect(square.reads()).toEqual([expect.stringContaining('Taking part: 2')])
    await anna.opens(link)
    expect(anna.buttons('arvut-add')).toContain('⬜ Boris')
  })

  it('learns of the move by an error when nobody told it', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Silently', [anna, boris], {})
    await square.adds(anna, 'arvut-add')
    const before = square.group.id
    square.group.becomesSupergroup()
    await town.settled()
    const group = await app.store.groups.ofChat('arvut-add', square.group.id)
    if (!group) throw new Error('the group is unknown')
    await app.store.groups.move(group.id, before, null)
    await aWhile()
    expect((await app.store.groups.find(group.id))?.chatId).toBe(square.group.id)
    await takes(square, boris)
    square.sees('Taking part: 1')
  })

  it('posts its card anew when it is gone, at most once a minute', async () => {
    const [anna, boris, vera] = await people('Anna', 'Boris', 'Vera')
    if (!boris || !vera) throw new Error('nobody')
    const square = await aSquare(town, 'Lost', [anna, boris, vera])
    await square.adds(anna, 'arvut-add')
    const cards = () => square.reads().filter(text => text.includes('Taking part')).length
    const lose = () =>
      telegram.fault({
        method: 'editMessageText',
        chatId: square.group.id,
        times: 1,
        kind: 'status',
        status: 400,
        description: "Bad Request: message can't be edited",
      } as never)
    await aWhile(5)
    lose()
    await square.presses(boris, 'I take part')
    await aWhile(10)
    expect(square.sees('Taking part')).toContain('Taking part: 0')
    await aWhile(60)
    expect(cards()).toBe(2)
    expect(square.sees('Taking part')).toContain('Taking part: 1')
  })

  it('edits no more than 20 times a minute, and ends with the truth', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `P${at}`)
    const [anna, ...others] = await people('Anna', ...names)
    const square = await aSquare(town, 'Crowd', [anna, ...others])
    await square.adds(anna, 'arvut-add')
    await aWhile()
    const before = square.acts().length
    for (const each of others) {
      await square.presses(each, 'I take part')
      await aWhile(1)
    }
    await aWhile(5)
    const edits = square.acts().slice(before)
    expect(edits.length).toBeLessThanOrEqual(6)
    square.sees('Taking part: 12')
  })

  it('rests after a 429, then goes on', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Hurried', [anna, boris])
    await square.adds(anna, 'arvut-add')
    await aWhile()
    telegram.fault({
      method: 'editMessageText',
      chatId: square.group.id,
      times: 1,
      kind: 'status',
      status: 429,
      retryAfter: 1,
    })
    await takes(square, boris)
    await anna.person.hears(square.group, 'Taking part: 1')
  })

  it('leaves channels alone, with a word to whoever added it', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'News', [anna])
    const from = { id: anna.person.id, is_bot: false, first_name: 'Anna' }
    const user = { id: bots['arvut-add'].id, is_bot: true, first_name: 'ArvutAdd' }
    await happens(square, {
      my_chat_member: {
        chat: { id: square.group.id, type: 'channel', title: 'News' },
        from,
        old_chat_member: { status: 'left', user },
        new_chat_member: { status: 'administrator', user },
      },
    })
    expect(anna.screen('arvut-add')).toContain('only work in groups')
    expect(square.reads()).toEqual([])
  })
})

describe('the settings of a group', () => {
  it('obey admins only, asked of Telegram at each tap', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Admins', [anna, boris])
    await square.adds(anna, 'arvut-add')
    expect(await square.presses(boris, '⚙️')).toContain('Only admins')
    await square.says(boris, '/circle')
    expect(square.reads().at(-1)).toContain('Only admins')

    await anna.person.promotes(boris.person, square.group)
    await square.presses(boris, '⚙️')
    square.sees('⚙️ This group')
    await anna.person.demotes(boris.person, square.group)
    expect(await square.presses(boris, 'Русский')).toContain('Only admins')
    await square.presses(anna, 'Русский')
    square.sees('⚙️ Эта группа')
    await aWhile()
    square.sees('Участвуют')
    await square.presses(anna, 'Закрыть')
    expect(square.reads().filter(text => text.includes('⚙️'))).toEqual([])
  })

  it('pin the card where the bot may, and say so where it may not', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Pins', [anna])
    await square.adds(anna, 'arvut-add')
    await square.presses(anna, '⚙️')
    expect(await square.presses(anna, 'Pin')).toContain('not allowed to pin')
    await anna.person.promotes(bots['arvut-add'], square.group)
    expect(await square.presses(anna, 'Pin')).toBe('Pinned.')
  })

  it('silence what the bot would say, not what it is asked', async () => {
    const [anna] = await people('Anna')
    const square = await aSquare(town, 'Silence', [anna])
    await square.adds(anna, 'commit')
    const group = await app.store.groups.ofChat('commit', square.group.id)
    if (!group) throw new Error('the group is unknown')
    const by = await idOf(anna)
    await bindCircle(app, { groupId: group.id, by, isAdmin: true })
    await square.presses(anna, '⚙️')
    await square.presses(anna, 'Stay silent')
    await square.presses(anna, 'Close')
    await aWhile()
    const order = { target: 50_000, deadlineOn: '2026-11-20', inGroups: true } as const
    await askForUrgentHelp(app, { memberId: by, ...order })
    await aWhile()
    expect(square.reads()).toEqual([expect.stringContaining('🆘 Anna · urgent help')])
    await square.says(anna, '/card')
    expect(square.reads()).toEqual([expect.stringContaining('🆘 Anna · urgent help')])
    await square.presses(anna, '⚙️')
    await square.presses(anna, 'Stay silent')
    await aWhile()
    expect(square.reads().filter(text => text.includes('needs urgent help'))).toEqual([])
  })
})

describe('leaving the bots', () => {
  it('ends rolls and rooms, and the groups see it', async () => {
    const [anna, boris] = await people('Anna', 'Boris')
    if (!boris) throw new Error('nobody')
    const square = await aSquare(town, 'Leaving', [anna, boris])
    await square.adds(anna, 'arvut-add')
    await takes(square, anna, boris)
    await square.adds(anna, 'commit')
    await anna.opens(square.link('Connect my circle'))
    await anna.presses('commit', 'Yes, show it')
    await aWhile()
    square.sees('🫂 Anna')
    await leave(app, { memberId: await idOf(anna), current: null })
    await aWhile()
    square.sees('Taking part: 1')
    square.sees('An admin of this group can connect')
  })
})
