import { readFileSync } from 'node:fs'
import { Api, InputFile } from 'grammy'
import { describe, expect, it } from 'vitest'
import { publishFace } from '../../../src/bots/kit/face.ts'
import { aTelegram } from '../raw-bot.ts'

type World = Awaited<ReturnType<typeof aTelegram>>

const apiOf = ({ bot, telegram }: World) => new Api(bot.token, { apiRoot: telegram.apiRoot })
const face = async ({ bot, telegram }: World) => {
  const answer = await fetch(`${telegram.apiRoot}/client/faces/${bot.id}`)
  return {
    type: answer.headers.get('content-type'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}
const uploads = ({ telegram }: World) =>
  telegram.requests.filter(({ method }) => method === 'setMyProfilePhoto').length

describe('the face of a bot', () => {
  it('is given to one that has none, once, and the page shows it', async () => {
    await using world = await aTelegram()
    expect((await face(world)).type).toBe('image/svg+xml')
    await publishFace(apiOf(world), 'commit', world.bot.id)
    await publishFace(apiOf(world), 'commit', world.bot.id)

    expect(uploads(world)).toBe(1)
    const { type, bytes } = await face(world)
    expect(type).toBe('image/jpeg')
    expect(bytes.equals(readFileSync('src/bots/commit/face.jpg'))).toBe(true)
    expect(world.telegram.violations).toEqual([])
  })

  it('is left alone where somebody has set another one', async () => {
    await using world = await aTelegram()
    const api = apiOf(world)
    const other = new InputFile('src/bots/arvut-add/face.jpg')
    await api.setMyProfilePhoto({ type: 'static', photo: other })
    await publishFace(api, 'commit', world.bot.id)
    expect(uploads(world)).toBe(1)
    expect((await face(world)).bytes.equals(readFileSync('src/bots/arvut-add/face.jpg'))).toBe(true)

    await api.removeMyProfilePhoto()
    expect((await api.getUserProfilePhotos(world.bot.id)).total_count).toBe(0)
  })

  it('is not taken from a picture that was sent before', async () => {
    await using world = await aTelegram()
    const photo = { type: 'static', photo: 'AgACold' }
    const answer = await world.send('setMyProfilePhoto', { photo })
    expect(JSON.stringify(answer)).toContain('must be uploaded as a new file')
  })

  it('is a JPEG: a PNG is refused', async () => {
    await using world = await aTelegram()
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(40)])
    const photo = new InputFile(png, 'face.png')
    await expect(apiOf(world).setMyProfilePhoto({ type: 'static', photo })).rejects.toThrow(
      /PHOTO_EXT_INVALID/,
    )
  })
})
