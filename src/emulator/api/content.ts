import { formatCaption } from '../text/entities.ts'
import { knownEntities } from '../text/mentions.ts'
import { checkPhoto, type KeptFile } from '../world/files.ts'
import type { ApiFile, ApiMessage, Entity } from '../world/message.ts'
import type { World } from '../world/world.ts'

/** What a message may carry besides its place and time. */
export type Content = Partial<Omit<ApiMessage, 'message_id' | 'date' | 'chat'>>

export type CaptionOrder = Readonly<{
  caption?: string
  parse_mode?: string
  caption_entities?: readonly Entity[]
}>

/** The parsed caption as message fields. */
export function captionOf(world: World, params: CaptionOrder): Content {
  if (params.caption === undefined || params.caption === '') return {}
  const { text, entities } = formatCaption({
    text: params.caption,
    parseMode: params.parse_mode,
    entities: params.caption_entities,
  })
  return { caption: text, caption_entities: knownEntities(world, entities) }
}

/** A photo as Telegram lists it: here in one size. */
export function photoSizes(file: KeptFile): readonly ApiFile[] {
  const { width, height } = checkPhoto(file.bytes)
  return [{ ...fileOf(file), width, height }]
}

/** A document with its name. */
export const documentOf = (file: KeptFile): ApiFile => ({
  ...fileOf(file),
  file_name: file.name,
  mime_type: file.type,
})

const fileOf = ({ id, uniqueId, bytes }: KeptFile) => ({
  file_id: id,
  file_unique_id: uniqueId,
  file_size: bytes.length,
})
