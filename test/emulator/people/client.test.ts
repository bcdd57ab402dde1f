import { describe, expect, it } from 'vitest'
import { aTelegram, updatesOf } from '../raw-bot.ts'

type World = Awaited<ReturnType<typeof aTelegram>>

const get = async ({ telegram }: World, path: string) =>
  (await fetch(`${telegram.apiRoot}/client/${path}`)).json()

const post = async ({ telegram }: World, path: string, body: object = {}) =>
  (
    await fetch(`${telegram.apiRoot}/client/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
  ).json()

describe("the page's interface", () => {
  it('shows bots, people, chats and messages', async () => {
    await using world = await aTelegram()
    await world.text('<b>hi</b>', { parse_mode: 'HTML' })
    await world.send('setMyCommands', { commands: [{ command: 'menu', description: 'Menu' }] })
    const { id } = world.anna

    expect(await get(world, 'state')).toMatchObject({
      bots: [{ id: world.bot.id, username: 'probe_bot', name: 'Probe' }],
      people: [{ id, firstName: 'Anna' }],
    })
    expect(await get(world, `people/${id}/chats`)).toMatchObject([
      { id: world.bot.id, kind: 'bot', title: 'Probe', last: { text: 'hi' } },
    ])
    expect(await get(world, `people/${id}/chats/${world.bot.id}`)).toMatchObject({
      messages: [{ text: '/start' }, { text: 'hi', entities: [{ type: 'bold' }] }],
      commands: [{ command: 'menu', description: 'Menu' }],
    })
  })

  it('plays a person who joins, writes, taps and opens a group', async () => {
    await using world = await aTelegram()
    const chat = world.bot.id
    const { id } = (await post(world, 'people', { firstName: 'Vera' })) as { id: number }
    await post(world, `people/${id}/open`, { link: 'https://t.me/probe_bot?start=x' })
    expect(await get(world, `people/${id}/chats/${chat}`)).toMatchObject({
      messages: [{ text: '/start' }],
    })
    expect(await post(world, `people/${id}/say`, { chat, text: 'hello' })).toMatchObject({
      text: 'hello',
    })
    const reply_markup = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] }
    const sent = await world.send('sendMessage', { chat_id: id, text: 'q', reply_markup })
    const message = (sent.result as { message_id: number }).message_id
    const tapping = post(world, `people/${id}/tap`, { chat, message, button: 'Yes' })
    await expect.poll(() => world.telegram.unansweredCallbacks().length).toBe(1)
    const callback_query_id = world.telegram.unansweredCallbacks()[0]?.id
    await world.send('answerCallbackQuery', { callback_query_id, text: 'ok' })
    expect(await tapping).toMatchObject({ text: 'ok', alert: false })

    const group = (await post(world, `people/${id}/groups`, { title: 'Yard' })) as { id: number }
    await post(world, `people/${world.anna.id}/groups/${group.id}/join`)
    const link = 'https://t.me/probe_bot?startgroup=g'
    await post(world, `people/${id}/open`, { link, group: group.id })
    expect(await get(world, 'state')).toMatchObject({
      groups: [{ title: 'Yard', members: [{ name: 'Vera' }, { name: 'Anna' }, { name: 'Probe' }] }],
    })
    expect(await post(world, `people/${id}/tap`, { chat, message, button: 'No' })).toMatchObject({
      error: expect.stringContaining('no button "No"'),
    })
  })

  it('streams what happens to a person, and to nobody else', async () => {
    await using world = await aTelegram()
    const vera = world.telegram.addUser({ firstName: 'Vera' })
    await vera.opens(world.bot)
    const abort = new AbortController()
    const url = `${world.telegram.apiRoot}/client/events?person=${world.anna.id}`
    const stream = await fetch(url, { signal: abort.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const hear = async (part: string) => {
      while (!heard.includes(part)) heard += (await reader?.read())?.value ?? ''
    }
    await hear('event: hello')
    await world.send('sendMessage', { chat_id: vera.id, text: 'for Vera' })
    await world.text('for Anna')
    await hear('for Anna')
    expect(heard).toContain('event: message')
    expect(heard).not.toContain('for Vera')
    abort.abort()
  })

  it('carries words between two people, and no bot hears them', async () => {
    await using world = await aTelegram()
    const vera = world.telegram.addUser({ firstName: 'Vera', lastName: 'Kos' })
    const abort = new AbortController()
    const stream = await fetch(`${world.telegram.apiRoot}/client/events`, { signal: abort.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    await post(world, `people/${world.anna.id}/say`, { chat: vera.id, text: 'to Vera' })
    let heard = ''
    while (heard.split('to Vera').length < 3) heard += (await reader?.read())?.value ?? ''
    abort.abort()

    expect(heard).toContain(`"person":${vera.id},"chat":${world.anna.id}`)
    expect(heard).toContain(`"person":${world.anna.id},"chat":${vera.id}`)
    expect(await get(world, `people/${world.anna.id}/chats`)).toMatchObject([
      { kind: 'bot', lastOwn: 1 },
      { id: vera.id, kind: 'person', title: 'Vera Kos', last: { text: 'to Vera' } },
    ])
    expect(await get(world, `people/${vera.id}/chats/${world.anna.id}`)).toMatchObject({
      messages: [{ from: { name: 'Anna' }, text: 'to Vera' }],
    })
    expect(await updatesOf(world.telegram, world.bot)).toHaveLength(1)
  })

  it('serves the page and whatever is mounted', async () => {
    await using world = await aTelegram({ mount: app => app.get('/time', c => c.text('noon')) })
    const text = async (path: string) => (await fetch(`${world.telegram.apiRoot}${path}`)).text()
    expect(await text('/time')).toBe('noon')
    expect(await text('/')).toContain('<title>')
  })
})
