import { Bot } from 'grammy'
import { describe, expect, it } from 'vitest'
import { aTelegram, call, updatesOf } from '../raw-bot.ts'

describe('getUpdates', () => {
  it('repeats updates until an offset confirms them', async () => {
    await using world = await aTelegram()
    await world.anna.says(world.bot, 'two')
    await world.anna.says(world.bot, 'three')

    const all = await updatesOf(world.telegram, world.bot)
    expect(all.map(each => (each['message'] as { text: string }).text)).toEqual([
      '/start',
      'two',
      'three',
    ])
    expect(await updatesOf(world.telegram, world.bot, { limit: 1 })).toEqual(all.slice(0, 1))
    const second = all[1]?.update_id ?? 0
    expect(await updatesOf(world.telegram, world.bot, { offset: second })).toEqual(all.slice(1))
    expect(await updatesOf(world.telegram, world.bot)).toEqual(all.slice(1))
  })

  it('keeps only the newest for a negative offset', async () => {
    await using world = await aTelegram()
    for (const text of ['two', 'three', 'four']) await world.anna.says(world.bot, text)

    expect(await updatesOf(world.telegram, world.bot, { offset: -1 })).toMatchObject([
      { message: { text: 'four' } },
    ])
    expect(await updatesOf(world.telegram, world.bot)).toHaveLength(1)
  })

  it('waits for the first update', async () => {
    await using world = await aTelegram()
    const [start] = await updatesOf(world.telegram, world.bot)
    const waiting = updatesOf(world.telegram, world.bot, {
      offset: (start?.update_id ?? 0) + 1,
      timeout: 30,
    })
    await world.anna.says(world.bot, 'at last')

    expect(await waiting).toMatchObject([{ message: { text: 'at last' } }])
  })

  it('drops the older of two pollers, and all of them beside a webhook', async () => {
    await using world = await aTelegram()
    await updatesOf(world.telegram, world.bot, { offset: -1 })
    const [start] = await updatesOf(world.telegram, world.bot)
    const params = { offset: (start?.update_id ?? 0) + 1, timeout: 30 }
    const older = call(world.telegram, world.bot, 'getUpdates', params)
    await expect.poll(() => world.telegram.settled().then(() => true)).toBe(true)
    const newer = call(world.telegram, world.bot, 'getUpdates', params)

    expect(await older).toEqual({
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    await world.send('setWebhook', { url: 'http://127.0.0.1:9/' })
    expect(await newer).toMatchObject({ error_code: 409 })
    expect(await world.send('getUpdates')).toEqual({
      ok: false,
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    expect(world.telegram.violations).toEqual([])
  })

  it('remembers which kinds of updates are wanted', async () => {
    await using world = await aTelegram()
    await updatesOf(world.telegram, world.bot, { offset: -1, allowed_updates: ['callback_query'] })
    await world.anna.says(world.bot, 'unheard')
    expect(await updatesOf(world.telegram, world.bot)).toHaveLength(1)

    await updatesOf(world.telegram, world.bot, { allowed_updates: [] })
    await world.anna.says(world.bot, 'heard')
    expect((await updatesOf(world.telegram, world.bot)).at(-1)).toMatchObject({
      message: { text: 'heard' },
    })
  })
})

describe('settling', () => {
  it('waits for work that goes on after the update was confirmed', async () => {
    await using world = await aTelegram()
    const [start] = await updatesOf(world.telegram, world.bot)
    await updatesOf(world.telegram, world.bot, { offset: (start?.update_id ?? 0) + 1 })
    let isDone = false
    setTimeout(async () => {
      await world.text('late')
      isDone = true
    }, 60)

    await world.telegram.settled({ until: () => isDone })
    expect(world.anna.chat(world.bot).last?.text).toBe('late')
  })
})

describe('grammY by long polling', () => {
  it('starts, answers, settles and stops', async () => {
    await using world = await aTelegram()
    const bot = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })
    bot.command('start', ctx => ctx.reply(`welcome ${ctx.match}`))
    const running = bot.start()

    await world.anna.opens(`https://t.me/probe_bot?start=abc`)
    await world.anna.hears(world.bot, 'welcome abc')
    await world.telegram.settled()
    await bot.stop()
    await running
    expect(world.telegram.violations).toEqual([])
  })

  it('ends with 409 when a second one starts', async () => {
    await using world = await aTelegram()
    const client = { apiRoot: world.telegram.apiRoot }
    const first = new Bot(world.bot.token, { client }).start()
    const ending = expect(first).rejects.toThrow('409: Conflict: terminated by other getUpdates')
    await world.telegram.settled()
    const second = new Bot(world.bot.token, { client })
    const running = second.start()

    await ending
    await second.stop()
    await running
  })
})
