import { z } from 'zod'
import { READS_A_MINUTE } from '../../domain/member/limit.ts'
import { type ProblemCode, problems } from './problem.ts'
import { ROOT, type Route } from './route.ts'
import { shapes } from './shapes.ts'

/** The answer of a route, and how it may fail. */
type Answers = Readonly<Record<string, Answer>>
type Answer = Readonly<{
  description: string
  content?: Readonly<Record<string, Readonly<{ schema: Schema }>>>
  headers?: unknown
}>

/** A JSON schema as far as a page shows it. */
export type Schema = Readonly<{
  type?: string | readonly string[]
  description?: string
  enum?: readonly string[]
  format?: string
  $ref?: string
  items?: Schema
  anyOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
}>

/** The API in OpenAPI 3.1. */
export type Description = Readonly<{
  openapi: string
  info: Readonly<{ title: string; version: string; description: string }>
  servers: readonly Readonly<{ url: string }>[]
  security: readonly unknown[]
  paths: Readonly<Record<string, Readonly<{ get: Operation }>>>
  components: Readonly<{
    securitySchemes: unknown
    schemas: Readonly<Record<string, Schema>>
  }>
}>

/** What can be done at an address: it is read. */
export type Operation = Readonly<{
  operationId: string
  summary: string
  parameters: readonly unknown[]
  responses: Answers
}>

const about = `What ArvutAdd and Commit know of you, for your own programs: read only. A token comes from Settings, For developers, in either bot. Others are named only as far as you may read their names. Sums are in hundredths of the unit. A token reads ${READS_A_MINUTE} times a minute. Send the ETag of an answer as If-None-Match: 304 says that nothing has changed.`

/** Describes routes by the shapes that their answers are made by. */
export function descriptionOf(routes: readonly Route[]): Description {
  return {
    openapi: '3.1.0',
    info: { title: 'ArvutAdd & Commit', version: '1', description: about },
    servers: [{ url: ROOT }],
    security: [{ token: [] }],
    paths: Object.fromEntries(routes.map(route => [route.path, { get: operationOf(route) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: schemas(),
    },
  }
}

function operationOf(route: Route): Operation {
  const pages = {
    name: 'page',
    in: 'query',
    description: 'From 0. `next` in an answer is the address of the next one.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  }
  const wrong: readonly ProblemCode[] = ['token-is-unknown', 'too-many-reads', 'store-is-away']
  return {
    operationId: route.name,
    summary: route.says,
    parameters: route.isPaged ? [pages] : [],
    responses: {
      200: {
        description: route.says,
        headers: { ETag: { description: 'Changes with the answer.', schema: { type: 'string' } } },
        content: contentOf(route),
      },
      304: { description: 'Nothing has changed since the answer with that ETag.' },
      ...(route.isPaged ? failing(['page-is-wrong']) : {}),
      ...failing(wrong),
    },
  }
}

function contentOf(route: Route) {
  if (!('shape' in route)) return { [mediaType(route.type)]: { schema: { type: 'string' } } }
  const name = shapes.get(route.shape)?.id
  if (!name) throw new Error(`the answer of ${route.path} has no named shape`)
  return { 'application/json': { schema: refTo(name) } }
}

const mediaType = (type: string) => type.split(';')[0] ?? type

function failing(codes: readonly ProblemCode[]): Answers {
  const content = { 'application/json': { schema: refTo('Problem') } }
  return Object.fromEntries(
    codes.map(code => [problems[code][0], { description: problems[code][1], content }]),
  )
}

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The shapes as JSON schemas, without what a reader has no use for. */
function schemas(): Readonly<Record<string, Schema>> {
  const { schemas } = z.toJSONSchema(shapes, { uri: id => `#/components/schemas/${id}` })
  return JSON.parse(
    JSON.stringify(schemas, (key, value) => (isNoise(key, value) ? undefined : value)),
  )
}

/** Patterns repeat what a format says; the limits of whole numbers are those of JSON; the rest is implied. */
function isNoise(key: string, value: unknown): boolean {
  if (['$schema', '$id', 'pattern'].includes(key)) return typeof value === 'string'
  return Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
}
