import { fileURLToPath } from 'node:url'
import { type Api, InputFile } from 'grammy'
import type { BotName } from '../../domain/bot.ts'

/**
 * Gives a bot its face where it has none; whoever gave it another one at @BotFather keeps that. The
 * files are the drawings of `pictures/face.ts` as JPEG, which is what Telegram takes.
 */
export async function publishFace(api: Api, name: BotName, botId: number): Promise<void> {
  const { total_count } = await api.getUserProfilePhotos(botId, { limit: 1 })
  if (total_count > 0) return
  const file = fileURLToPath(new URL(`../${name}/face.jpg`, import.meta.url))
  await api.setMyProfilePhoto({ type: 'static', photo: new InputFile(file, 'face.jpg') })
}
