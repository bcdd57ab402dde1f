import { describe, expect, it } from 'vitest'
import { aTelegram } from '../raw-bot.ts'

describe('a fault', () => {
  it('answers with an error as often as it was told', async () => {
    await using world = await aTelegram()
    world.telegram.fault({
      method: 'sendMessage',
      kind: 'status',
      status: 429,
      retryAfter: 3,
      times: 1,
    })
    const url = `${world.telegram.apiRoot}/bot${world.bot.token}/sendMessage?chat_id=${world.anna.id}&text=a`

    const response = await fetch(url)
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    })
    expect((await fetch(url)).status).toBe(200)
    expect(world.telegram.violations).toEqual([])
    expect(world.telegram.requests.map(({ method, status }) => [method, status])).toEqual([
      ['sendMessage', 429],
      ['sendMessage', 200],
    ])
  })

  it('cuts the line before or after the call is done', async () => {
    await using world = await aTelegram()
    world.telegram.fault({ chatId: world.anna.id, kind: 'drop-before', times: 1 })
    await expect(world.text('before')).rejects.toThrow()
    world.telegram.fault({ bot: 'probe_bot', kind: 'drop-after', times: 1 })
    await expect(world.text('after')).rejects.toThrow()

    expect(world.anna.chat(world.bot).messages.map(({ text }) => text)).toEqual(['/start', 'after'])
  })

  it('hangs until the caller gives up, and ends when it is removed', async () => {
    await using world = await aTelegram()
    const fault = world.telegram.fault({ method: 'getMe', kind: 'hang' })
    const url = `${world.telegram.apiRoot}/bot${world.bot.token}/getMe`
    await expect(fetch(url, { signal: AbortSignal.timeout(30) })).rejects.toThrow('timeout')
    fault.remove()
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('the flood model', () => {
  it('refuses a chat its sixth message in a second', async () => {
    await using world = await aTelegram({ flood: true })
    const send = () => world.send('sendMessage', { chat_id: world.anna.id, text: 'a' })
    for (let index = 0; index < 5; index += 1) expect(await send()).toMatchObject({ ok: true })

    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } })
    expect(world.telegram.violations).toEqual([])
  })
})
