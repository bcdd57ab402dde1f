import { malformed } from '../world/problem.ts'
import type { RequestBody } from './body.ts'
import type { MethodCheck, Params } from './method-check.ts'
import { checkRules } from './rules.ts'
import { type TypeExpression, typeNamed } from './spec.ts'

/** The call's parameters, validated; texts of forms become the numbers and objects they stand for. */
export function readParameters(method: MethodCheck, body: RequestBody): Params {
  const params: Record<string, unknown> = {}
  for (const [key, raw] of Object.entries(body.values)) {
    if (raw === undefined || raw === null) continue
    const slot = method.slots.get(key)
    if (!slot) throw malformed(`unknown parameter "${key}" of ${method.name}`)
    params[key] = body.isForm && typeof raw === 'string' ? meant(raw, slot.type, key) : raw
  }
  placeFiles(method, body, params)

  for (const key of method.required) {
    if (params[key] === undefined || params[key] === '') throw missing(key)
  }
  for (const key in params) method.slots.get(key)?.check(params[key])
  checkRules(method.name, params)
  return params
}

/** A file part is either the parameter of its own name or is referred to by `attach://`. */
function placeFiles(method: MethodCheck, body: RequestBody, params: Record<string, unknown>): void {
  if (body.files.size === 0) return
  const written = JSON.stringify(body.values)
  for (const name of body.files.keys()) {
    if (method.slots.has(name) && params[name] === undefined) params[name] = `attach://${name}`
    else if (!written.includes(`attach://${name}`))
      throw malformed(`unknown file part "${name}" of ${method.name}`)
  }
}

const missing = (key: string) => {
  switch (key) {
    case 'chat_id':
      return malformed('chat_id is empty')
    case 'text':
      return malformed('message text is empty')
    case 'message_id':
      return malformed('message identifier is not specified')
    case 'photo':
    case 'document':
      return malformed(`there is no ${key} in the request`)
    default:
      return malformed(`parameter "${key}" is required`)
  }
}

function meant(raw: string, type: TypeExpression, key: string): unknown {
  switch (resolved(type).k) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : raw
    case 'boolean':
      return /^(true|1|yes)$/i.test(raw) ? true : /^(false|0|no|)$/i.test(raw) ? false : raw
    case 'lit':
      return raw === 'true' ? true : raw
    case 'string':
      return raw
    default:
      return holdsText(type) ? raw : parsed(raw, key)
  }
}

const resolved = (type: TypeExpression): TypeExpression => {
  if (type.k === 'union' && type.of.length === 1 && type.of[0]) return resolved(type.of[0])
  const alias = type.k === 'ref' ? typeNamed(type.name)?.alias : undefined
  return alias ? resolved(alias) : type
}

const holdsText = (type: TypeExpression): boolean => {
  const inner = resolved(type)
  if (inner.k === 'string') return true
  if (inner.k === 'lit') return typeof inner.v === 'string'
  return inner.k === 'union' && inner.of.some(holdsText)
}

function parsed(raw: string, key: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    throw malformed(
      key === 'reply_markup'
        ? "can't parse reply keyboard markup JSON object"
        : `can't parse ${key} JSON object`,
    )
  }
}
