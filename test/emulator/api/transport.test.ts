import { request } from 'node:http'
import { Bot, InputFile, InputMediaBuilder } from 'grammy'
import { describe, expect, it } from 'vitest'
import { aTelegram } from '../raw-bot.ts'

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('calling a method', () => {
  it.each([
    [
      'the query of a GET',
      (root: string, id: number) => fetch(`${root}/sendMessage?chat_id=${id}&text=hi`),
    ],
    [
      'the query of a POST and any case',
      (root: string, id: number) =>
        fetch(`${root}/SENDmessage?chat_id=${id}&text=hi`, { method: 'POST' }),
    ],
    [
      'a urlencoded form',
      (root: string, id: number) => {
        const reply_markup = JSON.stringify({
          inline_keyboard: [[{ text: 'a', callback_data: 'b' }]],
        })
        const body = new URLSearchParams({
          chat_id: `${id}`,
          text: 'hi',
          reply_markup,
          disable_notification: 'true',
        })
        return fetch(`${root}/sendMessage`, { method: 'POST', body })
      },
    ],
    [
      'a multipart form',
      (root: string, id: number) => {
        const body = new FormData()
        body.set('chat_id', `${id}`)
        body.set('text', 'hi')
        return fetch(`${root}/sendMessage`, { method: 'POST', body })
      },
    ],
  ])('works with %s', async (_, send) => {
    await using world = await aTelegram()
    const response = await send(`${world.telegram.apiRoot}/bot${world.bot.token}`, world.anna.id)

    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'hi' } })
    expect(world.telegram.violations).toEqual([])
  })

  it('is refused to strangers', async () => {
    await using world = await aTelegram()
    const root = world.telegram.apiRoot

    const unknown = await fetch(`${root}/bot123:abc/getMe`)
    expect(unknown.status).toBe(401)
    expect(await unknown.json()).toEqual({
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    })
    expect((await fetch(`${root}/botnonsense/getMe`)).status).toBe(404)
  })

  it('is refused when a form holds no JSON where an object is meant', async () => {
    await using world = await aTelegram()
    const url = `${world.telegram.apiRoot}/bot${world.bot.token}/sendMessage?chat_id=1&text=a&reply_markup=x`

    expect(await (await fetch(url)).json()).toMatchObject({
      description: "Bad Request: can't parse reply keyboard markup JSON object",
    })
  })
})

describe('hanging up', () => {
  it.each(['application/json', 'multipart/form-data; boundary=x'])(
    'in the middle of %s is no violation',
    async type => {
      await using world = await aTelegram()
      const half = request(`${world.telegram.apiRoot}/bot${world.bot.token}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': type, 'content-length': 1000 },
      })
      half.on('error', () => {})
      half.write('{"chat_id":')
      await new Promise(resolve => setTimeout(resolve, 20))
      half.destroy()
      await new Promise(resolve => setTimeout(resolve, 20))

      expect(world.telegram.violations).toEqual([])
      expect(await world.send('getMe')).toMatchObject({ ok: true })
    },
  )
})

describe('uploading with grammY', () => {
  it('sends a photo, edits it to a document, and gives the file back', async () => {
    await using world = await aTelegram()
    const { api } = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })

    const sent = await api.sendPhoto(world.anna.id, new InputFile(dot, 'dot.png'), {
      caption: '<b>dot</b>',
      parse_mode: 'HTML',
    })
    expect(sent.photo.at(-1)).toMatchObject({ width: 1, height: 1, file_size: dot.length })
    expect(sent.caption_entities).toEqual([{ type: 'bold', offset: 0, length: 3 }])
    expect(world.anna.chat(world.bot).last?.photo?.bytes).toEqual(dot)

    await api.sendPhoto(world.anna.id, sent.photo.at(-1)?.file_id ?? '')
    expect(world.anna.chat(world.bot).last?.photo?.bytes).toEqual(dot)

    const media = InputMediaBuilder.document(new InputFile(Buffer.from('a,b'), 'list.csv'))
    await api.editMessageMedia(world.anna.id, sent.message_id, media)
    const shown = world.anna.chat(world.bot).find(({ id }) => id === sent.message_id)
    expect(shown).toMatchObject({ photo: null, document: { name: 'list.csv' } })

    const file = await api.getFile(shown?.document?.id ?? '')
    const response = await fetch(
      `${world.telegram.apiRoot}/file/bot${world.bot.token}/${file.file_path}`,
    )
    expect(await response.text()).toBe('a,b')
    expect(world.telegram.violations).toEqual([])
  })

  it('refuses a photo that is none', async () => {
    await using world = await aTelegram()
    const { api } = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })

    await expect(
      api.sendPhoto(world.anna.id, new InputFile(Buffer.from('text'), 'a.png')),
    ).rejects.toThrow('IMAGE_PROCESS_FAILED')
  })
})
