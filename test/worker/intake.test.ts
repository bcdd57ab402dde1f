import { Api } from 'grammy'
import { describe, expect, it } from 'vitest'
import { freePort } from '../../src/bin/free-port.ts'
import { theSettings } from '../kit/app.ts'
import { aStreet } from '../kit/street.ts'

describe.each(['polling', 'webhook'])('updates by %s', async way => {
  const port = await freePort()
  const webhook = { url: `http://127.0.0.1:${port}`, secret: 'a-secret-of-the-deployment' }
  const heard: string[] = []
  const street = await aStreet(
    async ctx => {
      heard.push(ctx.message?.text ?? '')
      await ctx.reply(`heard ${ctx.message?.text}`)
    },
    way === 'webhook' ? { port, webhook } : {},
  )
  const { telegram, bots } = street

  it('are all answered, those of a pause included, once and in order', async () => {
    const anna = telegram.addUser({ firstName: 'Anna' })
    const first = await street.open('first')
    await anna.opens(bots.commit)
    for (const text of ['1', '2', '3']) await anna.says(bots.commit, text)
    await anna.hears(bots.commit, 'heard 3')
    await first.close()

    for (const text of ['4', '5']) await anna.says(bots.commit, text)
    const second = await street.open('second')
    await anna.hears(bots.commit, 'heard 5')
    await second.idle()
    await second.close()
    expect(heard).toEqual(['/start', '1', '2', '3', '4', '5'])
  })
})

describe('polling', async () => {
  const street = await aStreet(ctx => ctx.reply(`heard ${ctx.message?.text}`))
  const { telegram, bots } = street

  it('waits for its turn while another process polls, and takes over when that one ends', async () => {
    const first = await street.open('first')
    const second = await street.open('second')
    const boris = telegram.addUser({ firstName: 'Boris' })
    await boris.opens(bots.commit)
    await boris.hears(bots.commit, 'heard /start')
    expect(second.isLive()).toBe(true)

    await first.close()
    await boris.says(bots.commit, 'still there?')
    await boris.hears(bots.commit, 'heard still there?', { timeoutMs: 10_000 })
    await second.close()
  })

  it('steps back when somebody else polls with the token, and goes on afterwards', async () => {
    const process = await street.open('first')
    const vera = telegram.addUser({ firstName: 'Vera' })
    await vera.opens(bots.commit)
    await vera.hears(bots.commit, 'heard /start')

    const stranger = new Api(theSettings().tokens.commit, { apiRoot: telegram.apiRoot })
    await stranger.getUpdates({ timeout: 1 })
    expect(process.isLive()).toBe(false)
    await vera.says(bots.commit, 'and now?')
    await vera.hears(bots.commit, 'heard and now?', { timeoutMs: 10_000 })
    await process.close()
  })
})
