import { randomBytes } from 'node:crypto'
import { malformed } from './problem.ts'

/** A file that came with a request. */
export type Upload = Readonly<{ name: string; type: string; bytes: Buffer }>

/** A file that Telegram keeps. */
export type KeptFile = Readonly<{
  id: string
  uniqueId: string
  path: string
  name: string
  type: string
  bytes: Buffer
}>

/** Files by id and by path; the oldest go when they exceed 64 MB together. */
export type Files = { readonly byId: Map<string, KeptFile>; size: number; made: number }

const capacity = 64 * 1024 * 1024

export const noFiles = (): Files => ({ byId: new Map(), size: 0, made: 0 })

/** Keeps a file and gives it an id and a path. */
export function keep(files: Files, folder: 'photos' | 'documents', upload: Upload): KeptFile {
  files.made += 1
  const uniqueId = randomBytes(9).toString('base64url')
  const extension = /\.[a-z0-9]{1,5}$/i.exec(upload.name)?.[0] ?? '.dat'
  const file = {
    id: `${folder === 'photos' ? 'AgAC' : 'BQAC'}${randomBytes(24).toString('base64url')}`,
    uniqueId,
    path: `${folder}/file_${files.made}${folder === 'photos' ? '.jpg' : extension}`,
    name: upload.name,
    type: upload.type,
    bytes: upload.bytes,
  }
  files.byId.set(file.id, file)
  files.size += file.bytes.length
  for (const [id, old] of files.byId) {
    if (files.size <= capacity || id === file.id) break
    files.byId.delete(id)
    files.size -= old.bytes.length
  }
  return file
}

/** The file that a parameter names: `attach://part` or the id of one sent before. */
export function named(
  files: Files,
  uploads: ReadonlyMap<string, Upload>,
  value: string,
  folder: 'photos' | 'documents',
): KeptFile {
  if (!value.startsWith('attach://')) {
    const known = files.byId.get(value)
    if (known) return known
    if (/^https?:/.test(value)) throw malformed('failed to get HTTP URL content')
    throw malformed('wrong remote file identifier specified: Wrong string length')
  }
  const upload = uploads.get(value.slice('attach://'.length))
  if (!upload) throw malformed(`file part "${value}" is not in the request`)
  if (upload.bytes.length === 0) throw malformed('file must be non-empty')
  return keep(files, folder, upload)
}

type Size = Readonly<{ width: number; height: number }>

/** The size in the picture's header (PNG, JPEG, GIF, WebP), or null: not a picture. */
export function pictureSize(bytes: Buffer): Size | null {
  if (bytes.length < 24) return null
  if (bytes.readUInt32BE(0) === 0x89504e47)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.toString('latin1', 0, 3) === 'GIF')
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return { width: 512, height: 512 }
  return bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null
}

function jpegSize(bytes: Buffer): Size | null {
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = bytes.readUInt16BE(at)
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Telegram's limits for photos: 10 MB, 10 000 pixels together, no strips. */
export function checkPhoto(bytes: Buffer): Size {
  if (bytes.length > 10 * 1024 * 1024) throw malformed('file is too big for a photo')
  const size = pictureSize(bytes)
  if (!size) throw malformed('IMAGE_PROCESS_FAILED')
  const { width, height } = size
  if (width + height > 10_000 || Math.max(width / height, height / width) > 20)
    throw malformed('PHOTO_INVALID_DIMENSIONS')
  return size
}
