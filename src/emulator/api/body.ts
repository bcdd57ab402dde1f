import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import type { Upload } from '../world/files.ts'
import { malformed } from '../world/problem.ts'

/** What a request carried, whatever its encoding. In a form every value is a text. */
export type RequestBody = Readonly<{
  values: Readonly<Record<string, unknown>>
  files: ReadonlyMap<string, Upload>
  isForm: boolean
}>

const noFiles: ReadonlyMap<string, Upload> = new Map()
const uploadLimit = 50 * 1024 * 1024

/** Reads the parameters from the query and the body: JSON, urlencoded or multipart. */
export async function readBody(request: IncomingMessage, query: string): Promise<RequestBody> {
  const fromQuery = query ? Object.fromEntries(new URLSearchParams(query)) : {}
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(request, fromQuery)

  const text = (await readBytes(request)).toString('utf8')
  if (text === '') return { values: fromQuery, files: noFiles, isForm: true }
  if (type.startsWith('application/json')) return readJson(text, fromQuery)
  const values = { ...fromQuery, ...Object.fromEntries(new URLSearchParams(text)) }
  return { values, files: noFiles, isForm: true }
}

/** A JSON object as a request: the body of a call, or a webhook's answer. */
export function readJson(text: string, more: Readonly<Record<string, string>> = {}): RequestBody {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { values: { ...more, ...value }, files: noFiles, isForm: false }
  } catch {
    throw malformed("can't parse JSON object of the request")
  }
  throw malformed('the request must be a JSON object')
}

/** The whole body of a request. */
export async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function readMultipart(
  request: IncomingMessage,
  more: Readonly<Record<string, string>>,
): Promise<RequestBody> {
  const values: Record<string, string> = { ...more }
  const files = new Map<string, Upload>()
  const { promise, resolve, reject } = Promise.withResolvers<RequestBody>()
  const parser = busboy({
    headers: request.headers,
    defParamCharset: 'utf8',
    limits: { fileSize: uploadLimit },
  })
  parser.on('field', (name, value) => {
    values[name] = value
  })
  parser.on('file', (field, stream, { filename, mimeType }) => {
    const chunks: Buffer[] = []
    stream.on('data', chunk => chunks.push(chunk))
    stream.on('limit', () => reject(malformed('file is too big')))
    stream.on('end', () =>
      files.set(field, { name: filename ?? field, type: mimeType, bytes: Buffer.concat(chunks) }),
    )
  })
  parser.on('close', () => resolve({ values, files, isForm: true }))
  parser.on('error', () => reject(malformed("can't parse multipart form data")))
  request.on('error', reject)
  request.pipe(parser)
  return promise
}
